import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { expectGraph, type ReadGraph } from './comparison.js'
import { graphs, sample } from './graphs.js'

type Row = Record<string, string | number | boolean>

/** A table as csv-parse reads it, each value of the type that its header names; an empty cell without marks is no value. */
function read(text: string): Row[] {
  const rows: (string | undefined)[][] = parse(text, {
    cast: (cell, { quoting }) => (cell === '' && !quoting ? undefined : cell),
  })
  const [header = [], ...body] = rows as string[][]
  return body.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, i): [string, string | number | boolean][] =>
        cell === undefined ? [] : [[header[i]!, typed(cell, header[i]!.slice(header[i]!.lastIndexOf(':') + 1))]],
      ),
    ),
  )
}

function typed(cell: string, type: string): string | number | boolean {
  if (type === 'double') return Number(cell)
  return type === 'boolean' ? cell === 'true' : cell
}

function readGraph(graph: ClaimsGraph): ReadGraph {
  const properties = (row: Row) =>
    Object.fromEntries(Object.entries(row).map(([header, value]) => [header.slice(0, header.lastIndexOf(':')), value]))
  const camel = (type: string) => type.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return {
    nodes: read(exportGraph(graph, 'csv-nodes')).map(
      ({ 'id:ID': id, ':LABEL': kind, 'label:string': label, ...rest }) => ({
        key: String(id),
        id,
        kind: String(kind).toLowerCase(),
        label,
        attributes: properties(rest),
      }),
    ),
    edges: read(exportGraph(graph, 'csv-edges')).map(
      ({ 'id:string': id, ':START_ID': from, ':END_ID': to, ':TYPE': type, ...rest }) => ({
        id,
        from: String(from),
        to: String(to),
        kind: camel(String(type)),
        attributes: properties(rest),
      }),
    ),
  }
}

it('csv-parse reads the same graph', () => {
  expectGraph(readGraph(sample), sample)
})

it('csv-parse reads any graph; a lone surrogate is U+FFFD', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      expectGraph(readGraph(graph), graph, {
        readable: (text) => text.toWellFormed(),
        // In an id with its number behind it, so that two never become one.
        readableId: (id) =>
          id.replaceAll(/[\ufffd]|\p{Cs}/gu, (char) => `\ufffd${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
      })
    }),
  )
})

it('has the headers of Neo4j’s importer, labels and types as it likes them', () => {
  const [nodes, edges] = [exportGraph(sample, 'csv-nodes'), exportGraph(sample, 'csv-edges')]
  expect(nodes).toMatch(/^"id:ID",":LABEL","label:string",/)
  expect(nodes.split('\r\n')[0]!.split(',')).toEqual(expect.arrayContaining(['"value:double"', '"named:boolean"']))
  expect(edges).toMatch(/^"id:string",":START_ID",":END_ID",":TYPE",/)
  expect(nodes).toContain('"speaker:mara-oduya","Person","Mara Oduya"')
  expect(edges).toContain('"ATTRIBUTED_TO"')
})

it('tells an empty text from none', () => {
  const graph: ClaimsGraph = {
    nodes: [
      { id: 'a', kind: 'person', label: '', properties: { role: '' } },
      { id: 'b', kind: 'person', label: 'B' },
    ],
    edges: [],
  }
  expect(exportGraph(graph, 'csv-nodes')).toBe(
    '"id:ID",":LABEL","label:string","role:string"\r\n"a","Person","",""\r\n"b","Person","B",\r\n',
  )
})
