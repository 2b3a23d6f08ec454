import { addDays } from 'date-fns/addDays'
import { lowerAt } from '../quantities/pieces.js'
import { readDayMonth, readMonthDay } from './absolute.js'
import { dateOf, dayPeriod, isDay, weekdayOf } from './calendar.js'
import { dayAt, monthAt, weekdayAt } from './names.js'
import { readNumericDate } from './numeric.js'
import { type Context, lowerNext, next, type Reading, startOf, wordOf } from './reading.js'
import { tenseOf } from './tense.js'
import { nearestDay } from './yearly.js'

/** Reads a weekday at piece `at`, with the date behind it: “Thursday, 15 December 2022”. */
export function readWeekday(context: Context, at: number): Reading | undefined {
  const { pieces, words, anchor } = context
  const name = wordOf(pieces[at])
  const weekday = weekdayAt(context, at)
  if (weekday === undefined) return undefined
  let index = at + 1
  if (pieces[index]?.text === '.' && !pieces[index]!.spaced && name.length < 5) index++
  const behind = index
  if (next(pieces, index)?.text === ',') index++
  const date = next(pieces, index)
    ? (readDayMonth(context, index) ?? readDated(context, index) ?? readNumericDate(context, index))
    : undefined
  if (date && date.granularity === 'day') return { ...withYear(context, date, weekday), first: at, weekday }
  const day = readDayOf(context, at, behind, weekday)
  if (day) return day
  if (words.ambiguous.has(name) && !words.dayLeads.has(lowerAt(pieces, at - 1))) return undefined
  const ahead = anchor ? (weekday - weekdayOf(anchor) + 7) % 7 : 0
  const tense = tenseOf(context, at)
  // “They play on Sunday”: the nearer one; “Sunday’s game” may be over.
  const isOpen = (tense === undefined || tense === 'present') && next(pieces, behind)?.tag !== 'POS'
  const days = ahead > 0 && tense !== 'future' && !(isOpen && ahead < 4) ? ahead - 7 : ahead
  return {
    first: at,
    last: behind === at + 2 && pieces[at + 2] ? at + 1 : behind,
    granularity: 'day',
    weekday,
    relative: true,
    implied: ['month', 'year'],
    rule: 'date/weekday',
    period: anchor && dayPeriod(addDays(anchor, days)),
  }
}

// “Saturday 24 February”: of the years around, the one in which the weekday fits; the reading as it is where none does.
function withYear({ anchor }: Context, date: Reading, weekday: number): Reading {
  const start = startOf(date)
  if (!anchor || !start || !date.implied.includes('year')) return date
  const years = [0, -1, 1].map((offset) => anchor.getFullYear() + offset)
  const nearest = years
    .map((year) => dateOf(year, start.getMonth() + 1, start.getDate()))
    .find((day) => isNear(day, anchor))
  if (nearest) return { ...date, period: dayPeriod(nearest) }
  const days = [start.getFullYear(), ...years]
    .filter((year) => isDay(year, start.getMonth() + 1, start.getDate()))
    .map((year) => dateOf(year, start.getMonth() + 1, start.getDate()))
  const fit = days.find((day) => weekdayOf(day) === weekday)
  return fit ? { ...date, period: dayPeriod(fit) } : date
}

// News of weekdays so few days from its own is of this year, not of one beside it.
const NEAR = 45 * 86_400_000
const isNear = (day: Date, anchor: Date): boolean => Math.abs(day.getTime() - anchor.getTime()) < NEAR

// “Friday the 13th”: the nearest one back, or ahead where the clause speaks of the future.
function readDayOf(context: Context, first: number, at: number, weekday: number): Reading | undefined {
  const { pieces, words } = context
  const article = words.determiners.has(lowerNext(pieces, at))
  const start = article ? at + 1 : at
  const day = next(pieces, start) ? dayAt(context, start) : undefined
  // “On Friday the 30th anniversary” begins no date.
  const behindDay = day && next(pieces, day.last)
  // “Monday 21” is one where nothing is counted.
  const isBare =
    day !== undefined &&
    !article &&
    (day.ordinal || !/^(?:NN|JJ|CD)/.test(behindDay?.tag ?? '')) &&
    !/^[:%/]/.test(pieces[day.last]?.text ?? '')
  if (
    !day ||
    (!isBare && !day.ordinal) ||
    day.day > 31 ||
    words.of.has(behindDay?.lower ?? '') ||
    behindDay?.tag === 'NN'
  )
    return undefined
  return {
    first,
    last: day.last,
    granularity: 'day',
    weekday,
    relative: true,
    implied: ['month', 'year'],
    rule: 'date/weekday-day',
    period: nearestDay(context, first, day.day, weekday),
  }
}

function readDated(context: Context, at: number): Reading | undefined {
  return monthAt(context, at) ? readMonthDay(context, at) : undefined
}
