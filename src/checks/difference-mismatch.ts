import { isBare, isSameUnit, linksOf, timesUnit } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { certain, closeOf, combine, isSlip, middleOf } from '../model/interval.js'
import { printed } from '../model/printed.js'
import { secondsIn } from '../model/time.js'
import { convert } from '../model/units.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The price rose by 25 cents, from $1.20 to $1.45.',
    'The price rose by 15 cents, and milk went from $1.20 to $1.45.',
    'The fee rose from $1.20 to $1.45 a day, $7.50 more a month.',
  ],
  flags: [
    'The price rose by [15 cents], from [$1.20] to [$1.45].',
    'The repair cost [£48,000], [£10,000] over the [£35,000] budget.',
  ],
}

/** a − b = the stated margin. */
export const differenceMismatch = defineCheck({
  id: 'difference-mismatch',
  summary: 'A stated difference is not that of the two figures.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure, way } of linksOf(analysis, 'margin')) {
      const [score, by] = [/^(\d+)-(\d+)$/.exec(way ?? ''), figure('by')]
      if (!score || !by) continue
      const derived = certain(Math.abs(Number(score[1]) - Number(score[2])))
      yield judge(analysis, { stated: by, derived, from: [], sum: `the difference of ${way}` })
    }
    for (const { figure } of [...linksOf(analysis, 'change'), ...linksOf(analysis, 'margin')]) {
      const [from, to, by] = [figure('from') ?? figure('low'), figure('to') ?? figure('high'), figure('by')]
      if (
        !from ||
        !to ||
        !by ||
        // “By 40 million to 620 million” is no range.
        by.id === from.id ||
        ABSOLUTE.has(by.kind) ||
        from.kind === 'percent' ||
        isOfOtherTime(by, [from, to]) ||
        !isSameUnit(from, to) ||
        (by.kind !== to.kind && !isSameUnit(by, to))
      )
        continue
      // What is lost in the rounding of the other is no part of a difference.
      const [small, large] = [middleOf(from), middleOf(to)].map(Math.abs).sort((a, b) => a - b) as [number, number]
      if (small > 0 && small < NEGLIGIBLE * large) continue
      // “Rose 40 centimetres, from 2.1 metres to 2.8 metres”
      const factor = by.kind === 'count' ? 1 : (timesUnit(to, by) ?? convert(1, to.unit, by.unit))
      if (factor === undefined) continue
      const derived = combine((b, a) => Math.abs(b - a) * factor, closeOf(to), closeOf(from))
      // “412 from nine innings, 36 more than his rival”: a bare number need not be of what the other one counts.
      if (isBare(from) !== isBare(to) && !isSlip(derived.value, middleOf(by))) continue
      yield judge(analysis, {
        stated: by,
        derived,
        from: [from, to],
        sum: `${printed(analysis, to)} less ${printed(analysis, from)}`,
      })
    }
  },
  message: sumMessage,
})

const NEGLIGIBLE = 0.001

// “From £120 to £150 a month, or £360 more a year”
const isOfOtherTime = ({ scope }: Quantity, values: readonly Quantity[]): boolean =>
  secondsIn(scope?.per) !== undefined && !values.some((value) => value.scope?.per === scope?.per)

// A share, a multiple or points of a share are no difference in the unit of the figures.
const ABSOLUTE = new Set<Quantity['kind']>(['percent', 'percentage-point', 'multiple', 'ratio'])
