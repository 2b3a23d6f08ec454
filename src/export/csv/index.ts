import type { GraphFormat } from '../../graph/format.js'
import { metadataOf } from './metadata.js'
import { csvOf, FILES, tablesOf } from './tables.js'

/** The nodes as a table, with the headers that `neo4j-admin database import` asks for. */
export const csvNodes: GraphFormat = {
  id: 'csv-nodes',
  summary: 'table of the nodes, with headers for the importer of Neo4j (`--multiline-fields=true`)',
  mediaType: 'text/csv',
  extension: 'nodes.csv',
  part: { of: 'csv', file: FILES.nodes },
  write: (graph, options) => csvOf(tablesOf(graph, options).nodes),
}

/** The edges as a table, of the same kind. */
export const csvEdges: GraphFormat = {
  id: 'csv-edges',
  summary: 'table of the edges, of the same kind',
  mediaType: 'text/csv',
  extension: 'edges.csv',
  part: { of: 'csv', file: FILES.edges },
  write: (graph, options) => csvOf(tablesOf(graph, options).edges),
}

/** What both tables hold, for readers of CSV on the Web. */
export const csvMetadata: GraphFormat = {
  id: 'csv-metadata',
  summary: 'what the two tables hold, by CSV on the Web: types and keys',
  mediaType: 'application/csvm+json',
  extension: 'csv-metadata.json',
  part: { of: 'csv', file: FILES.metadata },
  write: (graph, options) => [`${JSON.stringify(metadataOf(graph, options), null, 2)}\n`],
}
