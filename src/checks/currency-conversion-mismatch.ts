import { linksOf } from '../claims/links.js'
import { agreement, judge, mismatch, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { certain, closeOf, combine, estimateOf, meets, middleOf, widen } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The villa sold for €2 million ($2.2 million), and the yacht for €5 million ($5.5 million).',
    'At 1.08 dollars to the euro, the €50 million came to $54 million.',
    'It invested £40m ($50m) in 2012 and £60m ($96m) in 2007.',
  ],
  flags: [
    'At [1.08 dollars] to the euro, the [€50 million] came to [$58 million].',
    'The villa sold for €2 million ($2.2 million), and the yacht for [€5 million] ([$8.5 million]).',
  ],
}

/** a · r = b: two sums converted in one text imply one rate, as long as they are of one time. */
export const currencyConversionMismatch = defineCheck({
  id: 'currency-conversion-mismatch',
  summary: 'Two sums are converted at different rates of exchange.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'links'],
  severity: 'warning',
  options: { tolerance: 0.05 },
  *run(analysis, { options }) {
    for (const { figure } of linksOf(analysis, 'exchange')) {
      const [rate, one, other] = [figure('rate'), figure('a'), figure('b')]
      if (!rate || !one || !other || one.unit === other.unit || rate.scope?.per !== undefined) continue
      // The sum in the unit of the rate is what the rate gives.
      const [base, result] = other.unit === rate.unit ? [one, other] : [other, one]
      if (result.unit !== rate.unit || base.unit === rate.unit) continue
      yield judge(analysis, {
        stated: result,
        derived: combine((sum, price) => sum * price, closeOf(base), estimateOf(rate)),
        from: [base, rate],
        sum: `${printed(analysis, base)} at ${printed(analysis, rate)}`,
      })
    }
    const rates = new Map<string, { a: Quantity; b: Quantity }>()
    for (const { figure } of linksOf(analysis, 'money')) {
      const [a, b] = [figure('a'), figure('b')]
      if (!a || !b || a.unit === b.unit || Array.isArray(a.value) || Array.isArray(b.value)) continue
      const key = `${a.unit}/${b.unit}`
      const first = rates.get(key)
      if (!first) rates.set(key, { a, b })
      else if (!isOtherTime(analysis.dates, first.a, a)) {
        const rate = combine((y, x) => y / x, estimateOf(first.b), certain(middleOf(first.a)))
        const derived = combine((x, r) => x * r, certain(middleOf(a)), rate)
        const loose = widen(derived, options.tolerance * derived.value)
        const spans = [b, a].map(placeOf)
        const text = `${printed(analysis, a)} at the rate of ${printed(analysis, first.a)} to ${printed(analysis, first.b)} is ${b.unit} ${formatNumber(derived.value)}`
        const actual = printed(analysis, b)
        if (meets(loose.hard, b.hard)) yield agreement(spans, `${text}; the text says ${actual}`)
        else yield mismatch(spans, actual, [`${b.unit} ${formatNumber(derived.value)}`], 'sum', text)
      }
    }
  },
  message: sumMessage,
})

// Where dates stand between or behind the two, each may have the rate of its own day.
function isOtherTime(dates: readonly { span: { start: number } }[], a: Quantity, b: Quantity): boolean {
  const near = dates.filter(({ span }) => span.start > a.span.start - 80 && span.start < b.span.end + 60)
  return near.length > 1
}
