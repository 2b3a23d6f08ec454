import type { ExportOptions } from '../../graph/format.js'
import type { Column } from '../../graph/writing/columns.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { cypherId, groupsOf } from './groups.js'
import { identifier, literal } from './literals.js'

/** A `MERGE` a node and an edge, a line each: run twice they make nothing twice. */
export function* statements(graph: ClaimsGraph, options: ExportOptions): Generator<string> {
  const { nodes, edges } = groupsOf(graph, options)
  yield '// An index on the id of each label makes this fast; in Neo4j:\n'
  for (const { label } of nodes)
    yield `// CREATE CONSTRAINT IF NOT EXISTS FOR (n:${identifier(label)}) REQUIRE n.id IS UNIQUE;\n`
  for (const { label, nodes: members, columns } of nodes)
    for (const node of members) {
      const sets = [`n.label = ${literal(node.label)}`, ...assignments('n', columns, node)]
      yield `MERGE (n:${identifier(label)} {id: ${idOf(node.id)}}) SET ${sets.join(', ')};\n`
    }
  for (const { type, from, to, edges: members, columns } of edges)
    for (const edge of members) {
      const ends = `(a:${identifier(from)} {id: ${idOf(edge.from)}}), (b:${identifier(to)} {id: ${idOf(edge.to)}})`
      const sets = assignments('r', columns, edge)
      const set = sets.length > 0 ? ` SET ${sets.join(', ')}` : ''
      yield `MATCH ${ends} MERGE (a)-[r:${identifier(type)} {id: ${idOf(edge.id)}}]->(b)${set};\n`
    }
}

const idOf = (id: string): string => literal(cypherId(id))

function assignments<T>(variable: string, columns: readonly Column<T>[], item: T): string[] {
  return columns.flatMap(({ name, value }) => {
    const cell = value(item)
    return cell === undefined ? [] : [`${variable}.${identifier(name)} = ${literal(cell)}`]
  })
}
