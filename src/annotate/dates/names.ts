import { readNumeral } from '../quantities/numerals.js'
import { readOrdinal } from '../quantities/ordinals.js'
import { matchAt } from '../quantities/phrases.js'
import { isHyphen, lowerAt } from '../quantities/pieces.js'
import { type Context, isCapital, lowerNext, next, wholeNumber, wordOf, yearAt } from './reading.js'

/** A month by name at piece `at`: its number and where it ends, the full stop of an abbreviation included. */
export function monthAt(context: Context, at: number): { month: number; last: number; name: string } | undefined {
  const { pieces, words } = context
  const piece = pieces[at]
  if (!piece) return undefined
  const name = wordOf(piece)
  const month = words.months.get(name)
  if (
    month === undefined ||
    (!isCapital(piece) &&
      (name.length < 4 || words.ambiguous.has(name)) &&
      !isDayBeside(context, at) &&
      !isLed(context, at))
  )
    return undefined
  const stop = pieces[at + 1]
  const isStop = stop?.text === '.' && !stop.spaced && name.length < 5 && /^\d/.test(pieces[at + 2]?.text ?? '')
  return { month, last: isStop ? at + 2 : at + 1, name }
}

// “in april”, “april 2017”
const isLed = ({ pieces, words }: Pick<Context, 'pieces' | 'words'>, at: number): boolean =>
  wordOf(pieces[at]).length > 3 &&
  (yearAt(pieces, at - 1) > 0 ||
    words.of.has(lowerAt(pieces, at - 1)) ||
    yearAt(pieces, at + 1) > 0 ||
    (words.of.has(lowerAt(pieces, at + 1)) && yearAt(pieces, at + 2) > 0))

// “28 june”, “june 28”, “28th june”, “april the ninth”: a day beside it makes a month of a small letter.
function isDayBeside(context: Context, at: number): boolean {
  const { pieces, words, numbers } = context
  const isEnding = numbers.ordinalEndings.has(lowerAt(pieces, at - 1)) && !pieces[at - 1]!.spaced
  const article = words.determiners.has(lowerAt(pieces, at + 1))
  const [before, after] = [dayAt(context, isEnding ? at - 2 : at - 1), dayAt(context, article ? at + 2 : at + 1)]
  const isWord = wordOf(pieces[at]).length > 3 && !pieces[at]!.tag.startsWith('VB')
  return [before, after].some(
    (day) =>
      day && day.day <= 31 && (isWord || !day.ordinal) && pieces[day.last - 1]!.sentence === pieces[at]!.sentence,
  )
}

/** A weekday at piece `at`, Monday 1; undefined where there is none. */
export function weekdayAt({ pieces, words }: Context, at: number): number | undefined {
  const name = wordOf(pieces[at])
  return isCapital(pieces[at]) || name.length > 5 ? words.weekdays.get(name) : undefined
}

/** A day of the month at piece `at`, “15” or “15th” or “fifteenth”, and where it ends. */
export function dayAt(
  { pieces, numbers }: Context,
  at: number,
): { day: number; last: number; ordinal: boolean } | undefined {
  const tens = numbers.numerals.has(lowerAt(pieces, at)) ? readNumeral(pieces, at, numbers) : undefined
  const nth = pieces[at] && readOrdinal(pieces, at, numbers, tens)
  const day = nth?.value ?? wholeNumber(pieces[at])
  return day > 0 && day < 40 ? { day, last: nth?.last ?? at + 1, ordinal: nth !== undefined } : undefined
}

/** The year behind a day, a month or a part of a year, a comma, “of” and “fiscal” let pass, and where it ends. */
export function yearBehind(context: Context, at: number): { year: number; last: number } | undefined {
  const { pieces, words } = context
  let index = at
  if (words.of.has(lowerNext(pieces, index)) || next(pieces, index)?.text === ',') index++
  if (isHyphen(pieces, index)) index++
  index = matchAt(words.fiscal, pieces, index)?.last ?? index
  const year = next(pieces, index) ? writtenYear(context, index) : undefined
  return year && pieces[year.last]?.text !== '%' ? year : undefined
}

/** A year at piece `at`: “2014”, “’92”, “nineteen eighty-four”, “two thousand and twenty”. */
export function writtenYear(context: Context, at: number): { year: number; last: number } | undefined {
  const { pieces, numbers } = context
  const year = yearAt(pieces, at)
  if (year > 0) return { year, last: at + 1 }
  if (/^['’‘]$/.test(lowerAt(pieces, at)) && pieces[at + 1]?.spaced === false) return shortYear(context, at + 1)
  const head = numbers.numerals.has(lowerAt(pieces, at)) ? readNumeral(pieces, at, numbers) : undefined
  if (head && head.value >= 1000 && head.value < 2100) return { year: head.value, last: head.last }
  const tail =
    head && head.value > 9 && head.value < 21 && next(pieces, head.last)
      ? readNumeral(pieces, head.last, numbers)
      : undefined
  return tail?.form === 'words' && tail.value > 9 && tail.value < 100
    ? { year: 100 * head!.value + tail.value, last: tail.last }
    : undefined
}

// “’92”, “of 87”, with nothing behind it that it could count.
function shortYear({ pieces }: Context, at: number): { year: number; last: number } | undefined {
  const year = pieces[at]?.text.length === 2 ? wholeNumber(pieces[at]) : -1
  const after = next(pieces, at + 1)
  return year < 0 || (after && (!after.spaced ? /^[\p{L}\d]/u.test(after.text) : /^(?:NN|JJ|CD)/.test(after.tag)))
    ? undefined
    : { year: fullYear(year), last: at + 1 }
}

/** The year that two digits stand for. */
export const fullYear = (short: number): number => (short < TURN ? 2000 : 1900) + short

// From here on two digits are a year of the century before.
const TURN = 40
