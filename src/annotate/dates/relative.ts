import { addDays } from 'date-fns/addDays'
import type { CalendarUnit, DateMention } from '../../model/generated/shapes.js'
import { readNumeral } from '../quantities/numerals.js'
import { matchAt } from '../quantities/phrases.js'
import { between, dayPeriod, monthPeriod, type Period, readIso, shift, unitPeriod, weekdayOf } from './calendar.js'
import { monthAt } from './names.js'
import { holidayIn } from './periods.js'
import { type Context, isCapital, next, type Reading, wordOf } from './reading.js'
import { isFuture } from './tense.js'

function relative(
  first: number,
  last: number,
  unit: DateMention['granularity'] | CalendarUnit['unit'],
  rule: string,
  period?: Period,
): Reading {
  const granularity = unit === 'weekend' ? 'period' : unit
  return { first, last, granularity, relative: true, implied: [], rule, ...(period && { period }) }
}

/** Reads “yesterday”, “the day after tomorrow”, “last night” at piece `at`. */
export function readDay({ pieces, words, anchor }: Context, at: number): Reading | undefined {
  const start = words.determiners.has(pieces[at]!.lower) ? at + 1 : at
  const found = matchAt(words.days, pieces, start)
  if (!found) return undefined
  return relative(at, found.last, 'day', 'date/relative-day', anchor && dayPeriod(addDays(anchor, found.value)))
}

/** Reads “last month”, “next year”, “this week”, “last December”, “next Friday”, “the past two years” at piece `at`. */
export function readNamed(context: Context, at: number): Reading | undefined {
  const { pieces, words, anchor } = context
  const article = words.determiners.has(pieces[at]!.lower)
  const lead = article ? at + 1 : at
  const word = next(pieces, lead)?.lower ?? (lead === at ? pieces[at]!.lower : '')
  const way = words.last.has(word) ? -1 : words.next.has(word) ? 1 : words.current.has(word) ? 0 : undefined
  // “It will last two hours”
  if (way === undefined || !next(pieces, lead + 1) || pieces[lead]!.tag.startsWith('VB')) return undefined
  if (article && (words.anaphoric.has(word) || way === 0)) return undefined
  const found = readUnit(context, at, lead + 1, way, article) ?? readCount(context, at, lead + 1, way)
  if (found || article) return found
  const month = monthAt(context, lead + 1)
  if (month)
    return relative(at, month.last, 'month', 'date/relative-month', anchor && monthFrom(anchor, month.month, way))
  const holiday = matchAt(words.holidays, pieces, lead + 1)
  if (holiday && way !== 0) {
    const day = anchor && [-1, 0, 1].map((offset) => holidayIn(holiday.value, anchor.getFullYear() + offset))
    const near = way < 0 ? day?.filter((one) => one < anchor!).at(-1) : day?.find((one) => one > anchor!)
    return relative(at, holiday.last, 'day', 'date/relative-holiday', near && dayPeriod(near))
  }
  const weekday = isCapital(pieces[lead + 1]) ? words.weekdays.get(wordOf(pieces[lead + 1])) : undefined
  if (weekday !== undefined) return readWeekdayFrom(context, at, lead + 2, weekday, way)
  const season = words.seasons.get(pieces[lead + 1]!.lower)
  if (season === undefined) return undefined
  return relative(at, lead + 2, 'season', 'date/relative-season', anchor && seasonFrom(anchor, season, way))
}

// “last month”, “the last decade”; with an article and “last” it is the stretch up to now.
function readUnit(
  { pieces, words, anchor }: Context,
  first: number,
  at: number,
  way: number,
  article: boolean,
): Reading | undefined {
  const unit = words.units.get(pieces[at]!.lower)
  if (
    !unit ||
    unit.unit === 'minute' ||
    unit.unit === 'hour' ||
    (way === 0 && unit.unit === 'day') ||
    isPlural(pieces[at]!.tag, pieces[at]!.lower)
  )
    return undefined
  // “Last quarter-final”, “this day-old bread”
  if (pieces[at + 1]?.text === '-' && !pieces[at + 1]!.spaced) return undefined
  const { count = 1 } = unit
  const last = at + 1
  if (article && way !== 0) {
    return { ...relative(first, last, unit.unit, 'date/stretch'), ...(anchor && stretches(anchor, unit, way * count)) }
  }
  return relative(first, last, unit.unit, 'date/relative-unit', anchor && unitPeriod(anchor, unit.unit, way * count))
}

