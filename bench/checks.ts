// How the checks of figures do on short texts with at most one inconsistency: test/cases/figures, or files of that form.
//
//   npx tsx bench/checks.ts [FILE…] [--misses]
//
// A flawed text counts as found where its own check reports it; any error or warning on a sound one is a false alarm.
import { readdirSync } from 'node:fs'
import { check } from '../src/checks/index.js'
import { analyzeText, readTexts } from '../test/figure-texts.js'

const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
const folder = 'test/cases/figures'
const paths = files.length > 0 ? files : readdirSync(folder).map((file) => `${folder}/${file}`)
const tallies = new Map<string, { flawed: number; found: number; sound: number; alarms: number }>()
for (const text of paths.flatMap(readTexts)) {
  const tally = tallies.get(text.check) ?? { flawed: 0, found: 0, sound: 0, alarms: 0 }
  tallies.set(text.check, tally)
  const findings = check(analyzeText(text), { off: ['unattributed-quotation', 'vague-source'] }).filter(
    ({ severity }) => severity !== 'info',
  )
  const isFound = findings.some((finding) => finding.check === text.check)
  if (text.isFlawed) {
    tally.flawed++
    if (isFound) tally.found++
  } else {
    tally.sound++
    if (findings.length > 0) tally.alarms++
  }
  if (args.includes('--misses') && (text.isFlawed ? !isFound || findings.length > 1 : findings.length > 0))
    console.log(
      `${text.check} ${text.isFlawed ? (isFound ? 'FOUND, and more' : 'MISSED') : 'ALARM'}: ${text.line}\n${findings.map((f) => `    ${f.check}: ${f.message}\n`).join('')}`,
    )
}
const all = [...tallies.values()].reduce((a, b) => ({
  flawed: a.flawed + b.flawed,
  found: a.found + b.found,
  sound: a.sound + b.sound,
  alarms: a.alarms + b.alarms,
}))
for (const [name, { flawed, found, sound, alarms }] of [...tallies].sort())
  console.log(`${name.padEnd(30)} found ${found} of ${flawed}, false alarms on ${alarms} of ${sound}`)
const precision = all.found / (all.found + all.alarms)
console.log(
  `all: recall ${((100 * all.found) / all.flawed).toFixed(1)} % of ${all.flawed}, precision ${(100 * precision).toFixed(1)} % (${all.alarms} false alarms on ${all.sound} sound texts)`,
)
