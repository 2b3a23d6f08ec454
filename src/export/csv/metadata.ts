import type { ExportOptions } from '../../graph/format.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { type CsvTable, FILES, tablesOf } from './tables.js'

/** The description of both tables by the W3C vocabulary for tabular data: names, types, keys. */
export function metadataOf(graph: ClaimsGraph, options: ExportOptions): object {
  const { nodes, edges } = tablesOf(graph, options)
  const refersToNode = (column: string) => ({
    columnReference: column,
    reference: { resource: FILES.nodes, columnReference: 'id' },
  })
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    tables: [
      { url: FILES.nodes, tableSchema: { columns: described(nodes), primaryKey: 'id' } },
      {
        url: FILES.edges,
        tableSchema: {
          columns: described(edges),
          primaryKey: 'id',
          foreignKeys: [refersToNode('from'), refersToNode('to')],
        },
      },
    ],
  }
}

function described<Item>({ columns }: CsvTable<Item>): object[] {
  return columns.map(({ name, header, type, required }) => ({
    name: variable(name),
    titles: header,
    datatype: type,
    ...(required && { required }),
  }))
}

// A name of a column is a variable of a URI template that begins with no low line: letters, digits, the rest as %XX.
function variable(name: string): string {
  return encodeURIComponent(name)
    .replaceAll(/[-.!~*'()]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/^_/, '%5F')
}
