import { type NamedReference, referenceOf } from '../evidence/verification/reference/reference-input.js'
import { countBefore } from '../model/bisect.js'
import type { Span } from '../model/generated/shapes.js'
import { slug } from '../model/ids.js'
import { oneLine } from '../model/seen.js'
import { createAnchors } from './anchors.js'
import type { Article } from './article.js'
import { addEdge, addNode, type Draft, type Properties } from './draft.js'

/** Looks up the references of an article. */
export interface References {
  /** The node of a reference; of the only one where a result names none, and undefined where there are several. */
  node(id: string | undefined): string | undefined
  /** Places in a reference; empty where its text was not handed in. */
  anchors(id: string | undefined, spans: readonly Span[]): ReturnType<ReturnType<typeof createAnchors>>[]
}

/** The nodes of the references that an article was verified against. */
export function addReferences(draft: Draft, { references = [] }: Article): References {
  const known = new Map<string, { node: string; anchor: ReturnType<typeof createAnchors> }>()
  references.forEach((input, i) => {
    const reference = referenceOf(input, references.length > 1 ? `#${i + 1}` : '')
    const node = referenceId(reference)
    known.set(reference.id, { node, anchor: createAnchors(reference, node) })
    const { text, title } = reference
    const label = title ?? (reference.id || oneLine(text.slice(0, 60)))
    addNode(draft, { id: node, kind: 'reference', label, properties: factsOf(reference) })
  })
  const [only] = known.size === 1 ? known.values() : []
  const find = (id: string | undefined) => (id === undefined ? only : known.get(id))
  return {
    node(id) {
      const found = find(id)?.node
      if (found !== undefined || id === undefined) return found
      return addNode(draft, { id: referenceId({ id, text: '' }), kind: 'reference', label: id })
    },
    anchors: (id, spans) => spans.flatMap((span) => find(id)?.anchor(span) ?? []),
  }
}

/** Where claims written by hand come from: the reference each was taken from, and where its words stood first. */
export function addOrigins(draft: Draft, { analysis, nodes }: Article, references: References): void {
  for (const { id, reference, quotedFrom, evidence } of analysis.claims) {
    const claim = nodes.get(id)!
    if (reference !== undefined) addEdge(draft, claim, references.node(reference)!, 'evidencedBy')
    if (quotedFrom === undefined) continue
    const quotation =
      analysis.quotations[countBefore(analysis.quotations, ({ span }) => span.start < evidence[0]!.start)]
    const words = quotation && quotation.span.end <= evidence[0]!.end ? nodes.get(quotation.id)! : claim
    addEdge(draft, words, references.node(quotedFrom)!, 'quotedFrom')
  }
}

// A number that stands for a missing name is no name: the text is.
function referenceId({ id, text, url }: Pick<NamedReference, 'id' | 'text' | 'url'>): string {
  return `reference:${slug(url ?? (text !== '' && /^(?:#\d+)?$/.test(id) ? text : id))}`
}

function factsOf({ url, capturedAt, speaker, unreadable }: NamedReference): Properties {
  return {
    ...(url !== undefined && { url }),
    ...(capturedAt !== undefined && { capturedAt }),
    ...(speaker !== undefined && { speaker }),
    ...(unreadable !== undefined && { unreadable }),
  }
}