const isPlural = (tag: string, word: string): boolean => tag === 'NNS' || (word.length > 3 && word.endsWith('s'))

// “The last two quarters” end today, or with the last one that is over.
function stretches(anchor: Date, unit: CalendarUnit, count: number): Pick<Reading, 'period' | 'alternatives'> {
  const current = unitPeriod(anchor, unit.unit, 0)
  const edge = readIso(count < 0 ? current.start : current.end)
  const period = stretch(anchor, unit, count)
  if (!edge || unit.unit === 'day') return { period }
  const other = shift(edge, unit.unit, count)
  return { period, alternatives: [count < 0 ? between(other, edge) : between(edge, other)] }
}

function stretch(anchor: Date, { unit }: CalendarUnit, count: number): Period {
  const other = shift(anchor, unit, count)
  if (count < 0) return between(other, anchor)
  // “The next three days” begin tomorrow.
  return unit === 'day' ? between(addDays(anchor, 1), addDays(other, 1)) : between(anchor, other)
}

// “the past two years”, “the next 10 days”
function readCount(
  { pieces, words, numbers, anchor }: Context,
  first: number,
  at: number,
  way: number,
): Reading | undefined {
  if (way === 0) return undefined
  const vague = matchAt(numbers.vague, pieces, at)
  const numeral = vague ? undefined : readNumeral(pieces, at, numbers)
  const last = vague?.last ?? numeral?.last
  const unit = last === undefined ? undefined : words.units.get(next(pieces, last)?.lower ?? '')
  if (!unit || last === undefined) return undefined
  const { count = 1 } = unit
  const whole = numeral && Number.isInteger(numeral.value) && numeral.value < 5000 ? numeral.value : undefined
  const found = relative(first, last + 1, 'period', 'date/stretch')
  return anchor && whole !== undefined && unit.unit !== 'minute' && unit.unit !== 'hour'
    ? { ...found, ...stretches(anchor, unit, way * whole * count) }
    : found
}

function monthFrom(anchor: Date, month: number, way: number): Period {
  const year = anchor.getFullYear()
  const now = anchor.getMonth() + 1
  const offset = way < 0 ? (month < now ? 0 : -1) : way > 0 ? (month > now ? 0 : 1) : 0
  return monthPeriod(year + offset, month)
}

function seasonFrom(anchor: Date, month: number, way: number): Period {
  const today = dayPeriod(anchor).start
  const year = anchor.getFullYear()
  const periods = [year - 2, year - 1, year, year + 1, year + 2].map((start) => monthPeriod(start, month, 3))
  if (way < 0) return periods.filter(({ end }) => end <= today).at(-1)!
  if (way > 0) return periods.find(({ start }) => start > today)!
  return periods.find(({ start, end }) => start <= today && today < end) ?? periods[2]!
}

function readWeekdayFrom({ anchor }: Context, first: number, last: number, weekday: number, way: number): Reading {
  const base = { ...relative(first, last, 'day', 'date/relative-weekday'), weekday }
  if (!anchor) return base
  const ahead = weekday - weekdayOf(anchor)
  if (way < 0) {
    const last = addDays(anchor, ahead < 0 ? ahead : ahead - 7)
    // Of this week to some, of the one before to others.
    return { ...base, period: dayPeriod(last), ...(ahead < 0 && { alternatives: [dayPeriod(addDays(last, -7))] }) }
  }
  if (way === 0) return { ...base, period: dayPeriod(addDays(anchor, ahead)) }
  const near = addDays(anchor, ahead > 0 ? ahead : ahead + 7)
  // “Next Friday” is the coming one to some and the one of next week to others.
  if (ahead <= 0) return { ...base, period: dayPeriod(near) }
  return { ...base, period: dayPeriod(addDays(near, 7)), alternatives: [dayPeriod(near)] }
}

