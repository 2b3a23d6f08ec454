import { linksOf } from '../claims/links.js'
import { agreement, mismatch, printedDate, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { lastDay, yearOf } from '../model/time.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The chapel dates from the 16th century: it was built in 1587.',
    'The 15th-century chapel was restored in 1587.',
  ],
  flags: [
    'The chapel dates from the [15th century]: it was built in [1587].',
    'The [18th-century] house, built in [1832], is for sale.',
  ],
}

/** year ∈ (100 (c − 1), 100 c]. */
export const centuryMismatch = defineCheck({
  id: 'century-mismatch',
  summary: 'A year does not lie in the century the text puts it in.',
  subject: 'figures',
  needs: ['dates', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { date } of linksOf(analysis, 'century')) {
      const century = date('century')
      const year = date('year') ?? date('years')
      if (!century?.start || !century.end || !year?.start || !year.end) continue
      const number = Math.ceil(yearOf(year.start) / 100)
      const spans = [century.span, year.span]
      const text = `${printedDate(analysis, year)} is in century ${number}`
      // The years of an age may reach over the turn, and 1600 counts as the 17th to some.
      if (
        century.start <= lastDay(year.end) &&
        (year.start < century.end || yearOf(year.start) === yearOf(century.end) - 1)
      )
        yield agreement(spans, text)
      // “The chapel has a new organ. It was built in 2003”: what is no near miss is of something else.
      else if (yearOf(year.start) % 100 !== 0 && Math.abs(number - Math.ceil(yearOf(century.start) / 100)) < 2)
        yield mismatch(spans, printedDate(analysis, century), [`century ${number}`], 'calendar', text)
    }
  },
  message: sumMessage,
})
