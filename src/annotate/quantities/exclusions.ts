import type { Amount } from './amounts.js'
import type { NumberLexicon } from './lexicon.js'
import { nounPhraseAt } from './nouns.js'
import { matchBefore } from './phrases.js'
import { follows, type Piece } from './pieces.js'

type Pieces = readonly Piece[]

/**
 * True where digits are part of a name, an address, a telephone number or a score and no quantity.
 *
 * ```
 * Boeing 737   Article 5   No. 10   575 Wilbraham Road   555-0123   won 3-1   S&P 500
 *        ^             ^       ^    ^                    ^              ^         ^
 * ```
 */
export function isName(pieces: Pieces, amount: Amount, lexicon: NumberLexicon): boolean {
  const { first, last, numeral, unit, prefixed } = amount
  if (prefixed) return false
  const hasUnit = unit !== ''
  if (numeral.form === 'words') return !hasUnit && numeral.value < 100 && isLabelled(pieces, amount, lexicon)
  if (isGlued(pieces, first, last)) return true
  if (hasUnit || numeral.scale > 1) return false
  return (
    isLabelled(pieces, amount, lexicon) ||
    isAfterName(pieces, amount) ||
    isAddress(pieces, last, lexicon) ||
    isSeries(pieces, first, last)
  )
}

// “Article 5”, “No. 10”, “#5”; behind a label in lower case a noun in the plural shows a count: “in that game 12 fans …”.
function isLabelled(pieces: Pieces, { first, last, numeral }: Amount, lexicon: NumberLexicon): boolean {
  if (!follows(pieces, first) || numeral.complete) return false
  const stop = pieces[first - 1]!.text === '.' && !pieces[first - 1]!.spaced ? 1 : 0
  const label = matchBefore(lexicon.labels, pieces, first - stop)
  if (!label) return false
  if (isCapital(pieces[label.first]) || stop > 0) return true
  const noun = nounPhraseAt(pieces, last, lexicon)
  return !noun || pieces[noun.head]!.tag !== 'NNS'
}

// “Apollo 11”, “iPhone 11 Pro”, “S&P 500”: behind a name, with no noun in the plural that could be counted.
function isAfterName(pieces: Pieces, { first, last, numeral }: Amount): boolean {
  const before = pieces[first - 1]
  if (!before || !follows(pieces, first) || !pieces[first]!.spaced) return false
  if (numeral.complete || !/^\p{L}.*[\p{L}\d]$|^\p{Lu}$/u.test(before.text)) return false
  const isName =
    /^NNP/.test(before.tag) || (/\p{Lu}/u.test(before.text) && follows(pieces, first - 1) && /^NN/.test(before.tag))
  if (!isName) return false
  const after = follows(pieces, last) ? pieces[last]! : undefined
  return after?.tag !== 'NNS'
}

const isCapital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Lu}/u.test(piece.text)

// “575 Wilbraham Road”
function isAddress(pieces: Pieces, last: number, lexicon: NumberLexicon): boolean {
  for (let at = last; at < last + 5 && follows(pieces, at); at++) {
    const { text, lower, spaced } = pieces[at]!
    if (!/^[\p{Lu}\d]/u.test(text) && (spaced || !lexicon.ordinalEndings.has(lower))) return false
    const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
    // “575 Wilbraham Road”, “22 Ave Foch”
    if (lexicon.addresses.has(word) && spaced && (at > last || isCapital(pieces[at + 1]))) return true
  }
  return false
}

