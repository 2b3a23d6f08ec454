import { firstEndingAfter } from '../document/spans.js'
import type { Analysis, Anchor, Attribution, DateMention, Entity, Quantity, Span } from '../model/generated/shapes.js'
import { hash, slug } from '../model/ids.js'
import { seenText } from '../model/seen.js'
import { createAnchors } from './anchors.js'
import { addTo } from './groups.js'
import type { GraphPart } from './input.js'
import { foldWords } from './words.js'

/** A document on its way into the graph: what was found in it, and what its parts are called there. */
export interface Article extends GraphPart {
  /** Id of its node. */
  document: string
  anchor(span: Span): Anchor
  /** Words at a span as a reader sees them, on one line. */
  words(span: Span): string
  /** Index of the sentence in which a place stands. */
  sentenceAt(at: number): number
  /** The words of the sentence in which a span begins. */
  sentenceWords(span: Span): string
  /** An id for what stands at a place, from its own words and those of its sentence and nothing else. */
  placeId(kind: string, words: string, span: Span): string
  /** Who and what is named in each sentence, and there only. */
  named: ReadonlyMap<number, Entity[]>
  /** The dates of each sentence. */
  dated: ReadonlyMap<number, DateMention[]>
  entities: ReadonlyMap<string, Entity>
  quantities: ReadonlyMap<string, Quantity>
  attributions: ReadonlyMap<string, Attribution>
  /** Ids of nodes by those in the analysis. */
  nodes: Map<string, string>
}

/** The article of an input; `document` is the id of its node. */
export function readArticle(part: GraphPart, document: string): Article {
  const { analysis } = part
  const { sentences } = analysis
  const words = (span: Span) => seenText(analysis, [span])
  const known = new Map<number, string>()
  const keys = new Map<number, string>()
  const sentenceAt = (at: number) => firstEndingAfter(sentences, at)
  const sentenceWords = ({ start }: Span) => {
    const at = sentenceAt(start)
    const found = known.get(at) ?? (sentences[at] ? words(sentences[at]) : '')
    known.set(at, found)
    return found
  }
  const sentenceKey = (span: Span) => {
    const at = sentenceAt(span.start)
    const found = keys.get(at) ?? hash(foldWords(sentenceWords(span)).join(' '))
    keys.set(at, found)
    return found
  }
  const counts = new Map<string, number>()
  return {
    ...part,
    document,
    anchor: createAnchors(analysis, document),
    words,
    sentenceAt,
    sentenceWords,
    placeId(kind, text, span) {
      const id = `${kind}:${slug(text)}-${sentenceKey(span)}`
      // The same words twice in one sentence are told apart by their order there.
      const key = `${sentenceAt(span.start)} ${id}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count === 1 ? id : `${id}~${count}`
    },
    named: namedIn(analysis, sentenceAt),
    dated: datedIn(analysis, sentenceAt),
    entities: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    quantities: new Map(analysis.quantities.map((quantity) => [quantity.id, quantity])),
    attributions: new Map(analysis.attributions.map((attribution) => [attribution.id, attribution])),
    nodes: new Map(),
  }
}

function namedIn({ entities }: Analysis, sentenceAt: (at: number) => number): Map<number, Entity[]> {
  const named = new Map<number, Entity[]>()
  for (const entity of entities) {
    const bySentence = new Map<number, Span[]>()
    for (const mention of entity.mentions) addTo(bySentence, sentenceAt(mention.start), mention)
    for (const [at, mentions] of bySentence) addTo(named, at, { ...entity, mentions })
  }
  return named
}

function datedIn({ dates }: Analysis, sentenceAt: (at: number) => number): Map<number, DateMention[]> {
  const dated = new Map<number, DateMention[]>()
  for (const date of dates) addTo(dated, sentenceAt(date.span.start), date)
  return dated
}
