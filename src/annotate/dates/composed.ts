import { addDays } from 'date-fns/addDays'
import type { CalendarUnit } from '../../model/generated/shapes.js'
import { isHyphen, lowerAt } from '../quantities/pieces.js'
import {
  between,
  dayPeriod,
  isClock,
  mondayOf,
  type Period,
  readIso,
  shift,
  unitPeriod,
  weekdayOf,
} from './calendar.js'
import { lengthBefore, moved } from './lengths.js'
import { dayAt, yearBehind } from './names.js'
import { type Context, lowerNext, next, type Reading, startOf, yearAt } from './reading.js'

type Step = (context: Context, before: Reading | undefined, reading: Reading) => Reading | undefined

// What stands before a date and changes it: the first that answers counts.
const steps: readonly Step[] = [withYearBefore, withYearBehind, withWeekday, withPartOf, withWeekend, withLength]

/**
 * Dates that are made of others; one that takes in the date before it replaces both.
 *
 * ```
 * two days after Christmas   the first week of May   next week on Tuesday   2017 Q1
 * ^                          ^                       ^                      ^
 * ```
 */
export function composeDates(context: Context, found: readonly Reading[]): Reading[] {
  const composed: Reading[] = []
  for (const reading of found) {
    const before = composed.at(-1)
    let made: Reading | undefined
    for (const step of steps) {
      made = step(context, before, reading)
      if (made) break
    }
    const one = made ?? reading
    while (composed.length > 0 && composed.at(-1)!.last > one.first) composed.pop()
    composed.push(one)
  }
  return composed
}

// “2017 Q1”, “2017 April”, “last year’s third quarter”
function withYearBefore({ pieces }: Context, before: Reading | undefined, reading: Reading): Reading | undefined {
  if (!reading.inYear) return undefined
  const link = reading.first - 1
  const end = pieces[link]?.tag === 'POS' || isHyphen(pieces, link) ? link : reading.first
  const isNamed = before?.granularity === 'year' && before.last === end && (end < reading.first || !before.relative)
  const stated = isNamed ? before.first : end - 1
  const year = isNamed
    ? yearOf(before)
    : /^(?:quarter|half-year)$/.test(reading.granularity)
      ? yearAt(pieces, stated)
      : -1
  return year > 0 && next(pieces, stated + 1) ? { ...inYear(reading, year), first: stated } : undefined
}

// “in May last year”, “week 27 of last year”
function withYearBehind(
  { pieces, words }: Context,
  before: Reading | undefined,
  reading: Reading,
): Reading | undefined {
  if (!before?.inYear || reading.rule !== 'date/relative-unit' || reading.granularity !== 'year') return undefined
  const gap = reading.first - before.last
  if (gap > 1 || (gap === 1 && !words.of.has(pieces[before.last]!.lower)) || !next(pieces, reading.first))
    return undefined
  return { ...inYear(before, yearOf(reading)), last: reading.last, relative: true }
}

const yearOf = ({ period }: Reading): number => (period ? Number(period.start.slice(0, 4)) : 0)

// The same in that year, 0 where it is not known.
function inYear(reading: Reading, year: number): Reading {
  const period = year > 0 ? reading.inYear?.(year) : undefined
  return { ...bare(reading), period, relative: false, implied: [] }
}

// A reading whose period will be another one, on another weekday.
const bare = ({ inYear: _, period: __, weekday: ___, ...reading }: Reading): Reading => reading

// “next week on Tuesday”, “Tuesday of last week”, “Tuesday last week”
function withWeekday({ pieces, words }: Context, before: Reading | undefined, reading: Reading): Reading | undefined {
  const [day, week] = before?.rule === 'date/weekday' ? [before, reading] : [reading, before]
  if (!before || week?.granularity !== 'week' || week.rule !== 'date/relative-unit' || day.rule !== 'date/weekday')
    return undefined
  const gap = reading.first - before.last
  const link = lowerAt(pieces, before.last)
  if (
    !next(pieces, reading.first) ||
    gap > 1 ||
    (gap === 1 && !words.dayLeads.has(link) && !words.of.has(link) && link !== '-')
  )
    return undefined
  const start = startOf(week)
  return {
    ...day,
    first: before.first,
    last: reading.last,
    period: start && dayPeriod(addDays(start, day.weekday! - 1)),
  }
}

// “the first week of May”, “the last four months of 2016”, “the 15th day of next month”, “the 3rd of next month”
function withPartOf(context: Context, _: Reading | undefined, reading: Reading): Reading | undefined {
  const { pieces, words } = context
  const hasOf = words.of.has(lowerAt(pieces, reading.first - 1))
  const of = hasOf ? reading.first - 1 : reading.first
  const isMonth = reading.granularity === 'month' && reading.rule === 'date/relative-unit'
  const unit = hasOf ? words.units.get(lowerAt(pieces, of - 1))?.unit : undefined
  if ((!unit && !isMonth) || pieces[of - 1]?.sentence !== pieces[reading.first]!.sentence) return undefined
  const end = unit ? of - 1 : of
  const count = unit && end > 0 ? countBefore(context, end) : 0
  const nth = nthBefore(context, count ? end - 1 : end)
  const first = nth?.first ?? end
  const start = words.determiners.has(lowerAt(pieces, first - 1)) ? first - 1 : first
  const granularity = count || unit === 'weekend' ? ('period' as const) : (unit ?? 'day')
  const base = { ...bare(reading), first: start, granularity, rule: 'date/part-of' }
  if (!nth)
    return (unit === 'week' || unit === 'weekend') && reading.granularity === 'day' && start < end
      ? { ...base, period: weekOf(reading, unit) }
      : undefined
  const period = reading.period && partOf(reading.period, unit ?? 'day', nth.value, count || 1)
  return period ? { ...base, period } : undefined
}

