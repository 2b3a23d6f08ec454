import { firstEndingAfter } from '../document/spans.js'
import type { Analysis, Paragraph, Span } from '../model/generated/shapes.js'

// <!--onrecord ignore range-inverted reason="said so on air"-->
//             ^verb  ^ids            ^
const COMMENT = /<!--\s*onrecord\s+(ignore|disable|enable)\b([^>]{0,500}?)\s*-->/g

/** A comment that switches findings off or on. */
interface Comment extends Span {
  verb: 'ignore' | 'disable' | 'enable'
  /** The checks it is about; all where it names none. */
  checks: string[]
}

/** A stretch in which a check is not to report, or in which none is. */
export interface Ignored extends Span {
  check?: string
}

/**
 * Where the comments of a text switch checks off, as `check` takes it; they are those that the packages of unified read: `ignore`
 * is about the next block, `disable` about all up to `enable`. Plain text has no comments.
 */
export function findIgnored(analysis: Analysis): Ignored[] {
  const ignored: Ignored[] = []
  const open = new Map<string | undefined, number>()
  const close = (check: string | undefined, end: number) => {
    const start = open.get(check)
    if (start !== undefined) ignored.push({ start, end, ...(check !== undefined && { check }) })
    open.delete(check)
  }
  for (const { start, end, verb, checks } of findComments(analysis)) {
    for (const check of checks.length > 0 ? checks : [undefined]) {
      const block = verb === 'ignore' ? nextBlock(analysis, end) : undefined
      if (block) ignored.push({ ...block, ...(check !== undefined && { check }) })
      if (verb === 'disable' && !open.has(check)) open.set(check, start)
      if (verb === 'enable') for (const one of check === undefined ? [...open.keys()] : [check]) close(one, start)
    }
  }
  for (const check of [...open.keys()]) close(check, analysis.text.length)
  return ignored
}

/** The comment that switches one check off for the block behind it, with the reason. */
export function writeComment(check: string, reason: string): string {
  return `<!--onrecord ignore ${check} reason="${reason.replaceAll(/["<>]|--+/g, ' ')}"-->`
}

/**
 * Where such a comment belongs for a finding at an offset: before the block the offset stands in, a list or quotation as a whole;
 * nothing in plain text, and where no block stands there.
 */
export function commentPlace({ text, format, markup, paragraphs }: Analysis, offset: number): number | undefined {
  const index = firstEndingAfter(paragraphs, offset)
  const paragraph = paragraphs[index]
  if (format === 'text' || !paragraph || paragraph.start > offset) return undefined
  if (format === 'html') {
    const before = markup.findLast(({ end }) => end <= paragraph.start)
    const tags = before?.end === paragraph.start ? text.slice(before.start, before.end) : ''
    const tag = [...tags.matchAll(OPENING)].at(-1)
    return tag && before && before.start + tag.index
  }
  let first = index
  while (isOneBlock(paragraphs[first - 1], paragraphs[first]!)) first--
  const start = paragraphs[first]!.start
  return Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
}

const OPENING = /<(?:p|h[1-6]|li|blockquote|figcaption|t[dh]|div|section|article|main|dd|dt)\b[^<>]*>/gi

// Comments are not seen by a reader; what looks like one in a block of code is none.
function findComments({ text, format, markup }: Analysis): Comment[] {
  if (format === 'text') return []
  return [...text.matchAll(COMMENT)].flatMap(({ index, 0: words, 1: verb, 2: rest }) => {
    const hidden = markup[firstEndingAfter(markup, index)]
    if (!hidden || hidden.start > index || isInCode(text.slice(hidden.start, index), format)) return []
    const checks = rest!.replaceAll(/[\w-]+=(?:"[^"]*"|'[^']*'|\S+)/g, ' ').split(/\s+/)
    return [{ start: index, end: index + words.length, verb: verb as Comment['verb'], checks: checks.filter(Boolean) }]
  })
}

// Whether a block of code is open where the hidden stretch `before` ends.
function isInCode(before: string, format: string): boolean {
  if (format === 'html') return before.lastIndexOf('<pre') > before.lastIndexOf('</pre')
  return (before.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1 || /(?:^|\n)(?: {4}|\t)[^\n]*$/.test(before)
}

function nextBlock({ paragraphs }: Analysis, end: number): Span | undefined {
  let last = firstEndingAfter(paragraphs, end)
  const { start } = paragraphs[last] ?? { start: end }
  while (paragraphs[last + 1] && isOneBlock(paragraphs[last], paragraphs[last + 1]!)) last++
  return paragraphs[last] && { start, end: paragraphs[last]!.end }
}

// The items of a list are one block to unified, as are the paragraphs of a quotation and the cells of a table.
function isOneBlock(before: Paragraph | undefined, { kind }: Paragraph): boolean {
  return before?.kind === kind && (kind === 'list-item' || kind === 'block-quotation' || kind === 'table-cell')
}
