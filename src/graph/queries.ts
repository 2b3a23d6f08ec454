import type { Anchor, ClaimsGraph, GraphNode } from '../model/generated/shapes.js'
import { addTo } from './groups.js'
import { holdersOf, isSpeaker, type Lookup, lookupIn, sameClaims, speakersCalled } from './lookup.js'
import { foldWords } from './words.js'

/** A claim and who is said to have said it. */
export interface Saying {
  speaker: GraphNode
  claim: GraphNode
  /** How far the text commits the speaker: `asserted`, `alleged`, `denied`, `hedged` or `vague`. */
  strength?: string
  /** The documents that print it. */
  documents: GraphNode[]
}

/**
 * Everything that somebody is said to have said or denied, by name or by the id of a node; for a name that several bear, what each said.
 *
 * ```
 * saidBy(graph, 'Ann Lee').map(({ claim }) => claim.label)
 * ```
 */
export function saidBy(graph: ClaimsGraph, who: string): Saying[] {
  const lookup = lookupIn(graph)
  return speakersCalled(graph, who).flatMap((speaker) =>
    [...lookup.from(speaker.id, 'said'), ...lookup.from(speaker.id, 'denied')].flatMap(({ to, properties }) => {
      const claim = lookup.node(to)
      if (!claim) return []
      const strength = properties?.strength
      const documents = lookup.origins(to, 'states')
      return [{ speaker, claim, ...(typeof strength === 'string' && { strength }), documents }]
    }),
  )
}

/** A claim that rests on one source. */
export interface SingleSourced {
  claim: GraphNode
  source: GraphNode
  /** The documents that print it; many may print what one source says. */
  documents: GraphNode[]
}

/**
 * Every claim that one source only makes, in whatever document, and that no reference bears out. Several people named as one
 * source count each; what a text says in its own voice has no source and is not listed.
 */
export function singleSourced(graph: ClaimsGraph): SingleSourced[] {
  const lookup = lookupIn(graph)
  return graph.nodes.flatMap((claim) => {
    if (claim.kind !== 'claim') return []
    const same = sameClaims(lookup, claim.id)
    const sources = new Map(same.flatMap((id) => sourcesOf(lookup, id)).map((source) => [source.id, source]))
    const [source] = sources.values()
    if (!source || sources.size > 1) return []
    if (same.some((id) => lookup.from(id, 'supportedBy').length > 0)) return []
    return [{ claim, source, documents: lookup.origins(claim.id, 'states') }]
  })
}

function sourcesOf(lookup: Lookup, claim: string): GraphNode[] {
  return lookup.origins(claim, 'said').flatMap((speaker) => {
    const members = lookup.origins(speaker.id, 'memberOf')
    return members.length > 0 ? members : [speaker]
  })
}

/** Two claims that cannot both be true, and who makes them. */
export interface Disagreement {
  claims: [GraphNode, GraphNode]
  /** Who makes the first, and who the second; nobody where the text says it in its own voice. */
  speakers: [GraphNode[], GraphNode[]]
  /** Why: the same words with other figures, figures of the same thing, or a denial. */
  rule: string
  /** The figures that differ, as printed. */
  figures?: string
}

/** Every two claims on which sources disagree: they give other figures for the same thing, or one denies what another says. */
export function disagreements(graph: ClaimsGraph): Disagreement[] {
  const lookup = lookupIn(graph)
  return graph.edges.flatMap(({ kind, from, to, properties }) => {
    const [a, b] = [lookup.node(from), lookup.node(to)]
    if (kind !== 'disagreesWith' || !a || !b) return []
    const { rule, figures } = properties ?? {}
    return [
      {
        claims: [a, b] as [GraphNode, GraphNode],
        speakers: [holdersOf(lookup, from), holdersOf(lookup, to)] as [GraphNode[], GraphNode[]],
        rule: String(rule),
        ...(typeof figures === 'string' && { figures }),
      },
    ]
  })
}

/** Somebody, and what he says on a topic. */
export interface Voice {
  speaker: GraphNode
  claims: GraphNode[]
}

/**
 * Who speaks about something, whoever says most first. A topic is the id of a node, the name of somebody or something that
 * claims mention, or words that stand in them.
 */
export function voicesOn(graph: ClaimsGraph, topic: string): Voice[] {
  const lookup = lookupIn(graph)
  const named = speakersCalled(graph, topic)
  const words = ` ${foldWords(topic).join(' ')} `
  const about = new Set(named.flatMap(({ id }) => lookup.origins(id, 'mentions')))
  if (words.trim() !== '')
    for (const node of graph.nodes)
      if (node.kind === 'claim' && ` ${foldWords(node.label).join(' ')} `.includes(words)) about.add(node)
  return voicesOf(lookup, about)
}

/** Somebody or something that claims mention, and who speaks of it. */
export interface Topic {
  topic: GraphNode
  voices: Voice[]
}

/** Who speaks about whom and what, whatever most voices speak of first. */
export function topics(graph: ClaimsGraph): Topic[] {
  const lookup = lookupIn(graph)
  return graph.nodes
    .filter(isSpeaker)
    .map((topic) => ({ topic, voices: voicesOf(lookup, lookup.origins(topic.id, 'mentions')) }))
    .filter(({ voices }) => voices.length > 0)
    .sort((a, b) => b.voices.length - a.voices.length)
}

function voicesOf(lookup: Lookup, claims: Iterable<GraphNode>): Voice[] {
  const bySpeaker = new Map<GraphNode, GraphNode[]>()
  for (const claim of claims) for (const speaker of holdersOf(lookup, claim.id)) addTo(bySpeaker, speaker, claim)
  return [...bySpeaker]
    .map(([speaker, said]) => ({ speaker, claims: said }))
    .sort((a, b) => b.claims.length - a.claims.length)
}

/** The way from a claim to the words that one document prints. */
export interface Chain {
  claim: GraphNode
  speakers: GraphNode[]
  /** How it is attributed there, innermost first, with the quotations it consists of. */
  attributions: GraphNode[]
  quotations: GraphNode[]
  sentences: GraphNode[]
  document: GraphNode
  /** Where its words stand. */
  words: Anchor[]
}

/** The ways from a claim, by the id of its node, to the words it rests on: one for each document that prints it. */
export function chainOf(graph: ClaimsGraph, claim: string): Chain[] {
  const lookup = lookupIn(graph)
  const node = lookup.node(claim)
  if (node?.kind !== 'claim') return []
  return lookup.origins(claim, 'states').map((document) => {
    const there = ({ anchors = [] }: GraphNode) => anchors.some((anchor) => anchor.document === document.id)
    const evidence = lookup.targets(claim, 'evidencedBy').filter(there)
    const inner = evidence.filter(({ kind }) => kind === 'attribution')
    return {
      claim: node,
      speakers: holdersOf(lookup, claim),
      attributions: outwards(lookup, inner),
      quotations: inner.flatMap(({ id }) => lookup.targets(id, 'evidencedBy')).filter(there),
      sentences: evidence.filter(({ kind }) => kind === 'sentence'),
      document,
      words: (node.anchors ?? []).filter((anchor) => anchor.document === document.id),
    }
  })
}

// Attributions with those they stand in.
function outwards(lookup: Lookup, attributions: readonly GraphNode[]): GraphNode[] {
  const all = new Set(attributions)
  for (const { id } of all) for (const outer of lookup.targets(id, 'partOf')) all.add(outer)
  return [...all]
}
