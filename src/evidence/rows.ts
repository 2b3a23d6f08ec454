import { csvParseRows } from 'd3-dsv'
import { DataError, type DataProblem } from '../model/errors.js'
import type { Analysis, Quantity, ReferenceRow } from '../model/generated/shapes.js'
import validateReferences from '../model/generated/validate-references.js'
import { assertValid } from '../model/validation.js'

/** Rows of known figures from a list of rows or `{ rows }`; throws a `DataError` that lists what is wrong with them. */
export function readRows(data: unknown): ReferenceRow[] {
  const references = Array.isArray(data) ? { rows: data } : data
  assertValid('references', references, validateReferences)
  return (references as { rows?: ReferenceRow[] }).rows ?? []
}

/**
 * Rows from a table in CSV (RFC 4180) whose first line names the columns `subject`, `measure` and `value`, and may name
 * `unit`, `asOf`, `title` and `url`. Numbers may have their digits in groups. Throws a `DataError` with the rows at fault.
 */
export function parseTable(text: string): ReferenceRow[] {
  const [head = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''))
  const columns = head.map((name) => name.trim())
  const missing = ['subject', 'measure', 'value'].filter((name) => !columns.includes(name))
  if (missing.length > 0)
    throw new DataError(
      'table',
      missing.map((name) => ({
        path: `/${name}`,
        message: `no column \`${name}\`; the first line must name the columns, it names \`${columns.join('`, `')}\``,
      })),
    )
  const problems: DataProblem[] = []
  const rows = lines.map((cells, i): ReferenceRow => {
    const line: Record<string, string | undefined> = Object.fromEntries(
      columns.map((name, column) => [name, cells[column]]),
    )
    const printed = (line.value ?? '').trim()
    const value = Number(printed.replaceAll(/(?<=\d)[,\s\u00a0\u202f](?=\d{3})/g, ''))
    if (printed === '' || !Number.isFinite(value))
      problems.push({ path: `/${i + 1}/value`, message: `must be a number, not \`${printed}\` (row ${i + 1})` })
    const optional = Object.fromEntries(
      ['unit', 'asOf', 'title', 'url'].flatMap((name) => (line[name]?.trim() ? [[name, line[name].trim()]] : [])),
    )
    return { subject: (line.subject ?? '').trim(), measure: (line.measure ?? '').trim(), value, ...optional }
  })
  if (problems.length > 0) throw new DataError('table', problems)
  return readRows(rows)
}

/**
 * The rows that tell the whole a share is taken of: their measure stands among the words of what it is a share of, and
 * their subject is spoken of in the text. Of several the latest that is not after the dateline comes first; empty where
 * none fits.
 */
export function rowsFor(analysis: Analysis, { of, scope }: Quantity, rows: readonly ReferenceRow[]): ReferenceRow[] {
  if (of === undefined) return []
  const words = new Set(wordsOf([of, scope?.subject, scope?.measure].join(' ')))
  const named = new Set(
    analysis.entities.flatMap(({ name, aliases = [], affiliations }) => [name, ...aliases, ...affiliations]).map(plain),
  )
  const fitting = rows.filter(
    ({ subject, measure }) =>
      wordsOf(measure).every((word) => words.has(word)) && isSubject(analysis, plain(subject), words, named),
  )
  const year = analysis.dateline?.slice(0, 4)
  const late = ({ asOf }: ReferenceRow) => (asOf !== undefined && year !== undefined && asOf.slice(0, 4) > year ? 1 : 0)
  return fitting.sort((a, b) => late(a) - late(b) || (b.asOf ?? '').localeCompare(a.asOf ?? ''))
}

// The subject stands in the words of the share (“of Mali’s population”), or is the one the text is about most.
function isSubject(
  { entities }: Analysis,
  subject: string,
  words: ReadonlySet<string>,
  named: ReadonlySet<string>,
): boolean {
  if (wordsOf(subject).every((word) => words.has(word))) return true
  if (!named.has(subject)) return false
  const places = entities.filter(({ kind }) => kind === 'place').sort((a, b) => b.mentions.length - a.mentions.length)
  return (
    places[0] !== undefined && [places[0].name, ...(places[0].aliases ?? [])].some((name) => plain(name) === subject)
  )
}

/**
 * The rows a text speaks of, each with the figures that may give its value: in one sentence subject and measure are named
 * and the unit fits, and of the rows of several times the one named there, or else the latest that is not after the
 * dateline. Empty where no row is spoken of.
 */
export function rowsNear(
  analysis: Analysis,
  rows: readonly ReferenceRow[],
): { row: ReferenceRow; figures: Quantity[] }[] {
  const found: { row: ReferenceRow; figures: Quantity[] }[] = []
  for (const sentence of analysis.sentences) {
    const inside = ({ span }: { span: { start: number; end: number } }) =>
      span.start >= sentence.start && span.end <= sentence.end
    const figures = analysis.quantities.filter(inside)
    if (figures.length === 0) continue
    const isNamed = speaksOf(analysis.text.slice(sentence.start, sentence.end))
    const years = analysis.dates.filter(inside).flatMap(({ start }) => start?.slice(0, 4) ?? [])
    const fitting = rows.filter(({ subject, measure }) => isNamed(subject) && isNamed(measure))
    for (const row of latest(fitting, years, analysis.dateline)) {
      const able = figures.filter((figure) => isOf(figure, row))
      if (able.length > 0) found.push({ row, figures: able })
    }
  }
  return found
}

/** One row for each subject and measure: of the year that is named, or the latest that is not after the dateline. */
export function latest(
  rows: readonly ReferenceRow[],
  years: readonly string[],
  dateline: string | undefined,
): ReferenceRow[] {
  const best = new Map<string, ReferenceRow>()
  for (const row of rows) {
    const key = `${row.subject}|${row.measure}`
    const year = row.asOf?.slice(0, 4)
    if (years.length > 0 && year !== undefined && !years.includes(year)) continue
    if (years.length === 0 && dateline !== undefined && year !== undefined && year > dateline.slice(0, 4)) continue
    const before = best.get(key)
    if (!before || (before.asOf ?? '') < (row.asOf ?? '')) best.set(key, row)
  }
  return [...best.values()]
}

/** True where a row could give the value of a figure: the units fit, and the figure stands for a value, not a change. */
export function isOf({ kind, unit, direction, role, scope }: Quantity, row: ReferenceRow): boolean {
  if (direction !== undefined || role === 'by' || (scope?.marks ?? []).length > 0 || kind === 'ordinal') return false
  const known = row.unit ?? ''
  return kind === 'count' ? known === '' || known === unit || known === 'person' : known === unit || known === kind
}

const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word)

/** Whether the words of a phrase, endings apart, all stand in a sentence. */
export function speaksOf(sentence: string): (phrase: string) => boolean {
  const words = new Set(wordsOf(sentence).map(stemOf))
  return (phrase) => wordsOf(phrase).every((word) => words.has(stemOf(word)))
}

const plain = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'")

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's')
