import { linksOf } from '../claims/links.js'
import { agreement, mismatch, printedDate, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, DateMention, Quantity } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'
import { yearOf } from '../model/time.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    '@2020-05-08 The town marks the 75th anniversary of its liberation in May 1945.',
    '@2019-10-30 The club, founded in 1918, marked its 90th anniversary in 2008.',
  ],
  flags: ['@2020-05-08 The town marks the [70th] anniversary of its liberation in [May 1945].'],
}

/** year of the anniversary − year = n. */
export const anniversaryMismatch = defineCheck({
  id: 'anniversary-mismatch',
  summary: 'An anniversary does not fit the year of what it marks.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'links', 'sentences'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    for (const { figure, date, way } of linksOf(analysis, 'anniversary')) {
      const [n, since] = [figure('n'), date('since')]
      const stated = n ? middleOf(n) : Number(way)
      if (!(stated > 0) || !since?.start) continue
      const years = yearsOf(date('at'), analysis, n, since)
      const spans = n ? [placeOf(n), since.span] : [since.span]
      const actual = n ? printed(analysis, n) : `${way} years`
      if (years.length === 0) {
        yield { outcome: 'not-checked', spans, text: `${actual}: without a dateline the year is not known` }
        continue
      }
      const from = yearOf(since.start)
      const at = years.find((year) => year - from === stated) ?? years[0]!
      const text = `from ${printedDate(analysis, since)} to ${at} it is ${at - from} years`
      if (at - from === stated) yield agreement(spans, text)
      else if (years.length === 1) yield mismatch(spans, actual, [String(at - from)], 'calendar', text)
    }
  },
  message: sumMessage,
})

// The years in which the anniversary may have been: those that its sentence tells, or that of publication.
function yearsOf(
  at: DateMention | undefined,
  { sentences, dates, dateline }: Analysis,
  n: Quantity | undefined,
  since: DateMention,
): number[] {
  const place = (n ?? since).span
  const sentence = sentences.find(({ start, end }) => start <= place.start && place.end <= end)
  const told = dates.filter(
    ({ span, id }) => sentence && span.start >= sentence.start && span.end <= sentence.end && id !== since.id,
  )
  const days = (at ? [at] : told).flatMap(({ start }) => start ?? [])
  return [...new Set((days.length > 0 || dateline === undefined ? days : [dateline]).map(yearOf))]
}
