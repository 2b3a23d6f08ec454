import { withExponent, withGroups, withPart } from './digit-tails.js'
import { coarseStep, readDigits, readVulgar, rounded } from './digits.js'
import type { NumberLexicon } from './lexicon.js'
import { readWords } from './number-words.js'
import { matchAt } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece } from './pieces.js'

/** A number as written, without unit: pieces `first` up to, not including, `last`. */
export interface Numeral {
  first: number
  last: number
  value: number
  /** One unit of the last written digit, scale included. */
  step: number
  /** The place of the last digit that is not zero. */
  coarse: number
  /** The factor of its scale words: 1e6 for “5 million”; 1 where there is none. */
  scale: number
  form: 'digits' | 'words'
  /** True for a part of one: “half”, “two thirds”, “3/4”. */
  fraction: boolean
  /** True where the digits are grouped or have decimals, so that no scale can be carried over to it. */
  complete: boolean
}

/** How a number is to be read. */
export interface NumeralOptions {
  /** True where an amount of money is spoken of, so that “t” is a scale. */
  money?: boolean
  /** False between “between” and its “and”, which then does not belong to the number. */
  additive?: boolean
}

type Pieces = readonly Piece[]

/**
 * Reads a number at piece `at`; undefined where none begins there.
 *
 * ```
 * twenty-one thousand three hundred and five; two and a half million; 3.2 million; half a dozen; 10½
 * ^                                           ^                       ^            ^             ^
 * ```
 */
export function readNumeral(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  options: NumeralOptions = {},
): Numeral | undefined {
  const head = pieces[at]
  if (!head) return undefined
  if (head.text === '-' || head.text === '−' || head.text === '–' || lexicon.negative.has(head.lower)) {
    return readNegative(pieces, at, lexicon, options)
  }
  if (head.text === '.') return readPoint(pieces, at, lexicon, options)
  const found =
    startsWithDigit(head.text) || readVulgar(head.text) !== undefined
      ? readDigitNumeral(pieces, at, lexicon, options)
      : readWords(pieces, at, lexicon, options)
  return found && Number.isFinite(found.value) ? found : undefined
}

/** True for “12km”. */
export const startsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

function readNegative(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  options: NumeralOptions,
): Numeral | undefined {
  const head = pieces[at]!
  const isSign = head.text.length === 1
  if (isSign && !mayBeSign(pieces, at)) return undefined
  // “Plus or minus 3”
  if (!isSign && lexicon.alternatives.has(lowerAt(pieces, at - 1))) return undefined
  const skip = !isSign && isHyphen(pieces, at + 1) ? 2 : 1
  const next = pieces[at + skip]
  if (!next || next.sentence !== head.sentence || lexicon.negative.has(next.lower)) return undefined
  if ((isSign && !startsWithDigit(next.text) && next.text !== '.') || '-−–'.includes(next.text)) return undefined
  const rest = readNumeral(pieces, at + skip, lexicon, options)
  return rest && !(rest.fraction && !isSign) ? { ...rest, first: at, value: -rest.value, complete: true } : rest
}

// “-5” and “(-5”, but not “3-5”, “3 - 5” or “word - 5”.
function mayBeSign(pieces: Pieces, at: number): boolean {
  const [head, next, before] = [pieces[at]!, pieces[at + 1], pieces[at - 1]]
  if (!next || next.spaced) return false
  return head.spaced || !before || '([$£€¥₹<>≤≥='.includes(before.text)
}

