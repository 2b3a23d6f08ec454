import { addDays } from 'date-fns/addDays'
import { readDayMonth, readMonthDay } from './absolute.js'
import { dateOf, dayPeriod, isDay, readIso, weekdayOf } from './calendar.js'
import { dayAt, monthAt } from './names.js'
import { readNumericDate } from './numeric.js'
import { type Context, isCapital, next, type Reading, wordOf } from './reading.js'
import { readNamed } from './relative.js'
import { isFuture } from './tense.js'

/** Reads a weekday at piece `at`, with the date behind it: “Thursday, 15 December 2022”. */
export function readWeekday(context: Context, at: number): Reading | undefined {
  const { pieces, words, anchor } = context
  const name = wordOf(pieces[at])
  const weekday = words.weekdays.get(name)
  if (weekday === undefined || (!isCapital(pieces[at]) && name.length < 6)) return undefined
  let index = at + 1
  if (pieces[index]?.text === '.' && !pieces[index]!.spaced && name.length < 5) index++
  const behind = index
  if (next(pieces, index)?.text === ',') index++
  const date = next(pieces, index)
    ? (readDayMonth(context, index) ?? readDated(context, index) ?? readNumericDate(context, index))
    : undefined
  if (date && date.granularity === 'day') return { ...withYear(context, date, weekday), first: at, weekday }
  const week = readWeekOf(context, at, behind, weekday) ?? readDayOf(context, at, behind, weekday)
  if (week) return week
  if (words.ambiguous.has(name) && !words.dayLeads.has(pieces[at - 1]?.lower ?? '')) return undefined
  const base = {
    first: at,
    last: behind === at + 2 && pieces[at + 2] ? at + 1 : behind,
    granularity: 'day' as const,
    weekday,
    relative: true,
    implied: ['month', 'year'],
    rule: 'date/weekday',
  }
  if (!anchor) return base
  const today = weekdayOf(anchor)
  const days = isFuture(context, at) ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7)
  return { ...base, period: dayPeriod(addDays(anchor, days)) }
}

// “Saturday 24 February”: of the years around, the one in which the weekday fits; the reading as it is where none does.
function withYear({ anchor }: Context, date: Reading, weekday: number): Reading {
  const start = date.period && readIso(date.period.start)
  if (!anchor || !start || !date.implied.includes('year')) return date
  const years = [0, -1, 1].map((offset) => anchor.getFullYear() + offset)
  const days = [start.getFullYear(), ...years]
    .filter((year) => isDay(year, start.getMonth() + 1, start.getDate()))
    .map((year) => dateOf(year, start.getMonth() + 1, start.getDate()))
  const fit = days.find((day) => weekdayOf(day) === weekday)
  return fit ? { ...date, period: dayPeriod(fit) } : date
}

// “Tuesday of last week”
function readWeekOf(context: Context, first: number, at: number, weekday: number): Reading | undefined {
  const { pieces, words } = context
  const named =
    words.of.has(next(pieces, at)?.lower ?? '') && next(pieces, at + 1) ? readNamed(context, at + 1) : undefined
  if (named?.granularity !== 'week' || named.rule !== 'date/relative-unit') return undefined
  const start = named.period && readIso(named.period.start)
  return {
    ...named,
    first,
    weekday,
    granularity: 'day',
    rule: 'date/weekday',
    ...(start && { period: dayPeriod(addDays(start, weekday - 1)) }),
  }
}

// “Friday the 13th”: the nearest one back, or ahead where the clause speaks of the future.
function readDayOf(context: Context, first: number, at: number, weekday: number): Reading | undefined {
  const { pieces, words, anchor } = context
  const article = words.determiners.has(next(pieces, at)?.lower ?? '')
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
  const base = {
    first,
    last: day.last,
    granularity: 'day' as const,
    weekday,
    relative: true,
    implied: ['month', 'year'],
    rule: 'date/weekday-day',
  }
  if (!anchor) return base
  const way = isFuture(context, first) ? 1 : -1
  for (let i = 0; i < 42; i++) {
    const month = anchor.getMonth() + way * i
    const [y, m] = [anchor.getFullYear() + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1]
    if (!isDay(y, m, day.day)) continue
    const date = dateOf(y, m, day.day)
    if (weekdayOf(date) === weekday && (way > 0 ? date >= anchor : date <= anchor))
      return { ...base, period: dayPeriod(date) }
  }
  return base
}

function readDated(context: Context, at: number): Reading | undefined {
  return monthAt(context, at) ? readMonthDay(context, at) : undefined
}
