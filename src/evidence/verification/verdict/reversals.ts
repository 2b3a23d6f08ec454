import type { Segment } from '../quote.js'
import { boundaryBefore, negatorAfter, negatorBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { type ClosedLexicon, keysFrom } from '../words/lexicon.js'
import { isCharacter } from '../words/words.js'

/** Indexes of the negators among some words. */
export function negators({ negator, cancels, affix }: ClosedLexicon, keys: readonly string[]): number[] {
  const found: number[] = []
  for (let i = 0; i < keys.length; i++) {
    const length = negator((at) => keys[at], i)
    if (length > 0 && !cancels.has(keys[i + length] ?? '')) found.push(i)
    else if (affix(keys[i]!)) found.push(i)
    if (length > 1) i += length - 1
  }
  return found
}

/** True where one side denies and the other does not: `a` of the quotation, `b` of the reference with its `words`. */
export function isReversed(
  a: readonly string[],
  b: readonly string[],
  words: readonly number[],
  prepared: PreparedReference,
): boolean {
  const { lexicon } = prepared
  const [x, y] = [negators(lexicon, a).length, negators(lexicon, b).length]
  if ((a.length === 1 && lexicon.denied(b, a[0]!)) || (b.length === 1 && lexicon.denied(a, b[0]!))) return true
  const swapped = x === y && a.some((one) => b.some((other) => one !== other && lexicon.opposed(one, other)))
  if (swapped) return true
  const differ = lexicon.words.concord ? x > 0 !== y > 0 : (x - y) % 2 !== 0
  if (!differ) return false
  if (a.length > 0 || words.length < 3) return true
  // A clause that is left out as a whole takes its negator with it.
  return reversesClause(prepared, words[0]!, words.at(-1)! + 1) !== undefined
}

/** The negator that leaving out the words `from` up to `to` takes away from a clause of which words are kept; nothing where none. */
export function reversesClause(prepared: PreparedReference, from: number, to: number): number | undefined {
  const { keyAt, lexicon } = prepared
  let parted = false
  for (let i = from; i <= to && !parted; i++)
    parted = boundaryBefore(prepared, i) !== 'none' || (i < to && lexicon.breaks(keyAt, i) > 0)
  if (!parted) {
    const keys = keysFrom(keyAt, from, to - from)
    const [first] = negators(lexicon, keys)
    return first === undefined ? undefined : from + first
  }
  return negatorBefore(prepared, to, from) ?? negatorAfter(prepared, from, to)
}

/** Instead of a negator of the passage: the quotation has one that the passage has not. */
const ADDED = -1
// A negator that goes over the end of a passage does so by at most as many characters.
const OVER = 4

/**
 * In scripts without spaces, where a negator shares characters with what it denies: the word behind the negator of a passage
 * that its segment has not, `ADDED` the other way round; nothing where there is none.
 *
 * ```
 * 止めます    止めません
 *              ^^^negator
 * ```
 */
export function passageNegator(
  { from, to }: { from: number; to: number },
  { items }: Segment,
  prepared: PreparedReference,
): number | undefined {
  const { lexicon, keyAt } = prepared
  if (!isCharacter(keyAt(from)!)) return undefined
  // A word that was put inside a negator takes nothing of it away.
  const own = items.flatMap((item) => item.words.map(({ key }) => key)).filter(isCharacter)
  let end = to
  while (end - to < OVER && boundaryBefore(prepared, end) === 'none') end++
  const there = keysFrom(keyAt, from, end - from)
  const found = negators(lexicon, there).filter((i) => i < to - from)
  if (found.length % 2 === negators(lexicon, own).length % 2) return undefined
  const last = found.at(-1)
  if (last === undefined) return ADDED
  return (
    from +
    last +
    Math.max(
      1,
      lexicon.negator((i) => there[i], last),
    ) -
    1
  )
}
