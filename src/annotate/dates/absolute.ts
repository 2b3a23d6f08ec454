import { addDays } from 'date-fns/addDays'
import { between, dateOf, dayPeriod, isDay, monthPeriod, type Period } from './calendar.js'
import { dayAt, monthAt, yearBehind } from './names.js'
import { type Context, isCapital, next, type Reading, wholeNumber, yearAt } from './reading.js'
import { isFuture } from './tense.js'

interface Parts {
  first: number
  last: number
  year?: number
  month: number
  day: number
  /** Last day of “15-17 December”. */
  until?: number
}

/** Reads “15 December 2022”, “the 15th of December”, “15-17 December” at piece `at`. */
export function readDayMonth(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const start = words.determiners.has(pieces[at]?.lower ?? '') && next(pieces, at + 1) ? at + 1 : at
  const day = dayAt(context, start)
  if (!day || (start > at && !day.ordinal)) return undefined
  if (context.numbers.symbols.has(pieces[at - 1]?.text ?? '')) return undefined
  let index = day.last
  let until: number | undefined
  if (next(pieces, index) && words.rangeLinks.has(pieces[index]!.lower)) {
    const end = dayAt(context, index + 1)
    if (end && end.day > day.day) {
      until = end.day
      index = end.last
    } else if (pieces[index]!.text !== '-') return undefined
  }
  if (next(pieces, index)?.text === '-' && !pieces[index]!.spaced) index++
  const hasOf = words.of.has(next(pieces, index)?.lower ?? '')
  if (hasOf) index++
  const month = next(pieces, index) ? monthAt(context, index) : undefined
  if (!month && start > at && day.ordinal && until === undefined) return readDayAlone(context, at, day)
  if (!month || (hasOf && !day.ordinal && until === undefined && day.day < 10)) return undefined
  const year = yearBehind(context, month.last) ?? shortYear(context, month.last)
  return settle(context, {
    first: day.ordinal && start > at ? at : start,
    last: year?.last ?? month.last,
    month: month.month,
    day: day.day,
    ...(until !== undefined && { until }),
    ...(year && { year: year.year }),
  })
}

// “on the 18th”: of the month that the tense tells.
function readDayAlone(context: Context, at: number, { day, last }: { day: number; last: number }): Reading | undefined {
  const { pieces, words, anchor, numbers } = context
  const after = next(pieces, last)
  if (!words.dayLeads.has(pieces[at - 1]?.lower ?? '') || pieces[at - 1]!.sentence !== pieces[at]!.sentence)
    return undefined
  if (
    !numbers.ordinalEndings.has(pieces[last - 1]!.lower) ||
    (after && (/^(?:NN|JJ|CD|VB[GN])/.test(after.tag) || after.text === '-'))
  )
    return undefined
  const base = {
    first: at,
    last,
    granularity: 'day' as const,
    relative: true,
    implied: ['month', 'year'],
    rule: 'date/day',
  }
  if (!anchor) return base
  const way = isFuture(context, at) ? 1 : -1
  const days = [0, way, 2 * way]
    .map((offset) => new Date(anchor.getFullYear(), anchor.getMonth() + offset, day, 12))
    .filter((one) => one.getDate() === day)
  const found = days.find((one) => (way > 0 ? one >= anchor : one <= anchor))
  return found ? { ...base, period: dayPeriod(found) } : base
}

// “15-Dec-22”
function shortYear({ pieces }: Context, at: number): { year: number; last: number } | undefined {
  if (pieces[at]?.text !== '-' || pieces[at]!.spaced) return undefined
  const year = yearAt(pieces, at + 1)
  if (year > 0) return { year, last: at + 2 }
  const short = pieces[at + 1]?.text.length === 2 ? wholeNumber(pieces[at + 1]) : -1
  return short < 0 ? undefined : { year: short < 50 ? 2000 + short : 1900 + short, last: at + 2 }
}

