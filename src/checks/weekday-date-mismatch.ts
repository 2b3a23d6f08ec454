import { linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { seenText } from '../model/seen.js'
import { daysBetween, yearOf } from '../model/time.js'

const DAY = 86_400_000
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'It was signed on Thursday, 15 December 2022.',
    'The shop opens on Monday.',
    'It was signed on 15 December 2022, and on Monday it failed.',
  ],
  flags: ['It was signed on [Monday, 15 December 2022].'],
}

/** The weekday of a date by the Gregorian calendar; where the year is not stated, the years beside it will do. */
export const weekdayDateMismatch = defineCheck({
  id: 'weekday-date-mismatch',
  summary: 'A date does not fall on the weekday the text gives it.',
  subject: 'figures',
  needs: ['dates'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const beside = new Map(linksOf(analysis, 'weekday').map(({ date }) => [date('day')?.id, date('weekday')]))
    for (const { id, span, weekday = beside.get(id)?.weekday, start, granularity, implied } of analysis.dates) {
      if (weekday === undefined || granularity !== 'day') continue
      const actual = seenText(analysis, [beside.has(id) ? { start: span.start, end: beside.get(id)!.span.end } : span])
      const other = beside.get(id)
      const spans = [other && weekday === other.weekday ? { start: span.start, end: other.span.end } : span]
      if (start === undefined && implied.includes('month')) continue
      if (start === undefined) {
        yield {
          outcome: 'not-checked',
          spans,
          text: `${actual}: without a year or a dateline the weekday is not known`,
        }
        continue
      }
      // A weekday alone was resolved to the date that has it.
      if (implied.includes('day')) continue
      const isNear = analysis.dateline !== undefined && Math.abs(daysBetween(analysis.dateline, start)) < NEAR
      const years = implied.includes('year') && !isNear ? [0, -1, 1] : [0]
      // Without a year it is one beside the day of publication.
      const base = years.length > 1 && analysis.dateline ? yearOf(analysis.dateline) - yearOf(start) : 0
      const named = weekdayOf(start, base)
      if (years.some((shift) => weekdayOf(start, base + shift) === weekday))
        yield agreement(spans, `${actual}: ${start} is a ${NAMES[named - 1]}`)
      else
        yield {
          ...mismatch(
            spans,
            actual,
            [NAMES[named - 1]!],
            'calendar',
            `${yearOf(start) + base}${start.slice(4)} is a ${NAMES[named - 1]}`,
          ),
          severity: implied.includes('year') ? 'warning' : 'error',
        }
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the text says “${actual}”.`,
})

// Days so near to that of publication are of this year, not of one beside it.
const NEAR = 45

// ISO weekday, Monday 1, of a day some years later.
function weekdayOf(day: string, years: number): number {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return ((((Math.floor(date.getTime() / DAY) + 3) % 7) + 7) % 7) + 1
}
