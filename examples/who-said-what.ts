// Who said what in an article. Import, analyse, list.
import { readFileSync } from 'node:fs'
import { analyze, linkQuotes } from 'onrecord'
import { markdown } from 'onrecord/markdown'

const article = readFileSync(new URL('peacekeepers-leave-mali.md', import.meta.url), 'utf8')
const analysis = analyze(article, { format: markdown })

for (const { speaker = 'somebody', role, quote } of linkQuotes(analysis))
  console.log(`${speaker}${role ? `, ${role}` : ''}: ${quote}`)
