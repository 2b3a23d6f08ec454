import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, mismatch, wordsAt } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Payment is due within thirty (30) days.',
    'The seven (three from Leeds) were freed.',
    'Nine (of 12) members came.',
    'The runner fell two miles (3.2km) from the finish.',
  ],
  flags: ['Payment is due within [thirty] ([60]) days.', 'The board has [nine] ([8]) members.'],
}

/** A number in words and the digits in brackets behind it. */
export const digitWordMismatch = defineCheck({
  id: 'digit-word-mismatch',
  summary: 'A number in words and the digits behind it differ.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { figure } of linksOf(analysis, 'digits')) {
      const [words, digits] = [figure('a'), figure('b')]
      if (
        !words ||
        !digits ||
        !isSameUnit(words, digits) ||
        /\d/.test(wordsAt(analysis, words.span)) ||
        !/^\p{Sc}?\d/u.test(wordsAt(analysis, digits.span))
      )
        continue
      const spans = [placeOf(words), placeOf(digits)]
      const [word, digit] = [printed(analysis, words), printed(analysis, digits)]
      const text = `“${word}” is ${middleOf(words)}`
      if (middleOf(words) === middleOf(digits)) yield agreement(spans, text)
      else yield mismatch(spans, digit, [String(middleOf(words))], 'sum', text)
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the digits say ${actual}.`,
})
