import { overlaps } from '../document/spans.js'
import type { Claim, Span } from '../model/generated/shapes.js'
import { hash } from '../model/ids.js'
import type { Article } from './article.js'
import { addEdge, addNode, type Draft } from './draft.js'
import { addTo } from './groups.js'
import type { References } from './references.js'

/** The nodes of what checks found: the figures, dates, quotations and claims each concerns, and the references it rests on. */
export function addFindings(draft: Draft, article: Article, references: References): void {
  const { findings = [], anchor, words, sentenceWords, sentenceAt } = article
  if (findings.length === 0) return
  const parts = partsBySentence(article)
  for (const { check, severity, spans, actual, expected, evidence, message } of findings) {
    const place = spans[0]
    const id = `finding:${check}-${hash([message, place ? sentenceWords(place) : '', ...spans.map(words)].join('\n'))}`
    addNode(draft, {
      id,
      kind: 'finding',
      label: message,
      properties: { check, severity, actual, ...(expected.length > 0 && { expected: expected.join('; ') }) },
      anchors: spans.map(anchor),
    })
    const grounds = evidence.flatMap(({ reference }) =>
      reference === undefined ? [] : (references.node(reference) ?? []),
    )
    for (const ground of grounds) addEdge(draft, id, ground, 'evidencedBy')
    for (const span of spans)
      for (const part of parts.get(sentenceAt(span.start)) ?? []) {
        if (!overlaps(part.span, span)) continue
        const node = article.nodes.get(part.id)
        if (node === undefined) continue
        addEdge(draft, id, node, 'concerns')
        if (isClaim(part)) for (const ground of grounds) addEdge(draft, node, ground, 'contradictedBy', { check })
      }
  }
}

type Part = { id: string; span: Span } | Claim

const isClaim = (part: Part): boolean => 'evidence' in part

// Figures, dates, quotations and claims by the sentences they stand in.
function partsBySentence({ analysis, sentenceAt }: Article): Map<number, Part[]> {
  const { quantities, dates, quotations, claims } = analysis
  const parts = new Map<number, Part[]>()
  for (const part of [...quantities, ...dates, ...quotations, ...claims]) {
    const last = Math.min(sentenceAt(part.span.end - 1), analysis.sentences.length - 1)
    for (let at = sentenceAt(part.span.start); at <= last; at++) addTo(parts, at, part)
  }
  return parts
}
