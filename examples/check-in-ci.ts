// Checks articles in continuous integration: one annotation a finding, exit code 1 where something does not hold.
import { readFileSync } from 'node:fs'
import { analyze, check, type ReferenceRow } from 'onrecord'
import { markdown } from 'onrecord/markdown'

const files = process.argv.length > 2 ? process.argv.slice(2) : ['examples/peacekeepers-leave-mali.md']
const references: ReferenceRow[] = [{ subject: 'Mali', measure: 'population', value: 14_000_000, asOf: '2009' }]

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const analysis = analyze(text, file.endsWith('.md') ? { format: markdown } : {})
  for (const { check: id, severity, spans, message } of check(analysis, { references })) {
    const line = text.slice(0, spans[0]!.start).split('\n').length
    console.log(`::${severity === 'info' ? 'notice' : severity} file=${file},line=${line},title=${id}::${message}`)
    if (severity !== 'info') process.exitCode = 1
  }
}
