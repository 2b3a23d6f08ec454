import type { Item } from '../quote.js'
import type { PreparedReference } from '../reference/reference.js'

/** A run of words of the quotation that stands as it is in the reference. */
export interface Piece {
  /** Index of its first word in the quotation. */
  item: number
  /** Index of its first word in the reference. */
  word: number
  length: number
}

/** A run of the quotation has at least this many words to count as a piece. */
export const SHORTEST = 3
// A word with more places than this, and a share of the words of the reference, begins no search for pieces.
const COMMON = { least: 500, share: 0.002 }
const MOST_PIECES = 300
// The share of the words of a quotation that its pieces must hold, and the longest run that none holds.
const COVERED = 0.85
const LONGEST_HOLE = 2

/** The longest runs that quotation and a turn of the reference share, the longer first. */
export function findPieces(items: readonly Item[], prepared: PreparedReference): Piece[] {
  const { keys, turnOf } = prepared
  const seen = new Set<string>()
  const pieces: Piece[] = []
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.key < 0) continue
    const places = prepared.places(items[i]!.key)
    if (places.length > COMMON.least + keys.length * COMMON.share) continue
    for (const place of places) {
      // A run has another of its words beside this one.
      if (items[i - 1]?.key !== keys[place - 1] && items[i + 1]?.key !== keys[place + 1]) continue
      const stands = (at: number) =>
        items[i + at] && items[i + at]!.key === keys[place + at] && turnOf[place + at] === turnOf[place]
      let back = 0
      while (stands(-back - 1)) back++
      let length = back + 1
      while (stands(length - back)) length++
      if (length < SHORTEST) continue
      const id = `${i - back} ${place - back}`
      if (seen.has(id)) continue
      seen.add(id)
      pieces.push({ item: i - back, word: place - back, length })
    }
  }
  return pieces.sort((a, b) => b.length - a.length || a.item - b.item || a.word - b.word).slice(0, MOST_PIECES)
}

/** Pieces in the order of the reference that cover the quotation; nothing where they do not. */
export function coverInOrder(pieces: readonly Piece[], count: number): Piece[] | undefined {
  return cover(pieces, count, (before, after) => before.word + before.length <= after.word)
}

/** Pieces in any order that cover the quotation; nothing where they do not. */
export function coverInAnyOrder(pieces: readonly Piece[], count: number): Piece[] | undefined {
  return cover(
    pieces,
    count,
    (before, after) => before.word + before.length <= after.word || after.word + after.length <= before.word,
  )
}

// The chain of pieces with most words, nearer ones first where it makes no difference: pieces squared.
function cover(
  pieces: readonly Piece[],
  count: number,
  follows: (before: Piece, after: Piece) => boolean,
): Piece[] | undefined {
  const sorted = [...pieces].sort((a, b) => a.item - b.item || a.word - b.word)
  const best: { score: number; chain: Piece[]; covered: number }[] = []
  for (const piece of sorted) {
    let top = { score: piece.length, chain: [piece], covered: piece.length }
    for (const before of best) {
      const last = before.chain.at(-1)!
      // Where two share words of the quotation, the second begins behind the first.
      const shared = Math.max(0, last.item + last.length - piece.item)
      const rest = { item: piece.item + shared, word: piece.word + shared, length: piece.length - shared }
      if (rest.length < SHORTEST || piece.item < last.item || !follows(last, rest)) continue
      const score =
        before.score + rest.length - 0.5 - 0.05 * Math.log2(1 + Math.abs(rest.word - last.word - last.length))
      if (score > top.score) top = { score, chain: [...before.chain, rest], covered: before.covered + rest.length }
    }
    best.push(top)
  }
  const found = best.filter(({ chain, covered }) => chain.length > 1 && covers(chain, covered, count))
  return found.sort((a, b) => b.score - a.score)[0]?.chain
}

function covers(chain: readonly Piece[], covered: number, count: number): boolean {
  let at = 0
  for (const { item, length } of [...chain, { item: count, length: 0 }]) {
    if (item - at > LONGEST_HOLE) return false
    at = item + length
  }
  return covered >= count * COVERED
}
