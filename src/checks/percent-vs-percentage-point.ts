import { linksOf } from '../claims/links.js'
import { judge } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { closeOf, combine, meets } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The rate rose 50 percent, from 4 percent to 6 percent.',
    'The rate rose two percentage points, from 4 percent to 6 percent.',
  ],
  flags: ['The rate rose [2 percent], from [4 percent] to [6 percent].', 'Support fell [5%] to [25%] from [30%].'],
}

/** Both operands are shares, and to − from = p while to ÷ from − 1 ≠ p. */
export const percentVsPercentagePoint = defineCheck({
  id: 'percent-vs-percentage-point',
  summary: 'A difference of two shares is given in per cent where it is percentage points.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    for (const { figure } of linksOf(analysis, 'change')) {
      const [from, to, by] = [figure('from'), figure('to'), figure('by')]
      if (from?.kind !== 'percent' || to?.kind !== 'percent' || by?.kind !== 'percent') continue
      const points = combine((b, a) => Math.abs(b - a), closeOf(to), closeOf(from))
      const percent = combine((b, a) => Math.abs((b / a - 1) * 100), closeOf(to), closeOf(from))
      if (!meets(points.soft, by.hard)) continue
      const outcome = judge(analysis, {
        stated: by,
        derived: percent,
        from: [from, to],
        sum: `from ${printed(analysis, from)} to ${printed(analysis, to)}`,
      })
      yield outcome.outcome === 'inconsistent'
        ? { ...outcome, expected: [`${formatNumber(points.value)} percentage points`, ...outcome.expected] }
        : outcome
    }
  },
  message: ({ actual, expected, evidence }) =>
    `${evidence[0]?.text ?? ''}, a difference of ${expected[0]}; the text says ${actual}.`,
})