/** Reads “December 15, 2022”, “Dec. 15”, “December the 15th”, “May 2021”, “December” at piece `at`. */
export function readMonthDay(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const month = monthAt(context, at)
  if (!month) return undefined
  let index = month.last
  if (next(pieces, index)?.text === '-' && !pieces[index]!.spaced) index++
  const article = words.determiners.has(next(pieces, index)?.lower ?? '')
  const day = next(pieces, index) ? dayAt(context, article ? index + 1 : index) : undefined
  if (day && (!article || day.ordinal) && !isFigure(context, day.last, at)) {
    let last = day.last
    let until: number | undefined
    if (next(pieces, last) && words.rangeLinks.has(pieces[last]!.lower)) {
      const end = dayAt(context, last + 1)
      if (end && end.day > day.day && next(pieces, last + 1) && !isFigure(context, end.last, at)) {
        until = end.day
        last = end.last
      }
    }
    const year = yearBehind(context, last)
    return settle(context, {
      first: at,
      last: year?.last ?? last,
      month: month.month,
      day: day.day,
      ...(until !== undefined && { until }),
      ...(year && { year: year.year }),
    })
  }
  const year = yearBehind(context, month.last)
  if (year) {
    const period = monthPeriod(year.year, month.month)
    return {
      first: at,
      last: year.last,
      granularity: 'month',
      period,
      relative: false,
      implied: [],
      rule: 'date/month-year',
    }
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
  const { pieces, words, anchor } = context
  const lead = next(pieces, at) && at > 0 ? pieces[at - 1]!.lower : ''
  if (words.ambiguous.has(month.name) && !words.monthLeads.has(lead) && !isPaired(context, at, month.last))
    return undefined
  const base = {
    first: at,
    last: month.last,
    granularity: 'month' as const,
    relative: true,
    implied: ['year'],
    rule: 'date/month',
    inYear: (other: number) => monthPeriod(other, month.month),
  }
  if (!anchor) return base
  const year = anchor.getFullYear()
  const now = anchor.getMonth() + 1
  const offset = isFuture(context, at) ? (month.month < now ? 1 : 0) : month.month > now ? -1 : 0
  return { ...base, period: monthPeriod(year + offset, month.month) }
}

// “From March to May”: one of two months.
function isPaired(context: Context, at: number, last: number): boolean {
  const { pieces, words } = context
  if (!isCapital(pieces[at])) return false
  const isLink = (index: number): boolean => words.rangeLinks.has(pieces[index]?.lower ?? '')
  return (
    (isLink(last) && monthAt(context, last + 1) !== undefined) ||
    (isLink(at - 1) && (monthAt(context, at - 2) ?? monthAt(context, at - 3)) !== undefined)
  )
}

function settle(context: Context, parts: Parts): Reading {
  const { anchor } = context
  const { first, last, month, day, until } = parts
  const stated = parts.year !== undefined
  const year = parts.year ?? (anchor ? nearestYear(context, first, month, day) : undefined)
  const most = until ?? day
  const impossible =
    most > 31 || (year === undefined || !stated ? !isDay(2000, month, most) : !isDay(year, month, most))
  const reading: Reading = {
    first,
    last,
    granularity: until === undefined ? 'day' : 'period',
    relative: !stated,
    implied: stated ? [] : ['year'],
    ...(!stated &&
      !impossible && {
        inYear: (other: number) =>
          isDay(other, month, day) && isDay(other, month, most) ? daysPeriod(other, month, day, most) : undefined,
      }),
    rule: impossible ? 'date/impossible' : stated ? 'date/day-month-year' : 'date/day-month',
  }
  if (impossible || year === undefined || !isDay(year, month, most)) return reading
  return { ...reading, period: daysPeriod(year, month, day, most) }
}

function daysPeriod(year: number, month: number, day: number, until: number): Period {
  return until === day
    ? dayPeriod(dateOf(year, month, day))
    : between(dateOf(year, month, day), addDays(dateOf(year, month, until), 1))
}

// The latest such day up to the anchor, or the first one from it on where the clause speaks of the future.
function nearestYear(context: Context, at: number, month: number, day: number): number {
  const anchor = context.anchor!
  const year = anchor.getFullYear()
  const here = dateOf(year, month, Math.min(day, 28))
  if (isFuture(context, at)) return here < addDays(anchor, -3) ? year + 1 : year
  return here > addDays(anchor, 3) ? year - 1 : year
}
