import type { CalendarUnit } from '../../model/generated/shapes.js'
import { readNumeral } from '../quantities/numerals.js'
import { matchAt } from '../quantities/phrases.js'
import { lowerAt } from '../quantities/pieces.js'
import { shift } from './calendar.js'
import { type Context, lowerNext, next } from './reading.js'

interface Part {
  unit: CalendarUnit['unit']
  /** NaN where it is left open: “a few weeks”. */
  count: number
}

/** A length of time as written, up to, not including, piece `last`; the longest unit stands first. */
export interface Length {
  last: number
  /** Of “five past years”: -1; of “the two coming weeks”: 1. */
  way?: number | undefined
  parts: [Part, ...Part[]]
}

/** Longer ones lead to no day that a calendar has. */
export const MOST = 5000

/**
 * Reads a length of time at piece `at`; undefined where none begins there.
 *
 * ```
 * three weeks   a hundred years   a year and a half   two weeks and two days   half a century   a couple of months
 * ^             ^                 ^                   ^                        ^                ^
 * ```
 */
export function lengthAt(context: Context, at: number, hasThe = false): Length | undefined {
  const { pieces, words, numbers } = context
  const first = partAt(context, at, hasThe)
  if (!first) return undefined
  const length: Length = { last: first.last, way: first.way, parts: [first] }
  let before = first
  for (;;) {
    const and = numbers.additive.has(lowerNext(pieces, before.last)) ? 1 : 0
    const start = before.last + and
    // “a year and a half”
    const half = and && next(pieces, start) ? readNumeral(pieces, start, numbers) : undefined
    if (half?.fraction && !words.units.has(lowerNext(pieces, half.last)) && length.parts.length === 1) {
      length.last = half.last
      first.count += half.value * first.size
      break
    }
    const part = next(pieces, start) ? partAt(context, start) : undefined
    if (!part || ORDER.indexOf(part.unit) >= ORDER.indexOf(before.unit)) break
    length.last = part.last
    length.parts.push(part)
    before = part
  }
  return length
}

const ORDER: readonly CalendarUnit['unit'][] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']

function partAt(
  context: Context,
  at: number,
  hasThe = false,
): (Part & { last: number; size: number; way?: number | undefined }) | undefined {
  const { pieces, words, numbers } = context
  const vague = matchAt<unknown>(numbers.vague, pieces, at) ?? matchAt(words.few, pieces, at)
  const numeral = vague ? undefined : readNumeral(pieces, at, numbers)
  const word = lowerAt(pieces, at)
  const isArticle =
    numbers.articles.has(word) || (hasThe && words.determiners.has(word) && pieces[at + 1]?.tag !== 'NNS')
  let last = vague?.last ?? numeral?.last ?? (isArticle ? at + 1 : undefined)
  if (last === undefined) return undefined
  let count = vague ? Number.NaN : (numeral?.value ?? 1)
  const name = lowerAt(pieces, last - 1)
  if (numeral?.fraction && words.units.has(name)) {
    // “Two quarters” of a year are no half.
    count *= numbers.fractions.get(name)!
    last--
  } else if (vague || numeral?.fraction) {
    // “a couple of months”, “half a century”
    if (numbers.of.has(lowerNext(pieces, last))) last++
    if (numeral && numbers.articles.has(lowerNext(pieces, last))) last++
  }
  const way = next(pieces, last + 1)?.tag === 'NNS' ? wayOf(context, last) : 0
  if (way) last++
  const unit = words.units.get(lowerNext(pieces, last))
  const size = unit?.count ?? 1
  return unit && { last: last + 1, unit: unit.unit, count: count * size, size, ...(way && { way }) }
}

/** -1 for “last”, 1 for “next”, 0 for “this”; undefined for any other word. */
export function wayOf({ pieces, words }: Context, at: number): number | undefined {
  const word = lowerAt(pieces, at)
  return words.last.has(word) ? -1 : words.next.has(word) ? 1 : words.current.has(word) ? 0 : undefined
}

/** The longest length of time that ends before piece `end`, and where it begins; “the week” is one too. */
export function lengthBefore(context: Context, end: number): (Length & { first: number }) | undefined {
  const { sentence } = context.pieces[end - 1]!
  for (let first = Math.max(0, end - REACH); first < end - 1; first++) {
    const length = context.pieces[first]!.sentence === sentence ? lengthAt(context, first, true) : undefined
    if (length?.last === end) return { ...length, first }
  }
  return undefined
}

const REACH = 7

/** The day that lies a length of time behind `date`, before it where `way` is -1; undefined where it names no day. */
export function moved(date: Date, { parts }: Length, way: number): Date | undefined {
  let day: Date | undefined = date
  for (const { unit, count } of parts) day = day && count <= MOST ? shift(day, unit, way * count) : undefined
  return day
}
