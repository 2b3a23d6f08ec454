import { linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Most respondents (72%) trusted the courts.',
    'The largest group, 42 percent, had no opinion.',
    'The motion won a majority of 47 votes.',
  ],
  flags: ['Most respondents ([42%]) trusted the courts.', 'A majority of members, [46 percent], said yes.'],
}

/** Majority and most: more than 50 %. */
export const quantifierMismatch = defineCheck({
  id: 'quantifier-mismatch',
  summary: 'A majority is half or less, or a minority more than half.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure, figures, way } of linksOf(analysis, 'quantifier')) {
      const [share, part, whole] = [figure('share'), figure('part'), figure('whole')]
      if (share && Array.isArray(share.value)) continue
      const value = share
        ? share.kind === 'percent'
          ? middleOf(share)
          : 100 * middleOf(share)
        : part && whole
          ? (100 * middleOf(part)) / middleOf(whole)
          : undefined
      if (
        value === undefined ||
        (share && share.modifier !== 'exact' && share.modifier !== 'approx') ||
        share?.direction
      )
        continue
      const shown = [share, part, whole].filter((one) => one !== undefined)
      const spans = shown.map(placeOf)
      const actual = shown.map((one) => printed(analysis, one)).join(' of ')
      const text = `${actual} is ${value > 50 ? 'more than half' : value === 50 ? 'half' : 'less than half'}`
      if (way === 'up' ? value > 50 : value < 50) yield agreement(spans, text)
      else if (figures('share').length < 2)
        yield mismatch(spans, actual, [way === 'up' ? 'more than half' : 'less than half'], 'rule', text)
    }
  },
  message: ({ expected, evidence }) => `${evidence[0]?.text ?? ''}; the text speaks of ${expected[0]}.`,
})
