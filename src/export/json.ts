import { type GraphFormat, pick } from '../graph/format.js'
import { jsonList } from '../graph/writing/json.js'

/** The graph itself; see schemas/graph.schema.json. */
export const json: GraphFormat = {
  id: 'json',
  summary: 'the graph itself, by `schemas/graph.schema.json`',
  mediaType: 'application/json',
  extension: 'json',
  *write(graph, options) {
    const { nodes, edges } = pick(graph, options)
    yield '{\n  "nodes": '
    yield* jsonList(nodes, 1)
    yield ',\n  "edges": '
    yield* jsonList(edges, 1)
    yield '\n}\n'
  },
}