// Tied to letters that are no unit, or part of a longer row of digits: “4x4”, “777F”, “555-0123”, “+44 20”.
function isGlued(pieces: Pieces, first: number, last: number): boolean {
  const before = pieces[first - 1]
  const after = pieces[last]
  const head = pieces[first]!
  if (after && !after.spaced && after.start === pieces[last - 1]!.end) {
    if (/^[\p{L}\d_@&/\\=]/u.test(after.text) && after.token === pieces[last - 1]!.token) return true
    if (/^[/\\_@=]$/.test(after.text) && /^[\p{L}\d]/u.test(pieces[last + 1]?.text ?? '') && !pieces[last + 1]!.spaced)
      return /^\d/.test(pieces[last + 1]!.text)
  }
  if (!before || head.spaced || before.end !== head.start) return false
  return /^[@_/\\]$/.test(before.text) && before.token === head.token
}

// “007”, a part of “12.34.56”: digits that no figure is written with.
function isSeries(pieces: Pieces, first: number, last: number): boolean {
  const dash = (at: number): boolean => /^[-–.]$/.test(pieces[at]?.text ?? '') && !pieces[at]!.spaced
  return /^0\d+$/.test(pieces[first]!.text) || (dash(first - 1) && isDigits(pieces[first - 2]) && first - 1 < last)
}

const isDigits = (piece: Piece | undefined): boolean => piece !== undefined && /^\d+$/.test(piece.text)

/**
 * Where the telephone number or row of digits that begins at piece `at` ends; `at` itself where none does.
 *
 * ```
 * (206) 555-0142   +44 20 7946 0958   12-345-678
 * ^                ^                  ^
 * ```
 */
export function numberRowEnd(pieces: Pieces, at: number): number {
  const international = pieces[at]!.text === '+' && isDigits(pieces[at + 1])
  const bracketed = pieces[at]!.text === '(' && isDigits(pieces[at + 1]) && pieces[at + 2]?.text === ')'
  const start = international || bracketed ? at + 1 : at
  if (!isDigits(pieces[start])) return at
  let groups = 1
  let digits = pieces[start]!.text.length
  let end = bracketed ? at + 3 : start + 1
  for (;;) {
    const hyphen = /^[-–]$/.test(pieces[end]?.text ?? '') && !pieces[end]!.spaced ? 1 : 0
    const piece = pieces[end + hyphen]
    if (!piece || !isDigits(piece) || !follows(pieces, end + hyphen)) break
    if (hyphen ? piece.spaced : !international && !(bracketed && groups === 1)) break
    groups++
    digits += piece.text.length
    end += hyphen + 1
  }
  if (groups === 1 && start === at) return tableEnd(pieces, at)
  const isShort = groups === 2 && /^\d{3}$/.test(pieces[start]!.text) && /^\d{4}$/.test(pieces[end - 1]!.text)
  return (groups > 2 && digits > 5) ||
    isShort ||
    (bracketed && groups > 1 && digits > 6) ||
    (international && digits > 7)
    ? end
    : at
}

// So many numbers in a row with nothing between are a table and no prose.
const TABLE = 40

function tableEnd(pieces: Pieces, at: number): number {
  let end = at
  while (isDigits(pieces[end])) end++
  return end - at >= TABLE ? end : at
}

/**
 * True where two bare numbers are a score or a vote: “won 3-1”, “a 7-2 ruling”, “6-6”.
 */
export function isScore(pieces: Pieces, low: Amount, high: Amount, lexicon: NumberLexicon): boolean {
  const link = pieces[low.last]
  if (!link || !/^[-–]$/.test(link.text) || link.spaced || low.unit !== '' || high.unit !== '' || low.prefixed)
    return false
  if (low.numeral.scale > 1 || high.numeral.scale > 1 || low.value >= 1000) return false
  if (low.value >= high.value) return true
  const after = follows(pieces, high.last) ? pieces[high.last]! : undefined
  const near = [pieces[low.first - 1], pieces[low.first - 2], after, pieces[high.last + 1]]
  if (near.some((piece) => piece !== undefined && lexicon.scores.has(piece.lower))) return true
  return !after || !/^[\p{L}]/u.test(after.text) || (/^\p{Lu}/u.test(after.text) && after.tag.startsWith('NNP'))
}
