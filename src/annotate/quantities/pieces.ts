import { isDigit, isLetter } from '../../document/characters.js'
import type { Document, Token } from '../../model/document.js'
import type { Span } from '../../model/generated/shapes.js'
import { lexiconOf, type NumberLexicon } from './lexicon.js'

/** A part of a token that carries a meaning of its own in figures and dates: “31”, “-”, “year”, “-”, “old”. */
export interface Piece extends Span {
  text: string
  /** In lower case, with straight apostrophes. */
  lower: string
  tag: string
  /** Index of its token. */
  token: number
  sentence: number
  /** True where white space stands before it. */
  spaced: boolean
  /** True where that is a single no-break or thin space, as between groups of digits. */
  narrow: boolean
}

const cache = new WeakMap<readonly Token[], readonly Piece[]>()

/**
 * The text cut more finely than into tokens: digits apart from letters, compounds with a number at their hyphens. Made
 * once for the tokens of a document.
 *
 * ```
 * A £3bn-a-year plan for 31-year-olds in a two-storey B-52 hangar
 * ^ ^^^ ^^^^    ^    ^   ^ ^^   ^^   ^  ^ ^  ^^      ^    ^
 * ```
 */
export function piecesOf(document: Document): readonly Piece[] {
  const found = cache.get(document.tokens)
  if (found) return found
  const lexicon = lexiconOf(document.language)
  const pieces: Piece[] = []
  const { text, tokens } = document
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    let at = token.start
    if (isWhole(token.text)) {
      pieces.push(pieceOf(text, token, index, at, token.end))
      continue
    }
    for (const end of cutsOf(token, lexicon, pieces.at(-1))) {
      if (end <= at) continue
      pieces.push(pieceOf(text, token, index, at, end))
      at = end
    }
  }
  cache.set(document.tokens, pieces)
  return pieces
}

// Most words have no parts: nothing but letters from A to z and marks, and no hyphen.
function isWhole(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 || code === 45 || (code > 47 && code < 58)) return false
  }
  return true
}

function pieceOf(text: string, token: Token, index: number, start: number, end: number): Piece {
  const whole = start === token.start && end === token.end
  const words = whole ? token.text : text.slice(start, end)
  const lower = whole ? token.lower : token.lower.slice(start - token.start, end - token.start)
  const spaced = start === token.start && token.spaced
  const narrow = spaced && text.charCodeAt(start - 1) > 127 && NARROW.includes(text[start - 1]!)
  return { start, end, text: words, lower, tag: token.tag, token: index, sentence: token.sentence, spaced, narrow }
}

// A no-break space, a thin one, and what is both.
const NARROW = '\u00a0\u2009\u202f'

// Where the pieces of a token end.
function cutsOf(token: Token, lexicon: NumberLexicon, before: Piece | undefined): number[] {
  const { text, start, end } = token
  if (text.length === 1 || token.lower.length !== text.length) return [end]
  const digit = firstDigit(text)
  if (digit === text.length) return hasNumberWord(token, lexicon, before) ? hyphenCuts(token) : [end]
  if (digit > 0 && !isPrefix(text, digit, lexicon, before)) return [end]
  const cuts = digit > 0 ? (text[digit - 1] === '-' ? [start + digit - 1, start + digit] : [start + digit]) : []
  let at = digit
  while (at < text.length) {
    const from = at
    if (isDigit(text, at)) while (at < text.length && (isDigit(text, at) || ",.:/'’".includes(text[at]!))) at++
    else if (text[at] === '-' || text[at] === '‐' || text[at] === '‑') at++
    else while (at < text.length && text[at] !== '-' && text[at] !== '‐' && text[at] !== '‑') at++
    if (at === from) at++
    cuts.push(start + at)
  }
  return cuts
}

function firstDigit(text: string): number {
  let at = 0
  while (at < text.length && !isDigit(text, at)) at++
  return at
}

// “USD10m”, “Rs500”, “mid-1990s”, “minus-5”, “X2.7m”, but not “B-52”, “G20”, “XC40” or “@line9”.
function isPrefix(text: string, digit: number, lexicon: NumberLexicon, before: Piece | undefined): boolean {
  const prefix = text.slice(0, digit)
  if (!isLetter(text, 0)) return !/^[@#]\p{L}/u.test(text)
  if (prefix.endsWith('-')) return lexicon.prefixes.has(prefix.slice(0, -1).toLowerCase())
  if (lexicon.symbols.has(prefix) && prefix.length > 1) return true
  if (before && lexicon.symbols.has(before.text + prefix)) return true
  return (
    digit <= 3 &&
    prefix === prefix.toUpperCase() &&
    /[,.]\d+(?:[,.]\d+)*(?:bn|m|k|tn)?$/.test(text.slice(digit, digit + 20))
  )
}

function hasNumberWord(token: Token, lexicon: NumberLexicon, before: Piece | undefined): boolean {
  const hyphen = token.lower.indexOf('-')
  if (hyphen < 1) return false
  if (before !== undefined && token.start - before.end < 2 && isDigit(before.text, 0)) return true
  const parts = token.lower.slice(0, 80).split('-')
  return (
    parts.some((part, i) => (i < 2 ? lexicon.starters.has(part) : lexicon.numerals.has(part))) ||
    (lexicon.prefixes.has(parts[0]!) &&
      (lexicon.starters.has(parts[1]!) || /^\p{Lu}/u.test(token.text[hyphen + 1] ?? '')))
  )
}

function hyphenCuts({ lower, start, end }: Token): number[] {
  const cuts: number[] = []
  for (let at = lower.indexOf('-'); at >= 0; at = lower.indexOf('-', at + 1)) cuts.push(start + at, start + at + 1)
  cuts.push(end)
  return cuts
}

/** True where two pieces stand in one sentence, the second right behind the first or behind white space. */
export function follows(pieces: readonly Piece[], at: number): boolean {
  return at > 0 && pieces[at]?.sentence === pieces[at - 1]?.sentence
}

/** The piece at `at` in lower case; empty where there is none. */
export const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? ''

/** True where a hyphen at `at` ties what stands around it together: “31-year”. */
export const isHyphen = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text === '-' && !pieces[at]!.spaced

// In pieces.
const LONGEST_LIST = 16

/**
 * The word that the hyphen at `at` ties to a number, told once for several: “10- to 12-inch”, “a four-, five- or six-day
 * week”; undefined where there is none.
 */
export function tiedWord(pieces: readonly Piece[], at: number, lexicon: NumberLexicon): number | undefined {
  let hyphen = at
  while (hyphen < at + LONGEST_LIST && isHyphen(pieces, hyphen) && follows(pieces, hyphen + 1)) {
    let next = hyphen + 1
    if (!pieces[next]!.spaced && isLetter(pieces[next]!.text, 0)) return next
    if (pieces[next]!.text === ',') next++
    const link = lowerAt(pieces, next)
    if (lexicon.additive.has(link) || lexicon.alternatives.has(link) || lexicon.to.has(link)) next++
    const isNumber = isDigit(pieces[next]?.text ?? '', 0) || lexicon.numerals.has(lowerAt(pieces, next))
    if (next === hyphen + 1 || !isNumber || !follows(pieces, next)) return undefined
    hyphen = next + 1
  }
  return undefined
}