/** Reads “three weeks ago”, “a year ago”, “two days from now” at piece `at`. */
export function readAgo(context: Context, at: number): Reading | undefined {
  const { pieces, words, numbers, anchor } = context
  const vague = matchAt(numbers.vague, pieces, at)
  const article = numbers.articles.has(pieces[at]!.lower)
  const numeral = vague || article ? undefined : readNumeral(pieces, at, numbers)
  let end = vague?.last ?? numeral?.last ?? (article ? at + 1 : undefined)
  if (end === undefined) return undefined
  if (vague && numbers.of.has(next(pieces, end)?.lower ?? '')) end++
  const unit = words.units.get(next(pieces, end)?.lower ?? '')
  const behind = unit && next(pieces, end + 1)
  if (!unit || !behind) return undefined
  const hence = matchAt(words.hence, pieces, end + 1)
  const way = words.ago.has(behind.lower) ? -1 : hence ? 1 : undefined
  if (way === undefined) return undefined
  const last = way < 0 ? end + 2 : hence!.last
  // “Earlier” and “later” count from what was told before.
  const { count = 1 } = unit
  const value = numeral ? numeral.value : article ? 1 : undefined
  const isWhole = value !== undefined && Number.isInteger(value) && value <= 5000
  const found = {
    ...relative(at, last, unit.unit, 'date/ago'),
    ...(value !== undefined && value <= 5000 && { count: value * count }),
  }
  if (words.anaphoric.has(behind.lower) || !isPlainAgo(context, end + 1, last))
    return { ...found, rule: 'date/anaphoric' }
  if (!isWhole || !anchor || unit.unit === 'hour' || unit.unit === 'minute') return found
  return { ...found, ...around(shift(anchor, unit.unit, way * value * count), unit.unit) }
}

// “Two months ago” is that month, or the very day.
function around(date: Date, unit: CalendarUnit['unit']): Pick<Reading, 'period' | 'alternatives'> {
  const period = unitPeriod(date, unit, 0)
  return unit === 'day' ? { period } : { period, alternatives: [dayPeriod(date)] }
}

// The first word of the lists “ago” and “from now” counts from today; the others count from another date.
function isPlainAgo({ pieces, words }: Context, at: number, last: number): boolean {
  return words.past.has(pieces[at]!.lower) || last > at + 1
}

/** Reads “in two weeks” at piece `at`, where the clause speaks of the future; else it is how long something took. */
export function readAhead(context: Context, at: number): Reading | undefined {
  const { pieces, words, numbers, anchor } = context
  if (!words.ahead.has(pieces[at]!.lower) || !next(pieces, at + 1)) return undefined
  const article = numbers.articles.has(pieces[at + 1]!.lower)
  const numeral = article ? undefined : readNumeral(pieces, at + 1, numbers)
  const value = article ? 1 : (numeral?.value ?? 0)
  const end = numeral?.last ?? at + 2
  const unit =
    value > 0 && value < 1000 && Number.isInteger(value) && next(pieces, end)
      ? words.units.get(pieces[end]!.lower)
      : undefined
  if (!unit || !isFuture(context, at)) return undefined
  const found = { ...relative(at, end + 1, unit.unit, 'date/ahead'), count: value * (unit.count ?? 1) }
  return anchor && unit.unit !== 'minute' && unit.unit !== 'hour'
    ? { ...found, ...around(shift(anchor, unit.unit, found.count), unit.unit) }
    : found
}

/** Reads “in recent weeks”, “the coming months”, “the following year”, “the same day”: no date that can be told. */
export function readOpen({ pieces, words }: Context, at: number): Reading | undefined {
  const article = words.determiners.has(pieces[at]!.lower)
  const lead = article ? at + 1 : at
  const head = lead === at ? pieces[at] : next(pieces, lead)
  const unit = next(pieces, lead + 1) ? words.units.get(pieces[lead + 1]!.lower) : undefined
  if (!head || !unit) return undefined
  const plural = isPlural(pieces[lead + 1]!.tag, pieces[lead + 1]!.lower)
  if (plural && (words.recent.has(head.lower) || words.coming.has(head.lower)))
    return relative(at, lead + 2, 'period', 'date/recent')
  return article && !plural && words.anaphoric.has(head.lower)
    ? relative(at, lead + 2, unit.unit, 'date/anaphoric')
    : undefined
}
