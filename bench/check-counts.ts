import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../src/checks/index.js'
import type { Finding } from '../src/model/generated/shapes.js'
import { analyzeText, type FigureText, readTexts } from '../test/figure-texts.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'test/cases/figures')

/** The file that holds the counts of `test/cases/figures`, for the documentation. */
export const countsFile: string = join(root, 'bench/checks.json')

/** The texts of `test/cases/figures`. */
export const ownTexts = (): FigureText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readTexts(join(folder, file)))

/** How a check does on short texts about it. */
export interface CheckCount {
  /** Texts with an inconsistency. */
  flawed: number
  /** Those of them that the check reports. */
  found: number
  /** Texts without one. */
  sound: number
  /** Those of them in which any check reports an error or a warning. */
  alarms: number
  /** The flawed ones that it does not report. */
  missed: string[]
}

/** A text, what is reported in it, and whether its own check reports anything. */
export interface Judged {
  text: FigureText
  findings: Finding[]
  isFound: boolean
}

/** What the checks of figures say of each text; notes are no reports. */
export function judge(texts: readonly FigureText[]): Judged[] {
  return texts.map((text) => {
    const findings = check(analyzeText(text), { off: ['unattributed-quotation', 'vague-source'] }).filter(
      ({ severity }) => severity !== 'info',
    )
    return { text, findings, isFound: findings.some((finding) => finding.check === text.check) }
  })
}

/** The counts by check, sorted by its id. */
export function countsOf(judged: readonly Judged[]): Record<string, CheckCount> {
  const counts = new Map<string, CheckCount>()
  for (const { text, findings, isFound } of judged) {
    const count = counts.get(text.check) ?? { flawed: 0, found: 0, sound: 0, alarms: 0, missed: [] }
    counts.set(text.check, count)
    if (text.isFlawed) {
      count.flawed++
      if (isFound) count.found++
      else count.missed.push(text.line.replace(/^~?! /, ''))
    } else {
      count.sound++
      if (findings.length > 0) count.alarms++
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The counts as they are committed. */
export const committedCounts = (): Record<string, CheckCount> => JSON.parse(readFileSync(countsFile, 'utf8'))
