import type { ExportOptions, GraphFormat } from '../graph/format.js'
import type { ClaimsGraph } from '../model/generated/shapes.js'
import { dot } from './dot.js'
import { json } from './json.js'
import { jsonld } from './jsonld.js'
import { mermaid } from './mermaid.js'

export type { ExportOptions, GraphFormat } from '../graph/format.js'

/** The formats a graph can be written in. */
export const formats: readonly GraphFormat[] = [json, jsonld, dot, mermaid]

/** Writes a graph in the format of that id; throws a `RangeError` that names the formats there are where it is not known. */
export function exportGraph(graph: ClaimsGraph, format: string, options: ExportOptions = {}): string {
  const known = formats.find(({ id }) => id === format)
  if (!known)
    throw new RangeError(
      `\`format\` must be one of ${formats.map(({ id }) => `\`${id}\``).join(', ')}, not \`${format}\``,
    )
  return known.write(graph, options)
}
