import type { Span } from '../../model/generated/shapes.js'
import type { Shelf } from './words/shelf.js'
import { isCharacter, readWords, type Word } from './words/words.js'

/** One thing that a segment of a quotation asks of the reference. */
export interface Item extends Span {
  /** Number of the key of the word; -1 where no reference has it, and for a gap. */
  key: number
  /** The word as it is compared; the words of the bracket for a gap. */
  words: Word[]
  /** True where the writer's bracket stands for up to six words of the reference. */
  gap: boolean
  /** What of a word stands outside its bracket, “[W]e” or “work[ing]”, as keys before and behind it. */
  stem?: { head: string; tail: string }
}

/** A part of a quotation between ellipses. */
export interface Segment extends Span {
  items: Item[]
}

/** A quotation as it is looked for; positions are those of the quotation without its outer marks. */
export interface ParsedQuote {
  text: string
  segments: Segment[]
  words: Word[]
  /** Ellipses of the quotation: where they stand, and how many segments stand before. */
  ellipses: (Span & { segment: number })[]
  /** Square brackets with words, and round ones taken as glosses. */
  brackets: Span[]
}

const OPENING = '“”„‟"״«»‹›‘’‚\'「『《〈＂'
const CLOSING = '“”„‟"״«»‹›‘’‚\'」』》〉＂'
const ELLIPSIS = /[[(（［][ ]?(?:\.{2,6}|…{1,2}|\. \. \.)[ ]?[\])）］]|…+\.?|\.{3,6}|\. \. \.(?: \.)?/g
const SQUARE = /[[［]([^[\]［］]{1,300})[\]］]/g
const ROUND = /[(（]([^()（）]{1,120})[)）]/g
const SIC = /^\s*sic[.!]?\s*$/i

/** The quotation without the marks around it and white space. */
export function stripMarks(quote: string): string {
  let text = quote.trim()
  while (text.length > 1 && OPENING.includes(text[0]!) && CLOSING.includes(text.at(-1)!)) {
    const inner = text.slice(1, -1)
    // Marks that close and open again inside are not around the whole.
    if (/[“„«「『‹]/.test(text[0]!) && /^[^“„«「『‹]*[”»」』›]/.test(inner)) break
    text = inner.trim()
  }
  return text
}

/** How the brackets of a quotation are read. */
export interface QuoteReading {
  /** What stands in round brackets is the writer’s too. */
  glosses?: boolean
  /** Brackets and ellipses are words like others. */
  literal?: boolean
}

/** Reads a quotation into segments. */
export function parseQuote(
  quote: string,
  shelf: Shelf,
  { glosses = false, literal = false }: QuoteReading = {},
): ParsedQuote {
  const text = stripMarks(quote)
  const skipped = [...text.matchAll(NOTE_MARK)].map(spanOf)
  skipped.push(...findInterruptions(text))
  const ellipses = literal ? [] : [...text.matchAll(ELLIPSIS)].map((match) => ({ ...spanOf(match), segment: 0 }))
  const square = literal ? [] : [...text.matchAll(SQUARE)]
  const round = glosses ? [...text.matchAll(ROUND)] : []
  const brackets = [...square, ...round]
    .filter(
      (match) =>
        /[\p{L}\p{N}]/u.test(match[1]!) && ![...ellipses, ...skipped].some(({ start }) => start === match.index),
    )
    .map(spanOf)
    .sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let from = 0
  for (const cut of [...ellipses, { start: text.length, end: text.length, segment: 0 }]) {
    const items = itemsOf(text, from, cut.start, brackets, skipped, shelf)
    if (items.some(({ gap }) => !gap)) segments.push({ start: from, end: cut.start, items })
    cut.segment = segments.length
    from = cut.end
  }
  const words = segments.flatMap(({ items }) => items.flatMap((item) => (item.gap ? [] : item.words)))
  return { text, segments, words, ellipses, brackets }
}

// “[7]”, “[00:14:15]”
const NOTE_MARK = /\[\d{1,3}(?::\d{2}){0,2}\]/g
const INTERRUPTION = /(?<=[,.;!?…—–-])(["״”»’])\s+([^"״“”„«»\n]{1,100}?)\s*["״“„«‘](?=\S)/g

// “We will pay,” the mayor said, “but not today.”
//             ^                  ^
function findInterruptions(text: string): Span[] {
  const first = /["״“”„«»]/.exec(text)
  if (!first || !/["״”»]/.test(first[0])) return []
  return [...text.matchAll(INTERRUPTION)].filter((match) => match[2]!.split(/\s+/).length < 12).map(spanOf)
}

function itemsOf(
  text: string,
  from: number,
  to: number,
  brackets: readonly Span[],
  skipped: readonly Span[],
  shelf: Shelf,
): Item[] {
  const items: Item[] = []
  let at = from
  const put = (start: number, end: number) => {
    for (const word of readWords(text, shelf.reading, skipped, start, end))
      items.push({ start: word.start, end: word.end, key: shelf.known(word.key), words: [word], gap: false })
  }
  for (const { start, end } of brackets) {
    if (start < at || end > to) continue
    const inner = text.slice(start + 1, end - 1)
    const head = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(at, start - 40), start))?.[0] ?? ''
    const tail = /^[\p{L}\p{M}]+/u.exec(text.slice(end, Math.min(to, end + 40)))?.[0] ?? ''
    if ((head || tail) && !isCharacter(head || tail) && /^[\p{L}\p{M}’']+$/u.test(inner)) {
      put(at, start - head.length)
      const word = { start: start - head.length, end: end + tail.length, key: shelf.key(head + inner + tail) }
      const stem = { head: head && shelf.key(head), tail: tail && shelf.key(tail) }
      items.push({ start: word.start, end: word.end, key: shelf.known(word.key), words: [word], gap: false, stem })
      at = end + tail.length
      continue
    }
    put(at, start)
    if (!SIC.test(inner))
      items.push({ start, end, key: -1, words: readWords(text, shelf.reading, [], start + 1, end - 1), gap: true })
    // “[Lee]’d pay” for “she’d pay”
    at = end + (/^['’]\p{L}{1,2}(?!\p{L})/u.exec(text.slice(end, end + 4))?.[0].length ?? 0)
  }
  put(at, to)
  return items
}

const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index!, end: match.index! + match[0].length })
