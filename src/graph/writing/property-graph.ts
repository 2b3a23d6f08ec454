import type { GraphEdge, GraphNode } from '../../model/generated/shapes.js'

/** The label of a node in a property graph: `person` is `Person`. */
export function labelOf({ kind }: GraphNode): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** The type of an edge in a property graph: `attributedTo` is `ATTRIBUTED_TO`. */
export function relationshipOf({ kind }: GraphEdge): string {
  return kind.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
}
