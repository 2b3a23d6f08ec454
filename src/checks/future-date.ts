import { linksOf } from '../claims/links.js'
import { agreement, mismatch, printedDate } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { daysBetween, yearOf } from '../model/time.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    '@2021-03-10 The court will rule on 14 April 2021.',
    '@2021-03-10 The court set the hearing for 14 April 2021.',
    '@2021-03-10 The court ruled on 14 February 2021.',
  ],
  flags: ['@2021-03-10 The court ruled on [14 April 2021] that the sale was void.'],
}

/** What is told in the past tense lies before the day of publication, give or take a day for time zones. */
export const futureDate = defineCheck({
  id: 'future-date',
  summary: 'Something is told as past that lies after the day of publication.',
  subject: 'figures',
  needs: ['dates', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    const { dateline } = analysis
    for (const { date } of linksOf(analysis, 'past')) {
      const day = date('date')
      if (!day?.start) continue
      // “Was arrested on 25 May”, printed on 20 May: who means last year says so.
      const start = day.rule === 'date/day-month' && dateline ? `${yearOf(dateline)}${day.start.slice(4)}` : day.start
      const isSoon = start !== day.start && dateline !== undefined && daysBetween(dateline, start) < SOON
      if (!isSoon && (day.relative || day.implied.length > 0)) continue
      const spans = [day.span]
      const actual = printedDate(analysis, day)
      if (dateline === undefined)
        yield { outcome: 'not-checked', spans, text: `${actual}: without a dateline it is not known what is past` }
      else if (daysBetween(dateline, start) <= 1) yield agreement(spans, `${actual} is before ${dateline}`)
      else
        yield mismatch(
          spans,
          actual,
          [`before ${dateline}`],
          'calendar',
          `${actual} is after the day of publication, ${dateline}`,
        )
    }
  },
  message: ({ evidence }) => `${evidence[0]?.text ?? ''}; the text tells it as past.`,
})

// In days.
const SOON = 60
