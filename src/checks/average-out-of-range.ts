import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, decimalsOf, mismatch, sumMessage, withUnit, wordsAt } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { certain, closeOf, combine, type Estimate, meets, middleOf, sumOf, widen } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Patients waited between 20 and 55 minutes; the average wait was 32 minutes.',
    'Prices range from $210,000 to $340,000, against a national average of $365,000.',
    'Over the three nights 200, 260 and 320 people came, an average of 260 a night.',
  ],
  flags: [
    'Patients waited between [20 and 55 minutes]; the average wait was [62 minutes].',
    'They finished in [41], [43] and [46 minutes], an average of [48 minutes].',
    'Over the three nights [200], [260] and [320] people came, an average of [290] a night.',
  ],
}

/** min ≤ mean ≤ max, and mean = Σ values ÷ n where the text tells all of three or more values. */
export const averageOutOfRange = defineCheck({
  id: 'average-out-of-range',
  summary: 'An average is not that of the values it is taken of.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const seen = new Set<string>()
    for (const { figure, figures, way } of linksOf(analysis, 'mean')) {
      const mean = figure('mean')
      const values = ['part', 'low', 'high'].flatMap(figures)
      if (
        !mean ||
        seen.has(mean.id) ||
        Array.isArray(mean.value) ||
        [mean, ...values].some((a) => values.some((b) => !isSameUnit(a, b)))
      )
        continue
      const [low, high] = [Math.min(...values.map(lowest)), Math.max(...values.map(highest))]
      const spans = [mean, ...values].map(placeOf)
      const text = `the values go from ${formatNumber(low)} to ${formatNumber(high)}`
      // Where it need not be of these values, what is no near miss is of others.
      const far = way === 'read' ? NEAR : FAR
      // What is far outside is the average of something else: “leaves the average household 80 euros”.
      if (
        (values.length < 2 && !Array.isArray(values[0]?.value)) ||
        middleOf(mean) * far < low ||
        middleOf(mean) > high * far ||
        high > LIST * low
      )
        continue
      seen.add(mean.id)
      const actual = printed(analysis, mean)
      if (!isWithin(mean, low, high)) {
        const expected = [`between ${formatNumber(low)} and ${formatNumber(high)}`]
        yield mismatch(spans, actual, expected, 'sum', text)
        continue
      }
      const parts = figures('part')
      const exact = meanOfAll(parts, analysis)
      const rounded = widen(closeOf(mean), 0.5 * 10 ** -decimalsOf(wordsAt(analysis, mean.span)))
      if (!exact || meets(exact.soft, rounded.soft)) {
        yield agreement(spans, `${text}; the average is ${actual}`)
        continue
      }
      const average = withUnit(exact.value, mean)
      const sum = `the average of ${parts.map((one) => printed(analysis, one)).join(', ')} is ${average}`
      yield { ...mismatch(spans, actual, [average], 'sum', sum), severity: 'warning' }
    }
  },
  message: sumMessage,
})

const [FAR, NEAR] = [5, 1.25]
// “12, 15 and 18 million”: what is told of the last may be meant of all.
const LIST = 1000

// Fewer values may stand for more, or weigh differently.
const MOST_LIKELY_ALL = 3

// “Over the three nights 200, 260 and 320 people came”: the values in a row, with nothing between them, are all there are.
function meanOfAll(parts: readonly Quantity[], { text }: Analysis): Estimate | undefined {
  if (parts.length < MOST_LIKELY_ALL || parts.some(({ modifier }) => modifier !== 'exact')) return undefined
  const isRow = parts.every(
    (part, i) => i === 0 || /^,?(?: \p{L}{1,3})? $/u.test(text.slice(parts[i - 1]!.span.end, part.span.start)),
  )
  return isRow ? combine((sum, n) => sum / n, sumOf(parts.map(closeOf)), certain(parts.length)) : undefined
}

const lowest = ({ hard, value }: Quantity): number =>
  Array.isArray(value) ? value[0] : (hard[0] ?? middleOf({ value }))
const highest = ({ hard, value }: Quantity): number =>
  Array.isArray(value) ? value[1] : (hard[1] ?? middleOf({ value }))

// A rounded mean must reach inside, not up to where the outermost value would be rounded to another.
function isWithin(mean: Quantity, low: number, high: number): boolean {
  const middle = middleOf(mean)
  return (low <= middle && middle <= high) || (lowest(mean) < high && highest(mean) > low)
}
