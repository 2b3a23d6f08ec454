import { addDays } from 'date-fns/addDays'
import { matchBefore } from '../quantities/phrases.js'
import { isHyphen, lowerAt } from '../quantities/pieces.js'
import { between, dateOf, isDay, monthPeriod, type Period } from './calendar.js'
import { dayAt, fullYear, monthAt, yearBehind } from './names.js'
import { type Context, isCapital, lowerNext, next, type Reading, wholeNumber } from './reading.js'
import { nearestDay, readYearly } from './yearly.js'

/** Reads “15 December 2022”, “the 15th of December”, “15-17 December” at piece `at`. */
export function readDayMonth(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const start = words.determiners.has(lowerAt(pieces, at)) && next(pieces, at + 1) ? at + 1 : at
  const day = dayAt(context, start)
  if (!day || (start > at && !day.ordinal)) return undefined
  if (context.numbers.symbols.has(pieces[at - 1]?.text ?? '')) return undefined
  let index = day.last
  let until: number | undefined
  if (next(pieces, index) && words.rangeLinks.has(pieces[index]!.lower)) {
    const end = dayBehind(context, index + 1)
    if (end && end.day > day.day) {
      until = end.day
      index = end.last
    } else if (pieces[index]!.text !== '-') return undefined
  }
  if (isHyphen(pieces, index)) index++
  const hasOf = words.of.has(lowerNext(pieces, index))
  if (hasOf) index++
  const month = next(pieces, index) ? monthAt(context, index) : undefined
  if (!month && start > at && day.ordinal && until === undefined) return readDayAlone(context, at, day)
  if (!month || (hasOf && !day.ordinal && until === undefined && (day.day < 10 || day.day > 31))) return undefined
  const first = day.ordinal && start > at ? at : start
  return settle(context, first, month.last, month.month, day.day, until, dashedYear(context, month.last))
}

// “on the 18th”: of the month that the tense tells.
function readDayAlone(context: Context, at: number, { day, last }: { day: number; last: number }): Reading | undefined {
  const { pieces, words, numbers } = context
  if (!words.dayLeads.has(lowerAt(pieces, at - 1)) || pieces[at - 1]!.sentence !== pieces[at]!.sentence)
    return undefined
  if (!numbers.ordinalEndings.has(pieces[last - 1]!.lower) || isNoun(context, last)) return undefined
  const period = nearestDay(context, at, day)
  return {
    first: at,
    last,
    granularity: 'day',
    relative: true,
    implied: ['month', 'year'],
    rule: 'date/day',
    period,
  }
}

// “the 18th floor”, “the 18th-century house”
function isNoun({ pieces }: Context, at: number): boolean {
  const after = next(pieces, at)
  return after !== undefined && (/^(?:NN|JJ|CD|VB[GN])/.test(after.tag) || after.text === '-')
}

// “15-Dec-22”
function dashedYear(context: Context, at: number): { year: number; last: number } | undefined {
  const { pieces } = context
  const short = isHyphen(pieces, at) && pieces[at + 1]?.text.length === 2 ? wholeNumber(pieces[at + 1]) : -1
  return short < 0 ? yearBehind(context, at) : { year: fullYear(short), last: at + 2 }
}

// “15”, “the 15th”
function dayBehind(context: Context, at: number): ReturnType<typeof dayAt> {
  const article = context.words.determiners.has(lowerNext(context.pieces, at)) ? 1 : 0
  return next(context.pieces, at + article) ? dayAt(context, at + article) : undefined
}

/** Reads “December 15, 2022”, “Dec. 15”, “December the 15th”, “May 2021”, “December” at piece `at`. */
export function readMonthDay(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const month = monthAt(context, at)
  if (!month) return undefined
  let index = month.last
  if (isHyphen(pieces, index)) index++
  const skip = next(pieces, index)?.text === ',' ? 1 : 0
  const day = dayBehind(context, index + skip)
  const isBare = day && !skip && !words.determiners.has(pieces[index]!.lower)
  // “October, 1st”
  if (skip && day && (!context.numbers.ordinalEndings.has(pieces[day.last - 1]!.lower) || isNoun(context, day.last)))
    return readMonth(context, at, month)
  if (day && (isBare || day.ordinal) && !isFigure(context, day.last, at)) {
    let last = day.last
    let until: number | undefined
    if (next(pieces, last) && words.rangeLinks.has(pieces[last]!.lower)) {
      const end = dayBehind(context, last + 1)
      if (end && end.day > day.day && next(pieces, last + 1) && !isFigure(context, end.last, at)) {
        until = end.day
        last = end.last
      }
    }
    return settle(context, at, last, month.month, day.day, until)
  }
  return readMonth(context, at, month)
}

// What stands behind the day shows that it is a figure: “In March 15 people died”, but not “the Sept. 11 attacks”.
function isFigure({ pieces, numbers, words }: Context, at: number, month: number): boolean {
  const piece = next(pieces, at)
  if (!piece) return false
  const isIn = month > 0 && words.of.has(pieces[month - 1]!.lower)
  return piece.text === '%' || numbers.scales.has(piece.lower) || (isIn && piece.tag === 'NNS' && piece.spaced)
}

function readMonth(
  context: Context,
  at: number,
  month: { month: number; last: number; name: string },
): Reading | undefined {
  const { pieces, words } = context
  const found = readYearly(context, at, month.last, 'month', 'date/month', (year) => monthPeriod(year, month.month))
  const lead = next(pieces, at) ? lowerAt(pieces, at - 1) : ''
  return found.relative &&
    words.ambiguous.has(month.name) &&
    !words.monthLeads.has(lead) &&
    !isPaired(context, at, month.last) &&
    !isWhole(context, at)
    ? undefined
    : found
}

// “the end of May”, “the first week of May”: one that has parts.
const isWhole = ({ pieces, words }: Context, at: number): boolean =>
  words.of.has(lowerAt(pieces, at - 1)) &&
  (words.units.has(lowerAt(pieces, at - 2)) || matchBefore(words.parts, pieces, at) !== undefined)

// “From March to May”: one of two months.
function isPaired(context: Context, at: number, last: number): boolean {
  const { pieces, words } = context
  if (!isCapital(pieces[at])) return false
  const isLink = (index: number): boolean => words.rangeLinks.has(lowerAt(pieces, index))
  return (
    (isLink(last) && monthAt(context, last + 1) !== undefined) ||
    (isLink(at - 1) && (monthAt(context, at - 2) ?? monthAt(context, at - 3)) !== undefined)
  )
}

function settle(
  context: Context,
  first: number,
  last: number,
  month: number,
  day: number,
  until = day,
  year = yearBehind(context, last),
): Reading {
  const periodOf = (year: number): Period | undefined =>
    isDay(year, month, day) && isDay(year, month, until)
      ? between(dateOf(year, month, day), addDays(dateOf(year, month, until), 1))
      : undefined
  const found = readYearly(context, first, last, until === day ? 'day' : 'period', 'date/day-month', periodOf, year)
  return periodOf(year?.year ?? LEAP_YEAR) ? found : { ...found, rule: 'date/impossible' }
}

const LEAP_YEAR = 2000
