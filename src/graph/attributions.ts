import { countBefore } from '../model/bisect.js'
import type { Attribution, Quotation, Span } from '../model/generated/shapes.js'
import { hash, slug } from '../model/ids.js'
import { seenText } from '../model/seen.js'
import type { Article } from './article.js'
import { addEdge, addNode, type Draft } from './draft.js'
import { foldWords } from './words.js'

// Shorter words (“No”, “calm”) may be said again and mean something else, so they go by their place as well.
const TELLING = 3

/** A name for words of a speaker: the same in whichever document, unless they are too short to be told again. */
export function spokenId(
  article: Article,
  kind: string,
  words: string,
  span: Span,
  speaker: string | undefined,
): string {
  const folded = foldWords(words)
  if (speaker === undefined || folded.length < TELLING)
    return `${article.placeId(kind, words, span)}${speaker === undefined ? '' : `-${hash(speaker)}`}`
  return `${kind}:${slug(folded.join(' '))}-${hash(speaker)}`
}

/** The nodes of quotations that are speech and of attributions: who they are attributed to, and what stands in what. */
export function addAttributions(draft: Draft, article: Article): void {
  const { analysis, nodes, document, anchor } = article
  const speakers = new Map<string, Attribution>()
  const quoted = new Map<string, Quotation[]>()
  const byStart = analysis.quotations.filter(({ isSpeech }) => isSpeech)
  for (const attribution of analysis.attributions) {
    if (attribution.type === 'indirect') continue
    const inside = attribution.content.flatMap((span) => quotationsIn(byStart, span))
    quoted.set(attribution.id, inside)
    // The innermost attribution stands last and tells whose words they are.
    for (const { id } of inside) speakers.set(id, attribution)
  }
  for (const { id, span, inner, nested } of byStart) {
    const said = speakers.get(id)
    const speaker = said?.speaker === undefined ? undefined : nodes.get(said.speaker)
    const label = article.words(inner)
    const node = spokenId(article, 'quotation', label, span, speaker)
    nodes.set(id, node)
    addNode(draft, { id: node, kind: 'quotation', label, anchors: [anchor(span)] })
    addEdge(draft, node, document, 'quotedFrom')
    if (speaker !== undefined) addEdge(draft, node, speaker, 'attributedTo')
    const outer = nested === undefined ? undefined : nodes.get(nested)
    if (outer !== undefined) addEdge(draft, node, outer, 'partOf')
  }
  for (const attribution of analysis.attributions) addAttribution(draft, article, attribution)
  for (const { id, within } of analysis.attributions) {
    const [node, outer] = [nodes.get(id)!, within === undefined ? undefined : nodes.get(within)]
    if (outer !== undefined) addEdge(draft, node, outer, 'partOf')
    for (const quotation of quoted.get(id) ?? []) addEdge(draft, node, nodes.get(quotation.id)!, 'evidencedBy')
  }
}

function addAttribution(draft: Draft, article: Article, attribution: Attribution): void {
  const { analysis, nodes, document, anchor } = article
  const { id, type, strength, act, rule, confidence, speaker, cue, content } = attribution
  const label = seenText(analysis, content)
  const node = article.placeId('attribution', label, content[0] ?? { start: 0, end: 0 })
  nodes.set(id, node)
  addNode(draft, {
    id: node,
    kind: 'attribution',
    label,
    properties: { type, strength, act, rule, confidence, ...(cue.length > 0 && { cue: seenText(analysis, cue) }) },
    anchors: content.map(anchor),
  })
  addEdge(draft, document, node, 'states')
  const to = speaker === undefined ? undefined : nodes.get(speaker)
  if (to !== undefined) addEdge(draft, node, to, 'attributedTo', { strength, rule, confidence })
}

// The quotations of a list sorted by start whose words stand in a span; a closing mark may stand outside of it.
function quotationsIn(quotations: readonly Quotation[], { start, end }: Span): Quotation[] {
  let at = countBefore(quotations, (one) => one.inner.start < start)
  const inside: Quotation[] = []
  for (; at < quotations.length && quotations[at]!.inner.start < end; at++)
    if (quotations[at]!.inner.end <= end + 1) inside.push(quotations[at]!)
  return inside
}
