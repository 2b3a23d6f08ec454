import type { GraphFormat } from '../../graph/format.js'
import { jsonList } from '../../graph/writing/json.js'
import { parameterized } from './parameters.js'
import { statements } from './statements.js'

/** Cypher, as `cypher-shell` and other graph databases run it. */
export const cypher: GraphFormat = {
  id: 'cypher',
  summary: 'Cypher: a `MERGE` a node and an edge',
  mediaType: 'application/x-cypher-query',
  extension: 'cypher',
  write: statements,
}

/** The same with all values as parameters, in the shape that the HTTP interface of Neo4j takes. */
export const cypherParameters: GraphFormat = {
  id: 'cypher-parameters',
  summary: 'the same with values as parameters, as the HTTP interface and the drivers of Neo4j take it',
  mediaType: 'application/json',
  extension: 'cypher.json',
  *write(graph, options) {
    yield '{\n  "statements": '
    yield* jsonList(parameterized(graph, options), 1)
    yield '\n}\n'
  },
}
