import { type ExportOptions, pick } from '../../graph/format.js'
import { addTo } from '../../graph/groups.js'
import { type Column, columnsOf } from '../../graph/writing/columns.js'
import { labelOf, relationshipOf } from '../../graph/writing/property-graph.js'
import { NOT_IN_UTF8, writableId } from '../../graph/writing/text.js'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../../model/generated/shapes.js'
import { writableName } from './literals.js'

/** Nodes of one label. */
export interface NodeGroup {
  label: string
  nodes: GraphNode[]
  columns: Column<GraphNode>[]
}

/** Edges of one type between nodes of two labels: what one statement can find by the index of each. */
export interface EdgeGroup {
  type: string
  from: string
  to: string
  edges: GraphEdge[]
  columns: Column<GraphEdge>[]
}

/** Nodes and edges by what their statements have in common, in the order they come up. */
export function groupsOf(graph: ClaimsGraph, options: ExportOptions): { nodes: NodeGroup[]; edges: EdgeGroup[] } {
  const { nodes, edges } = pick(graph, options)
  const labels = new Map(nodes.map((node) => [node.id, labelOf(node)]))
  const nodeGroups = grouped(nodes, labelOf)
  const edgeGroups = grouped(edges, (edge) =>
    [relationshipOf(edge), labels.get(edge.from), labels.get(edge.to)].join(' '),
  )
  return {
    nodes: [...nodeGroups].map(([label, nodes]) => ({ label, nodes, columns: columns(nodes, ['id', 'label']) })),
    edges: [...edgeGroups].map(([key, edges]) => {
      const [type, from, to] = key.split(' ') as [string, string, string]
      return { type, from, to, edges, columns: columns(edges, ['id', 'from', 'to']) }
    }),
  }
}

/** An id as Cypher can hold it. */
export function cypherId(id: string): string {
  return writableId(id, NOT_IN_UTF8)
}

function columns<T extends GraphNode | GraphEdge>(items: readonly T[], taken: readonly string[]): Column<T>[] {
  return columnsOf(items, { taken, clean: writableName })
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}
