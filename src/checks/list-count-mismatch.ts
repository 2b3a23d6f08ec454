import { linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Three countries – Ghana, Kenya and Peru – signed.',
    'Six countries, including Ghana, Kenya and Peru, signed.',
  ],
  flags: [
    '[Four] countries – Ghana, Kenya and Peru – signed.',
    'The prize went to [three] authors: Ines Duarte, Paul Okri, Lena Voss and Tom Avery.',
  ],
}

/** As many names behind a dash or colon as the text announces. */
export const listCountMismatch = defineCheck({
  id: 'list-count-mismatch',
  summary: 'More or fewer are named than the text announces.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure, way } of linksOf(analysis, 'names')) {
      const count = figure('count')
      if (count?.modifier !== 'exact') continue
      const spans = [placeOf(count)]
      const actual = printed(analysis, count)
      if (middleOf(count) === Number(way)) yield agreement(spans, `${way} are named`)
      else yield mismatch(spans, actual, [way!], 'sum', `${way} are named`)
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the text announces ${actual}.`,
})
