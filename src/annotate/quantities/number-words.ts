import { coarseStep, rounded } from './digits.js'
import type { NumberLexicon } from './lexicon.js'
import type { Numeral, NumeralOptions } from './numerals.js'
import type { Piece } from './pieces.js'

// What has been read of a number in words: `total` is closed by a scale, `open` is not yet.
interface State {
  at: number
  total: number
  open: number | undefined
  step: number
  scale: number
  fraction: boolean
}

// “Half a million” is as rough as 0.5 million.
const PART = 0.1

/** Reads a number in words at piece `at`; undefined where none begins there. */
export function readWords(
  pieces: readonly Piece[],
  at: number,
  lexicon: NumberLexicon,
  { additive = true }: NumeralOptions,
): Numeral | undefined {
  const { lower } = pieces[at]!
  if (!lexicon.starters.has(lower) && !lexicon.articles.has(lower) && !lexicon.additive.has(lower)) return undefined
  const state: State = { at, total: 0, open: undefined, step: 1, scale: 1, fraction: false }
  const { sentence } = pieces[at]!
  const word = (index: number): string => (pieces[index]?.sentence === sentence ? pieces[index].lower : '')
  // The piece behind a hyphen inside a number.
  const past = (index: number): number =>
    index > at && word(index) === '-' && !pieces[index]!.spaced ? index + 1 : index
  while (take(state, word, past, at, lexicon, additive));
  const { total, open, fraction } = state
  if (state.at === at || (open === undefined && total === 0)) return undefined
  const value = rounded(total + (open ?? 0))
  const step = rounded(state.step)
  const { scale } = state
  const coarse = coarseStep(value, step)
  return {
    first: at,
    last: state.at,
    value,
    step,
    coarse,
    scale,
    form: 'words',
    fraction,
    complete: scale > 1 || fraction,
  }
}

type Word = (index: number) => string
type Past = (index: number) => number

// Takes one word more; false where the number ends.
function take(state: State, word: Word, past: Past, first: number, lexicon: NumberLexicon, additive: boolean): boolean {
  if (state.fraction) return takeScaleOfFraction(state, word, past, lexicon)
  const index = past(state.at)
  const lower = word(index)
  const numeral = lexicon.numerals.get(lower)
  if (numeral !== undefined) return takeNumeral(state, index, numeral)
  const scale = lexicon.scales.get(lower)
  if (scale !== undefined) return takeScale(state, word, index, scale, first, lexicon)
  if (lexicon.fractions.has(lower)) return takeFraction(state, index, word, first, lexicon)
  if (lexicon.articles.has(lower) && index === first) {
    const next = word(past(index + 1))
    const opens = lexicon.scales.has(next) || (lexicon.fractions.has(next) && !isSuffixed(word, past(index + 1)))
    if (!opens) return false
    Object.assign(state, { at: index + 1, open: 1 })
    return true
  }
  if (lexicon.additive.has(lower) && additive) return takeAddition(state, index, word, past, lexicon)
  if (lexicon.point.has(lower) && state.open !== undefined) return takeDecimals(state, index, word, past, lexicon)
  return false
}

function takeNumeral(state: State, index: number, value: number): boolean {
  const { open } = state
  if (open === undefined) state.open = value
  else if (open % 100 >= 20 && open % 10 === 0 && value > 0 && value < 10) state.open = open + value
  else if (open > 0 && open % 100 === 0 && value > 0 && value < 100) state.open = open + value
  else return false
  state.at = index + 1
  state.step = 1
  return true
}

function takeScale(
  state: State,
  word: Word,
  index: number,
  scale: number,
  first: number,
  lexicon: NumberLexicon,
): boolean {
  const { open, total } = state
  if (open === undefined && total === 0) {
    // A bare scale is no number, but “hundred thousand” is.
    if (index !== first || !lexicon.scales.has(word(index + 1)) || scale > 100) return false
    state.open = scale
    state.at = index + 1
    return true
  }
  if (scale < 1000) {
    if (open === undefined) return false
    state.open = open * scale
    state.step = scale
  } else if (open === undefined || (total > 0 && scale > state.scale)) {
    if (total === 0 || total * scale > 1e24) return false
    state.total = (total + (open ?? 0)) * scale
    state.open = undefined
    state.step = scale * (open === undefined ? state.step : 1)
    state.scale = scale
  } else {
    state.total = total + open * scale
    state.open = undefined
    state.step = Number.isInteger(open) ? scale : scale * state.step
    state.scale = total === 0 ? scale : state.scale
  }
  state.at = index + 1
  return true
}

