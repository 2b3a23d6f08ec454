import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { DataError } from '../../model/errors.js'
import type { Baseline, KnownFinding } from '../../model/generated/shapes.js'
import validateBaseline from '../../model/generated/validate-baseline.js'
import { assertValid } from '../../model/validation.js'
import { parseJson } from '../parse-json.js'
import { writeWhole } from './output.js'

/** The baseline where none is named. */
export const BASELINE = 'onrecord-baseline.json'

/** Something found, as a baseline knows it. */
export type Known = Pick<KnownFinding, 'check' | 'words'>

/** Reads a baseline; throws a `DataError` for one that is not there or not valid. */
export async function readBaseline(file: string): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw wrong(file, 'can not be read; `--update-baseline` writes it')
  })
  let data: unknown
  try {
    data = parseJson(text)
  } catch (error) {
    throw wrong(file, (error as Error).message)
  }
  assertValid(file, data, validateBaseline)
  return data as Baseline
}

/** How a baseline in `file` calls an article: relative to its folder, with slashes. */
export function articleKey(file: string, article: string): string {
  return article === '-' ? '<stdin>' : relative(dirname(resolve(file)), resolve(article)).replaceAll('\\', '/')
}

/** Parts what was found in an article into what is known and what is new; and the entries that fit nothing any more. */
export function partKnown<Found extends Known>(found: readonly Found[], entries: readonly KnownFinding[]) {
  const left = new Map(entries.map(({ check, words, count }) => [keyOf({ check, words }), count]))
  const fresh = found.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
  const unused = entries.flatMap((entry) => {
    const count = left.get(keyOf(entry)) ?? 0
    return count > 0 ? [{ ...entry, count }] : []
  })
  return { fresh, unused }
}

/** What was found in an article as entries, sorted. */
export function entriesOf(found: readonly Known[]): KnownFinding[] {
  const entries = new Map<string, KnownFinding>()
  for (const { check, words } of found) {
    const key = keyOf({ check, words })
    entries.set(key, { check, words, count: (entries.get(key)?.count ?? 0) + 1 })
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/**
 * Writes the entries of the articles of a run into the baseline. Those of other articles stay as long as their file is there.
 * Gives how many findings it knows, and how many of them it did not know before.
 */
export async function updateBaseline(file: string, run: ReadonlyMap<string, KnownFinding[]>) {
  const before = existsSync(file) ? (await readBaseline(file)).findings : {}
  const kept = Object.entries(before).filter(
    ([article]) => !run.has(article) && existsSync(resolve(dirname(resolve(file)), article)),
  )
  const all = [...kept, ...run].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const baseline: Baseline = { version: 1, findings: Object.fromEntries(all) }
  await writeWhole(file, `${JSON.stringify(baseline, null, 2)}\n`)
  const count = (entries: readonly KnownFinding[]) => entries.reduce((sum, one) => sum + one.count, 0)
  const fresh = all.map(([article, entries]) => {
    const old = before[article] ?? []
    return count(entries) - (count(old) - count(partKnown(entries.flatMap(repeated), old).unused))
  })
  return { known: count(all.flatMap(([, entries]) => entries)), fresh: fresh.reduce((sum, one) => sum + one, 0) }
}

const repeated = ({ check, words, count }: KnownFinding): Known[] =>
  Array.from({ length: count }, () => ({ check, words }))
const keyOf = ({ check, words }: Known): string => `${check}\n${words}`

function wrong(file: string, message: string): DataError {
  return new DataError(file, [{ path: '', message }])
}
