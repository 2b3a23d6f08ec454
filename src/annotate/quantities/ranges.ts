import type { Amount, AmountOptions } from './amounts.js'
import { readAmount } from './amounts.js'
import { rounded } from './digits.js'
import type { NumberLexicon } from './lexicon.js'
import { matchAt } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece } from './pieces.js'

/** Two amounts that are the ends of one figure: pieces `first` up to, not including, `last`. */
export interface Range {
  first: number
  last: number
  low: Amount
  high: Amount
  rule: 'range/between' | 'range/to' | 'range/or'
}

type Pieces = readonly Piece[]

/**
 * Reads “5 and 7 million” behind a “between”; undefined where the two ends do not fit together.
 *
 * ```
 * between 5 and 7 million
 * ^at     ^first         ^last
 * ```
 */
export function readBetween(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  options: AmountOptions,
): Range | undefined {
  const lead = matchAt(lexicon.between, pieces, at)
  if (!lead || !follows(pieces, lead.last)) return undefined
  const low = readAmount(pieces, lead.last, lexicon, { ...options, additive: false })
  const link = low && pieces[low.last]
  if (!link || !follows(pieces, low.last)) return undefined
  if (!lexicon.additive.has(link.lower) && !lexicon.ranges.has(link.lower)) return undefined
  const high = readAmount(pieces, low.last + 1, lexicon, options)
  return high && follows(pieces, low.last + 1) ? join(low, high, 'range/between') : undefined
}

/** The range that `low` begins, “5 to 7”, “$3m-$4m”, “three or four”; undefined where it begins none. */
export function extendRange(
  pieces: Pieces,
  low: Amount,
  lexicon: NumberLexicon,
  options: AmountOptions,
): Range | undefined {
  // “10- to 12-inch”
  const at = isHyphen(pieces, low.last) && lexicon.to.has(lowerAt(pieces, low.last + 1)) ? low.last + 1 : low.last
  const link = pieces[at]
  if (!link || !follows(pieces, at) || !follows(pieces, at + 1)) return undefined
  const isOr = lexicon.alternatives.has(link.lower)
  if (!isOr && !lexicon.ranges.has(link.lower)) return undefined
  const next = pieces[at + 1]!
  const isDash = /^\P{L}+$/u.test(link.text)
  // A dash between words parts clauses; a dash of a range stands close on both sides or apart on both.
  if (
    isDash &&
    (link.spaced !== next.spaced || (link.spaced && link.text.length > 1) || (link.spaced && link.text === '—'))
  ) {
    return undefined
  }
  const high = readAmount(pieces, at + 1, lexicon, options)
  if (!high || high.numeral.fraction !== low.numeral.fraction) return undefined
  // “Won £3m – £300,000 each”
  if (isDash && (high.value < 0 || (link.spaced && high.value < low.value))) return undefined
  const range = join(low, high, isOr ? 'range/or' : 'range/to')
  if (!range || !isOr) return range
  return isNear(range) ? range : undefined
}

// “Three or four”, “10 or 15”, but not “5 or 5,000”.
function isNear({ low, high }: Range): boolean {
  return high.value > low.value && high.value <= Math.max(2 * low.value, low.value + 2)
}

// In figures.
const LONGEST_LIST = 6

/**
 * An amount without a unit with the unit and scale of the last of the list that it stands in; undefined where it stands in none.
 *
 * ```
 * 5, 6 and 7 percent   two or 3 percent
 * ^low      ^
 * ```
 */
export function listedAmount(
  pieces: Pieces,
  low: Amount,
  last: number,
  lexicon: NumberLexicon,
  options: AmountOptions,
): Amount | undefined {
  let at = last
  for (let count = 1; count < LONGEST_LIST && follows(pieces, at); count++) {
    const comma = pieces[at]!.text === ',' ? 1 : 0
    const link = lowerAt(pieces, at + comma)
    const isLast = lexicon.additive.has(link) || lexicon.alternatives.has(link)
    // “204,000, or 68 percent” are two ways to say one thing.
    if (comma && isLast && count === 1) return undefined
    at += comma + (isLast ? 1 : 0)
    const next = (comma || isLast) && follows(pieces, at) ? readAmount(pieces, at, lexicon, options) : undefined
    if (next?.numeral.form !== low.numeral.form || next.prefixed || next.numeral.fraction) return undefined
    if (isLast) return next.unit !== '' && next.kind !== 'age' ? join(low, next, 'range/to')?.low : undefined
    if (next.unit !== '') return undefined
    at = next.last
  }
  return undefined
}

// Carries unit and scale of the second end over to the first where that has none of its own.
function join(low: Amount, high: Amount, rule: Range['rule']): Range | undefined {
  const lowBare = low.unit === ''
  const highBare = high.unit === ''
  if (!lowBare && !highBare && (low.unit !== high.unit || low.kind !== high.kind)) return undefined
  const { kind, unit, ambiguous } = highBare ? low : high
  const shared = { kind, unit, ambiguous }
  const coefficient = Math.abs(high.numeral.value / high.numeral.scale)
  const carries =
    low.numeral.scale === 1 &&
    high.numeral.scale > 1 &&
    !isGrouped(low) &&
    Math.abs(low.numeral.value) <= 10 * coefficient
  const factor =
    (carries ? high.numeral.scale : 1) * (lowBare && !highBare ? high.value / (high.numeral.value || 1) || 1 : 1)
  return {
    first: low.first,
    last: high.last,
    low: {
      ...low,
      ...shared,
      numeral: { ...low.numeral, scale: carries ? high.numeral.scale : low.numeral.scale },
      value: rounded(low.value * factor),
      step: low.step * factor,
      coarse: low.coarse * factor,
    },
    high: { ...high, ...shared },
    rule,
  }
}

const isGrouped = ({ numeral }: Amount): boolean => numeral.complete && Number.isInteger(numeral.value)
