import { type ExportOptions, pick } from '../../graph/format.js'
import { type CellValue, type Column, columnsOf } from '../../graph/writing/columns.js'
import { labelOf, relationshipOf } from '../../graph/writing/property-graph.js'
import { NOT_IN_UTF8, writableId } from '../../graph/writing/text.js'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../../model/generated/shapes.js'

/** Names of the files, which their description and one another refer to. */
export const FILES = { nodes: 'nodes.csv', edges: 'edges.csv', metadata: 'csv-metadata.json' } as const

/** A column of a table, under the header that the importer of Neo4j asks for. */
export interface CsvColumn<Item> extends Column<Item> {
  header: string
  /** Whether every row has a value. */
  required: boolean
}

/** Rows, one an item, and their columns. */
export interface CsvTable<Item> {
  columns: CsvColumn<Item>[]
  items: readonly Item[]
}

/** The table of the nodes, and that of the edges. */
export function tablesOf(
  graph: ClaimsGraph,
  options: ExportOptions,
): { nodes: CsvTable<GraphNode>; edges: CsvTable<GraphEdge> } {
  const { nodes, edges } = pick(graph, options)
  const nodeColumns = [
    own<GraphNode>('id', 'id:ID', ({ id }) => writable(id)),
    own<GraphNode>('kind', ':LABEL', labelOf),
    own<GraphNode>('label', 'label:string', ({ label }) => label),
  ]
  const edgeColumns = [
    own<GraphEdge>('id', 'id:string', ({ id }) => writable(id)),
    own<GraphEdge>('from', ':START_ID', ({ from }) => writable(from)),
    own<GraphEdge>('to', ':END_ID', ({ to }) => writable(to)),
    own<GraphEdge>('kind', ':TYPE', relationshipOf),
  ]
  return {
    nodes: { items: nodes, columns: [...nodeColumns, ...properties(nodes, nodeColumns)] },
    edges: { items: edges, columns: [...edgeColumns, ...properties(edges, edgeColumns)] },
  }
}

/** A table as CSV (RFC 4180). Strings stand between quotation marks, so that an empty one is not the absence of one. */
export function* csvOf<Item>({ columns, items }: CsvTable<Item>): Generator<string> {
  yield row(columns.map(({ header }) => header))
  for (const item of items) yield row(columns.map(({ value }) => value(item)))
}

const writable = (id: string): string => writableId(id, NOT_IN_UTF8)

function own<Item>(name: string, header: string, value: (item: Item) => string): CsvColumn<Item> {
  return { name, type: 'string', header, required: true, value }
}

function properties<T extends GraphNode | GraphEdge>(items: readonly T[], before: readonly CsvColumn<T>[]) {
  const columns = columnsOf(items, {
    taken: before.map(({ name }) => name),
    clean: (name) => name.toWellFormed(),
  })
  return columns.map((column) => ({ ...column, header: `${column.name}:${column.type}`, required: false }))
}

function row(values: readonly (CellValue | undefined)[]): string {
  const cells = values.map((value) =>
    typeof value === 'string' ? `"${value.toWellFormed().replaceAll('"', '""')}"` : String(value ?? ''),
  )
  return `${cells.join(',')}\r\n`
}
