import { isSameUnit, linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { certain, closeOf, combine } from '../model/interval.js'
import { printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Applications doubled from 1,500 to 3,100.',
    'Sales doubled in Asia, while total revenue rose from $5m to $6m.',
  ],
  flags: [
    'Applications [doubled] from [1,500] to [4,100].',
    'The firm paid [$90 million], [twice] the [$30 million] it had offered.',
  ],
}

/** to ÷ from = n. */
export const multipleMismatch = defineCheck({
  id: 'multiple-mismatch',
  summary: 'A figure is not as many times another as the text says.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure } of [...linksOf(analysis, 'change'), ...linksOf(analysis, 'multiple')]) {
      const [from, to, by] = [figure('from'), figure('to'), figure('by')]
      if (!from || !to || by?.kind !== 'multiple' || !isSameUnit(from, to)) continue
      const times = combine((b, a) => b / a, closeOf(to), closeOf(from))
      // “Three times more” is 3 to some and 4 to others.
      const derived = [times, combine((n, one) => n - one, times, certain(1))].slice(
        0,
        /more|\b(?:increase|rise)/.test(wordsBehind(analysis, by)) ? 2 : 1,
      )
      yield judge(analysis, {
        stated: by,
        derived,
        from: [to, from],
        sum: `${printed(analysis, to)} ÷ ${printed(analysis, from)}`,
      })
    }
  },
  message: sumMessage,
})

const wordsBehind = ({ text }: Analysis, { span }: Quantity): string => text.slice(span.end, span.end + 30)
