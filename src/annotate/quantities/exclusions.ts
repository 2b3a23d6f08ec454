import type { Amount } from './amounts.js'
import type { NumberLexicon } from './lexicon.js'
import { nounPhraseAt } from './nouns.js'
import { matchBefore } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece } from './pieces.js'

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
  const isWord = numeral.form === 'words'
  if (prefixed) return false
  if (!isWord && isGlued(pieces, first, last)) return true
  if (unit !== '' || numeral.scale > 1 || (isWord && numeral.value > 99)) return false
  const noun = nounPhraseAt(pieces, last, lexicon)
  const counts = noun !== undefined && pieces[noun.head]!.tag === 'NNS'
  return (
    isLabelled(pieces, amount, counts, lexicon) ||
    isTied(pieces, last) ||
    isTied(pieces, first - 3) ||
    isAfterName(pieces, amount, counts, lexicon) ||
    (!isWord &&
      (isAddress(pieces, last, lexicon) || isSeries(pieces, first, last) || isYear(pieces, amount, counts, lexicon)))
  )
}

// “A 5-to-4 ruling”, “a two-for-one deal”
const isTied = (pieces: Pieces, at: number): boolean =>
  isHyphen(pieces, at) && /^(?:to|for)$/.test(lowerAt(pieces, at + 1)) && isHyphen(pieces, at + 2)

// “Below 2010 levels”, “the 2014 edition”, “as in 2015”, but not “more than 2000”, “2000 people” or “sold 2010 cars”.
function isYear(pieces: Pieces, { first, last, numeral }: Amount, counts: boolean, lexicon: NumberLexicon): boolean {
  const { value, complete } = numeral
  if (complete || value < 1900 || value > 2059) return false
  if (/^(?:more|at)-/.test(matchBefore(lexicon.hedgesBefore, pieces, first)?.value.modifier ?? '')) return false
  if (!counts) return !lexicon.of.has(lowerAt(pieces, last))
  return value % 50 !== 0 && follows(pieces, first) && !pieces[first - 1]!.tag.startsWith('V')
}

// “Article 5”, “No. 10”, “#5”; behind a label in lower case a noun in the plural shows a count: “in that game 12 fans …”.
function isLabelled(pieces: Pieces, { first, numeral }: Amount, counts: boolean, lexicon: NumberLexicon): boolean {
  if (!follows(pieces, first) || numeral.complete) return false
  const stop = pieces[first - 1]!.text === '.' && !pieces[first - 1]!.spaced ? 1 : 0
  const label = matchBefore(lexicon.labels, pieces, first - stop)
  return label !== undefined && (!counts || isCapital(pieces[label.first]) || stop > 0)
}

// “Apollo 11”, “iPhone 11 Pro”, “the RTX 3080 cards”, “the Group of 20”, “the Big Four”. A noun in the plural may be counted where
// the name could end before the number: “in Texas 12 people …”.
function isAfterName(
  pieces: Pieces,
  { first, last, numeral }: Amount,
  counts: boolean,
  lexicon: NumberLexicon,
): boolean {
  if (!follows(pieces, first) || !pieces[first]!.spaced || numeral.complete) return false
  const of = lexicon.of.has(pieces[first - 1]!.lower) ? 1 : 0
  let start = first - of
  while (follows(pieces, start) && isNamed(pieces, start - 1)) start--
  if (start === first - of || (of && !follows(pieces, start))) return false
  const before = lowerAt(pieces, start - 1)
  const isOwned = lexicon.determiners.has(before) || pieces[start - 1]?.tag === 'POS'
  // “Gave Boston two”
  if (numeral.form === 'words' && !of && !(isOwned && isCapital(pieces[first]))) return false
  if (!counts) return !isGapped(pieces, first, follows(pieces, last) ? pieces[last] : undefined)
  return isOwned && !of && pieces[start - 2]?.tag !== 'IN' && !lexicon.prefixes.has(lowerAt(pieces, first - 1))
}

function isNamed(pieces: Pieces, at: number): boolean {
  const { tag, text } = pieces[at]!
  return (
    /^\p{L}.*[\p{L}\d]$|^\p{Lu}$/u.test(text) &&
    (/^NNP/.test(tag) || (/\p{Lu}/u.test(text) && follows(pieces, at) && /^NN/.test(tag)))
  )
}

// How far the figure may stand before the name.
const GAPPED = 14

// “Moen had 34 and Dahl 12”: what the first did with a number the second did with another one.
function isGapped(pieces: Pieces, at: number, after: Piece | undefined): boolean {
  if (after && /^\p{L}/u.test(after.text) && after.tag !== 'CC') return false
  let name = at - 1
  while (follows(pieces, name) && /^NNP|^DT/.test(pieces[name - 1]!.tag)) name--
  const link = follows(pieces, name) ? pieces[name - 1]! : undefined
  if (link?.tag !== 'CC' && link?.text !== ',' && link?.text !== ';') return false
  for (let before = name - 2; before > name - GAPPED && follows(pieces, before); before--) {
    const { tag, text } = pieces[before - 1]!
    if (pieces[before]!.tag === 'CD' && !/^NNP|^CD/.test(tag) && !/\p{Lu}/u.test(text)) return true
  }
  return false
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
    if (/^[/\\_@=]$/.test(after.text) && /^\d/.test(pieces[last + 1]?.text ?? '') && !pieces[last + 1]!.spaced)
      return true
  }
  return !head.spaced && /^[@_/\\]$/.test(before?.text ?? '') && before!.token === head.token
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
