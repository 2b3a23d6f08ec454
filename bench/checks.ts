// How the checks of figures do on short texts with at most one inconsistency: test/cases/figures, or files of that form.
//
//   npx tsx bench/checks.ts [FILE…] [--misses]
//   npx tsx bench/checks.ts --write     writes bench/checks.json, which the documentation shows
//
// A flawed text counts as found where its own check reports it; any error or warning on a sound one is a false alarm.
import { writeFileSync } from 'node:fs'
import { readTexts } from '../test/figure-texts.js'
import { countsFile, countsOf, judge, ownTexts } from './check-counts.js'

const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
const judged = judge(files.length > 0 ? files.flatMap(readTexts) : ownTexts())
if (args.includes('--misses'))
  for (const { text, findings, isFound } of judged)
    if (text.isFlawed ? !isFound || findings.length > 1 : findings.length > 0)
      console.log(
        `${text.check} ${text.isFlawed ? (isFound ? 'FOUND, and more' : 'MISSED') : 'ALARM'}: ${text.line}\n${findings.map((f) => `    ${f.check}: ${f.message}\n`).join('')}`,
      )
const counts = countsOf(judged)
const all = Object.values(counts).reduce((a, b) => ({
  flawed: a.flawed + b.flawed,
  found: a.found + b.found,
  sound: a.sound + b.sound,
  alarms: a.alarms + b.alarms,
  missed: [],
}))
for (const [name, { flawed, found, sound, alarms }] of Object.entries(counts))
  console.log(`${name.padEnd(30)} found ${found} of ${flawed}, false alarms on ${alarms} of ${sound}`)
const precision = all.found / (all.found + all.alarms)
console.log(
  `all: recall ${((100 * all.found) / all.flawed).toFixed(1)} % of ${all.flawed}, precision ${(100 * precision).toFixed(1)} % (${all.alarms} false alarms on ${all.sound} sound texts)`,
)
if (args.includes('--write')) {
  if (files.length > 0) throw new Error('`--write` counts the texts of test/cases/figures, so it takes no FILE')
  writeFileSync(countsFile, `${JSON.stringify(counts, null, 2)}\n`)
}
