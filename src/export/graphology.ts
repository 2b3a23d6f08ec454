import { type ExportOptions, type GraphFormat, pick } from '../graph/format.js'
import { jsonList } from '../graph/writing/json.js'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../model/generated/shapes.js'

/** A graph as graphology's `import` and `Graph.from` take it. */
export interface GraphologyData {
  options: { type: 'directed'; multi: true; allowSelfLoops: true }
  attributes: Record<string, never>
  nodes: { key: string; attributes: Omit<GraphNode, 'id'> }[]
  edges: { key: string; source: string; target: string; attributes: Omit<GraphEdge, 'id' | 'from' | 'to'> }[]
}

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true } as const

/**
 * The graph for graphology, whatever version of it you have: `MultiDirectedGraph.from(toGraphology(graph))`. Nodes and
 * edges are under their ids, with `kind`, `label`, `properties` and `anchors` as attributes.
 */
export function toGraphology(graph: ClaimsGraph, options: ExportOptions = {}): GraphologyData {
  const { nodes, edges } = pick(graph, options)
  return { options: OPTIONS, attributes: {}, nodes: nodes.map(nodeOf), edges: edges.map(edgeOf) }
}

/** The same as JSON. */
export const graphology: GraphFormat = {
  id: 'graphology',
  summary: 'what `Graph.from` of graphology takes; `toGraphology` gives it as an object',
  mediaType: 'application/json',
  extension: 'graphology.json',
  *write(graph, options) {
    const { nodes, edges } = toGraphology(graph, options)
    yield `{\n  "options": ${JSON.stringify(OPTIONS)},\n  "attributes": {},\n  "nodes": `
    yield* jsonList(nodes, 1)
    yield ',\n  "edges": '
    yield* jsonList(edges, 1)
    yield '\n}\n'
  },
}

function nodeOf({ id, ...attributes }: GraphNode): GraphologyData['nodes'][number] {
  return { key: id, attributes }
}

function edgeOf({ id, from, to, ...attributes }: GraphEdge): GraphologyData['edges'][number] {
  return { key: id, source: from, target: to, attributes }
}
