import type { Currency, Quantity, Unit } from '../../model/generated/shapes.js'
import { codeBehind, readSymbol } from './currency-symbols.js'
import { rounded } from './digits.js'
import type { NumberLexicon } from './lexicon.js'
import { type Numeral, type NumeralOptions, readNumeral, whole } from './numerals.js'
import { matchAt } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece, tiedWord } from './pieces.js'

/** A number with its unit: pieces `first` up to, not including, `last`. */
export interface Amount {
  first: number
  last: number
  /** In `unit`. */
  value: number
  step: number
  coarse: number
  kind: Quantity['kind']
  /** Empty where no unit is written. */
  unit: string
  /** True where the text leaves the unit open: a bare “$”. */
  ambiguous: boolean
  numeral: Numeral
  /** True where a currency symbol stands before the number. */
  prefixed: boolean
}

type Pieces = readonly Piece[]

/** What is known of the text around an amount. */
export interface AmountOptions extends NumeralOptions {
  /** True where “pounds” are money unless something says otherwise. */
  sterling?: boolean
}

/**
 * Reads a number with its currency or unit at piece `at`, whose number may be `known`; undefined where none begins there.
 *
 * ```
 * £3bn   US$ 58.24   Rs 3 crore   35 per cent   1.5 million Australian dollars   31-year-old   -5°C
 * ^      ^           ^            ^             ^                                ^             ^
 * ```
 */
export function readAmount(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  options: AmountOptions = {},
  known?: Numeral,
): Amount | undefined {
  const amount = readOne(pieces, at, lexicon, options, known)
  return amount && amount.unit !== '' ? withPart(pieces, amount, lexicon, options) : amount
}

// “an hour and a half”
function fractionAt(pieces: Pieces, at: number, lexicon: NumberLexicon): Numeral | undefined {
  const numeral = follows(pieces, at) ? readNumeral(pieces, at, lexicon) : undefined
  return numeral?.fraction && numeral.form === 'words' && !lexicon.of.has(lowerAt(pieces, numeral.last))
    ? numeral
    : undefined
}

// “5 feet 2 inches”, “3 hours and 30 minutes”, “13 dollars 45 cents”
function withPart(pieces: Pieces, amount: Amount, lexicon: NumberLexicon, options: AmountOptions): Amount {
  const { last, kind, unit, value } = amount
  if (!follows(pieces, last) || !Number.isInteger(value) || amount.numeral.scale > 1) return amount
  const start = lexicon.additive.has(pieces[last]!.lower) ? last + 1 : last
  const half = start > last ? fractionAt(pieces, start, lexicon) : undefined
  if (half && kind !== 'money')
    return { ...amount, last: half.last, value: rounded(value + half.value), step: 0.1, coarse: 0.1 }
  // “6-foot-4”
  const tied = isHyphen(pieces, last) && pieces[last + 1]?.spaced === false ? last + 1 : start
  const inches = tied > start ? bareBehind(pieces, tied, unit, lexicon) : undefined
  if (inches) return { ...amount, last: tied + 1, value: rounded(value + inches), step: 1 / 12, coarse: 1 / 12 }
  if (!follows(pieces, start) || !(/^\d/.test(pieces[start]!.text) || lexicon.numerals.has(pieces[start]!.lower)))
    return amount
  const part = withSymbol(pieces, readOne(pieces, start, lexicon, options), unit, lexicon)
  if (part?.kind !== kind || part.prefixed || part.value <= 0) return amount
  const count = kind === 'money' && part.unit === unit && part.value < 1 ? 1 : lexicon.parts.get(`${unit}/${part.unit}`)
  if (count === undefined || part.numeral.value >= (kind === 'money' ? 100 : count)) return amount
  const step = rounded(part.step / count)
  return { ...amount, last: part.last, value: rounded(value + part.value / count), step, coarse: step }
}

// How much of a unit a bare number behind it is: of feet the inches.
function bareBehind(pieces: Pieces, at: number, unit: string, lexicon: NumberLexicon): number | undefined {
  const numeral = unit === 'foot' ? readNumeral(pieces, at, lexicon) : undefined
  const count = lexicon.parts.get('foot/inch')
  return numeral && count && numeral.last === at + 1 && numeral.value > 0 && numeral.value < count
    ? numeral.value / count
    : undefined
}

