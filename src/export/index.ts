import type { ExportOptions, GraphFormat } from '../graph/format.js'
import type { ClaimsGraph } from '../model/generated/shapes.js'
import { csvEdges, csvMetadata, csvNodes } from './csv/index.js'
import { cypher, cypherParameters } from './cypher/index.js'
import { cytoscape } from './cytoscape.js'
import { dot } from './dot.js'
import { gexf } from './gexf.js'
import { graphml } from './graphml.js'
import { graphology } from './graphology.js'
import { json } from './json.js'
import { mermaid } from './mermaid.js'
import { annotations, jsonld, nanopubs, nquads, trig } from './rdf/index.js'

export type { ExportOptions, GraphFormat } from '../graph/format.js'
export { type GraphologyData, toGraphology } from './graphology.js'
export { drawGraph, type Grouping, groupings, type LayOut, type PictureOptions } from './picture/index.js'

// By name too, so that a page that writes one format has to carry no other.
export {
  annotations,
  csvEdges,
  csvMetadata,
  csvNodes,
  cypher,
  cypherParameters,
  cytoscape,
  dot,
  gexf,
  graphml,
  graphology,
  json,
  jsonld,
  mermaid,
  nanopubs,
  nquads,
  trig,
}

/** The formats a graph can be written in by name. */
export const formats: readonly GraphFormat[] = [
  json,
  jsonld,
  dot,
  mermaid,
  graphml,
  gexf,
  cytoscape,
  graphology,
  csvNodes,
  csvEdges,
  csvMetadata,
  cypher,
  cypherParameters,
]

/** Formats that are handed over as values, so that only who writes RDF carries them. */
export const rdfFormats: readonly GraphFormat[] = [nquads, trig, nanopubs, annotations]

/** A file of an export. */
export interface ExportedFile {
  /** Its name within a folder. */
  name: string
  mediaType: string
  /** Its text, piece by piece. */
  chunks: Iterable<string>
}

/**
 * Writes a graph in a format: the id of one of `formats`, or a format as a value. Throws a `RangeError` that names the formats
 * there are where it is not known.
 */
export function exportGraph(graph: ClaimsGraph, format: string | GraphFormat, options: ExportOptions = {}): string {
  return [...exportGraphChunks(graph, format, options)].join('')
}

/**
 * What `exportGraph` gives, piece by piece, for a graph that does not fit into one string: `Readable.from(…)` or
 * `ReadableStream.from(…)` makes a stream of it. Throws where the format is not known, before the first piece.
 */
export function exportGraphChunks(
  graph: ClaimsGraph,
  format: string | GraphFormat,
  options: ExportOptions = {},
): Iterable<string> {
  const known = formatOf(format)
  if (known) return collected(known.write(graph, options))
  const parts = partsOf(format)
  if (parts.length > 0)
    throw new RangeError(
      `\`${format}\` is several files, ${listed(parts)}: take one of these, or \`exportGraphFiles\` for all`,
    )
  throw new RangeError(
    `\`format\` must be one of ${listed(formats)} or a format of \`onrecord/export\`, not \`${format}\``,
  )
}

/**
 * The files of a format: one, or several that belong together, as the tables and their description for `csv`. Throws where
 * the format is not known.
 */
export function exportGraphFiles(
  graph: ClaimsGraph,
  format: string | GraphFormat,
  options: ExportOptions = {},
): ExportedFile[] {
  const parts = partsOf(format)
  if (parts.length > 0)
    return parts.map((one) => ({
      name: (one.part as { file: string }).file,
      mediaType: one.mediaType,
      chunks: exportGraphChunks(graph, one, options),
    }))
  const chunks = exportGraphChunks(graph, format, options)
  const { extension, mediaType } = formatOf(format) as GraphFormat
  return [{ name: `claims.${extension}`, mediaType, chunks }]
}

const formatOf = (format: string | GraphFormat): GraphFormat | undefined =>
  typeof format === 'string' ? formats.find(({ id }) => id === format) : format
const partsOf = (format: string | GraphFormat): GraphFormat[] => formats.filter(({ part }) => part?.of === format)
const listed = (some: readonly GraphFormat[]): string => some.map(({ id }) => `\`${id}\``).join(', ')

// A stream has a price per piece: they are made of some size.
const PIECE = 1 << 16

function* collected(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
