import { addDays } from 'date-fns/addDays'
import type { CalendarUnit, DateMention } from '../../model/generated/shapes.js'
import { matchAt } from '../quantities/phrases.js'
import { isHyphen, lowerAt } from '../quantities/pieces.js'
import { between, dayPeriod, isClock, monthPeriod, type Period, readIso, unitPeriod, weekdayOf } from './calendar.js'
import { type Length, lengthAt, MOST, moved, wayOf } from './lengths.js'
import { monthAt, weekdayAt } from './names.js'
import { holidayIn } from './periods.js'
import { type Context, lowerNext, next, type Reading } from './reading.js'
import { isFuture } from './tense.js'
import { namedYearly, type Yearly } from './yearly.js'

function relative(
  first: number,
  last: number,
  unit: DateMention['granularity'] | CalendarUnit['unit'],
  rule: string,
  period?: Period,
): Reading {
  const granularity = unit === 'weekend' ? 'period' : unit
  return { first, last, granularity, relative: true, implied: [], rule, period }
}

/** Reads “yesterday”, “the day after tomorrow”, “last night” at piece `at`. */
export function readDay({ pieces, words, anchor }: Context, at: number): Reading | undefined {
  const start = words.determiners.has(pieces[at]!.lower) ? at + 1 : at
  const found = matchAt(words.days, pieces, start)
  if (!found) return undefined
  return relative(at, found.last, 'day', 'date/relative-day', anchor && dayPeriod(addDays(anchor, found.value)))
}

/**
 * Reads “last month”, “next year”, “this week”, “last December”, “next Friday”, “the past two years”, “this past Monday” at
 * piece `at`.
 */
export function readNamed(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const article = words.determiners.has(pieces[at]!.lower)
  let lead = article ? at + 1 : at
  if (words.current.has(lowerAt(pieces, lead)) && wayOf(context, lead + 1) && next(pieces, lead + 1)) lead++
  const way = lead === at || next(pieces, lead) ? wayOf(context, lead) : undefined
  // “It will last two hours”
  if (way === undefined || !next(pieces, lead + 1) || isVerb(context, lead, at)) return undefined
  const word = pieces[lead]!.lower
  if (article && (words.anaphoric.has(word) || way === 0)) return undefined
  const found =
    readUnit(context, at, lead + 1, way, article) ?? readCount(context, at, lengthAt(context, lead + 1), way)
  if (found || article) return found
  const weekday = weekdayAt(context, lead + 1)
  if (weekday !== undefined) return readWeekdayFrom(context, at, lead + 2, weekday, way)
  const month = monthAt(context, lead + 1)
  const named = (last: number, granularity: 'month' | 'day' | 'season', kind: string, periodOf: Yearly): Reading =>
    relative(at, last, granularity, `date/relative-${kind}`, namedYearly(context, way, periodOf))
  if (month) return named(month.last, 'month', 'month', (year) => monthPeriod(year, month.month))
  const holiday = matchAt(words.holidays, pieces, lead + 1)
  if (holiday && way !== 0)
    return named(holiday.last, 'day', 'holiday', (year) => dayPeriod(holidayIn(holiday.value, year)))
  const season = words.seasons.get(pieces[lead + 1]!.lower)
  return season === undefined ? undefined : named(lead + 2, 'season', 'season', (year) => monthPeriod(year, season, 3))
}

// “coming” may be one; behind an article, a preposition or “this” it is none.
const isVerb = ({ pieces, words }: Context, lead: number, first: number): boolean =>
  pieces[lead]!.tag === 'VBG'
    ? lead === first && !words.dayLeads.has(lowerAt(pieces, lead - 1))
    : pieces[lead]!.tag.startsWith('VB')

// “last month”, “the last decade”; with an article and “last” it is the stretch up to now.
function readUnit(
  { pieces, words, anchor }: Context,
  first: number,
  lead: number,
  way: number,
  article: boolean,
): Reading | undefined {
  // “last fiscal year”
  const account = matchAt(words.fiscal, pieces, lead)
  const at = account ? account.last - 1 : lead
  const unit = words.units.get(pieces[at]!.lower)
  if (!unit || isClock(unit.unit) || (way === 0 && unit.unit === 'day') || isPlural(pieces[at]!.tag, pieces[at]!.lower))
    return undefined
  // “Last quarter-final”, “this day-old bread”
  if (isHyphen(pieces, at + 1)) return undefined
  const { count = 1 } = unit
  const last = at + 1
  if (article && way !== 0 && !account) {
    return {
      ...relative(first, last, unit.unit, 'date/stretch'),
      ...(anchor && stretches(anchor, { last, parts: [{ ...unit, count }] }, way)),
    }
  }
  const named = relative(
    first,
    last,
    unit.unit,
    'date/relative-unit',
    anchor && unitPeriod(anchor, unit.unit, way * count),
  )
  return account ? { ...named, implied: ['start', 'end'] } : named
}

const isPlural = (tag: string, word: string): boolean => tag === 'NNS' || (word.length > 3 && word.endsWith('s'))

// “The last two quarters” end today, or with the last one that is over.
function stretches(anchor: Date, length: Length, way: number): Pick<Reading, 'period' | 'alternatives'> {
  const other = moved(anchor, length, way)
  if (!other) return {}
  const [{ unit }] = length.parts
  // “The next three days” begin tomorrow.
  if (unit === 'day')
    return { period: way < 0 ? between(other, anchor) : between(addDays(anchor, 1), addDays(other, 1)) }
  const current = unitPeriod(anchor, unit, 0)
  const edge = readIso(way < 0 ? current.start : current.end)!
  const far = moved(edge, length, way)!
  const span = (near: Date, far: Date): Period => (way < 0 ? between(far, near) : between(near, far))
  return { period: span(anchor, other), alternatives: [span(edge, far)] }
}

