// Ladybug, a graph database in the process, runs what is written. It asks for tables first, where others take any label.
import ladybug from '@ladybugdb/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import type { ClaimsGraph, GraphNode } from '../../src/model/generated/shapes.js'
import { expectGraph, type ReadGraph } from './comparison.js'
import { graphs, hostileText, sample } from './graphs.js'

type Row = Record<string, unknown>
type Value = string | number | boolean

const upper = (kind: string) => kind.replaceAll(/[A-Z]/g, '_$&').toUpperCase()
const title = (kind: string) => kind.replace(/^./, (letter) => letter.toUpperCase())
// Names that would end the quoted name, or the statement, if they were written as they are.
const NAMES = ['role', 'a "b" ‘c’ 👩‍👧', "}) DETACH DELETE n //'", 'back\\u0060slash']
const nameOf = (property: string) => property.replaceAll('\\', '/')

const texts = fc.record(Object.fromEntries(NAMES.map((name) => [name, hostileText])), { requiredKeys: [] })
const typed = fc.record(
  { value: fc.oneof(fc.integer(), fc.double({ min: -1e15, max: 1e15, noNaN: true })), named: fc.boolean() },
  { requiredKeys: [] },
)
const writable = graphs(
  fc.tuple(texts, typed).map(([texts, typed]) => {
    const properties: Record<string, Value> = { ...texts, ...typed }
    return 'value' in properties ? { ...properties, value: Number(properties.value) + 0 } : properties
  }),
)

/** Makes the tables, lets `fill` fill them, and reads all that is there. */
async function stored(graph: ClaimsGraph, fill: (run: (text: string, rows?: Row[]) => Promise<void>) => Promise<void>) {
  const database = new ladybug.Database(':memory:', 1 << 28, true, false, 1 << 30)
  const connection = new ladybug.Connection(database)
  const ask = async (text: string): Promise<Row[]> => {
    const result = await connection.query(text)
    return [result].flat().at(-1)!.getAll()
  }
  const columns = (items: ClaimsGraph['nodes'] | ClaimsGraph['edges']) => {
    const types = { string: 'STRING', number: 'DOUBLE', boolean: 'BOOLEAN' }
    const values = new Map(items.flatMap(({ properties = {} }) => Object.entries(properties)))
    return [...values].map(([name, value]) => `\`${nameOf(name)}\` ${types[typeof value as keyof typeof types]}`)
  }
  const labels = [...new Set(graph.nodes.map(({ kind }) => title(kind)))]
  const ends = labels.flatMap((from) => labels.map((to) => `FROM ${from} TO ${to}`))
  for (const label of labels)
    await ask(
      `CREATE NODE TABLE ${label} (${['id STRING PRIMARY KEY', 'label STRING', 'anchors STRING', ...columns(graph.nodes)].join(', ')})`,
    )
  for (const type of new Set(graph.edges.map(({ kind }) => upper(kind))))
    await ask(`CREATE REL TABLE ${type} (${[...ends, 'id STRING', ...columns(graph.edges)].join(', ')})`)
  await fill(async (text, rows) => {
    if (!rows) await ask(text)
    // Its lists take objects of one type only, and a whole number is of another type.
    for (const row of rows ?? []) await connection.execute(await connection.prepare(text), { rows: [row] as never })
  })
  const nodes = (await ask('MATCH (n) RETURN n')).map(({ n }) => n as Row)
  const edges = await ask('MATCH (a)-[r]->(b) RETURN a.id AS source, r, b.id AS target')
  await connection.close()
  await database.close()
  return read(graph, nodes, edges)
}

function read(graph: ClaimsGraph, nodes: Row[], edges: Row[]): ReadGraph {
  const attributes = (row: Row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  const found = nodes.map(({ _label, _id, id, label, ...rest }) => ({
    key: String(id),
    id,
    kind: String(_label).toLowerCase(),
    label,
    attributes: attributes(rest),
  }))
  // A table of each label keeps an order of its own.
  const place = new Map(graph.nodes.map(({ id }, i) => [readableId(id), i]))
  const kinds = new Map(graph.edges.map(({ kind }) => [upper(kind), kind]))
  return {
    nodes: found.sort((a, b) => place.get(a.key)! - place.get(b.key)!),
    edges: edges.map(({ source, r, target }) => {
      const { _label, _id, _src, _dst, id, ...rest } = r as Row
      return {
        id,
        kind: kinds.get(String(_label)),
        from: String(source),
        to: String(target),
        attributes: attributes(rest),
      }
    }),
  }
}

const readableId = (id: string) =>
  id.replaceAll(/\ufffd|\p{Cs}/gu, (char) => `\ufffd${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

function compare(found: ReadGraph, graph: ClaimsGraph): void {
  const named = <T extends { properties?: GraphNode['properties'] }>(item: T): T =>
    item.properties
      ? {
          ...item,
          properties: Object.fromEntries(Object.entries(item.properties).map(([name, value]) => [nameOf(name), value])),
        }
      : item
  const expected = { nodes: graph.nodes.map(named), edges: graph.edges.map(named) }
  expectGraph(found, expected as ClaimsGraph, { readable: (text) => text.toWellFormed(), readableId })
}

const statements = (graph: ClaimsGraph) => stored(graph, (run) => run(exportGraph(graph, 'cypher')))
const parameters = (graph: ClaimsGraph) =>
  stored(graph, async (run) => {
    for (const { statement, parameters } of JSON.parse(exportGraph(graph, 'cypher-parameters')).statements)
      await run(statement, parameters.rows)
  })

it('Ladybug runs the statements, and twice makes nothing twice', async () => {
  compare(await statements(sample), sample)
  const text = exportGraph(sample, 'cypher')
  compare(await stored(sample, (run) => run(`${text}${text}`)), sample)
})

it('Ladybug runs the statements of any graph; a lone surrogate is U+FFFD', async () => {
  await fc.assert(
    fc.asyncProperty(writable, async (graph) => compare(await statements(graph), graph)),
    { numRuns: 25 },
  )
}, 60_000)

it('Ladybug runs the statements with parameters', async () => {
  compare(await parameters(sample), sample)
  // Its parameters have no nothing but that of a text.
  await fc.assert(
    fc.asyncProperty(graphs(texts.map((texts) => texts as Record<string, string>)), async (graph) =>
      compare(await parameters(graph), graph),
    ),
    { numRuns: 15 },
  )
}, 60_000)

it('has no text of the graph in a statement with parameters', () => {
  const { statements } = JSON.parse(exportGraph(sample, 'cypher-parameters'))
  for (const { statement } of statements) expect(statement).not.toContain('Oduya')
})

it('doubles a backtick in a name', () => {
  const graph: ClaimsGraph = { nodes: [{ id: 'a', kind: 'person', label: 'A', properties: { 'a`b': 1 } }], edges: [] }
  expect(exportGraph(graph, 'cypher')).toContain('n.`a``b` = 1.0')
})
