import { addDays } from 'date-fns/addDays'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { readNumeral } from '../quantities/numerals.js'
import { between, dateOf, dayPeriod, monthPeriod, type Period, readIso, shift, unitPeriod } from './calendar.js'
import { dayAt } from './names.js'
import { type Context, next, type Reading } from './reading.js'

type Step = (context: Context, before: Reading | undefined, reading: Reading) => Reading | undefined

// What stands before a date and changes it: the first that answers counts.
const steps: readonly Step[] = [withYearBefore, withWeekday, withPartOf, withOffset]

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

// “2017 Q1”, “2017 April”
function withYearBefore(_: Context, before: Reading | undefined, reading: Reading): Reading | undefined {
  if (before?.rule !== 'date/year' || before.last !== reading.first || !before.period || !reading.inYear)
    return undefined
  const period = reading.inYear(Number(before.period.start.slice(0, 4)))
  return period && { ...reading, first: before.first, period, relative: false, implied: [] }
}

// “next week on Tuesday”
function withWeekday({ pieces, words }: Context, before: Reading | undefined, reading: Reading): Reading | undefined {
  if (before?.granularity !== 'week' || before.rule !== 'date/relative-unit' || reading.rule !== 'date/weekday')
    return undefined
  const gap = reading.first - before.last
  if (gap > 1 || (gap === 1 && !words.dayLeads.has(pieces[before.last]!.lower) && pieces[before.last]!.text !== '-'))
    return undefined
  const start = before.period && readIso(before.period.start)
  return { ...reading, first: before.first, ...(start && { period: dayPeriod(addDays(start, reading.weekday! - 1)) }) }
}

// “the first week of May”, “the last week of 2016”, “the 15th day of next month”, “the week of April 10”
function withPartOf(context: Context, _: Reading | undefined, reading: Reading): Reading | undefined {
  const { pieces, words } = context
  const of = reading.first - 1
  const unit = words.of.has(pieces[of]?.lower ?? '') ? words.units.get(pieces[of - 1]?.lower ?? '')?.unit : undefined
  if (!unit || pieces[of - 1]!.sentence !== pieces[reading.first]!.sentence) return undefined
  const nth = nthBefore(context, of - 1)
  const first = nth?.first ?? of - 1
  const start = words.determiners.has(pieces[first - 1]?.lower ?? '') ? first - 1 : first
  const base = {
    ...reading,
    first: start,
    granularity: unit === 'weekend' ? ('period' as const) : unit,
    rule: 'date/part-of',
  }
  if (!nth)
    return unit === 'week' && reading.granularity === 'day' && start < of - 1
      ? { ...base, ...weekOf(reading.period) }
      : undefined
  const period = reading.period && partOf(reading, unit, nth.value)
  return period ? { ...base, period } : undefined
}

const weekOf = (period: Period | undefined): { period?: Period } => {
  const day = period && readIso(period.start)
  return day ? { period: unitPeriod(day, 'week', 0) } : {}
}

// An ordinal, or -1 for “last”, that ends before piece `end`.
function nthBefore(context: Context, end: number): { value: number; first: number } | undefined {
  const { pieces, words } = context
  if (words.last.has(pieces[end - 1]?.lower ?? '')) return { value: -1, first: end - 1 }
  for (const first of [end - 3, end - 2, end - 1]) {
    const day = first >= 0 && pieces[first]!.sentence === pieces[end]!.sentence ? dayAt(context, first) : undefined
    if (day?.ordinal && day.last === end) return { value: day.day, first }
  }
  return undefined
}

function partOf({ period, granularity }: Reading, unit: string, nth: number): Period | undefined {
  const start = readIso(period!.start)
  const end = readIso(period!.end)
  if (!start || !end) return undefined
  if (unit === 'day') return dayPeriod(nth < 0 ? addDays(end, -1) : addDays(start, nth - 1))
  if (unit === 'month')
    return granularity === 'year' && nth > 0 && nth < 13 ? monthPeriod(start.getFullYear(), nth) : undefined
  if (unit !== 'week' || (granularity !== 'year' && granularity !== 'month')) return undefined
  // ISO 8601: the first week of a year is the one of 4 January; of a month, the one of its first day.
  const year = start.getFullYear()
  const isYear = granularity === 'year'
  const first = startOfISOWeek(isYear ? dateOf(year, 1, 4) : start)
  const week =
    nth < 0 ? startOfISOWeek(isYear ? dateOf(year, 12, 28) : addDays(end, -1)) : addDays(first, 7 * (nth - 1))
  return between(week, addDays(week, 7))
}

// “two days after Christmas”, “three weeks from tomorrow”, “five days before May 13, 1999”
function withOffset(
  { pieces, words, numbers }: Context,
  _: Reading | undefined,
  reading: Reading,
): Reading | undefined {
  const { first, period, granularity } = reading
  const link = pieces[first - 1]
  const way = words.laterThan.has(link?.lower ?? '') ? 1 : words.earlierThan.has(link?.lower ?? '') ? -1 : 0
  const unit = way === 0 ? undefined : words.units.get(pieces[first - 2]?.lower ?? '')
  if (
    !unit ||
    !link ||
    link.sentence !== pieces[first]!.sentence ||
    (granularity !== 'day' && granularity !== unit.unit)
  )
    return undefined
  for (const start of [first - 5, first - 4, first - 3]) {
    if (start < 0 || pieces[start]!.sentence !== link.sentence || (start > 0 && !next(pieces, start))) continue
    const article = start === first - 3 && numbers.articles.has(pieces[start]!.lower)
    const numeral = article ? undefined : readNumeral(pieces, start, numbers)
    const count = article ? 1 : numeral?.last === first - 2 && numeral.first === start ? numeral.value : undefined
    if (count === undefined || !Number.isInteger(count) || count < 1 || count > 5000) continue
    const total = way * count * (unit.count ?? 1)
    const day = period && readIso(period.start)
    const moved = day && shift(day, unit.unit, total)
    return {
      ...reading,
      first: start,
      count: Math.abs(total),
      rule: 'date/offset',
      ...(moved && { period: granularity === 'day' ? dayPeriod(moved) : unitPeriod(moved, unit.unit, 0) }),
    }
  }
  return undefined
}
