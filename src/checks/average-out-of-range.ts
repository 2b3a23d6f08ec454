import { isSameUnit, linksOf } from '../claims/links.js'
import { sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Patients waited between 20 and 55 minutes; the average wait was 32 minutes.',
    'Prices range from $210,000 to $340,000, against a national average of $365,000.',
  ],
  flags: [
    'Patients waited between [20 and 55 minutes]; the average wait was [62 minutes].',
    'They finished in [41], [43] and [46 minutes], an average of [48 minutes].',
  ],
}

/** min ≤ mean ≤ max. */
export const averageOutOfRange = defineCheck({
  id: 'average-out-of-range',
  summary: 'An average lies outside the values it is taken of.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const seen = new Set<string>()
    for (const { figure, figures } of linksOf(analysis, 'mean')) {
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
      // What is far outside is the average of something else: “leaves the average household 80 euros”.
      if (values.length < 2 || middleOf(mean) * FAR < low || middleOf(mean) > high * FAR) continue
      seen.add(mean.id)
      if (isWithin(mean, low, high))
        yield { outcome: 'consistent', spans, text: `${text}; the average is ${printed(analysis, mean)}` }
      else
        yield {
          outcome: 'inconsistent',
          spans,
          actual: printed(analysis, mean),
          expected: [`between ${formatNumber(low)} and ${formatNumber(high)}`],
          evidence: [{ kind: 'sum', text }],
        }
    }
  },
  message: sumMessage,
})

const FAR = 5

const lowest = ({ hard, value }: Quantity): number =>
  Array.isArray(value) ? value[0] : (hard[0] ?? middleOf({ value }))
const highest = ({ hard, value }: Quantity): number =>
  Array.isArray(value) ? value[1] : (hard[1] ?? middleOf({ value }))

// A rounded mean must reach inside, not up to where the outermost value would be rounded to another.
function isWithin(mean: Quantity, low: number, high: number): boolean {
  const middle = middleOf(mean)
  return (low <= middle && middle <= high) || (lowest(mean) < high && highest(mean) > low)
}
