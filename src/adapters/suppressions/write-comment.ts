import { firstEndingAfter } from '../../document/spans.js'
import type { Analysis } from '../../model/generated/shapes.js'

/** Where a comment goes, and the comment with the space it needs. */
export interface Writing {
  at: number
  words: string
}

const OPENING = /<(?:p|h[1-6]|li|blockquote|figcaption|t[dh]|div|section|article|main|dd|dt)\b[^<>]*>/gi

/**
 * The comment that silences one check for the paragraph at an offset: on a line of its own before it, and at the end of it where a
 * line of its own would break up a list, a quotation or a table. Nothing in plain text, and where no paragraph stands there.
 */
export function writeComment(
  { text, format, markup, paragraphs }: Analysis,
  offset: number,
  check: string,
  reason: string,
): Writing | undefined {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, offset)]
  if (format === 'text' || !paragraph || paragraph.start > offset) return undefined
  const comment = `<!-- onrecord ignore ${check} reason="${reason.replaceAll(/["<>]|--+/g, ' ')}" -->`
  if (format === 'html') {
    // Right before the tag: a line break between would be the next node of the tree, and the comment about that.
    const before = markup.findLast(({ end }) => end <= paragraph.start)
    const tags = before?.end === paragraph.start ? text.slice(before.start, before.end) : ''
    const tag = [...tags.matchAll(OPENING)].at(-1)
    return tag && before && { at: before.start + tag.index, words: comment }
  }
  if (paragraph.kind !== 'paragraph') return { at: paragraph.end, words: ` ${comment}` }
  const { start } = paragraph
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return {
    at: Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    words: comment + eol + eol,
  }
}
