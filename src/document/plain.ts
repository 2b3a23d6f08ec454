import type { Paragraph } from '../model/generated/shapes.js'
import type { Extraction } from '../model/markup-format.js'
import type { Piece } from './pieces.js'

// A line longer than this is a paragraph of its own and not one line of a wrapped one.
const LINE = 120
// A line shorter than this is not wrapped, even where it ends in the middle of a sentence.
const CUT = 60
// A heading is shorter than this.
const HEADING = 110

/**
 * Plain text: paragraphs stand between empty lines; where the text has none, or its lines are long, every line is one. The
 * first line is a heading where it is short and ends without a stop.
 */
export function readPlain(original: string): Extraction {
  const lines = linesOf(original)
  const empty = lines.some(({ start, end }, i) => start === end && i > 0 && i < lines.length - 1)
  const full = lines.filter(({ start, end }) => end > start)
  const long = full.filter(({ start, end }) => end - start > LINE).length
  // Lines that are followed right away by another and end with a stop are paragraphs; wrapped lines end anywhere.
  const followed = lines.filter(
    ({ start, end }, i) => end > start && (lines[i + 1]?.end ?? 0) > (lines[i + 1]?.start ?? 0),
  )
  const stopped = followed.filter(({ end }) => /[.!?…”"’]/.test(original[end - 1]!)).length
  const apart = !empty || long * 2 > full.length || stopped * 5 > followed.length * 3
  const pieces: Piece[] = []
  const kinds: Paragraph['kind'][] = []
  let open = false
  for (const { start, end } of lines) {
    if (end === start) {
      open = false
      continue
    }
    // A wrapped line goes on behind the line break, which stays as it is.
    const last = pieces.at(-1)
    if (last && open && (!apart || isCut(original, last))) last.end = end
    else {
      kinds.push('paragraph')
      pieces.push({ start, end, block: kinds.length - 1 })
    }
    open = true
  }
  pieces.forEach((piece, i) => {
    if (isHeading(original, piece, pieces[i + 1], i === 0)) kinds[piece.block] = 'heading'
  })
  return plainBlocks(original, pieces, kinds)
}

// A line of the width that editors wrap at, which ends in the middle of a sentence.
function isCut(text: string, { start, end }: Piece): boolean {
  const line = end - Math.max(start, text.lastIndexOf('\n', end - 1) + 1)
  return line > CUT && line <= LINE && !/[.!?…:;”"’)»\]]/.test(text[end - 1]!)
}

// Nothing of a plain text is hidden but a byte order mark.
function plainBlocks(original: string, pieces: readonly Piece[], kinds: readonly Paragraph['kind'][]): Extraction {
  if (original.startsWith('\uFEFF')) return withMark(original, pieces, kinds)
  return {
    text: original,
    markup: [],
    blocks: pieces.map(({ start, end, block }) => ({ start, end, kind: kinds[block]! })),
  }
}

function withMark(original: string, pieces: readonly Piece[], kinds: readonly Paragraph['kind'][]): Extraction {
  const blocks = pieces.map(({ start, end, block }) => ({
    start: Math.max(0, start - 1),
    end: end - 1,
    kind: kinds[block]!,
  }))
  return {
    text: original.slice(1),
    markup: [{ start: 0, end: 1, seen: '' }],
    blocks: blocks.filter(({ start, end }) => start < end),
  }
}

// Lines without the white space around them.
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let at = 0
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const head = line.length - line.trimStart().length
    const trimmed = line.trim()
    lines.push({ start: at + head, end: at + head + trimmed.length })
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return lines
}

function isHeading(text: string, { start, end }: Piece, next: Piece | undefined, first: boolean): boolean {
  if (end - start > HEADING || !next) return false
  const line = text.slice(start, end)
  if (!/^[\p{Lu}\p{N}“‘"']/u.test(line) || /[.!?…:;,”"'’)—–-]$/.test(line) || line.includes('\n')) return false
  // A line of the body is a heading only where it is short and the text goes on at length behind it.
  return first
    ? next.end - next.start > end - start || line.length < 80
    : line.length < 60 && line.split(' ').length < 9 && next.end - next.start > 2 * (end - start)
}
