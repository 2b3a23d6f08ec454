import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Lays a project of these files beside the installed package, and gives its folder. */
export function layProject(home: string, name: string, files: Record<string, string>): string {
  const folder = join(home, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A sentence, and what the smallest analysis of it prints. */
export const SENTENCE = '“We will appeal,” said Ann Lee, the firm’s lawyer.'
export const ANSWER = { quote: 'We will appeal', speaker: 'Ann Lee', quoted: '“We will appeal,”', findings: 0 }

/** The smallest analysis of `SENTENCE`, in TypeScript and in JavaScript alike, after `analyze` and others are imported. */
export const SCRIPT = `
const text = ${JSON.stringify(SENTENCE)}
const analysis = analyze(text)
const [row] = linkQuotes(analysis)
const [quotation] = analysis.quotations
const quoted = quotation && text.slice(quotation.span.start, quotation.span.end)
console.log(JSON.stringify({ quote: row?.quote, speaker: row?.speaker, quoted, findings: check(analysis).length }))
`
