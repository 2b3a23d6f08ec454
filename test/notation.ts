// The marked-up notation of annotated articles: `{s1:…}` source, `{q1:…}` cue, `{c1:…}` content of attribution 1, `{n:…}`
// quotation marks that are not speech; after `---` the full name of each speaker. corpus/README.md describes it.
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
  const speakers = new Map<number, string>()
  for (const line of normal.slice(tail + 4).split('\n')) {
    const match = /^(\d+) = (.+)$/.exec(line.trim())
    if (match && match[2] !== '-') speakers.set(Number(match[1]), match[2]!)
  }
  const { text, parts, notSpeech } = parseMarks(id, normal.slice(headEnd, tail).trim())
  const attributions = [...parts.values()].sort((a, b) => a.number - b.number)
  for (const attribution of attributions) {
    const speaker = speakers.get(attribution.number)
    if (speaker) attribution.speaker = speaker
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
