import { type ExportOptions, pick } from '../../graph/format.js'
import { addTo } from '../../graph/groups.js'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../../model/generated/shapes.js'
import { annotation } from './annotation.js'
import { addFacts } from './facts.js'
import { createIris, type Iris } from './iris.js'
import { add, link, type Resource } from './resource.js'
import { expand, KINDS, STANDARD } from './terms.js'

/**
 * A graph as resources, one a node, in which its places in the documents stand, and its edges. All have names, and each is
 * described in one place, so that lines of RDF can be compared and a stream of them has no end to wait for.
 */
export function* resources(graph: ClaimsGraph, options: ExportOptions): Generator<Resource> {
  const { nodes, edges } = pick(graph, options)
  const iris = createIris(options.base)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const [leaving, reaching] = [new Map<string, GraphEdge[]>(), new Map<string, GraphEdge[]>()]
  for (const edge of edges) {
    addTo(leaving, edge.from, edge)
    addTo(reaching, edge.to, edge)
  }
  for (const node of nodes) {
    const resource = describeNode(node, iris)
    const out = leaving.get(node.id) ?? []
    addLinks(resource, out, reaching.get(node.id) ?? [], byId, iris)
    const reviewed = node.kind === 'verdict' && out.find(({ kind }) => kind === 'concerns')
    if (reviewed) add(resource, 'claimReviewed', byId.get(reviewed.to)!.label.toWellFormed())
    for (const [i, anchor] of (node.anchors ?? []).entries())
      add(resource, 'anchors', annotation(resource['@id'], i + 1, anchor, iris))
    addStatements(resource, out, iris)
    yield resource
  }
}

/** A node by itself: its classes, label and facts. */
export function describeNode({ id, kind, label, properties }: GraphNode, iris: Iris): Resource {
  const [term, ...types] = KINDS[kind].split(' ') as [string, ...string[]]
  const resource: Resource = {
    '@id': iris.node(id),
    '@type': types.length > 1 ? types : types[0]!,
    [term]: label.toWellFormed(),
  }
  addFacts(resource, properties, kind)
  return resource
}

// Each edge by a term of our own, and by what other vocabularies have for it.
function addLinks(
  resource: Resource,
  leaving: readonly GraphEdge[],
  reaching: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  iris: Iris,
): void {
  const known = new Set<string>()
  const addOnce = (key: string, id: string) => {
    const said = `${key} ${id}`
    if (!known.has(said)) add(resource, key, link(iris.node(id)))
    known.add(said)
  }
  for (const { kind, to } of leaving) addOnce(kind, to)
  for (const edge of leaving)
    for (const term of standardTerms(edge, nodes)) if (!term.startsWith('^')) addOnce(term, edge.to)
  for (const edge of reaching)
    for (const term of standardTerms(edge, nodes)) if (term.startsWith('^')) addOnce(term.slice(1), edge.from)
}

function standardTerms({ kind, from, to }: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): string[] {
  const ends = [nodes.get(from)?.kind, nodes.get(to)?.kind]
  return (STANDARD[kind]?.split(' ') ?? []).flatMap((entry) => {
    const kinds = entry.split('>')
    const term = kinds.pop()!
    return kinds.every((kind, i) => kind === ends[i]) ? term : []
  })
}

// An edge is a resource of its own where it has facts, where its id is another than what it says, or where two say the same.
function addStatements(resource: Resource, leaving: readonly GraphEdge[], iris: Iris): void {
  const counts = new Map<string, number>()
  const saying = ({ from, kind, to }: GraphEdge) => `${from} ${kind} ${to}`
  for (const edge of leaving) counts.set(saying(edge), (counts.get(saying(edge)) ?? 0) + 1)
  for (const edge of leaving) {
    const { id, kind, to, properties } = edge
    const told: Resource = { '@id': iris.edge(id), '@type': 'rdf:Statement' }
    add(told, 'rdf:predicate', link(expand(kind)))
    add(told, 'rdf:object', link(iris.node(to)))
    const facts = addFacts(told, properties)
    if (facts > 0 || id !== saying(edge) || counts.get(saying(edge))! > 1) add(resource, 'edges', told)
  }
}
