import { linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { certain, combine, type Estimate, estimateOf, widen } from '../model/interval.js'
import { printed } from '../model/printed.js'
import { conversions } from '../model/units.js'

// A rounded figure is often converted as if it were exact, or its conversion rounded to the next five.
const SHARE = 0.03

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The trail is 12 miles (19 kilometres) long.',
    'It was 2C (3.6F) warmer than the average.',
    'The race is 12 miles, and the walk 25 kilometres.',
  ],
  flags: ['The trail is [12 miles] ([25 kilometres]) long.', 'Temperatures reached [40C] ([98F]).'],
}

/** a · k (+ c) = b: the same measure in two units. */
export const unitConversionMismatch = defineCheck({
  id: 'unit-conversion-mismatch',
  summary: 'A measure and what it is given as in another unit differ.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const differences = new Set(linksOf(analysis, 'difference').map(({ figure }) => figure('b')?.id))
    const seen = new Set<string>()
    for (const { figure } of [...linksOf(analysis, 'same'), ...linksOf(analysis, 'difference')]) {
      const [a, b] = [figure('a'), figure('b')]
      if (
        !a ||
        !b ||
        a.unit === b.unit ||
        a.scope?.per !== undefined ||
        a.kind !== b.kind ||
        seen.has(b.id) ||
        Array.isArray(a.value) !== Array.isArray(b.value)
      )
        continue
      const derived = inUnit(a, b.unit, a.kind === 'temperature' && differences.has(b.id))
      if (derived.length === 0) continue
      seen.add(b.id)
      yield judge(analysis, { stated: b, derived, from: [a], sum: printed(analysis, a) })
    }
  },
  message: sumMessage,
})

function inUnit(a: Quantity, unit: string, isDifference: boolean): Estimate[] {
  const zero = isDifference ? (conversions(0, a.unit, unit)[0] ?? 0) : 0
  return conversions(1, a.unit, unit).map((_, i) => {
    const estimate = combine(
      (value) => (conversions(value, a.unit, unit)[i] ?? Number.NaN) - zero,
      estimateOf(a),
      certain(0),
    )
    return a.kind === 'temperature' ? estimate : widen(estimate, SHARE * Math.abs(estimate.value))
  })
}
