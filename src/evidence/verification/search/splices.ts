import type { Item, ParsedQuote, Segment } from '../quote.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import type { Judgement } from '../verdict/judge.js'
import { reversesClause } from '../verdict/reversals.js'
import type { createJudge } from './chains.js'
import { coverInAnyOrder, coverInOrder, findPieces, type Piece } from './pieces.js'
import { type Placement, placedAt } from './placement.js'

// An unmarked omission of more words than this is a splice.
const LONGEST_OMISSION = 4

/** What pieces of a quotation, put together, make of it. */
export interface Pieced {
  verdict: Judgement['verdict']
  placements: Placement[]
  /** The part of the quotation that stands at each place. */
  parts: Segment[]
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
  const result = (chain: readonly Piece[], verdict: Pieced['verdict'], negator?: number): Pieced => ({
    verdict,
    placements: chain.map(placed),
    parts: chain.map((piece) => partOf(piece, quote, items)),
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

const placed = ({ word, length }: Piece): Placement => placedAt(word, length)

/**
 * A passage that goes over from one turn into the next, or in prose from what one says into what another does, part by part;
 * nothing where it does not, or is not all of the quotation.
 *
 * ```
 * … should pay for it.           “… no money.” Some left the room. “We pay,” said Lee.
 * LEE: I never said so.                                             ^parted
 *     ^parted
 * ```
 */
export function partAtTurns(
  { steps }: Placement,
  quote: ParsedQuote,
  { turnOf }: PreparedReference,
  judge: ReturnType<typeof createJudge>,
): Pick<Pieced, 'placements' | 'parts'> | undefined {
  const [only, ...more] = quote.segments
  if (!only || more.length > 0) return undefined
  const pieces: Piece[] = []
  const nameAt = (from: number) => judge({ from, to: from + 1 }).voice.name
  let before = 0
  for (const { item, word } of steps) {
    if (item < 0 || word < 0) continue
    const last = pieces.at(-1)
    const goesOn =
      last &&
      (turnOf.length > 0 ? turnOf[before] === turnOf[word] : word - before < 2 || nameAt(before) === nameAt(word))
    if (goesOn) last.length = item + 1 - last.item
    else pieces.push({ item, word, length: 1 })
    before = word
  }
  if (pieces.length < 2) return undefined
  return { placements: pieces.map(placed), parts: pieces.map((piece) => partOf(piece, quote, only.items)) }
}

// The words of a piece with the marks around it; a comma at a seam is none of its own, the end of a sentence is.
function partOf({ item, length }: Piece, { text, segments }: ParsedQuote, items: readonly Item[]): Segment {
  const own = items.slice(item, item + length)
  const [first, last] = [own[0]!, own.at(-1)!]
  const around = (at: number) => segments.find(({ start, end }) => start <= at && at <= end)
  const start = Math.max(items[item - 1]?.end ?? 0, around(first.start)?.start ?? 0)
  const edge = around(last.end)?.end ?? text.length
  const next = items[item + length]?.start ?? text.length
  const end = next > edge ? edge : /[.!?。！？؟।]/.test(text.slice(last.end, next)) ? next : last.end
  return { start, end, items: own }
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