// “half”, “a third”, “two thirds”
function takeFraction(state: State, index: number, word: Word, first: number, lexicon: NumberLexicon): boolean {
  const denominator = lexicon.fractions.get(word(index))!
  const isPlural = word(index).endsWith('s') || denominator === 2
  const { open, total } = state
  const bare = index === first
  if (total > 0 || (bare && denominator !== 2 && !opensScale(word, index, lexicon)) || isSuffixed(word, index))
    return false
  // “Twenty-three fifths”, but not “two halves”, “eight quarters”
  const isImproper = isPlural && denominator > 4
  if (!bare && (open === undefined || (open !== 1 && !isPlural) || (open >= denominator && !isImproper))) return false
  state.open = (open ?? 1) / denominator
  state.step = PART
  state.fraction = true
  state.at = index + 1
  return true
}

// “half-time”, “half-hearted”: the hyphen ties the word to another one.
function isSuffixed(word: Word, index: number): boolean {
  return word(index) === '' || (word(index + 1) === '-' && word(index + 2) === '')
}

function opensScale(word: Word, index: number, lexicon: NumberLexicon): boolean {
  const next = word(index + 1) === '-' ? index + 2 : index + 1
  return (
    lexicon.scales.has(word(next)) ||
    (lexicon.of.has(word(next)) && lexicon.articles.has(word(next + 1)) && lexicon.scales.has(word(next + 2)))
  )
}

// “half a million”, “three quarters of a million”, “a quarter million”
function takeScaleOfFraction(state: State, word: Word, past: Past, lexicon: NumberLexicon): boolean {
  let index = past(state.at)
  if (lexicon.of.has(word(index)) && lexicon.articles.has(word(index + 1))) index++
  if (lexicon.articles.has(word(index))) index++
  const scale = lexicon.scales.get(word(index))
  if (scale === undefined || state.open === undefined) return false
  state.open *= scale
  state.step *= scale
  state.scale = scale
  state.fraction = false
  state.at = index + 1
  state.total = state.open
  state.open = undefined
  return true
}

// “three hundred and five”, “two and a half”, “one and two thirds”
function takeAddition(state: State, index: number, word: Word, past: Past, lexicon: NumberLexicon): boolean {
  const { open, total } = state
  const isWhole = Number.isInteger(open ?? total)
  let next = past(index + 1)
  const written = lexicon.articles.has(word(next))
  if (written) next = past(next + 1)
  // “one and half years”
  const article = written || (lexicon.fractions.get(word(next)) === 2 && !lexicon.stops.has(word(next + 1)))
  const numerator = article ? 1 : lexicon.numerals.get(word(next))
  const part = article ? next : past(next + 1)
  const denominator = lexicon.fractions.get(word(part))
  const isPart = denominator !== undefined && numerator !== undefined && numerator < denominator
  if (isPart && isWhole && (article || numerator === 1 || word(part).endsWith('s'))) {
    const share = numerator / denominator
    // “One billion and a half million” ends in half a million.
    const scale = lexicon.scales.get(word(past(part + 1)))
    if (open === undefined && scale !== undefined) {
      if (scale >= state.scale) return false
      Object.assign(state, { total: state.total + share * scale, step: PART * scale, at: past(part + 1) + 1 })
      return true
    }
    // “One million and a half” is one and a half million.
    if (open === undefined) Object.assign(state, { total: state.total + share * state.scale, step: PART * state.scale })
    else Object.assign(state, { open: open + share, step: PART })
    state.at = part + 1
    return true
  }
  const value = lexicon.numerals.get(word(next))
  const closed = open === undefined ? total > 0 : open >= 100 && open % 100 === 0
  if (article || value === undefined || value === 0 || !closed) return false
  state.at = index + 1
  return true
}

// “two point five”, “two hundred point seventy-one”
function takeDecimals(state: State, index: number, word: Word, past: Past, lexicon: NumberLexicon): boolean {
  let digits = ''
  let at = past(index + 1)
  for (let value = lexicon.numerals.get(word(at)); value !== undefined; value = lexicon.numerals.get(word(at))) {
    digits =
      value < 10 && digits.length === 2 && digits.endsWith('0') && digits !== '00' ? digits[0]! + value : digits + value
    at = past(at + 1)
  }
  if (digits === '' || digits.length > 12) return false
  while (word(at - 1) === '-') at--
  state.open = state.open! + Number(`0.${digits}`)
  state.step = 10 ** -digits.length
  state.at = at
  return true
}
