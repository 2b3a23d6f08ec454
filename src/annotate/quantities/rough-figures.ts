import type { Amount, AmountOptions } from './amounts.js'
import { bare, withUnit } from './amounts.js'
import { rounded } from './digits.js'
import type { Context, Figure } from './figure.js'
import { simple } from './figure.js'
import { type Bounds, shareBounds } from './intervals.js'
import type { NumberLexicon } from './lexicon.js'
import { type Numeral, readNumeral, whole } from './numerals.js'
import { readOrdinal } from './ordinals.js'
import { matchAt } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece } from './pieces.js'

type Pieces = readonly Piece[]

/** Reads “dozens of people”, “several hours”, “tens of millions of dollars” at piece `at`. */
export function readVague(context: Context, at: number): Figure | undefined {
  const { pieces, lexicon } = context
  const found = matchAt(lexicon.vague, pieces, at)
  if (!found || isHyphen(pieces, found.last)) return undefined
  const { low, high, determiner } = found.value
  // “Scores” are those of a game where no “of” stands behind.
  if (lexicon.scores.has(pieces[at]!.lower) && !lexicon.of.has(lowerAt(pieces, found.last))) return undefined
  const numeral: Numeral = { ...whole(at, found.last, low, 'words'), complete: true }
  const hasOf = lexicon.of.has(lowerAt(pieces, found.last)) && follows(pieces, found.last)
  const plain = withUnit(pieces, numeral, lexicon, context)
  const amount = plain.unit === '' && hasOf ? behindOf(pieces, numeral, found.last, lexicon, context) : plain
  if (!determiner && !hasOf && amount.unit === '' && isNoun(pieces, found.last)) return undefined
  const factor = amount.value / low || 1
  const top = { ...amount, value: rounded(high * factor) }
  const bounds: Bounds = { hard: [amount.value, top.value], soft: [amount.value, top.value] }
  return { ...simple(amount, 'count/vague'), high: top, bounds }
}

const isNoun = (pieces: Pieces, at: number): boolean =>
  follows(pieces, at) && /^(?:NN|JJ)/.test(pieces[at]!.tag) && pieces[at]!.tag !== 'NNP'

function behindOf(
  pieces: Pieces,
  numeral: Numeral,
  of: number,
  lexicon: NumberLexicon,
  options: AmountOptions,
): Amount {
  const amount = withUnit(pieces, { ...numeral, last: of + 1 }, lexicon, options)
  return amount.unit === '' ? { ...amount, last: numeral.last } : amount
}

/** Reads “one in five”, “9 out of 10” at piece `at`. */
export function readShare({ pieces, lexicon }: Context, at: number, part: Numeral | undefined): Figure | undefined {
  if (!part || !Number.isInteger(part.value) || part.value < 1 || part.scale > 1 || !follows(pieces, part.last))
    return undefined
  const hyphen = isHyphen(pieces, part.last) ? 1 : 0
  const link = matchAt(lexicon.shares, pieces, part.last + hyphen)
  if (!link || !follows(pieces, link.last)) return undefined
  const start = isHyphen(pieces, link.last) ? link.last + 1 : link.last
  const whole = readNumeral(pieces, start, lexicon)
  if (
    !whole ||
    !Number.isInteger(whole.value) ||
    whole.value <= part.value ||
    whole.value > 1e9 ||
    (whole.form !== part.form && part.value > 10)
  )
    return undefined
  const amount = withUnit(pieces, whole, lexicon, {})
  // “Two in three days”, “one in 2012”
  if (isYear(whole) || amount.unit !== '' || (part.value > 1 && whole.value > 100 && whole.value % 10 !== 0))
    return undefined
  const value = rounded(part.value / whole.value)
  const low: Amount = { ...amount, first: at, value, step: 0, coarse: 1 / whole.value, kind: 'ratio' }
  return { ...simple(low, 'share/in'), bounds: shareBounds(part.value, whole.value) }
}

const isYear = ({ value, form }: Numeral): boolean => form === 'digits' && value >= 1900 && value < 2100

/** Reads “first”, “21st”, “the twenty-fifth” at piece `at`. */
export function readNth({ pieces, lexicon }: Context, at: number, tens: Numeral | undefined): Figure | undefined {
  const ordinal = readOrdinal(pieces, at, lexicon, tens)
  if (!ordinal) return undefined
  return simple({ ...bare(ordinal), kind: 'ordinal' }, 'ordinal')
}

/** Reads “three times as many”, “10-fold”, “1.4 times book value” at piece `at`. */
export function readTimes({ pieces, lexicon }: Context, _at: number, numeral: Numeral | undefined): Figure | undefined {
  if (!numeral || !follows(pieces, numeral.last)) return undefined
  const hyphen = isHyphen(pieces, numeral.last) ? 1 : 0
  const index = numeral.last + hyphen
  const word = pieces[index]
  if (!word) return undefined
  const isFold = lexicon.folds.has(word.lower) && (!word.spaced || numeral.form === 'digits')
  const isTimes = lexicon.times.has(word.lower) && (/^\p{L}{2}/u.test(word.text) || !word.spaced)
  if (!isFold && !isTimes) return undefined
  if (isTimes && !isComparison(pieces, index + 1, lexicon) && numeral.value === Math.trunc(numeral.value))
    return undefined
  return simple({ ...bare(numeral), last: index + 1, kind: 'multiple' }, 'multiple/times')
}

function isComparison(pieces: Pieces, at: number, lexicon: NumberLexicon): boolean {
  if (!follows(pieces, at)) return false
  return (
    matchAt(lexicon.comparatives, pieces, at) !== undefined ||
    isPossessor(pieces, at) ||
    matchAt(lexicon.changes, pieces, at) !== undefined ||
    /^(?:JJR|RBR)$/.test(pieces[at]!.tag)
  )
}

// “Three times Denton’s”
const isPossessor = (pieces: Pieces, at: number): boolean =>
  /^NNPS?$/.test(pieces[at]!.tag) && [at + 1, at + 2].some((i) => pieces[i]?.tag === 'POS')

/** Reads “doubled”, “twice as many”, “threefold” at piece `at`. */
export function readMultiple({ pieces, lexicon }: Context, at: number): Figure | undefined {
  const word = pieces[at]!
  const value = lexicon.multiples.get(word.lower)
  if (value === undefined) return undefined
  if (isHyphen(pieces, at + 1)) return undefined
  const isFold = [...lexicon.folds].some((ending) => word.lower.endsWith(ending))
  const isVerb = /^VB[DGN]$/.test(word.tag)
  if (!isFold && !isVerb && !isComparison(pieces, at + 1, lexicon)) return undefined
  return simple({ ...bare(whole(at, at + 1, value, 'words')), kind: 'multiple' }, 'multiple/word')
}