// “5 ft 2 in”: behind feet it is no preposition.
function withSymbol(
  pieces: Pieces,
  part: Amount | undefined,
  whole: string,
  lexicon: NumberLexicon,
): Amount | undefined {
  const unit = part?.unit === '' ? lexicon.unitSymbols.get(pieces[part.last]?.text ?? '') : undefined
  return part &&
    unit &&
    lexicon.parts.has(`${whole}/${unit.unit}`) &&
    !lexicon.determiners.has(lowerAt(pieces, part.last + 1))
    ? measure(pieces, part.numeral, unit, part.last + 1, lexicon)
    : part
}

function readOne(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  options: AmountOptions,
  known?: Numeral,
): Amount | undefined {
  const isNegative = known === undefined && lexicon.negative.has(lowerAt(pieces, at)) && follows(pieces, at + 1)
  const symbol = readSymbol(pieces, isNegative ? at + 1 : at, lexicon)
  if (symbol) {
    const numeral = readNumeral(pieces, symbol.last, lexicon, { ...options, money: true })
    if (!numeral || (symbol.isWord && numeral.form === 'words')) return undefined
    const code = codeBehind(pieces, numeral.last, symbol.text, lexicon)
    const sign = symbol.negative || isNegative ? -1 : 1
    const amount = money({ ...numeral, value: sign * numeral.value }, code?.currency ?? symbol.currency)
    return { ...amount, first: at, last: code?.last ?? numeral.last, prefixed: true }
  }
  const numeral = known ?? readNumeral(pieces, at, lexicon, options)
  return numeral ? withUnit(pieces, numeral, lexicon, options) : oneAndPart(pieces, at, lexicon)
}

// “An hour and a half”
function oneAndPart(pieces: Pieces, at: number, lexicon: NumberLexicon): Amount | undefined {
  const named = lexicon.articles.has(lowerAt(pieces, at)) ? matchAt(lexicon.units, pieces, at + 1) : undefined
  if (!named?.value.unit || !lexicon.additive.has(lowerAt(pieces, named.last))) return undefined
  return (
    fractionAt(pieces, named.last + 1, lexicon) &&
    measure(pieces, whole(at, at + 1, 1, 'words'), named.value.unit, named.last, lexicon)
  )
}

function money(numeral: Numeral, { code, factor = 1, ambiguous = false }: Currency): Amount {
  return { ...bare(numeral), ...scaled(numeral, factor), kind: 'money', unit: code, ambiguous }
}

function scaled(numeral: Numeral, factor: number): Pick<Amount, 'value' | 'step' | 'coarse'> {
  const { value, step, coarse } = numeral
  if (factor === 1) return { value, step, coarse }
  return { value: rounded(value * factor), step: rounded(step * factor), coarse: rounded(coarse * factor) }
}

/** The amount of a number without a unit. */
export function bare(numeral: Numeral): Amount {
  const { first, last, value, step, coarse, fraction } = numeral
  const kind = fraction ? 'ratio' : 'count'
  return { first, last, value, step, coarse, kind, unit: '', ambiguous: false, numeral, prefixed: false }
}

/** The amount of a number with the unit behind it, if there is one. */
export function withUnit(pieces: Pieces, numeral: Numeral, lexicon: NumberLexicon, options: AmountOptions): Amount {
  const plain = bare(numeral)
  let at = numeral.last
  if (!follows(pieces, at)) return plain
  const hyphen = isHyphen(pieces, at)
  if (hyphen) at++
  if (!follows(pieces, at)) return plain
  // “10- to 12-inch pipes”
  const tied =
    hyphen && (pieces[at]!.spaced || pieces[at]!.text === ',') ? tiedWord(pieces, at - 1, lexicon) : undefined
  const shared = tied === undefined ? undefined : matchAt(lexicon.units, pieces, tied)
  if (shared?.value.unit) return { ...measure(pieces, numeral, shared.value.unit, shared.last, lexicon), last: at - 1 }
  // “half a mile”, “a quarter of an hour”
  if (numeral.fraction) at = behindArticle(pieces, at, lexicon)
  if (!follows(pieces, at)) return plain
  const named = matchAt(lexicon.units, pieces, at)
  if (named && !(hyphen && pieces[at]!.spaced)) {
    const sense = named.value
    const isOrdinal = lexicon.ordinals.has(pieces[at]!.lower) && named.last === at + 1
    const fits = !isOrdinal || numeral.value === 1 || hyphen || !Number.isInteger(numeral.value)
    if (fits) {
      const inMoney = sense.currency && (!sense.unit || isSterling(pieces, named.last, numeral, lexicon, options))
      if (inMoney) return { ...money(numeral, sense.currency!), last: named.last }
      if (sense.unit) return measure(pieces, numeral, sense.unit, named.last, lexicon)
    }
  }
  if (numeral.form === 'words' && numeral.scale === 1) return plain
  return symbolBehind(pieces, at, numeral, hyphen, lexicon) ?? plain
}

