import type { Span } from '../../../model/generated/shapes.js'

/** A quotation inside a reference. */
export interface Quoted extends Span {
  /** Without its marks. */
  inner: Span
  /** How many quotations it stands in. */
  depth: number
  /** True for a line of speech that a dash opens; it is one only where the line tells who speaks. */
  dashed?: boolean
}

const MARKS = /[“”„‟«»"״「」『』'‘’‚]/gu
const CLOSED_BY: Record<string, string> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"”',
  '״': '״',
  '「': '」',
  '『': '』',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
  '”': '”',
  '‟': '”',
}
const LETTER = /[\p{L}\p{N}]/u

/** Quotations of a stretch, nested ones too, in order. One that no mark closes reaches to the end where it begins a paragraph. */
export function findQuoted(text: string, from: number, to: number): Quoted[] {
  const found: Quoted[] = []
  const open: { at: number; mark: string }[] = []
  MARKS.lastIndex = from
  for (let match = MARKS.exec(text); match && match.index < to; match = MARKS.exec(text)) {
    const mark = match[0]
    const at = match.index
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    // An apostrophe, which also opens and closes.
    const single = /['‘’״]/.test(mark)
    if (single && LETTER.test(before) && LETTER.test(after)) continue
    const opens = /\S/.test(after) && !/[\p{L}\p{N},.!?…]/u.test(before)
    const top = open.findLastIndex((one) => CLOSED_BY[one.mark]?.includes(mark))
    if (top >= 0 && !(opens && mark !== open[top]!.mark && /["«‘']/.test(mark))) {
      const { at: start } = open[top]!
      found.push({ start, end: at + 1, inner: { start: start + 1, end: at }, depth: top })
      open.length = top
    } else if (CLOSED_BY[mark] && (opens || /[“„«「『]/.test(mark)) && open.length < DEEPEST) open.push({ at, mark })
  }
  for (const [depth, { at }] of open.entries())
    if (/(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, at - 20), at)))
      found.push({ start: at, end: to, inner: { start: at + 1, end: to }, depth })
  return [...findDialogue(text, from, to), ...found].sort((a, b) => a.start - b.start)
}

/**
 * A line of speech that a dash opens, where a comma or another dash inside parts off who says it; up to a quotation in it.
 *
 * ```
 * — Мы ждём дождя, — говорит Дроздов.        – Vi kör igen, säger Åkerblom.
 * ```
 */
export const DIALOGUE =
  /^[ \t]*(?:[—–]|-(?=[ \u00a0]))[ \u00a0]?(?=.{1,400}?(?:,|[,.!?…]?[ \u00a0]?[—–])[ \u00a0]?\p{Ll})[^«"“„\n]+/gmu

function findDialogue(text: string, from: number, to: number): Quoted[] {
  const head = text.lastIndexOf('\n', from) + 1
  return [...text.slice(head, to).matchAll(DIALOGUE)].map((match) => {
    const start = head + match.index
    // What leads up to a quotation behind it is no part of it.
    const stop = /["“„«]/.test(text[start + match[0].length] ?? '') ? /^.*[.!?…](?=\s)/su.exec(match[0]) : null
    const end = start + (stop ?? match)[0].length
    return { start, end, inner: { start: start + 1, end }, depth: 0, dashed: true }
  })
}

// Marks that open and are never closed do not nest deeper than this.
const DEEPEST = 8
