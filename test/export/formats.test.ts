// What all formats have in common. Each writes the same graph to test/golden/export (UPDATE=1 rewrites them).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ExportOptions,
  exportGraph,
  exportGraphChunks,
  exportGraphFiles,
  formats,
  type GraphFormat,
  rdfFormats,
} from '../../src/export/index.js'
import type { GraphNode } from '../../src/model/generated/shapes.js'
import { graphs, largeGraph, sample } from './graphs.js'

const all = [...formats, ...rdfFormats]

it('lists the formats there are, and refuses others', () => {
  expect(formats.map(({ id }) => id)).toEqual([
    'json',
    'jsonld',
    'dot',
    'mermaid',
    'graphml',
    'gexf',
    'cytoscape',
    'graphology',
    'csv-nodes',
    'csv-edges',
    'csv-metadata',
    'cypher',
    'cypher-parameters',
  ])
  expect(rdfFormats.map(({ id }) => id)).toEqual(['nquads', 'trig', 'nanopubs', 'annotations'])
  expect(() => exportGraph(sample, 'xml')).toThrow(RangeError)
  expect(() => exportGraphChunks(sample, 'xml')).toThrow(RangeError)
  expect(() => exportGraphFiles(sample, 'xml')).toThrow(RangeError)
})

it.each(all)('$id is as it was', (format) => {
  const file = new URL(`../golden/export/sample.${format.extension}`, import.meta.url)
  const written = exportGraph(sample, format)
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, written)
  expect(written).toBe(readFileSync(file, 'utf8'))
})

it('gives a format of several files as files', () => {
  expect(() => exportGraph(sample, 'csv')).toThrow('csv-nodes')
  const files = exportGraphFiles(sample, 'csv')
  expect(files.map(({ name }) => name)).toEqual(['nodes.csv', 'edges.csv', 'csv-metadata.json'])
  expect([...files[0]!.chunks].join('')).toBe(exportGraph(sample, 'csv-nodes'))
  expect(exportGraphFiles(sample, 'graphml')).toMatchObject([{ name: 'claims.graphml' }])
})

describe.each(all)('$id', (format) => {
  const { id } = format

  it('streams what it writes, in pieces that fit', async () => {
    const graph = largeGraph(2000)
    const pieces = [...exportGraphChunks(graph, format)]
    expect(await text(Readable.from(exportGraphChunks(graph, format)))).toBe(exportGraph(graph, format))
    expect(pieces.join('')).toBe(exportGraph(graph, format))
    if (id !== 'csv-metadata') expect(pieces.length).toBeGreaterThan(1)
    // A statement with its parameters is one piece.
    for (const piece of pieces) expect(piece.length).toBeLessThan(id === 'cypher-parameters' ? 500_000 : 100_000)
  })

  it('is well-formed Unicode, changes nothing in the graph and writes it twice the same', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        const before = structuredClone(graph)
        const written = exportGraph(graph, format)
        expect(written.isWellFormed()).toBe(true)
        expect(exportGraph(graph, format)).toBe(written)
        expect(graph).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  it('writes an empty graph', () => {
    expect(exportGraph({ nodes: [], edges: [] }, format)).not.toContain('undefined')
  })

  it('takes time linear in the size of the graph: 10,000 claims in well under a second', () => {
    // Of the processor, so that other work of the machine does not count.
    const timeOf = (claims: number): number => {
      const graph = largeGraph(claims)
      const start = process.cpuUsage()
      for (const _ of exportGraphChunks(graph, format));
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    const best = (claims: number): number => Math.min(timeOf(claims), timeOf(claims))
    const [small, large] = [best(1000), best(10_000)]
    expect(large).toBeLessThan(1000)
    // Ten times as much, with room for the collection of garbage.
    expect(large).toBeLessThan(40 * Math.max(3, small))
  })
})

describe('options', () => {
  const kinds: GraphNode['kind'][] = ['person', 'claim']
  const written = (format: string | GraphFormat, options: ExportOptions) => exportGraph(sample, format, options)

  it.each(all.filter(({ id }) => id !== 'csv-metadata'))('$id writes the kinds of nodes asked for', (format) => {
    // JSON-LD names all it may say first.
    const only = written(format, { kinds }).replace(/"@context"[\s\S]*"@graph"/, '')
    expect(only.toLowerCase()).toContain(format.id === 'csv-edges' ? 'said' : 'mara oduya')
    expect(only).not.toMatch(/hasFigure|HAS_FIGURE|"quantity:/)
  })

  it('choose how much is written of each', () => {
    const read = (detail: 'labels' | 'facts' | 'all') => JSON.parse(written('json', { detail }))
    expect(read('all')).toEqual(sample)
    expect(read('facts').nodes.some(({ properties }: GraphNode) => properties)).toBe(true)
    expect(read('facts').nodes.some(({ anchors }: GraphNode) => anchors)).toBe(false)
    for (const node of read('labels').nodes) expect(Object.keys(node)).toEqual(['id', 'kind', 'label'])
    for (const edge of read('labels').edges) expect(Object.keys(edge)).toEqual(['id', 'from', 'to', 'kind'])
  })

  it('bring facts into pictures', () => {
    expect(written('dot', {})).not.toContain('unit: percent')
    expect(written('dot', { detail: 'facts' })).toContain('unit: percent')
    expect(written('mermaid', { detail: 'facts' })).toContain('unit#58; percent')
  })
})
