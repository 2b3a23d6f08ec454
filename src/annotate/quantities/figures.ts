import type { Quantity } from '../../model/generated/shapes.js'
import { type Amount, bare, readAmount } from './amounts.js'
import { isMovement } from './change.js'
import { rounded } from './digits.js'
import { isName, isScore, numberRowEnd } from './exclusions.js'
import { type Context, type Figure, simple } from './figure.js'
import type { NumberLexicon } from './lexicon.js'
import { type Numeral, readNumeral, whole } from './numerals.js'
import { matchAt, matchBefore } from './phrases.js'
import { follows, lowerAt, type Piece } from './pieces.js'
import { extendRange, type Range, readBetween } from './ranges.js'
import { readMultiple, readNth, readShare, readTimes, readVague } from './rough-figures.js'

type Pieces = readonly Piece[]
// The plain number that begins there is read once for all of them.
type Reader = (context: Context, at: number, numeral: Numeral | undefined) => Figure | 'none' | undefined

// The first that answers counts; `none` means that what stands here is no quantity.
const readers: readonly Reader[] = [
  readVague,
  readShare,
  readRange,
  readAge,
  readNth,
  readTimes,
  readPlain,
  readMultiple,
]

/** Reads the figure that begins at piece `at`: undefined where none does, `skip` pieces further where it is a name. */
export function readFigure(context: Context, at: number): Figure | number | undefined {
  const row = numberRowEnd(context.pieces, at)
  if (row > at) return row
  const time = readTaken(context.pieces, at)
  if (time) return time
  const numeral = readNumeral(context.pieces, at, context.lexicon)
  for (const read of readers) {
    const figure = read(context, at, numeral)
    if (figure === 'none') return behindName(context, at)
    if (figure) return figure
  }
  return undefined
}

// “2:07:41”, “3:52.14”: how long something took; dates were read before.
function readTaken(pieces: Pieces, at: number): Figure | undefined {
  const { text } = pieces[at]!
  if (!/^\d{1,2}:\d\d[:.]\d\d?$/.test(text)) return undefined
  const seconds = rounded(text.split(':').reduce((sum, part) => 60 * sum + Number(part), 0))
  return simple({ ...bare(whole(at, at + 1, seconds, 'digits')), kind: 'duration', unit: 'second' }, 'duration/taken')
}

function behindName({ pieces, lexicon }: Context, at: number): number {
  const amount = readAmount(pieces, at, lexicon)
  if (!amount) return at + 1
  const link = pieces[amount.last]
  const isPair =
    link !== undefined && /^[-–/]$/.test(link.text) && !link.spaced && pieces[amount.last + 1]?.spaced === false
  return isPair && /^\d/.test(pieces[amount.last + 1]!.text) ? amount.last + 2 : amount.last
}

function ranged({ first, last, low, high, rule }: Range, lead: number, kind?: Quantity['kind']): Figure {
  const add = kind ? { kind, unit: 'year' } : {}
  return { lead, first, last, low: { ...low, ...add }, high: { ...high, ...add }, rule: kind ? `${kind}/range` : rule }
}

// “between 5 and 7 million”, “from 5 to 7 million”, “ages 5 to 7”
function readRange(context: Context, at: number): Figure | 'none' | undefined {
  const { pieces, lexicon } = context
  const between = readBetween(pieces, at, lexicon, context)
  if (between) return ranged(between, at)
  const from = matchAt(lexicon.from, pieces, at)
  if (!from || !follows(pieces, from.last)) return undefined
  const low = readAmount(pieces, from.last, lexicon, context)
  if (!low || isMovement(pieces, at, lexicon)) return undefined
  const range = extendRange(pieces, low, lexicon, context)
  return range && !isScore(pieces, range.low, range.high, lexicon) ? ranged(range, at) : undefined
}

// Younger people are not called by what they do.
const YOUNGEST = 15

// “aged 31”, “ages 5 to 7”, “Ann Lee, 31,”
function readAge(context: Context, at: number): Figure | undefined {
  const { pieces, lexicon } = context
  const of = follows(pieces, at) && lexicon.of.has(pieces[at - 1]!.lower) ? 1 : 0
  const word = follows(pieces, at - of) ? pieces[at - 1 - of]!.lower : ''
  const low =
    lexicon.ages.has(word) || word === ',' || lexicon.auxiliaries.has(word)
      ? readAmount(pieces, at, lexicon)
      : undefined
  if (low?.unit !== '' || !Number.isInteger(low.value) || low.value < 0 || low.value > 150) return undefined
  const age = (rule: string): Figure => simple({ ...low, kind: 'age', unit: 'year' }, rule)
  const closes = follows(pieces, low.last) ? /^[,.;)]$/.test(pieces[low.last]!.text) : undefined
  // “Holm, who is 47,”
  const isWho = lexicon.copulas.has(word) && pieces[at - 2]?.tag === 'WP'
  if (isWho) return low.value >= YOUNGEST && closes !== false ? age('age/relative') : undefined
  if (lexicon.ages.has(word)) {
    const range = extendRange(pieces, low, lexicon, context)
    return range ? ranged(range, at, 'age') : age('age/aged')
  }
  if (word !== ',') return undefined
  const name = pieces[at - 2]
  if (!closes || low.numeral.form !== 'digits' || low.numeral.complete || !name || !follows(pieces, at - 1))
    return undefined
  if (low.value > 122 || low.value < 1 || lexicon.stops.has(name.lower)) return undefined
  const isNamed = /^\p{Lu}/u.test(name.text)
  // “The driver, 46,”
  const isRole =
    name.tag === 'NN' &&
    pieces[low.last]!.text === ',' &&
    low.value >= YOUNGEST &&
    lexicon.determiners.has(lowerAt(pieces, at - 3))
  if (!isNamed && !isRole) return undefined
  if (pieces[low.last]!.text !== ',' && !/^NNP/.test(name.tag)) return undefined
  return age('age/apposition')
}

