import { isSameUnit, linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { closeOf, combine, middleOf } from '../model/interval.js'
import { printed } from '../model/printed.js'
import { secondsIn } from '../model/time.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The village bought 25 bicycles for 5,000 euros, or 200 euros each.',
    'The shop sells shirts at $14 each and made $5,200.',
  ],
  flags: [
    'The village bought [25] bicycles for [5,000 euros], or [250 euros] each.',
    'The dinner for [80] guests cost [£4,800], [about £90] a head.',
  ],
}

/** total ÷ n = each; so many per 100,000. */
export const perUnitMismatch = defineCheck({
  id: 'per-unit-mismatch',
  summary: 'A total and what it makes for each do not fit.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure } of linksOf(analysis, 'each')) {
      const [total, n, each] = [figure('total'), figure('n'), figure('each')]
      if (!total || !n || !each || n.kind !== 'count' || !isSameUnit(total, each) || middleOf(total) <= middleOf(each))
        continue
      // “A family of four pays $50 a month, or $600 a year”
      if (secondsIn(each.scope?.per) !== undefined && each.scope?.per !== total.scope?.per) continue
      const derived = combine((a, b) => a / b, closeOf(total), closeOf(n))
      yield judge(analysis, {
        stated: each,
        derived,
        from: [total, n],
        sum: `${printed(analysis, total)} ÷ ${printed(analysis, n)}`,
      })
    }
    for (const { figure } of linksOf(analysis, 'incidence')) {
      const [whole, part, rate, base] = [figure('whole'), figure('part'), figure('rate'), figure('base')]
      if (!whole || !part || !rate || !base || middleOf(base) < 100 || middleOf(part) > middleOf(whole)) continue
      const derived = combine((a, b) => (a / b) * middleOf(base), closeOf(part), closeOf(whole))
      yield judge(analysis, {
        stated: rate,
        derived,
        from: [part, whole, base],
        sum: `${printed(analysis, part)} in ${printed(analysis, whole)}, per ${printed(analysis, base)},`,
      })
    }
  },
  message: sumMessage,
})
