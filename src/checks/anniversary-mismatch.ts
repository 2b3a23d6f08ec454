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
    for (const { figure, date, way } of linksOf(analysis, 'anniversary', 'n')) {
      const [n, since] = [figure('n'), date('since')]
      const at = date('at')?.start ?? otherYear(analysis, n, since) ?? analysis.dateline
      const stated = n ? middleOf(n) : Number(way)
      if (!(stated > 0) || !since?.start || at === 'several') continue
      const spans = n ? [placeOf(n), since.span] : [since.span]
      const actual = n ? printed(analysis, n) : `${way} years`
      if (at === undefined) {
        yield { outcome: 'not-checked', spans, text: `${actual}: without a dateline the year is not known` }
        continue
      }
      const years = yearOf(at) - yearOf(since.start)
      const text = `from ${printedDate(analysis, since)} to ${yearOf(at)} it is ${years} years`
      if (years === stated) yield agreement(spans, text)
      else yield mismatch(spans, actual, [String(years)], 'calendar', text)
    }
  },
  message: sumMessage,
})

// The one other date of the sentence, which says when the anniversary was; `several` where there are more.
function otherYear(
  { sentences, dates }: Analysis,
  n: Quantity | undefined,
  since: DateMention | undefined,
): string | undefined {
  const sentence = sentences.find(({ start, end }) => n !== undefined && start <= n.span.start && n.span.end <= end)
  const others = dates.filter(
    ({ span, relative, id, start }) =>
      sentence && span.start >= sentence.start && span.end <= sentence.end && id !== since?.id && !relative && start,
  )
  return others.length > 1 ? 'several' : others[0]?.start
}