// “.08”
function readPoint(pieces: Pieces, at: number, lexicon: NumberLexicon, options: NumeralOptions): Numeral | undefined {
  const [head, next] = [pieces[at]!, pieces[at + 1]]
  const apart = head.spaced || at === 0 || /^[-−$£€(]$/.test(pieces[at - 1]!.text)
  if (!apart || !next || next.spaced || !/^\d{1,12}$/.test(next.text)) return undefined
  const step = 10 ** -next.text.length
  return withScale(pieces, lexicon, options, {
    ...whole(at, at + 2, Number(`0.${next.text}`), 'digits'),
    step,
    complete: true,
  })
}

/** A number that is neither rounded nor scaled. */
export function whole(first: number, last: number, value: number, form: Numeral['form']): Numeral {
  return { first, last, value, step: 1, coarse: 1, scale: 1, form, fraction: false, complete: false }
}

function readDigitNumeral(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  options: NumeralOptions,
): Numeral | undefined {
  const vulgar = readVulgar(pieces[at]!.text)
  if (vulgar !== undefined) {
    return withScale(pieces, lexicon, options, { ...whole(at, at + 1, vulgar, 'digits'), step: 0.1, fraction: true })
  }
  const slash = pieces[at + 1]
  if (slash?.text === '⁄' && !slash.spaced && pieces[at + 2]?.spaced === false) {
    const share = readDigits(`${pieces[at]!.text}/${pieces[at + 2]!.text}`)
    return share && { ...whole(at, at + 3, rounded(share.value), 'digits'), step: 0.1, fraction: true }
  }
  const digits = readDigits(pieces[at]!.text)
  if (!digits) return undefined
  let numeral: Numeral = {
    ...whole(at, at + 1, digits.value, 'digits'),
    step: digits.fraction ? 0.1 : 10 ** -digits.decimals,
    fraction: digits.fraction,
    complete: digits.grouped || digits.decimals > 0,
  }
  numeral = withExponent(pieces, withGroups(pieces, numeral))
  if (!digits.fraction && digits.decimals === 0) numeral = withPart(pieces, numeral)
  return withScale(pieces, lexicon, options, numeral)
}

// The number that has been read was made for this and is written on.
function withScale(pieces: Pieces, lexicon: NumberLexicon, options: NumeralOptions, start: Numeral): Numeral {
  for (;;) {
    const skip = isHyphen(pieces, start.last) ? 1 : 0
    const next = pieces[start.last + skip]
    if (!next || !follows(pieces, start.last + skip)) break
    const factor = lexicon.scales.get(next.lower) ?? symbolScale(pieces, start.last + skip, lexicon, options)
    if (factor === undefined || start.scale * factor > 1e24) break
    start.last += skip + 1
    start.value *= factor
    start.step *= factor
    start.scale *= factor
    start.fraction = false
  }
  const numeral = withRest(pieces, lexicon, options, start)
  const half = numeral.scale >= 1000 ? halfBehind(pieces, numeral, lexicon, options) : undefined
  if (half) {
    numeral.last = half.last
    numeral.value += half.value * numeral.scale
    numeral.step /= 10
  }
  numeral.value = rounded(numeral.value)
  numeral.step = rounded(numeral.step)
  numeral.coarse = coarseStep(numeral.value, numeral.step)
  return numeral
}

// “4 thousand 3 hundred and 21”
function withRest(pieces: Pieces, lexicon: NumberLexicon, options: NumeralOptions, numeral: Numeral): Numeral {
  const { last, scale, value } = numeral
  if (scale !== 100 && scale !== 1000) return numeral
  const skip = options.additive !== false && lexicon.additive.has(lowerAt(pieces, last)) ? 1 : 0
  const next = pieces[last + skip]
  if (
    !next ||
    !follows(pieces, last + skip) ||
    (!/^\d{1,3}$/.test(next.text) && !(skip === 1 && lexicon.numerals.has(next.lower)))
  )
    return numeral
  const rest = readNumeral(pieces, last + skip, lexicon, options)
  const isPart =
    rest &&
    Number.isInteger(rest.value) &&
    rest.value > 0 &&
    rest.value < scale &&
    !rest.fraction &&
    (skip === 1 ? scale === 100 || rest.scale > 1 : rest.scale > 1)
  return isPart ? { ...numeral, last: rest.last, value: value + rest.value, step: rest.step } : numeral
}

// “3 million and a half”
function halfBehind(
  pieces: Pieces,
  { last }: Numeral,
  lexicon: NumberLexicon,
  { additive = true }: NumeralOptions,
): Numeral | undefined {
  if (!additive || !follows(pieces, last) || !lexicon.additive.has(pieces[last]!.lower)) return undefined
  const part = follows(pieces, last + 1) ? readWords(pieces, last + 1, lexicon, {}) : undefined
  return part?.fraction && !lexicon.of.has(lowerAt(pieces, part.last)) ? part : undefined
}

// “3bn”, “1.2m people”; whether “m” is a metre is told by what stands around it.
function symbolScale(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  { money }: NumeralOptions,
): number | undefined {
  const symbol = pieces[at]!
  const factor = lexicon.scaleSymbols.get(symbol.text)
  if (factor === undefined || money) return factor
  if (lexicon.moneyScales.has(symbol.text)) return undefined
  const unit = lexicon.unitSymbols.get(symbol.text)
  if (!unit) return factor
  return symbol.spaced || isSize(pieces, at, lexicon) ? undefined : factor
}

// “12 m/s”, “1.5 m³”
const isPower = (next: Piece | undefined): boolean => next?.spaced === false && '/²³'.includes(next.text)

function isSize(pieces: Pieces, at: number, lexicon: NumberLexicon): boolean {
  const { sentence } = pieces[at]!
  for (let i = Math.max(0, at - 5); i <= at + 4; i++)
    if (i !== at && pieces[i]?.sentence === sentence && matchAt(lexicon.sizes, pieces, i)) return true
  const next = pieces[at + 1]
  return next?.text === '-' || isPower(next) || (next?.text === '(' && startsWithDigit(pieces[at + 2]?.text ?? ''))
}
