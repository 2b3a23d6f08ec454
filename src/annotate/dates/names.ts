import type { Piece } from '../quantities/pieces.js'
import { type Context, isCapital, next, wholeNumber, wordOf, yearAt } from './reading.js'

/** A month by name at piece `at`: its number and where it ends, the full stop of an abbreviation included. */
export function monthAt(
  { pieces, words }: Context,
  at: number,
): { month: number; last: number; name: string } | undefined {
  const piece = pieces[at]
  if (!piece) return undefined
  const name = wordOf(piece)
  const month = words.months.get(name)
  if (
    month === undefined ||
    (!isCapital(piece) &&
      (name.length < 4 || words.ambiguous.has(name)) &&
      !isDayBeside(pieces, at) &&
      !isLed({ pieces, words }, at))
  )
    return undefined
  const stop = pieces[at + 1]
  const isStop = stop?.text === '.' && !stop.spaced && name.length < 5 && /^\d/.test(pieces[at + 2]?.text ?? '')
  return { month, last: isStop ? at + 2 : at + 1, name }
}

// “in april”, “april 2017”
const isLed = ({ pieces, words }: Pick<Context, 'pieces' | 'words'>, at: number): boolean =>
  wordOf(pieces[at]).length > 4 &&
  (words.of.has(pieces[at - 1]?.lower ?? '') ||
    yearAt(pieces, at + 1) > 0 ||
    (words.of.has(pieces[at + 1]?.lower ?? '') && yearAt(pieces, at + 2) > 0))

// “28 june”, “june 28”: a day beside it makes a month of a small letter.
const isDayBeside = (pieces: Context['pieces'], at: number): boolean =>
  [at - 1, at + 1].some(
    (i) =>
      /^\d{1,2}$/.test(pieces[i]?.text ?? '') &&
      Number(pieces[i]!.text) <= 31 &&
      pieces[i]!.sentence === pieces[at]!.sentence,
  )

/** A day of the month at piece `at`, “15” or “15th” or “fifteenth”, and where it ends. */
export function dayAt(
  { pieces, numbers }: Context,
  at: number,
): { day: number; last: number; ordinal: boolean } | undefined {
  const day = wholeNumber(pieces[at])
  if (day < 1) {
    const value = numbers.ordinals.get(pieces[at]?.lower ?? '')
    if (value !== undefined) return value <= 31 ? { day: value, last: at + 1, ordinal: true } : undefined
    return tensAt({ pieces, numbers }, at)
  }
  if (day > 39 || pieces[at]!.text.length > 2) return undefined
  const ending = pieces[at + 1]
  const ordinal = ending !== undefined && !ending.spaced && numbers.ordinalEndings.has(ending.lower)
  return { day, last: ordinal ? at + 2 : at + 1, ordinal }
}

/** The year behind a day or month, a comma or “of” let pass, and where it ends. */
export function yearBehind({ pieces, words }: Context, at: number): { year: number; last: number } | undefined {
  let index = at
  if (next(pieces, index)?.text === ',' || words.of.has(next(pieces, index)?.lower ?? '')) index++
  const year = next(pieces, index) ? yearAt(pieces, index) : -1
  if (year < 0 || isCount(pieces, index + 1)) return undefined
  return { year, last: index + 1 }
}

// “In May 2012 people …” is seldom; “May 5, 1,000 people” is cut by its comma.
const isCount = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.text === '%'

// “twenty-ninth”, “thirty first”
function tensAt(
  { pieces, numbers }: Pick<Context, 'pieces' | 'numbers'>,
  at: number,
): { day: number; last: number; ordinal: boolean } | undefined {
  const tens = numbers.numerals.get(pieces[at]?.lower ?? '')
  if (tens !== 20 && tens !== 30) return undefined
  const last = pieces[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = numbers.ordinals.get(pieces[last]?.lower ?? '')
  return unit !== undefined && unit < 10 && tens + unit <= 31 && pieces[last]!.sentence === pieces[at]!.sentence
    ? { day: tens + unit, last: last + 1, ordinal: true }
    : undefined
}
