import { addDays } from 'date-fns/addDays'
import type { Holiday } from '../../model/generated/shapes.js'
import { matchAt } from '../quantities/phrases.js'
import { isHyphen, lowerAt } from '../quantities/pieces.js'
import { dateOf, dayPeriod, isDay, monthPeriod, type Period, unitPeriod, weekdayOf, yearPeriod } from './calendar.js'
import { dayAt, yearBehind } from './names.js'
import { type Context, isCapital, lowerNext, next, type Reading, wholeNumber, yearAt } from './reading.js'
import { readYearly } from './yearly.js'

/** Reads a quarter or half of a year at piece `at`: “Q3 2022”, “the third quarter of 2022”, “H1”. */
export function readQuarter(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const part = (nth: number, last: number, months: 3 | 6): Reading => {
    const granularity = months === 3 ? 'quarter' : 'half-year'
    const periodOf = (year: number): Period => monthPeriod(year, months * (nth - 1) + 1, months)
    return readYearly(context, at, last, granularity, `date/${granularity}`, periodOf)
  }
  const { lower } = pieces[at]!
  const quarter = words.quarterSymbols.get(lower)
  if (quarter !== undefined) return part(quarter, at + 1, 3)
  const half = words.halfSymbols.get(lower)
  if (half !== undefined) return part(half, at + 1, 6)
  const nth = dayAt(context, matchAt(words.fiscal, pieces, at)?.last ?? at)
  if (!nth?.ordinal || nth.day > 4) return undefined
  const last = nth.last + (isHyphen(pieces, nth.last) ? 2 : 1)
  const noun = lowerNext(pieces, last - 1)
  if (words.quarters.has(noun)) return part(nth.day, last, 3)
  return words.halves.has(noun) && nth.day < 3 && yearBehind(context, last) ? part(nth.day, last, 6) : undefined
}

/** Reads a week by its number at piece `at`: “week 31”, “week 3 of 2027”. */
export function readWeek(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const number = wholeNumber(pieces[at + 1])
  if (words.units.get(pieces[at]!.lower)?.unit !== 'week' || !next(pieces, at + 1) || number < 1 || number > 53)
    return undefined
  if (/^(?:NN|JJ|CD)/.test(next(pieces, at + 2)?.tag ?? '')) return undefined
  return readYearly(context, at, at + 2, 'week', 'date/week', (year) =>
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
  const found = readYearly(context, at, at + 1, 'season', 'date/season', (year) => monthPeriod(year, month, 3))
  const { last } = found
  if (!found.relative) {
    const tail = pieces[last + 1]
    const isSpan = tail && !tail.spaced && /^[-–/]$/.test(pieces[last]!.text) && /^\d{2}$/.test(tail.text)
    return isSpan ? { ...found, last: last + 2 } : found
  }
  const lead = lowerAt(pieces, at - 1)
  const isLed = words.determiners.has(lead) && words.monthLeads.has(lowerAt(pieces, at - 2))
  return isLed || words.current.has(lead) ? found : undefined
}

/** The day a holiday falls on in a year. */
export function holidayIn({ month, day, weekday }: Holiday, year: number): Date {
  if (month === 0) return addDays(easterOf(year), day)
  const first = dateOf(year, month, isDay(year, month, day) ? day : 28)
  return weekday === undefined ? first : addDays(first, (weekday - weekdayOf(first) + 7) % 7)
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
  if (!found || (found.last - at === 1 && !isCapital(pieces[at]) && !yearBehind(context, found.last))) return undefined
  const periodOf = (year: number): Period => dayPeriod(holidayIn(found.value, year))
  return readYearly(context, at, found.last, 'day', 'date/holiday', periodOf)
}
