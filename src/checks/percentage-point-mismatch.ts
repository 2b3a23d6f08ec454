import { isBare, linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { closeOf, combine } from '../model/interval.js'
import { printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The rate fell four percentage points, from 9% to 5%.',
    'The rate rose half a point, and the youth rate fell to 9% from 12%.',
  ],
  flags: [
    'The rate fell [three percentage points], from [9%] to [5%].',
    'Approval rose [6] points to [50%] from [46%].',
  ],
}

/** to − from = Δ. */
export const percentagePointMismatch = defineCheck({
  id: 'percentage-point-mismatch',
  summary: 'A change in percentage points is not the difference of the two shares.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure } of [...linksOf(analysis, 'change'), ...linksOf(analysis, 'margin')]) {
      const [from, to, by] = [figure('from') ?? figure('low'), figure('to') ?? figure('high'), figure('by')]
      if (!from || !to || !by || !isPoints(by)) continue
      // “It polled 23 per cent. Four years ago it had won 31”
      if (![from, to].every((one) => one.kind === 'percent' || isBare(one)) || (isBare(from) && isBare(to))) continue
      const factor = by.unit === 'basis point' ? 100 : 1
      const derived = combine((b, a) => Math.abs(b - a) * factor, closeOf(to), closeOf(from))
      yield judge(analysis, {
        stated: by,
        derived,
        from: [from, to],
        sum: `from ${printed(analysis, from)} to ${printed(analysis, to)}`,
      })
    }
  },
  message: sumMessage,
})

const isPoints = ({ kind, of }: Quantity): boolean =>
  kind === 'percentage-point' ||
  (kind === 'count' && of !== undefined && /^points?$/.test(of)) ||
  (kind === 'ratio' && of !== undefined && /\bpoint$/.test(of))
