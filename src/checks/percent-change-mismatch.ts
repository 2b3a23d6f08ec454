import { isSameUnit, linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { closeOf, combine, meets } from '../model/interval.js'
import { printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Prices rose 10% to $4.40 from $4.00.',
    'Costs rose 12%, while prices went from $4.00 to $4.40.',
    'Profit fell by nearly 30% to £3.5m from £4.9m.',
  ],
  flags: [
    'Prices rose [25%] to [$4.40] from [$4.00].',
    'Sales went up from [200] to [230], an increase of [25 percent].',
  ],
}

/** (to ÷ from − 1) · 100 = p. */
export const percentChangeMismatch = defineCheck({
  id: 'percent-change-mismatch',
  summary: 'A change in per cent does not follow from the two figures it lies between.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure } of linksOf(analysis, 'change')) {
      const [from, to, by] = [figure('from'), figure('to'), figure('by')]
      if (!from || !to || (by?.kind !== 'percent' && by?.kind !== 'ratio') || !isSameUnit(from, to)) continue
      // “Rose by a quarter”
      const whole = by.kind === 'percent' ? 100 : 1
      const derived = combine((b, a) => Math.abs((b / a - 1) * whole), closeOf(to), closeOf(from))
      const points = combine((b, a) => Math.abs(b - a), closeOf(to), closeOf(from))
      const outcome = judge(analysis, {
        stated: by,
        derived,
        from: [from, to],
        sum: `from ${printed(analysis, from)} to ${printed(analysis, to)}`,
      })
      // Where it fits as points, the unit is what is wrong: percent-vs-percentage-point.
      if (from.kind === 'percent' && outcome.outcome === 'inconsistent' && meets(points.soft, by.hard)) continue
      yield outcome
    }
  },
  message: sumMessage,
})
