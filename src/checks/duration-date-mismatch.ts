import { linksOf } from '../claims/links.js'
import { agreement, mismatch, printedDate, sumMessage } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, DateMention } from '../model/generated/shapes.js'
import { middleOf, SLIP } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'
import { daysBetween, minutesOf, secondsIn } from '../model/time.js'

const DAY = 86_400

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'He led the bank for eight years, from 1998 to 2006.',
    'He led the bank from 1998 to 2006 after 12 years as a lawyer.',
  ],
  flags: [
    'He led the bank for [12 years], from [1998] to [2006].',
    'The war, which began in [1618] and ended in [1648], lasted [20 years].',
  ],
}

/** end − start = the stated length, give or take half a unit, and one for inclusive counting. */
export const durationDateMismatch = defineCheck({
  id: 'duration-date-mismatch',
  summary: 'A length of time does not fit its beginning and end.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    for (const { way, figure, date } of linksOf(analysis, 'duration')) {
      const [start, end, later, span] = [date('start'), date('end'), date('later'), date('span')]
      const length = figure('length')
      const unit = length?.unit ?? later?.granularity
      const seconds = secondsIn(unit)
      const stated = length ? middleOf(length) : later?.count
      const between = way === 'now' ? untilNow(start, analysis) : spanOf(start ?? span, end ?? span)
      if (seconds === undefined || stated === undefined || !between || (length && length.kind !== 'duration')) continue
      const ends = [start, end, span].filter((one) => one !== undefined)
      const spans = [length ? placeOf(length) : later!.span, ...ends.map((one) => one.span)]
      const actual = length ? printed(analysis, length) : printedDate(analysis, later!)
      const [low, high] = between.map((one) => (one * DAY) / seconds) as [number, number]
      // What is of another size is of something else: “runs from 3 May to 20 June, and took four years to prepare”.
      // Where only the parts that dates play tell it, what is no slip is of something else.
      const far = way === 'read' || way === 'most' ? SLIP : FAR
      if (stated > far * high || stated * far < low) continue
      const isHedged = length && (length.modifier !== 'exact' || Array.isArray(length.value))
      const [from, to] = isHedged ? [length.hard[0] ?? 0, length.hard[1] ?? Number.POSITIVE_INFINITY] : [stated, stated]
      const slack = unit === 'day' || unit === 'night' ? 1 : 0.5
      const shown = `${formatNumber(Math.round(10 * ((low + high) / 2)) / 10)} ${unit}s`
      const text = `from ${ends.map((one) => printedDate(analysis, one)).join(' to ')}${way === 'now' ? ` to ${analysis.dateline}` : ''} it is about ${shown}`
      // “For 12 years it was run by her”: a part of the time may be told of.
      if (way === 'most' && from <= high) continue
      if (from <= high + slack && to >= low - slack) yield agreement(spans, `${text}; the text says ${actual}`)
      else yield mismatch(spans, actual, [shown], 'calendar', text)
    }
  },
  message: sumMessage,
})

// “In the job since 2019, more than four years”: up to the day of publication.
const untilNow = (start: DateMention | undefined, { dateline }: Analysis): [number, number] | undefined =>
  start?.start && start.end && dateline
    ? [daysBetween(start.end, dateline), daysBetween(start.start, dateline)]
    : undefined

// Shortest and longest time between two dates, in days.
function spanOf(first: DateMention | undefined, last: DateMention | undefined): [number, number] | undefined {
  const [start, end] = [inYearOf(first, last), inYearOf(last, first)]
  if (start?.time !== undefined && end?.time !== undefined) {
    const minutes = (minutesOf(end.time) - minutesOf(start.time) + 1440) % 1440
    return [minutes / 1440, minutes / 1440]
  }
  if (!start || !end) return undefined
  if (start.yearless && end.yearless) return yearlessSpan(start.yearless, end.yearless)
  if (!start.start || !start.end || !end.start || !end.end) return undefined
  if (first === last && start.rule !== 'date/years')
    return [daysBetween(start.start, start.end) - 1, daysBetween(start.start, start.end)]
  if (first === last) {
    const years = Number(end.end.slice(0, 4)) - 1 - Number(start.start.slice(0, 4))
    return [(years - 1) * 365.25, (years + 1) * 365.25]
  }
  const [low, high] = [daysBetween(start.end, end.start) + 1, daysBetween(start.start, end.end) - 1]
  return high < 0 ? undefined : [low, high]
}

// “From 3 March 2025 to 14 March”: one of two dates tells the year of both.
function inYearOf(one: DateMention | undefined, other: DateMention | undefined): DateMention | undefined {
  const year = other?.start?.slice(0, 4)
  if (!one?.yearless || !year) return one
  const [start, end] = one.yearless.map((day) => `${year}${day.slice(1)}`) as [string, string]
  return { ...one, start, end }
}

// Between days of a year that is not told: the second comes within a year of the first.
function yearlessSpan(start: readonly string[], end: readonly string[]): [number, number] {
  const [first, , last, after] = [...start, ...end].map((day) => `2001${day.slice(1)}`) as [
    string,
    string,
    string,
    string,
  ]
  const until = (from: string, to: string) => (daysBetween(from, to) + YEAR) % YEAR || YEAR
  if (first === last) return [until(first, after) - 1, until(first, after)]
  return [until(`2001${start[1]!.slice(1)}`, last) + 1, until(first, after) - 1]
}

const YEAR = 365

const FAR = 12