function behindArticle(pieces: Pieces, at: number, lexicon: NumberLexicon): number {
  let next = at
  if (lexicon.of.has(pieces[next]!.lower)) next++
  return lexicon.articles.has(lowerAt(pieces, next)) ? next + 1 : at
}

// “Two pounds” of what is weighed, or of money.
function isSterling(
  pieces: Pieces,
  last: number,
  numeral: Numeral,
  lexicon: NumberLexicon,
  { sterling }: AmountOptions,
): boolean {
  if (lexicon.of.has(lowerAt(pieces, last))) return false
  const [bracket, symbol] = [pieces[last], pieces[last + 1]]
  const isConverted =
    bracket?.text === '(' && symbol !== undefined && readOne(pieces, last + 1, lexicon, {})?.kind === 'money'
  return sterling === true || isConverted || numeral.scale >= 1e6
}

function measure(pieces: Pieces, numeral: Numeral, unit: Unit, last: number, lexicon: NumberLexicon): Amount {
  const amount = {
    ...bare(numeral),
    ...scaled(numeral, unit.factor ?? 1),
    kind: unit.kind,
    unit: unit.unit,
    last,
  }
  if (unit.kind === 'age') return { ...amount, unit: 'year' }
  if (unit.kind !== 'duration') return amount
  const hyphen = isHyphen(pieces, last) ? 1 : 0
  const old = follows(pieces, last + hyphen) ? matchAt(lexicon.old, pieces, last + hyphen) : undefined
  return old ? { ...amount, kind: 'age', last: old.last } : amount
}

// “Boeing 777F”, “800,000 F-Series”, “a 13F filing”, “must 13F be filed”: a letter that is part of a name.
function isLetterOfName(pieces: Pieces, at: number, { first }: Numeral, lexicon: NumberLexicon): boolean {
  if (!/^[A-Z]$/.test(pieces[at]!.text)) return false
  const before = follows(pieces, first) ? pieces[first - 1]! : undefined
  const after = pieces[at + 1]
  return (
    (before !== undefined && (before.tag === 'MD' || (/^\p{Lu}/u.test(before.text) && follows(pieces, first - 1)))) ||
    (after !== undefined &&
      (after.spaced ? matchAt(lexicon.labels, pieces, at + 1) !== undefined : /^[-/]$/.test(after.text)))
  )
}

// “5km”, “118.5p”, “60 W”, “1,200€”
function symbolBehind(
  pieces: Pieces,
  at: number,
  numeral: Numeral,
  hyphen: boolean,
  lexicon: NumberLexicon,
): Amount | undefined {
  const { text, spaced, lower } = pieces[at]!
  const single = text.length === 1 && /\p{L}/u.test(text)
  if (spaced && (hyphen || lexicon.stops.has(lower) || lexicon.addresses.has(lower) || lexicon.articles.has(lower))) {
    return undefined
  }
  const currency = lexicon.symbols.get(text)
  const isPrefix = spaced && /^\d/.test(pieces[at + 1]?.text ?? '') && !/\p{L}/u.test(text)
  if (currency && !isPrefix && !(spaced && single && text !== 'p')) {
    return {
      ...money(scaledBehind(pieces, numeral, at + 1, lexicon), currency),
      last: scaleAt(pieces, at + 1, lexicon) ? at + 2 : at + 1,
    }
  }
  const millions = /^M[A-Z]{3}$/.test(text) ? lexicon.symbols.get(text.slice(1)) : undefined
  if (millions) return { ...money(times(numeral, 1e6), millions), last: at + 1 }
  if (isLetterOfName(pieces, at, numeral, lexicon)) return undefined
  const unit = lexicon.unitSymbols.get(text)
  return unit && measure(pieces, numeral, unit, at + 1, lexicon)
}

// “75 USD million”
const scaleAt = (pieces: Pieces, at: number, { scales }: NumberLexicon): number | undefined =>
  follows(pieces, at) ? scales.get(pieces[at]!.lower) : undefined

function scaledBehind(pieces: Pieces, numeral: Numeral, at: number, lexicon: NumberLexicon): Numeral {
  return times(numeral, numeral.scale === 1 ? (scaleAt(pieces, at, lexicon) ?? 1) : 1)
}

const times = (numeral: Numeral, factor: number): Numeral => ({
  ...numeral,
  value: rounded(numeral.value * factor),
  step: numeral.step * factor,
  coarse: numeral.coarse * factor,
  scale: numeral.scale * factor,
})
