import { lowerAt } from '../quantities/pieces.js'
import { type Context, lowerNext, next, type Reading, wholeNumber } from './reading.js'

/**
 * Reads a time of day told in words at piece `at`, the article before it left out.
 *
 * ```
 * half past seven; ten past 9 in the evening; a quarter to eight; at seven in the morning
 * ```
 */
export function readSpokenTime(context: Context, at: number): Reading | undefined {
  const { words } = context
  const minutes = minutesAt(context, at)
  const link = minutes && next(context.pieces, minutes.last)?.lower
  if (minutes && link !== undefined && (words.pastHour.has(link) || words.toHour.has(link))) {
    const hour = hourAt(context, minutes.last + 1)
    const end = hour && endOf(context, hour.last, hour.value)
    const isPast = words.pastHour.has(link)
    // “Ten to nine” may be a score or a range.
    if (!hour || !end || (!isPast && !minutes.named && !end.marked)) return undefined
    return isPast
      ? timeOf(at, end.last, end.hour, minutes.value)
      : timeOf(at, end.last, (end.hour + 23) % 24, 60 - minutes.value)
  }
  const hour = hourAt(context, at)
  const end = hour && endOf(context, hour.last, hour.value)
  const lead = next(context.pieces, at) ? lowerAt(context.pieces, at - 1) : ''
  return hour && end?.marked && (words.timeLeads.has(lead) || end.clock) ? timeOf(at, end.last, end.hour, 0) : undefined
}

// “half”, “quarter”, “ten”, “20 min”
function minutesAt(
  { pieces, words, numbers }: Context,
  at: number,
): { value: number; last: number; named: boolean } | undefined {
  const part = words.minutes.get(pieces[at]!.lower)
  if (part !== undefined) return { value: part, last: at + 1, named: true }
  const value = numberAt({ pieces, numbers }, at)
  if (value < 1 || value > 59) return undefined
  const unit = words.units.get(lowerNext(pieces, at + 1))
  return unit?.unit === 'minute' ? { value, last: at + 2, named: true } : { value, last: at + 1, named: false }
}

function hourAt({ pieces, numbers }: Context, at: number): { value: number; last: number } | undefined {
  const value = next(pieces, at) || at === 0 ? numberAt({ pieces, numbers }, at) : -1
  return value > 0 && value <= 12 ? { value, last: at + 1 } : undefined
}

const numberAt = ({ pieces, numbers }: Pick<Context, 'pieces' | 'numbers'>, at: number): number =>
  numbers.numerals.get(pieces[at]!.lower) ?? wholeNumber(pieces[at])

// “o’clock”, “in the evening” behind an hour; `marked` where either is there.
function endOf(
  { pieces, words }: Context,
  at: number,
  value: number,
): { last: number; hour: number; marked: boolean; clock: boolean } {
  const clock = words.clock.has(lowerNext(pieces, at))
  const behind = clock ? at + 1 : at
  const isIn = words.of.has(lowerNext(pieces, behind)) && words.determiners.has(lowerNext(pieces, behind + 1))
  const half = isIn ? words.dayParts.get(lowerNext(pieces, behind + 2)) : undefined
  if (half !== undefined) return { last: behind + 3, hour: (value % 12) + half, marked: true, clock }
  return { last: behind, hour: value, marked: clock, clock }
}

function timeOf(first: number, last: number, hour: number, minute: number): Reading {
  const time = { hour: hour % 24, minute }
  return { first, last, granularity: 'minute', relative: true, implied: [], rule: 'date/spoken-time', time }
}
