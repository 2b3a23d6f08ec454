import type { GraphFormat } from '../graph/format.js'

/** The graph itself; see schemas/graph.schema.json. */
export const json: GraphFormat = {
  id: 'json',
  summary: 'the graph itself, by `schemas/graph.schema.json`',
  mediaType: 'application/json',
  extension: 'json',
  write(graph, { kinds }) {
    const nodes = kinds ? graph.nodes.filter(({ kind }) => kinds.includes(kind)) : graph.nodes
    const ids = new Set(nodes.map(({ id }) => id))
    const edges = kinds ? graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) : graph.edges
    return `${JSON.stringify({ nodes, edges }, null, 2)}\n`
  },
}
