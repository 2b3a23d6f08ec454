import { linksOf } from '../claims/links.js'
import { agreement, mismatch, printedDate, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { DateMention } from '../model/generated/shapes.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    '@2021-05-20 The bridge collapsed last month, on 12 April 2021.',
    '@2021-05-20 The bridge collapsed on 12 February, and last month it was rebuilt.',
  ],
  flags: ['@2021-05-20 The bridge collapsed [last month], on [12 February 2021].'],
}

/** “Last month”, “three days ago” and their like against the date beside them. */
export const relativeDateMismatch = defineCheck({
  id: 'relative-date-mismatch',
  summary: 'A date and the words for it, such as “last month”, do not fit.',
  subject: 'figures',
  needs: ['dates', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    for (const { date } of linksOf(analysis, 'apposition')) {
      const pair = [date('a'), date('b')]
      const words = pair.find((one) => one && /^date\/(?:relative|ago|ahead)/.test(one.rule))
      const stated = pair.find((one) => one && one !== words && /^date\/(?:day|month|year|numeric)/.test(one.rule))
      if (!words || !stated || words.granularity === 'hour' || words.granularity === 'minute') continue
      const spans = [words.span, stated.span]
      const [actual, day] = [printedDate(analysis, words), printedDate(analysis, stated)]
      if (!words.start || !stated.start) {
        yield { outcome: 'not-checked', spans, text: `${actual}: without a dateline it is not known when that is` }
        continue
      }
      const text = `“${actual}” is ${spanOf(words)}`
      // Without a year it is the one that the words tell.
      const years = stated.implied.includes('year') ? [-1, 0, 1] : [0]
      if (
        years.some((shift) => words.start! < shifted(stated.end!, shift) && shifted(stated.start!, shift) < words.end!)
      )
        yield agreement(spans, text)
      else yield mismatch(spans, day, [spanOf(words)], 'calendar', text)
    }
  },
  message: sumMessage,
})

const spanOf = ({ start, end, granularity }: DateMention): string =>
  granularity === 'day' ? start! : `from ${start} until before ${end}`

const shifted = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
