import type { ExportOptions } from '../../graph/format.js'
import type { Column } from '../../graph/writing/columns.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { cypherId, groupsOf } from './groups.js'
import { identifier } from './literals.js'

type Row = Record<string, string | number | boolean | null>

/** A statement and what to run it with. */
export interface Statement {
  statement: string
  parameters: { rows: Row[] }
}

// Some hundred kilobytes of parameters, which a transaction takes with ease.
const ROWS = 1000

/** Statements for a driver, or for the HTTP interface of Neo4j, of some rows each: no text of an article is in a statement. */
export function* parameterized(graph: ClaimsGraph, options: ExportOptions): Generator<Statement> {
  const { nodes, edges } = groupsOf(graph, options)
  for (const { label, nodes: members, columns } of nodes) {
    const set = ['n.label = row.label', ...assignments('n', columns)]
    const statement = `UNWIND $rows AS row MERGE (n:${identifier(label)} {id: row.id}) SET ${set.join(', ')}`
    const rows = (node: (typeof members)[number]) => ({
      id: cypherId(node.id),
      label: node.label.toWellFormed(),
      ...cells(columns, node),
    })
    for (const some of batches(members)) yield { statement, parameters: { rows: some.map(rows) } }
  }
  for (const { type, from, to, edges: members, columns } of edges) {
    const ends = `(a:${identifier(from)} {id: row.from}), (b:${identifier(to)} {id: row.to})`
    const set = columns.length > 0 ? ` SET ${assignments('r', columns).join(', ')}` : ''
    const merge = `MERGE (a)-[r:${identifier(type)} {id: row.id}]->(b)`
    const statement = `UNWIND $rows AS row MATCH ${ends} ${merge}${set}`
    const rows = (edge: (typeof members)[number]) => ({
      id: cypherId(edge.id),
      from: cypherId(edge.from),
      to: cypherId(edge.to),
      ...cells(columns, edge),
    })
    for (const some of batches(members)) yield { statement, parameters: { rows: some.map(rows) } }
  }
}

function assignments<T>(variable: string, columns: readonly Column<T>[]): string[] {
  return columns.map(({ name }) => `${variable}.${identifier(name)} = row.${identifier(name)}`)
}

function cells<T>(columns: readonly Column<T>[], item: T): Row {
  return Object.fromEntries(
    columns.map(({ name, value }) => {
      const cell = value(item)
      return [name, typeof cell === 'string' ? cell.toWellFormed() : (cell ?? null)]
    }),
  )
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += ROWS) yield items.slice(start, start + ROWS)
}
