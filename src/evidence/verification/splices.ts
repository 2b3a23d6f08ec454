import type { Verdict } from '../../model/generated/shapes.js'
import type { createJudge } from './chains.js'
import { boundaryBefore } from './clauses.js'
import { reversesClause } from './edits.js'
import { coverInAnyOrder, coverInOrder, findPieces, type Piece } from './pieces.js'
import type { Item, ParsedQuote } from './quote.js'
import type { PreparedReference } from './reference.js'
import type { Placement } from './search.js'

// An unmarked omission of more words than this is a splice.
const LONGEST_OMISSION = 4

/** What pieces of a quotation, put together, make of it. */
export interface Pieced {
  verdict: Verdict
  placements: Placement[]
  negator?: number
}

/** Whether pieces from several places were put together, segment by segment, and in what order. */
export function judgePieces(
  quote: ParsedQuote,
  prepared: PreparedReference,
  judge: ReturnType<typeof createJudge>,
  others: boolean,
): Pieced | undefined {
  const items = quote.segments.flatMap((segment) => segment.items.filter(({ gap }) => !gap))
  const pieces = findPieces(items, prepared)
  if (pieces.length < 2) return undefined
  const standing = (piece: Piece) => judge(placed(piece)).standing
  const own = pieces.filter((piece) => standing(piece) !== 'other')
  const result = (chain: readonly Piece[], verdict: Verdict, negator?: number): Pieced => ({
    verdict,
    placements: chain.map(placed),
    ...(negator !== undefined && { negator }),
  })
  for (const some of others && own.length < pieces.length ? [own, pieces] : [own]) {
    const ordered = coverInOrder(some, items.length)
    if (ordered) {
      settle(ordered, quote, items, prepared)
      const voices = new Set(ordered.map((piece) => standing(piece) === 'other'))
      if (voices.size === 2) return result(ordered, 'spliced')
      if (voices.has(true)) return result(ordered, 'misattributed')
      const gaps = ordered.slice(1).map((piece, i) => ({ before: ordered[i]!, after: piece }))
      const negator = gaps
        .filter(({ before, after }) => after.word > before.word + before.length && !isMarked(quote, items, before))
        .map(({ before, after }) => reversesClause(prepared, before.word + before.length, after.word))
        .find((word) => word !== undefined)
      if (negator !== undefined) return result(ordered, 'negated', negator)
      if (gaps.some(({ before, after }) => isOmission(before, after, quote, items, prepared)))
        return result(ordered, 'spliced')
      return undefined
    }
    const mixed = coverInAnyOrder(some, items.length)
    if (mixed) {
      settle(mixed, quote, items, prepared)
      return result(mixed, mixed.every((piece) => standing(piece) === 'other') ? 'misattributed' : 'out-of-order')
    }
  }
  return undefined
}

// Where two pieces share words at their seam, the seam stands where a sentence of the quotation begins.
function settle(chain: Piece[], quote: ParsedQuote, items: readonly Item[], { keys }: PreparedReference): void {
  for (let i = 1; i < chain.length; i++) {
    const [before, after] = [chain[i - 1]!, chain[i]!]
    if (after.item !== before.item + before.length) continue
    for (let back = 1; back < before.length - 1 && items[after.item - back]!.key === keys[after.word - back]; back++) {
      const at = after.item - back
      if (!/[.!?。！？]/.test(quote.text.slice(items[at - 1]!.end, items[at]!.start))) continue
      chain[i - 1] = { ...before, length: before.length - back }
      chain[i] = { item: at, word: after.word - back, length: after.length + back }
      break
    }
  }
}

function placed({ word, length }: Piece): Placement {
  return { from: word, to: word + length, steps: [], blocks: [], matched: length, disfluent: false }
}

// True where an ellipsis stands behind the last word of a piece.
const isMarked = ({ ellipses }: ParsedQuote, items: readonly Item[], { item, length }: Piece): boolean => {
  const last = items[item + length - 1]!
  const next = items[item + length]
  return ellipses.some(({ start }) => start >= last.end && (!next || start < next.start))
}

function isOmission(
  before: Piece,
  after: Piece,
  quote: ParsedQuote,
  items: readonly Item[],
  prepared: PreparedReference,
): boolean {
  if (isMarked(quote, items, before)) return false
  const from = before.word + before.length
  const kept = after.item - before.item - before.length
  const gone = after.word - from - kept
  if (gone > LONGEST_OMISSION) return true
  if (gone <= 0) return false
  for (let word = from; word <= after.word; word++) if (boundaryBefore(prepared, word) === 'sentence') return true
  return false
}
