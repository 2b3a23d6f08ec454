import type { Markup, Paragraph } from '../model/generated/shapes.js'
import type { Extraction } from '../model/markup-format.js'

/** A stretch of the file that a reader sees, in the order of the file. */
export interface Piece {
  start: number
  end: number
  /** What is seen in its place; the words themselves when left out. */
  seen?: string
  /** What is seen between the piece before and this one, where both stand in one block. */
  lead?: ' '
  /** Number of its block. */
  block: number
}

/** Puts pieces together: what stands between two of one block vanishes, between blocks it is seen as an empty line. */
export function assemble(
  original: string,
  pieces: readonly Piece[],
  kinds: readonly Paragraph['kind'][],
): Omit<Extraction, 'title' | 'dateline'> {
  const markup: Markup[] = []
  const blocks: Paragraph[] = []
  const parts: string[] = []
  let length = 0
  let at = 0
  let block = -1
  const write = (words: string) => {
    parts.push(words)
    length += words.length
  }
  for (const piece of pieces) {
    if (piece.end <= piece.start || piece.start < at) continue
    const fresh = piece.block !== block
    const between = fresh ? (block < 0 ? '' : '\n\n') : (piece.lead ?? '')
    if (piece.start > at && original.slice(at, piece.start) !== between)
      markup.push({ start: at, end: piece.start, seen: between })
    if (piece.start > at) write(between)
    if (fresh) blocks.push({ start: length, end: length, kind: kinds[piece.block] ?? 'paragraph' })
    block = piece.block
    if (piece.seen === undefined) write(original.slice(piece.start, piece.end))
    else {
      markup.push({ start: piece.start, end: piece.end, seen: piece.seen })
      write(piece.seen)
    }
    at = piece.end
    blocks.at(-1)!.end = length
  }
  if (at < original.length) markup.push({ start: at, end: original.length, seen: '' })
  return { text: parts.join(''), markup, blocks }
}
