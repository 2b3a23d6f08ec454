import { addDays } from 'date-fns/addDays'
import { dayPeriod, isoOf, type Period, weekdayOf } from './calendar.js'
import { yearBehind } from './names.js'
import { type Context, lowerNext, type Reading } from './reading.js'
import { isFuture } from './tense.js'

/** What comes once a year, in a year; undefined where that year has none, as of 29 February. */
export type Yearly = (year: number) => Period | undefined

/**
 * What comes once a year, pieces `first` up to, not including, `last`; its year stands behind it, or else it is the latest that
 * has begun, or the first that is not over where the clause speaks of the future.
 */
export function readYearly(
  context: Context,
  first: number,
  last: number,
  granularity: Reading['granularity'],
  rule: string,
  periodOf: Yearly,
  year = yearBehind(context, last),
): Reading {
  if (year) {
    const named = rule.endsWith('month') ? `${rule}-year` : rule
    const period = periodOf(year.year)
    return { first, last: year.last, granularity, relative: false, implied: [], rule: named, period }
  }
  const end = ofTheYear(context, last)
  const period = nearest(context, first, granularity, periodOf)
  return { first, last: end, granularity, relative: true, implied: ['year'], rule, period, inYear: periodOf }
}

// “the first quarter of the year”
function ofTheYear({ pieces, words }: Context, at: number): number {
  const [of, the, year] = [0, 1, 2].map((i) => lowerNext(pieces, at + i))
  return words.of.has(of!) && words.determiners.has(the!) && words.units.get(year!)?.unit === 'year' ? at + 3 : at
}

// So many days from now the tense tells no year.
const SLACK = 3
// No more years than this lie between two that have a 29 February.
const LEAP = 8

function nearest(context: Context, at: number, granularity: string, periodOf: Yearly): Period | undefined {
  const { anchor } = context
  if (!anchor) return undefined
  const way = isFuture(context, at) ? 1 : -1
  const edge = isoOf(addDays(anchor, /^(?:day|period)$/.test(granularity) ? -way * SLACK : 0))
  for (let i = 0; i <= LEAP; i++) {
    const period = periodOf(anchor.getFullYear() + way * i)
    if (period && (way > 0 ? period.end > edge : period.start <= edge)) return period
  }
  return undefined
}

/** The one of last year, this year or next year that “last”, “this” or “next” before it means: `way` -1, 0 or 1. */
export function namedYearly({ anchor }: Context, way: number, periodOf: Yearly): Period | undefined {
  if (!anchor) return undefined
  const today = isoOf(anchor)
  const year = anchor.getFullYear()
  const all = [-2, -1, 0, 1, 2].flatMap((offset) => periodOf(year + offset) ?? [])
  if (way < 0) return all.filter(({ end }) => end <= today).at(-1)
  if (way > 0) return all.find(({ start }) => start > today)
  return all.find(({ start, end }) => start <= today && today < end) ?? periodOf(year)
}

// A 13th is a Friday, and a 29th is in February, at least once in so many months.
const MONTHS = 42

/** The nearest day of the month, a weekday where one is given: back, or ahead where the clause speaks of the future. */
export function nearestDay(context: Context, at: number, day: number, weekday?: number): Period | undefined {
  const { anchor } = context
  if (!anchor) return undefined
  const way = isFuture(context, at) ? 1 : -1
  for (let i = 0; i < MONTHS; i++) {
    const date = new Date(anchor.getFullYear(), anchor.getMonth() + way * i, day, 12)
    const fits = date.getDate() === day && (weekday === undefined || weekdayOf(date) === weekday)
    if (fits && (way > 0 ? date >= anchor : date <= anchor)) return dayPeriod(date)
  }
  return undefined
}
