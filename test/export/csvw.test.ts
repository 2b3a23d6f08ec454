// The description of the tables, read with a parser for CSV on the Web that makes RDF of a table.
import { Readable } from 'node:stream'
import CsvwParser from '@zazuko/rdf-parser-csvw'
import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import type { GraphEdge, GraphNode } from '../../src/model/generated/shapes.js'
import { sample } from './graphs.js'

const CSVW = 'http://www.w3.org/ns/csvw#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
// Of the context of CSV on the Web, which would have to be fetched, the terms in use.
const CONTEXT = {
  '@vocab': CSVW,
  string: `${XSD}string`,
  double: `${XSD}double`,
  boolean: `${XSD}boolean`,
  columns: { '@id': `${CSVW}column`, '@container': '@list' },
  titles: `${CSVW}title`,
  datatype: { '@id': `${CSVW}datatype`, '@type': '@vocab' },
}
const BASE = 'http://example.org/table'

const { tables } = JSON.parse(exportGraph(sample, 'csv-metadata'))

/** The rows of a table by their ids: value and type of each column. */
async function rowsOf(table: object, csv: string): Promise<Map<string, Record<string, [string, string]>>> {
  const quads = await jsonld.toRDF({ ...table, '@context': CONTEXT } as never, { format: 'application/n-quads' })
  const metadata = new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string))
  const parser = new CsvwParser({ metadata: metadata as never, baseIRI: BASE })
  const rows = new Map<string, Record<string, [string, string]>>()
  for await (const quad of parser.import(Readable.from([csv]) as never) as unknown as AsyncIterable<Quad>) {
    const { subject, predicate, object } = quad
    if (!predicate.value.startsWith(`${BASE}#`) || object.termType !== 'Literal') continue
    const row = rows.get(subject.value) ?? {}
    row[decodeURIComponent(predicate.value.slice(BASE.length + 1))] = [object.value, object.datatype.value]
    rows.set(subject.value, row)
  }
  return new Map([...rows.values()].map((row) => [row.id![0], row]))
}

function expectProperties(row: Record<string, [string, string]>, { properties = {} }: GraphNode | GraphEdge): void {
  const types = { string: `${XSD}string`, number: `${XSD}double`, boolean: `${XSD}boolean` }
  for (const [name, value] of Object.entries(properties))
    if (value !== null && value !== '') expect(row[name]).toEqual([String(value), types[typeof value as never]])
}

it('describes the nodes', async () => {
  const rows = await rowsOf(tables[0], exportGraph(sample, 'csv-nodes'))
  expect(rows.size).toBe(sample.nodes.length)
  for (const node of sample.nodes) {
    const row = rows.get(node.id)!
    expect([row.kind![0].toLowerCase(), row.label![0]]).toEqual([node.kind, node.label])
    expectProperties(row, node)
  }
})

it('describes the edges', async () => {
  const rows = await rowsOf(tables[1], exportGraph(sample, 'csv-edges'))
  expect(rows.size).toBe(sample.edges.length)
  for (const edge of sample.edges) {
    const row = rows.get(edge.id)!
    expect([row.from![0], row.to![0]]).toEqual([edge.from, edge.to])
    expectProperties(row, edge)
  }
})

it('names files, keys, and columns as variables of a URI template', () => {
  expect(tables.map(({ url }: { url: string }) => url)).toEqual(['nodes.csv', 'edges.csv'])
  expect(tables[1].tableSchema.foreignKeys.map(({ reference }: { reference: object }) => reference)).toEqual([
    { resource: 'nodes.csv', columnReference: 'id' },
    { resource: 'nodes.csv', columnReference: 'id' },
  ])
  const odd = { id: 'a', kind: 'person', label: 'A', properties: { "_it's a (b)-ü": 1 } } as const
  const { columns } = JSON.parse(exportGraph({ nodes: [odd], edges: [] }, 'csv-metadata')).tables[0].tableSchema
  expect(columns.at(-1)).toEqual({
    name: '%5Fit%27s%20a%20%28b%29%2D%C3%BC',
    titles: "_it's a (b)-ü:double",
    datatype: 'double',
  })
})