// “four” in “the last four months”; 0 where there is no number.
function countBefore({ pieces, numbers }: Context, end: number): number {
  const { lower } = pieces[end - 1]!
  const count = numbers.numerals.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : 0)
  return count > 1 ? count : 0
}

function weekOf(reading: Reading, unit: 'week' | 'weekend'): Period | undefined {
  const day = startOf(reading)
  return day && (unit === 'week' ? unitPeriod(day, unit, 0) : weekendAt(day))
}

// The weekend nearest to a day, which it takes in where it lies beside it: “Labor Day weekend” is Saturday to Monday.
function weekendAt(day: Date): Period {
  const weekday = weekdayOf(day)
  const saturday = addDays(day, (weekday < 4 ? -1 : 6) - weekday)
  const [first, last] = [saturday, addDays(saturday, 2)]
  return between(weekday > 3 && day < first ? day : first, weekday === 1 ? addDays(day, 1) : last)
}

// “Labor Day weekend”, “Halloween weekend 2021”
function withWeekend(context: Context, _: Reading | undefined, reading: Reading): Reading | undefined {
  const at = reading.last
  if (reading.rule !== 'date/holiday' || context.words.units.get(lowerNext(context.pieces, at))?.unit !== 'weekend')
    return undefined
  const year = yearBehind(context, at + 1)
  const one = year ? inYear(reading, year.year) : reading
  return { ...one, period: weekOf(one, 'weekend'), last: year?.last ?? at + 1, granularity: 'period' }
}

// An ordinal, or -1 for “last”, that ends before piece `end`.
function nthBefore(context: Context, end: number): { value: number; first: number } | undefined {
  const { pieces, words } = context
  if (words.last.has(lowerAt(pieces, end - 1))) return { value: -1, first: end - 1 }
  for (const first of [end - 3, end - 2, end - 1]) {
    const day = first >= 0 && pieces[first]!.sentence === pieces[end]!.sentence ? dayAt(context, first) : undefined
    if (day?.ordinal && day.last === end) return { value: day.day, first }
  }
  return undefined
}

function partOf(whole: Period, unit: CalendarUnit['unit'], nth: number, count: number): Period | undefined {
  const [start, end] = [readIso(whole.start), readIso(whole.end)]
  if (!start || !end) return undefined
  // ISO 8601: a week is of the year and month that most of its days are of.
  const isWeek = unit === 'week'
  const first = isWeek ? mondayOf(addDays(start, 3)) : start
  const last = isWeek ? addDays(mondayOf(addDays(end, -4)), 7) : end
  const from = nth < 0 ? shift(last, unit, -count) : shift(first, unit, (nth - 1) * count)
  const to = from && shift(from, unit, count)
  return from && to && unit !== 'weekend' && from >= first && to <= last ? between(from, to) : undefined
}

// “two days after Christmas”, “three weeks from tomorrow”, “the year before 2015”; “three days starting next Monday”, “the week
// beginning 4 February”
function withLength(context: Context, _: Reading | undefined, reading: Reading): Reading | undefined {
  const { pieces, words } = context
  const { first, granularity } = reading
  const link = lowerAt(pieces, first - 1)
  const lead = words.dayLeads.has(link) ? first - 2 : first - 1
  const isStart = words.starting.has(lowerAt(pieces, lead))
  const way = isStart || words.laterThan.has(link) ? 1 : words.earlierThan.has(link) ? -1 : 0
  const end = isStart ? lead : first - 1
  const length = way !== 0 && words.units.has(lowerAt(pieces, end - 1)) ? lengthBefore(context, end) : undefined
  if (!length || pieces[end]!.sentence !== pieces[first]!.sentence) return undefined
  const { unit, count } = length.parts.at(-1)!
  const isDay = granularity === 'day'
  if (isClock(unit) || Number.isNaN(count) || (!isDay && (isStart || granularity !== unit))) return undefined
  const day = startOf(reading)
  const target = day && moved(day, length, way)
  const found = { ...bare(reading), first: length.first }
  if (isStart) return { ...found, granularity: 'period', rule: 'date/from', period: target && between(day!, target) }
  return {
    ...found,
    rule: 'date/offset',
    count: length.parts.length === 1 ? count : undefined,
    period: target && (isDay ? dayPeriod(target) : unitPeriod(target, unit, 0)),
  }
}
