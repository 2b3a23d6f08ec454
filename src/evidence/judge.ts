import type { Outcome } from '../model/check.js'
import type { Analysis, DateMention, Finding, Interval, Quantity, Span } from '../model/generated/shapes.js'
import { closeOf, type Estimate, meets } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'
import { seenText } from '../model/seen.js'

/** What the text states, and what its other figures make of it. */
export interface Judgement {
  stated: Quantity
  /** What follows from the other figures, in the unit of `stated`; any of several will do. */
  derived: Estimate | readonly Estimate[]
  /** The other figures. */
  from: readonly Quantity[]
  /** The reckoning, without its result: “62% of 1,250”. */
  sum: string
  /** Where the figures only bound the stated one. */
  atMost?: boolean
}

/**
 * Whether a stated figure can be what the others make of it: an error where no value within the hard intervals fits and
 * nothing is hedged, a warning where something is or where only the soft ones fail (XBRL Calculations 1.1).
 */
export function judge(analysis: Analysis, { stated, derived, from, sum, atMost = false }: Judgement): Outcome {
  const results = [derived].flat()
  const loose = looseOf(stated)
  const hard: Interval = atMost ? [null, loose.hard[1]] : loose.hard
  const soft: Interval = atMost ? [null, loose.soft[1]] : loose.soft
  const spans = [stated, ...from].map(placeOf)
  const actual = printed(analysis, stated)
  const expected = results.map(({ value }) => withUnit(value, stated))
  const text = `${sum} is ${expected.join(' or ')}`
  if (results.some((result) => meets(result.soft, soft))) return agreement(spans, `${text}; the text says ${actual}`)
  const isHard = !results.some((result) => meets(result.hard, hard))
  const isPlain = [stated, ...from].every(({ modifier }) => modifier === 'exact')
  return { ...mismatch(spans, actual, expected, 'sum', text), severity: isHard && isPlain ? 'error' : 'warning' }
}

/** What does not hold: where, what is printed, what would hold, and the reckoning. */
export const mismatch = (
  spans: Span[],
  actual: string,
  expected: string[],
  kind: Finding['evidence'][number]['kind'],
  text: string,
): Extract<Outcome, { outcome: 'inconsistent' }> => ({
  outcome: 'inconsistent',
  spans,
  actual,
  expected,
  evidence: [{ kind, text }],
})

/** What holds, and the reckoning. */
export const agreement = (spans: Span[], text: string): Outcome => ({ outcome: 'consistent', spans, text })

/** “62% of 1,250 is 775; the text says 575.” */
export const sumMessage = ({ actual, evidence }: Pick<Finding, 'actual' | 'evidence'>): string =>
  `${evidence[0]?.text ?? ''}; the text says ${actual}.`

/** The estimate of a figure, as loose as its last digit where it is a share that may have been cut off, not rounded. */
function looseOf(quantity: Quantity): Estimate {
  const { value, hard, soft } = closeOf(quantity)
  if (quantity.kind !== 'percent' || quantity.modifier !== 'exact') return { value, hard, soft }
  const [low, high] = [hard[0] ?? value, hard[1] ?? value]
  const step = high - low
  return { value, hard: [value - step, value + step], soft: [value - step, value + step] }
}

/** A computed value as a reader writes it, with the unit of a figure. */
export function withUnit(value: number, { kind, unit }: Pick<Quantity, 'kind' | 'unit'>): string {
  const number = formatNumber(value)
  if (kind === 'percent') return `${formatNumber(Math.round(value * 10) / 10)}%`
  if (kind === 'money') return `${unit} ${number}`
  if (kind === 'multiple') return `${number} times`
  return unit !== '' && kind !== 'count' && kind !== 'ratio' && kind !== 'ordinal'
    ? `${number} ${unit}${value === 1 ? '' : 's'}`
    : number
}

/** A date as the text prints it. */
export function printedDate(analysis: Analysis, { span }: DateMention): string {
  return seenText(analysis, [span])
}

/** The words at a span as printed, on one line. */
export function wordsAt(analysis: Analysis, span: Span): string {
  return seenText(analysis, [span])
}

/** How many decimals a figure is printed with. */
export const decimalsOf = (words: string): number => /\d\.(\d+)/.exec(words)?.[1]?.length ?? 0
