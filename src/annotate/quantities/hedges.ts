import type { Hedge } from '../../model/generated/shapes.js'
import type { NumberLexicon } from './lexicon.js'
import { matchAt, matchBefore, type PhraseMatch } from './phrases.js'
import type { Piece } from './pieces.js'

/**
 * The hedge before piece `first` or behind piece `last`, or behind the counted noun that ends at `noun` ; undefined where
 * there is none.
 *
 * ```
 * more than 300   as many as 14   sub-7   500 or more   20 years or so   30-odd
 * ^^^^^^^^^       ^^^^^^^^^^      ^^^         ^^^^^^^            ^^^^^     ^^^^
 * ```
 */
export function hedgeOf(
  pieces: readonly Piece[],
  first: number,
  last: number,
  noun: number,
  isTime: boolean,
  lexicon: NumberLexicon,
): PhraseMatch<Hedge> | undefined {
  const hyphen = pieces[first - 1]?.text === '-' && !pieces[first]!.spaced && !pieces[first - 1]!.spaced ? 1 : 0
  const before = matchBefore(lexicon.hedgesBefore, pieces, first - hyphen)
  // “About 500 or more” is a bound.
  const bounded = before?.value.modifier === 'approx' ? hedgeBehind(pieces, first, last, noun, lexicon) : undefined
  if (bounded && bounded.value.modifier !== 'approx') return bounded
  if (
    before &&
    !isMovedTo(pieces, before, lexicon) &&
    !(isTime && before.value.spanning && !isBehindPreposition(pieces, before.first))
  )
    return before
  return hedgeBehind(pieces, first, last, noun, lexicon)
}

function hedgeBehind(
  pieces: readonly Piece[],
  first: number,
  last: number,
  noun: number,
  lexicon: NumberLexicon,
): PhraseMatch<Hedge> | undefined {
  const { sentence } = pieces[first]!
  for (const at of [last, noun]) {
    const after = pieces[at]?.sentence === sentence ? matchAt(lexicon.hedgesAfter, pieces, at) : undefined
    if (after && isClosed(pieces, after, lexicon)) return after
  }
  return undefined
}

// “Went up to 50” is a movement, “up to 50” a bound.
const isMovedTo = (pieces: readonly Piece[], { first, last }: PhraseMatch<Hedge>, lexicon: NumberLexicon): boolean =>
  lexicon.to.has(pieces[last - 1]!.lower) && first > 0 && lexicon.movements.has(pieces[first - 1]!.lower)

// “for over four years”
const isBehindPreposition = (pieces: readonly Piece[], at: number): boolean =>
  at > 0 && pieces[at - 1]!.sentence === pieces[at]!.sentence && pieces[at - 1]!.tag === 'IN'

// “500 or more.” but not “500 or more likely”, “at least” but not before another number.
function isClosed(pieces: readonly Piece[], { first, last }: PhraseMatch<Hedge>, lexicon: NumberLexicon): boolean {
  const next = pieces[last]
  if (next?.sentence !== pieces[first]!.sentence) return true
  if (/^\d/.test(next.text) || lexicon.starters.has(next.lower)) return false
  return last - first === 1
    ? !pieces[first]!.spaced || !/^[\p{L}\d]/u.test(next.text) || pieces[first]!.text === '+'
    : !/^JJ/.test(next.tag)
}
