import type { Quantity } from '../../model/generated/shapes.js'
import type { Direction, NumberLexicon } from './lexicon.js'
import { matchAt, matchBefore, type PhraseMatch } from './phrases.js'
import { follows, isHyphen, lowerAt, type Piece } from './pieces.js'

/** The part a figure plays in a change. */
export interface Change {
  direction?: Direction
  role?: NonNullable<Quantity['role']>
}

type Pieces = readonly Piece[]

// How far from a figure the verb of its clause may stand.
const REACH = 16

/**
 * The direction and role of the figure from piece `first`, its hedge included, up to `last`.
 *
 * ```
 * Profit rose 8% to $540 million from $500 million, a 12% increase
 *             ^by    ^to               ^from          ^by
 * ```
 */
export function changeOf(
  pieces: Pieces,
  first: number,
  last: number,
  kind: Quantity['kind'],
  lexicon: NumberLexicon,
): Change {
  const sign = pieces[first - 1]
  if (sign?.text === '+' && !pieces[first]!.spaced) return { direction: 'up', role: 'by' }
  const word = follows(pieces, first) ? sign!.lower : ''
  const behind = changeBehind(pieces, last, kind, lexicon)
  const lead = leadOf(pieces, first, lexicon)
  const led = follows(pieces, lead) ? pieces[lead - 1]!.lower : ''
  if (lexicon.by.has(led)) return moved(directionBefore(pieces, lead - 1, lexicon))
  if (lexicon.from.byLast.has(led)) return moved(directionBefore(pieces, lead - 1, lexicon), 'from')
  if (lexicon.to.has(led)) return moved(directionBefore(pieces, lead - 1, lexicon), 'to')
  if (behind) return moved(behind)
  if (lexicon.of.has(word)) {
    const noun = matchBefore(lexicon.neutral, pieces, first - 1)
      ? undefined
      : matchBefore(lexicon.changes, pieces, first - 1)
    return noun ? moved(noun.value) : { role: 'of' }
  }
  const near = verbBefore(pieces, first, kind, lexicon)
  if (near) return moved(near)
  return lexicon.per.has(lowerAt(pieces, last)) && follows(pieces, last) ? { role: 'per' } : {}
}

// “By another 5%”, “to a record $5”, “to just 12”: where what stands between a figure and its “by” or “to” begins.
function leadOf(pieces: Pieces, first: number, { articles, fillers }: NumberLexicon): number {
  let at = first
  while (at > first - 4 && follows(pieces, at) && /^(?:JJ|RB)/.test(pieces[at - 1]!.tag)) at--
  // “A record $5”
  if (at > 1 && at > first - 4 && pieces[at - 1]!.tag === 'NN' && articles.has(pieces[at - 2]!.lower)) at--
  if (!follows(pieces, at)) return at
  const { lower } = pieces[at - 1]!
  return fillers.has(lower) || (at < first && articles.has(lower)) ? at - 1 : at
}

const moved = (direction: Direction | undefined, role: NonNullable<Change['role']> = 'by'): Change =>
  direction ? { direction, role } : {}

// “rose 5%”, “up a further 5%”, “rose sharply, 5%”: nothing but adverbs and adjectives in between.
function verbBefore(
  pieces: Pieces,
  first: number,
  kind: Quantity['kind'],
  lexicon: NumberLexicon,
): Direction | undefined {
  for (let end = first; end > first - 3 && end > 0 && follows(pieces, end); end--) {
    if (matchBefore(lexicon.neutral, pieces, end)) return undefined
    const found = matchBefore(lexicon.verbs, pieces, end)
    if (found) return !/^(?:percent|money)/.test(kind) && isNoVerb(pieces, found, lexicon) ? undefined : found.value
    if (!/^(?:RB|JJ|DT)/.test(pieces[end - 1]!.tag) && !lexicon.articles.has(pieces[end - 1]!.lower)) return undefined
  }
  return undefined
}

// “Gave up 517 yards”, “opened up a 15-point lead”: what a verb is done to, and no change; nor is “two slides 12 metres apart”.
const isNoVerb = (
  pieces: Pieces,
  { first }: PhraseMatch<Direction>,
  { auxiliaries, movements, verbs }: NumberLexicon,
): boolean =>
  pieces[first]!.tag === 'NNS' ||
  (/^(?:RP|IN)$/.test(pieces[first]!.tag) &&
    follows(pieces, first) &&
    pieces[first - 1]!.tag.startsWith('VB') &&
    ![auxiliaries, movements].some((words) => words.has(pieces[first - 1]!.lower)) &&
    !matchBefore(verbs, pieces, first))

// “a 12% increase”, “5% higher”; but “nine rebounds” and “a two-year decline” tell how many there were and how long one took.
function changeBehind(
  pieces: Pieces,
  last: number,
  kind: Quantity['kind'],
  lexicon: NumberLexicon,
): Direction | undefined {
  for (let at = last; at < last + 3 && follows(pieces, at); at++) {
    const found = matchAt(lexicon.changes, pieces, at)
    const { tag } = pieces[at]!
    if (found) return NEITHER[kind]?.test(tag) ? undefined : found.value
    if (!/^(?:JJ|RB)/.test(tag) && !isHyphen(pieces, at)) return undefined
  }
  return undefined
}

// What tags a word of change may not have behind a figure of that kind.
const NEITHER: Partial<Record<Quantity['kind'], RegExp>> = { count: /^NNP?S/, duration: /^NN/, ordinal: /^/ }

/** The nearest word of change before piece `end` in its clause; undefined where there is none. */
export function directionBefore(pieces: Pieces, end: number, lexicon: NumberLexicon): Direction | undefined {
  for (let at = end; at > end - REACH && at > 0 && follows(pieces, at); at--) {
    // “to less than 5” lowers nothing.
    at = matchBefore(lexicon.hedgesBefore, pieces, at)?.first ?? at
    if (at < 1) return undefined
    const found = matchBefore(lexicon.verbs, pieces, at) ?? matchBefore(lexicon.changes, pieces, at)
    if (found) return found.value
    const { lower, text, tag } = pieces[at - 1]!
    // “Doubled to $40”
    const times = tag.startsWith('VB') ? lexicon.multiples.get(lower) : undefined
    if (times !== undefined) return times > 1 ? 'up' : 'down'
    if (lexicon.conjunctions.has(lower) && tag !== 'IN' && !lexicon.alternatives.has(lower) && at < end - 1)
      return undefined
    if (/^[;:()—]$/.test(text)) return undefined
  }
  return undefined
}

/** True where the clause before piece `end` tells of a movement, so that “from 5 to 7” are two figures and no range. */
export function isMovement(pieces: Pieces, end: number, lexicon: NumberLexicon): boolean {
  if (directionBefore(pieces, end, lexicon)) return true
  for (let at = end; at > end - REACH / 2 && at > 0 && follows(pieces, at); at--) {
    if (lexicon.movements.has(pieces[at - 1]!.lower)) return true
    if (/^[;:()—]$/.test(pieces[at - 1]!.text)) return false
  }
  return false
}
