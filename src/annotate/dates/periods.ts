import { addDays } from 'date-fns/addDays'
import type { DateMention, Holiday } from '../../model/generated/shapes.js'
import { matchAt } from '../quantities/phrases.js'
import { dateOf, dayPeriod, isDay, monthPeriod, type Period, unitPeriod, weekdayOf, yearPeriod } from './calendar.js'
import { type Context, next, type Reading, wholeNumber, yearAt } from './reading.js'
import { isFuture } from './tense.js'

type Granularity = DateMention['granularity']

// A year behind a part of it, “of” and “in” and a comma let pass: the year and where it ends.
function yearBehind({ pieces, words }: Context, at: number): { year: number; last: number } | undefined {
  let index = at
  if (next(pieces, index)?.text === ',' || words.of.has(next(pieces, index)?.lower ?? '')) index++
  if (pieces[index]?.text === '-' && !pieces[index]!.spaced) index++
  const fiscal = matchAt(words.fiscal, pieces, index)
  if (fiscal) index = fiscal.last
  const year = next(pieces, index) ? yearAt(pieces, index) : -1
  return year > 0 ? { year, last: index + 1 } : undefined
}

function part(
  context: Context,
  at: number,
  last: number,
  granularity: Granularity,
  rule: string,
  periodOf: (year: number) => Period,
): Reading {
  const year = yearBehind(context, last)
  const { anchor } = context
  const base = {
    first: at,
    granularity,
    implied: year ? [] : ['year'],
    relative: !year,
    rule,
    ...(!year && { inYear: periodOf }),
  }
  if (year) return { ...base, last: year.last, period: periodOf(year.year) }
  if (!anchor) return { ...base, last }
  return { ...base, last, period: nearest(context, at, anchor, periodOf) }
}

// The latest such part of a year that has begun, or the first that has not ended where the clause speaks of the future.
function nearest(context: Context, at: number, anchor: Date, periodOf: (year: number) => Period): Period {
  const year = anchor.getFullYear()
  const here = periodOf(year)
  const today = dayPeriod(anchor).start
  if (isFuture(context, at)) return here.end <= today ? periodOf(year + 1) : here
  return here.start > today ? periodOf(year - 1) : here
}

/** Reads a quarter or half of a year at piece `at`: “Q3 2022”, “the third quarter of 2022”, “H1”. */
export function readQuarter(context: Context, at: number): Reading | undefined {
  const { pieces, words, numbers } = context
  const head = pieces[at]!
  const quarter = words.quarterSymbols.get(head.lower)
  if (quarter !== undefined)
    return part(context, at, at + 1, 'quarter', 'date/quarter', (year) => monthPeriod(year, 3 * quarter - 2, 3))
  const half = words.halfSymbols.get(head.lower)
  if (half !== undefined)
    return part(context, at, at + 1, 'half-year', 'date/half-year', (year) => monthPeriod(year, 6 * half - 5, 6))
  const fiscal = matchAt(words.fiscal, pieces, at)
  const start = fiscal ? fiscal.last : at
  const digits = wholeNumber(pieces[start])
  const ending = pieces[start + 1]
  const isDigits =
    digits > 0 && digits < 5 && ending !== undefined && !ending.spaced && numbers.ordinalEndings.has(ending.lower)
  const ordinal = isDigits ? digits : numbers.ordinals.get(pieces[start]?.lower ?? '')
  if (ordinal === undefined || ordinal > 4) return undefined
  let last = isDigits ? start + 2 : start + 1
  if (pieces[last]?.text === '-' && !pieces[last]!.spaced) last++
  const noun = next(pieces, last)?.lower ?? ''
  if (words.quarters.has(noun)) {
    return part(context, at, last + 1, 'quarter', 'date/quarter', (year) => monthPeriod(year, 3 * ordinal - 2, 3))
  }
  const behind = words.halves.has(noun) && ordinal < 3 ? yearBehind(context, last + 1) : undefined
  return (
    behind &&
    part(context, at, last + 1, 'half-year', 'date/half-year', (year) => monthPeriod(year, 6 * ordinal - 5, 6))
  )
}

/** Reads a week by its number at piece `at`: “week 31”, “week 3 of 2027”. */
export function readWeek(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const number = wholeNumber(pieces[at + 1])
  if (words.units.get(pieces[at]!.lower)?.unit !== 'week' || !next(pieces, at + 1) || number < 1 || number > 53)
    return undefined
  if (/^(?:NN|JJ|CD)/.test(next(pieces, at + 2)?.tag ?? '')) return undefined
  return part(context, at, at + 2, 'week', 'date/week', (year) =>
    unitPeriod(addDays(dateOf(year, 1, 4), 7 * (number - 1)), 'week', 0),
  )
}

/** Reads a year of account at piece `at`: “fiscal 2023”, “FY 2023”; how it lies in the calendar is not stated. */
export function readFiscal({ pieces, words }: Context, at: number): Reading | undefined {
  const fiscal = matchAt(words.fiscal, pieces, at)
  if (!fiscal) return undefined
  const year = next(pieces, fiscal.last) || !pieces[fiscal.last]?.spaced ? yearAt(pieces, fiscal.last) : -1
  if (year < 0) return undefined
  const base = { first: at, last: fiscal.last + 1, granularity: 'year' as const, relative: false, rule: 'date/fiscal' }
  return { ...base, period: yearPeriod(year), implied: ['start', 'end'] }
}

/** Reads a season at piece `at`: “summer of 2019”, “winter 2020-21”, “in the spring”. */
export function readSeason(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const head = pieces[at]!
  const month = words.seasons.get(head.lower)
  if (month === undefined) return undefined
  const periodOf = (year: number): Period => monthPeriod(year, month, 3)
  const year = yearBehind(context, at + 1)
  if (year) {
    const tail = pieces[year.last + 1]
    const span = tail && !tail.spaced && /^[-–/]$/.test(pieces[year.last]!.text) && /^\d{2}$/.test(tail.text)
    return { ...part(context, at, at + 1, 'season', 'date/season', periodOf), last: span ? year.last + 2 : year.last }
  }
  const lead = at > 0 ? pieces[at - 1]!.lower : ''
  const article = words.determiners.has(lead) && at > 1 && words.monthLeads.has(pieces[at - 2]!.lower)
  const current = words.current.has(lead)
  if (!article && !current) return undefined
  return part(context, at, at + 1, 'season', 'date/season', periodOf)
}

/** The day a holiday falls on in a year. */
export function holidayIn({ month, day, weekday }: Holiday, year: number): Date {
  if (month === 0) return addDays(easterOf(year), day)
  if (weekday === undefined) return dateOf(year, month, isDay(year, month, day) ? day : 28)
  const first = dateOf(year, day > 0 ? month : month + 1, 1)
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  return addDays(first, day > 0 ? ahead + 7 * (day - 1) : ahead + 7 * day)
}

// Butcher’s algorithm, for the Gregorian calendar (Nature, 20 April 1876).
function easterOf(year: number): Date {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451)
  const days = epact + week - 7 * late + 114
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Reads a holiday at piece `at`: “Christmas Day”, “New Year’s Eve 2021”. */
export function readHoliday(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const found = matchAt<Holiday>(words.holidays, pieces, at)
  if (!found || (found.last - at === 1 && !/^\p{Lu}/u.test(pieces[at]!.text))) return undefined
  const periodOf = (year: number): Period => dayPeriod(holidayIn(found.value, year))
  return part(context, at, found.last, 'day', 'date/holiday', periodOf)
}
