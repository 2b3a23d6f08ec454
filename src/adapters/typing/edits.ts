import type { Span } from '../../model/generated/shapes.js'

/** An edit: a stretch of the text before it, and how long what stands there now is. */
export interface Edit extends Span {
  length: number
}

/** The stretch in which two texts differ, as one edit; an empty one where they are the same. */
export function editBetween(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (
    same < least - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  return { start, end: before.length - same, length: after.length - same - start }
}

/** True where an edit changes a span or what stands right beside it. */
export const touches = (span: Span, { start, end }: Edit): boolean => start <= span.end && end >= span.start

/** By how much an edit makes the text longer. */
export const shiftOf = ({ start, end, length }: Edit): number => length - (end - start)

/** Where a span that an edit does not touch stands after it. */
export function moved({ start, end }: Span, edit: Edit): Span {
  const shift = start >= edit.end ? shiftOf(edit) : 0
  return { start: start + shift, end: end + shift }
}

/** Where any span stands after an edit: what the edit falls into grows or shrinks with it, what it stands beside does not. */
export function stretched({ start, end }: Span, edit: Edit): Span {
  const shift = shiftOf(edit)
  const isBehind = start >= edit.end && (start > edit.start || end > start)
  const from = isBehind ? start + shift : Math.min(start, edit.start)
  const to = end > edit.start ? Math.max(edit.start, end + shift) : end
  return { start: from, end: Math.max(from, to) }
}

/** A span of a part of the text, in the text; the part begins at `by`. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