function readPlain(context: Context, at: number, numeral: Numeral | undefined): Figure | 'none' | undefined {
  const { pieces, lexicon } = context
  const low = readAmount(pieces, at, lexicon, context, numeral)
  if (!low) return /^\d/.test(pieces[at]!.text) ? 'none' : undefined
  const range = extendRange(pieces, low, lexicon, context)
  if (range && isScore(pieces, range.low, range.high, lexicon)) return 'none'
  if (isName(pieces, range ? { ...low, unit: range.low.unit, last: range.last } : low, lexicon)) return 'none'
  if (range && !(low.unit !== '' && isMoved(pieces, at, lexicon))) {
    // “Rose from 5 to 7 million” is two figures of millions.
    // but “from 0-60” is a range.
    const moved =
      lexicon.to.has(lowerAt(pieces, low.last)) &&
      isMovedFrom(pieces, at, lexicon) &&
      !lexicon.to.has(lowerAt(pieces, range.last))
    return moved ? simple(range.low, 'count/plain') : ranged(range, at)
  }
  if (low.numeral.fraction && !isShare(context, low)) return undefined
  if (low.unit === '' && low.numeral.form === 'words' && low.value === 1 && !isDeterminer(context, low))
    return undefined
  return simple(
    low,
    low.unit === ''
      ? low.kind === 'ratio'
        ? 'share/fraction'
        : 'count/plain'
      : `${low.kind}/${low.prefixed ? 'symbol' : 'unit'}`,
  )
}

// “fell 20 cents to $3.40”: how far and where to.
function isMoved(pieces: Pieces, at: number, lexicon: NumberLexicon): boolean {
  return matchBefore(lexicon.verbs, pieces, at) !== undefined || lexicon.by.has(lowerAt(pieces, at - 1))
}

// “rose from 5 to 7”: two figures.
function isMovedFrom(pieces: Pieces, at: number, lexicon: NumberLexicon): boolean {
  const from = matchBefore(lexicon.from, pieces, at)
  return from !== undefined && isMovement(pieces, from.first, lexicon)
}

// “half of them”, “almost half”, “two thirds”, but not “first half”, “half past” or “the third”.
function isShare({ pieces, lexicon }: Context, { first, last, numeral }: Amount): boolean {
  if (numeral.form === 'digits' || last > numeral.last) return true
  const before = follows(pieces, first) ? pieces[first - 1]! : undefined
  const after = follows(pieces, last) ? pieces[last] : undefined
  if (after && lexicon.of.has(after.lower)) return true
  if (after?.text === '-' && !after.spaced) return false
  // “A third smaller”, “a fifth more”
  if (after && /^(?:JJR|RBR)$/.test(after.tag)) return true
  if (last - first > 1 && !lexicon.articles.has(pieces[first]!.lower)) return true
  // “Slumped by a third last season”
  if (before && lexicon.by.has(before.lower) && matchBefore(lexicon.verbs, pieces, first - 1)) return true
  if (before && (lexicon.ordinals.has(before.lower) || /^JJ/.test(before.tag) || lexicon.determiners.has(before.lower)))
    return false
  if (matchBefore(lexicon.hedgesBefore, pieces, first)) return true
  if (before && matchBefore(lexicon.shares, pieces, first)) return false
  return !after || !/^(?:NN|JJ|CD|VBN|VBG)/.test(after.tag) || lexicon.determiners.has(after.lower)
}

// “one solution”, “one of the best”, but not “this one”, “one can hope” or “one another”.
function isDeterminer({ pieces, lexicon }: Context, { first, last }: Amount): boolean {
  const before = follows(pieces, first) ? pieces[first - 1]! : undefined
  const after = follows(pieces, last) ? pieces[last]! : undefined
  if (!after || lexicon.pronouns.has(after.lower) || (after.text === '-' && !after.spaced)) return false
  if (before && /^NNP/.test(before.tag)) return false
  const isOf = lexicon.of.has(after.lower)
  if (isOf) return !before || !lexicon.determiners.has(before.lower)
  return /^(?:NN|JJ)/.test(after.tag) && /^\p{L}/u.test(after.text) && !lexicon.stops.has(after.lower)
}
