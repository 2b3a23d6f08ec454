import type { ClaimsGraph, GraphEdge, GraphNode } from '../model/generated/shapes.js'

/** Facts of a node or an edge. */
export type Properties = NonNullable<GraphNode['properties']>

/** A graph while it is built: nodes and edges by id, in the order they came. */
export interface Draft {
  nodes: Map<string, GraphNode>
  edges: Map<string, GraphEdge>
}

/** A graph with nothing in it. */
export const createDraft = (): Draft => ({ nodes: new Map(), edges: new Map() })

/** Adds a node; where its id is known, its places and the facts not told before are added to the one there is. */
export function addNode({ nodes }: Draft, node: GraphNode): string {
  const known = nodes.get(node.id)
  if (!known) {
    nodes.set(node.id, { ...node, ...(node.anchors && { anchors: [...node.anchors] }) })
    return node.id
  }
  if (node.properties) known.properties = { ...node.properties, ...known.properties }
  if (node.anchors) {
    known.anchors ??= []
    known.anchors.push(...node.anchors)
  }
  return node.id
}

/** Adds an edge; of several between the same nodes that say the same, the first stands. */
export function addEdge(
  { edges }: Draft,
  from: string,
  to: string,
  kind: GraphEdge['kind'],
  properties: Partial<Properties> = {},
): void {
  const id = `${from} ${kind} ${to}`
  if (from === to || edges.has(id)) return
  const told = Object.entries(properties).filter(([, value]) => value !== undefined)
  edges.set(id, { id, from, to, kind, ...(told.length > 0 && { properties: Object.fromEntries(told) as Properties }) })
}

/** Adds an edge that says the same in both directions, once. */
export function addMutualEdge(
  draft: Draft,
  a: string,
  b: string,
  kind: GraphEdge['kind'],
  properties: Properties = {},
): void {
  if (!draft.edges.has(`${b} ${kind} ${a}`)) addEdge(draft, a, b, kind, properties)
}

/** The graph as plain JSON. */
export const graphOf = ({ nodes, edges }: Draft): ClaimsGraph => ({
  nodes: [...nodes.values()],
  edges: [...edges.values()],
})
