import type { ClaimsGraph, GraphEdge, GraphNode } from '../model/generated/shapes.js'
import { addTo } from './groups.js'
import { foldWords } from './words.js'

/** Ways through a graph, made once for a query. */
export interface Lookup {
  node(id: string): GraphNode | undefined
  /** Edges of a kind that leave a node. */
  from(id: string, kind: GraphEdge['kind']): readonly GraphEdge[]
  /** Edges of a kind that reach a node. */
  to(id: string, kind: GraphEdge['kind']): readonly GraphEdge[]
  /** The nodes that edges of a kind lead to. */
  targets(id: string, kind: GraphEdge['kind']): GraphNode[]
  /** The nodes that edges of a kind come from. */
  origins(id: string, kind: GraphEdge['kind']): GraphNode[]
}

/** Reads a graph once; linear in its size. */
export function lookupIn({ nodes, edges }: ClaimsGraph): Lookup {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const leaving = new Map<string, GraphEdge[]>()
  const reaching = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    addTo(leaving, `${edge.kind} ${edge.from}`, edge)
    addTo(reaching, `${edge.kind} ${edge.to}`, edge)
  }
  const lookup: Lookup = {
    node: (id) => byId.get(id),
    from: (id, kind) => leaving.get(`${kind} ${id}`) ?? [],
    to: (id, kind) => reaching.get(`${kind} ${id}`) ?? [],
    targets: (id, kind) => lookup.from(id, kind).flatMap(({ to }) => byId.get(to) ?? []),
    origins: (id, kind) => lookup.to(id, kind).flatMap(({ from }) => byId.get(from) ?? []),
  }
  return lookup
}

const SPEAKERS: readonly GraphNode['kind'][] = ['person', 'organization', 'group', 'place', 'source']

/** True for the node of somebody or something that can speak or be spoken of. */
export const isSpeaker = ({ kind }: GraphNode): boolean => SPEAKERS.includes(kind)

/** The speakers that go by an id or a name, whatever its typography; several where several people do. */
export function speakersCalled({ nodes }: ClaimsGraph, who: string): GraphNode[] {
  const fold = (name: string) => foldWords(name).join(' ')
  const wanted = fold(who)
  return nodes.filter((node) => {
    if (!isSpeaker(node)) return false
    if (node.id === who) return true
    const { alsoKnownAs = '' } = node.properties ?? {}
    return wanted !== '' && [node.label, ...String(alsoKnownAs).split('; ')].some((name) => fold(name) === wanted)
  })
}

/** Who is said to have said a claim, or to have denied it. */
export const holdersOf = (lookup: Lookup, claim: string): GraphNode[] => [
  ...lookup.origins(claim, 'said'),
  ...lookup.origins(claim, 'denied'),
]

/** All claims that say the same as one, itself first. */
export function sameClaims(lookup: Lookup, claim: string): string[] {
  const found = new Set([claim])
  for (const id of found)
    for (const { from, to } of [...lookup.from(id, 'sameClaimAs'), ...lookup.to(id, 'sameClaimAs')])
      found.add(from).add(to)
  return [...found]
}
