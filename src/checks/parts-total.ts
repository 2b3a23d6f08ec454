import { linksOf } from '../claims/links.js'
import { judge, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { closeOf, sumOf } from '../model/interval.js'
import { printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'There were 17 casualties, five people dead and 12 injured.',
    'Five people died and 12 were injured; 40 were evacuated.',
  ],
  flags: ['There were [17] casualties, [five] people dead and [14] injured.'],
}

/** dead + hurt = casualties; “at least” goes on to the sum. */
export const partsTotal = defineCheck({
  id: 'parts-total',
  summary: 'The dead and the injured do not add up to the casualties the text states.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const seen = new Set<string>()
    for (const { figure } of linksOf(analysis, 'casualties')) {
      const [dead, hurt, total] = [figure('dead'), figure('hurt'), figure('total')]
      if (!dead || !hurt || !total || seen.has(total.id)) continue
      seen.add(total.id)
      const derived = sumOf([dead, hurt].map(closeOf))
      yield judge(analysis, {
        stated: total,
        derived,
        from: [dead, hurt],
        sum: `${printed(analysis, dead)} + ${printed(analysis, hurt)}`,
      })
    }
  },
  message: sumMessage,
})
