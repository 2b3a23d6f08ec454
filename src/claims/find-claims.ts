import { isWord } from '../document/characters.js'
import { firstEndingAfter } from '../document/spans.js'
import { countBefore } from '../model/bisect.js'
import type { Document } from '../model/document.js'
import type { Attribution, Claim, DateMention, Quantity, Span } from '../model/generated/shapes.js'
import { createIds } from '../model/ids.js'

/** The layers that claims are made from; all sorted by start. */
export interface ClaimLayers {
  attributions: readonly Attribution[]
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
}

// A stretch of the writer's own words shorter than this, in tokens, says nothing that could be checked.
const SHORTEST = 4

/**
 * The propositions of a document, one each: what every attribution attributes, held by its speaker, and what the sentences
 * say in the text's own voice. Sorted by start; questions and headings make none.
 */
export function findClaims(document: Document, layers: ClaimLayers): Claim[] {
  const createId = createIds()
  const within = new Map(layers.attributions.map((attribution) => [attribution.id, attribution]))
  const claims: Claim[] = []
  const claim = (spans: readonly Span[], chain: readonly Attribution[]) => {
    const span = { start: spans[0]!.start, end: spans.at(-1)!.end }
    const text = spans.map(({ start, end }) => inOneLine(document.text.slice(start, end))).join(' ')
    const holder = chain.at(-1)?.speaker
    claims.push({
      id: createId('claim', text),
      span,
      text,
      attributions: chain.map(({ id }) => id),
      quantities: idsInside(layers.quantities, spans),
      dates: idsInside(layers.dates, spans),
      ...(holder !== undefined && { holder }),
      evidence: sentencesOver(document, span),
    })
  }
  for (const attribution of layers.attributions) claim(attribution.content, chainOf(attribution, within))
  for (const span of ownWords(document, layers.attributions)) claim([span], [])
  return claims.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

// Text is seldom wrapped in the middle of a sentence; to look for that is faster than to replace every blank.
const inOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text)

// The attributions a content stands in, outermost first.
function chainOf(attribution: Attribution, within: ReadonlyMap<string, Attribution>): Attribution[] {
  const chain: Attribution[] = []
  for (
    let at: Attribution | undefined = attribution;
    at && chain.length < 8;
    at = at.within === undefined ? undefined : within.get(at.within)
  )
    chain.unshift(at)
  return chain
}

function idsInside(items: readonly { id: string; span: Span }[], spans: readonly Span[]): string[] {
  const ids: string[] = []
  for (const { start, end } of spans) {
    let at = countBefore(items, (one) => one.span.start < start)
    for (; at < items.length && items[at]!.span.start < end; at++) ids.push(items[at]!.id)
  }
  return ids
}

function sentencesOver({ sentences }: Document, span: Span): Span[] {
  const over: Span[] = []
  for (let i = firstEndingAfter(sentences, span.start); i < sentences.length && sentences[i]!.start < span.end; i++)
    over.push({ start: sentences[i]!.start, end: sentences[i]!.end })
  return over
}

// What is left of each sentence without sources, cues and contents, where a finite verb stands in it.
function* ownWords(document: Document, attributions: readonly Attribution[]): Iterable<Span> {
  const { tokens, sentences, paragraphs } = document
  const taken = new Uint8Array(tokens.length)
  for (const { source, cue, content } of attributions)
    for (const { start, end } of [...source, ...cue, ...content]) {
      for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) taken[i] = 1
    }
  for (const sentence of sentences) {
    if (paragraphs[sentence.paragraph]?.kind === 'heading' || tokens[sentence.last - 1]?.text === '?') continue
    let first = sentence.first
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (i < sentence.last && taken[i] === 0) continue
      const run = i - first < SHORTEST ? undefined : loose(document, first, i)
      if (run) yield run
      first = i + 1
    }
  }
}

// A run of tokens without the marks around it, where it tells something.
function loose({ tokens }: Document, from: number, to: number): Span | undefined {
  let [first, last] = [from, to]
  while (first < last && !isWord(tokens[first]!.text)) first++
  while (last > first && /^[,;:—–.-]+$/.test(tokens[last - 1]!.text)) last--
  if (last - first < SHORTEST) return undefined
  for (let i = first; i < last; i++) {
    const { tag } = tokens[i]!
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD')
      return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  }
  return undefined
}