// “the past two years”, “the next 10 days”
function readCount({ anchor }: Context, first: number, length: Length | undefined, way: number): Reading | undefined {
  return length && way !== 0
    ? {
        ...relative(first, length.last, 'period', 'date/stretch'),
        ...(anchor && stretches(anchor, length, way)),
      }
    : undefined
}

function readWeekdayFrom({ anchor }: Context, first: number, last: number, weekday: number, way: number): Reading {
  const base = { ...relative(first, last, 'day', 'date/relative-weekday'), weekday }
  if (!anchor) return base
  const [period, near] = weekdayFrom(weekday - weekdayOf(anchor), way).map((days) => dayPeriod(addDays(anchor, days)))
  return { ...base, period, alternatives: near && [near] }
}

// Days to a weekday that lies `ahead` days from now in this week. “Last Tuesday” is of this week to some and of the one before to
// others, and “next Friday” is the coming one to some and the one of next week to others.
function weekdayFrom(ahead: number, way: number): number[] {
  if (way < 0) return ahead < 0 ? [ahead, ahead - 7] : [ahead - 7]
  if (way === 0) return [ahead]
  return ahead > 0 ? [ahead + 7, ahead] : [ahead + 7]
}

/** Reads “three weeks ago”, “a year and a half ago”, “two days from now”, “five past years” at piece `at`. */
export function readAgo(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const length = lengthAt(context, at)
  if (length?.way) return readCount(context, at, length, length.way)
  const behind = length && next(pieces, length.last)
  if (!behind) return undefined
  const hence = matchAt(words.hence, pieces, length.last)
  const way = words.ago.has(behind.lower) ? -1 : hence ? 1 : undefined
  if (way === undefined) return undefined
  const last = way < 0 ? length.last + 1 : hence!.last
  // “$30,000 a year before tax”
  if (words.earlierThan.has(behind.lower) && /^(?:NN|VBG)/.test(next(pieces, last)?.tag ?? '')) return undefined
  // “Earlier” and “later” count from what was told before, or belong to what stands behind: “30 minutes later this week”.
  if (words.anaphoric.has(behind.lower) || !isPlainAgo(context, length.last, last))
    return words.current.has(lowerNext(pieces, last)) ? undefined : away({}, at, last, length, way, 'date/anaphoric')
  return away(context, at, last, length, way, 'date/ago')
}

// A length of time that is counted from a day; how many units it is where there is but one.
function away(
  { anchor }: Pick<Context, 'anchor'>,
  at: number,
  last: number,
  length: Length,
  way: number,
  rule: string,
): Reading {
  const { unit, count } = length.parts.at(-1)!
  const day = anchor && moved(anchor, length, way)
  return {
    ...relative(at, last, unit, rule),
    count: length.parts.length === 1 && count <= MOST ? count : undefined,
    ...(day && around(day, unit)),
  }
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

/**
 * Reads “in two weeks’ time” at piece `at`, and “in two weeks” where the clause speaks of the future; else it is how long
 * something took.
 */
export function readAhead(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const length = words.ahead.has(pieces[at]!.lower) && next(pieces, at + 1) ? lengthAt(context, at + 1) : undefined
  if (!length) return undefined
  const isOwner = next(pieces, length.last)?.tag === 'POS' && words.time.has(lowerNext(pieces, length.last + 1))
  if (!isOwner && (!isFuture(context, at) || Number.isNaN(length.parts[0].count))) return undefined
  return away(context, at, isOwner ? length.last + 2 : length.last, length, 1, 'date/ahead')
}

/** Reads “in recent weeks”, “the coming months”, “the following year”, “the same day”: no date that can be told. */
export function readOpen(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const article = words.determiners.has(pieces[at]!.lower)
  const lead = article ? at + 1 : at
  const head = lead === at ? pieces[at] : next(pieces, lead)
  const after = head && readAfterNext(context, at, lead)
  if (after) return after
  const unit = next(pieces, lead + 1) ? words.units.get(pieces[lead + 1]!.lower) : undefined
  if (!head || !unit) return undefined
  const plural = isPlural(pieces[lead + 1]!.tag, pieces[lead + 1]!.lower)
  if (plural && (words.recent.has(head.lower) || words.coming.has(head.lower)))
    return relative(at, lead + 2, 'period', 'date/recent')
  return article && !plural && words.anaphoric.has(head.lower)
    ? relative(at, lead + 2, unit.unit, 'date/anaphoric')
    : undefined
}

// “the week after next”, “the year before last”
function readAfterNext({ pieces, words, anchor }: Context, first: number, at: number): Reading | undefined {
  const unit = words.units.get(pieces[at]!.lower)
  const [link, word] = [lowerNext(pieces, at + 1), lowerNext(pieces, at + 2)]
  const way =
    words.laterThan.has(link) && words.next.has(word) ? 2 : words.earlierThan.has(link) && words.last.has(word) ? -2 : 0
  if (!unit || way === 0 || /^(?:NN|JJ|CD)/.test(next(pieces, at + 3)?.tag ?? '')) return undefined
  return relative(first, at + 3, unit.unit, 'date/relative-unit', anchor && unitPeriod(anchor, unit.unit, way))
}
