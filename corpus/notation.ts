// The marked-up notation of annotated articles: `{s1:…}` source, `{q1:…}` cue, `{c1:…}` content of attribution 1, `{n:…}`
// quotation marks that are not speech; after `---` the full name of each speaker. corpus/README.md describes it.
import { readDocument } from '../src/document/document.js'
import { en } from '../src/languages/en.js'
import type { Span } from '../src/model/generated/shapes.js'

/** A gold attribution of an annotated article. */
export interface GoldAttribution {
  number: number
  source: Span[]
  cue: Span[]
  content: Span[]
  /** Full resolved name; missing where the text names none. */
  speaker?: string
  /** Number of the attribution inside whose content this one stands. */
  within?: number
}

/** An annotated article. */
export interface GoldArticle {
  id: string
  title: string
  date: string
  kind: string
  style: string
  text: string
  attributions: GoldAttribution[]
  notSpeech: Span[]
}

const PARTS = { s: 'source', q: 'cue', c: 'content' } as const

/** Reads an annotated article; throws where the notation is broken. */
export function parseArticle(id: string, raw: string): GoldArticle {
  const normal = raw.replaceAll('\r\n', '\n')
  const headEnd = normal.indexOf('\n\n')
  const tail = normal.lastIndexOf('\n---')
  if (headEnd < 0 || tail < headEnd) throw new Error(`${id}: expected a head, a blank line, the text and a line ---`)
  const head = new Map(
    normal
      .slice(0, headEnd)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const speakers = speakerLines(normal)
  const { text, parts, notSpeech } = parseMarks(id, normal.slice(headEnd, tail).trim())
  const attributions = [...parts.values()].sort((a, b) => a.number - b.number)
  for (const attribution of attributions) {
    const speaker = speakers.get(attribution.number)
    if (speaker && speaker !== '-') attribution.speaker = speaker
    const outer = attributions.find((other) => other !== attribution && isInside(attribution, other))
    if (outer) attribution.within = outer.number
  }
  const of = (key: string) => head.get(key) ?? ''
  return {
    id,
    title: of('title'),
    date: of('date'),
    kind: of('kind'),
    style: of('style'),
    text,
    attributions,
    notSpeech,
  }
}

/** Whether the words of the content stand all, partly or not at all inside quotation marks that are speech. */
export function kindOf(
  { text, notSpeech }: GoldArticle,
  { content }: GoldAttribution,
): 'direct' | 'mixed' | 'indirect' {
  const spoken = readDocument(text, { language: en }).quotations.filter(
    ({ span }) => !notSpeech.some((other) => other.start < span.end && span.start < other.end),
  )
  let inside = 0
  let outside = 0
  for (const { start, end } of content)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + index
      if (spoken.some(({ inner, span }) => inner.start <= at && at < inner.end && span.start >= start)) inside++
      else outside++
    }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

/** What is wrong with an article in the notation; empty where nothing is. */
export function articleFaults(raw: string): string[] {
  let article: GoldArticle
  try {
    article = parseArticle('article', raw)
  } catch (error) {
    return [(error as Error).message]
  }
  const faults: string[] = []
  for (const field of ['title', 'date', 'kind', 'style'] as const) if (!article[field]) faults.push(`no ${field}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(article.date))
    faults.push(`date must be a day such as 2024-03-14, not ${article.date}`)
  if (/[{}]/.test(article.text)) faults.push('a brace is left in the text')
  const lines = speakerLines(raw)
  for (const { number, source, cue, content } of article.attributions) {
    if (content.length === 0) faults.push(`${number}: no content`)
    if (cue.length > 1) faults.push(`${number}: two cues`)
    if (!lines.has(number)) faults.push(`${number}: no speaker line`)
    if ([...source, ...cue, ...content].some(({ start, end }) => start >= end)) faults.push(`${number}: an empty part`)
  }
  for (const [number, name] of lines) {
    const attribution = article.attributions.find((one) => one.number === number)
    if (!attribution) faults.push(`speaker line ${number} without parts`)
    else if (name !== '-' && !isNamed(article.text, name)) faults.push(`${number}: the text does not name ${name}`)
  }
  return faults
}

// A name is in the text where its last word is; a speaker that the annotator describes shares a word of weight with it.
function isNamed(text: string, name: string): boolean {
  const fold = (words: string) => words.toLowerCase().replaceAll('’', "'")
  const all = fold(text)
  if (all.includes(fold(name))) return true
  return fold(name)
    .split(/[^\p{L}\p{N}'@.-]+/u)
    .some((word) => word.length > 2 && all.includes(word.replace(/'s$/, '')))
}

function speakerLines(raw: string): Map<number, string> {
  const lines = new Map<number, string>()
  const normal = raw.replaceAll('\r\n', '\n')
  for (const line of normal.slice(normal.lastIndexOf('\n---') + 4).split('\n')) {
    const match = /^(\d+) = (.+)$/.exec(line.trim())
    if (match) lines.set(Number(match[1]), match[2]!)
  }
  return lines
}

function isInside(inner: GoldAttribution, outer: GoldAttribution): boolean {
  return outer.content.some(({ start, end }) =>
    inner.content.every((span) => span.start >= start && span.end <= end && span.end - span.start < end - start),
  )
}

interface Open {
  part?: 'source' | 'cue' | 'content'
  number: number
  start: number
}

function parseMarks(
  id: string,
  marked: string,
): { text: string; parts: Map<number, GoldAttribution>; notSpeech: Span[] } {
  const parts = new Map<number, GoldAttribution>()
  const notSpeech: Span[] = []
  const stack: Open[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const open = /^\{(?:([sqc])(\d+)|n):/.exec(marked.slice(i, i + 12))
    if (open) {
      const letter = open[1] as keyof typeof PARTS | undefined
      stack.push({ ...(letter && { part: PARTS[letter] }), number: Number(open[2]), start: text.length })
      i += open[0].length - 1
    } else if (marked[i] === '}') {
      const closed = stack.pop()
      if (!closed) throw new Error(`${id}: stray } near “${marked.slice(Math.max(0, i - 30), i)}”`)
      const span = trimmed(text, closed.start, text.length)
      if (!closed.part) notSpeech.push(span)
      else {
        const part = parts.get(closed.number) ?? { number: closed.number, source: [], cue: [], content: [] }
        part[closed.part].push(span)
        parts.set(closed.number, part)
      }
    } else text += marked[i]
  }
  if (stack.length > 0) throw new Error(`${id}: unclosed { near “${text.slice(stack[0]!.start, stack[0]!.start + 30)}”`)
  return { text, parts, notSpeech }
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
