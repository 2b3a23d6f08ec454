// The same graph as JSON-LD, N-Quads and TriG, read by jsonld.js and N3.
import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import jsonldReader from 'jsonld'
import { Parser, type Quad, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { exportGraph, nquads, trig } from '../../src/export/index.js'
import type { ExportOptions } from '../../src/graph/format.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { dossier, graphs, sample } from './graphs.js'
import { expectTriples, type Triple } from './rdf.js'

const linesOf = (nquads: string): string[] => nquads.split('\n').filter((line) => line !== '')

/** Canonical N-Quads of a JSON-LD text; fails where the reader would leave something out. */
async function canonical(text: string, more: object = {}): Promise<string[]> {
  const options = { ...more, algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true }
  return linesOf((await jsonldReader.canonize(JSON.parse(text), options as never)) as unknown as string)
}

/** Canonical N-Quads of TriG as N3 reads and writes it. */
async function canonicalTrig(text: string): Promise<string[]> {
  const written = new Writer({ format: 'N-Quads' }).quadsToString(new Parser({ format: 'TriG' }).parse(text))
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' }
  return linesOf((await jsonldReader.canonize(written as never, options as never)) as unknown as string)
}

const tripleOf = ({ subject, predicate, object }: Quad): Triple => [
  subject.value,
  predicate.value,
  object.termType === 'Literal' ? { value: object.value, datatype: object.datatype.value } : { value: object.value },
]

const read = (text: string, format: string): Triple[] => new Parser({ format }).parse(text).map(tripleOf)

const lines = (graph: ClaimsGraph, options: ExportOptions = {}): string[] =>
  linesOf(exportGraph(graph, nquads, options)).sort()

const all = fc.constantFrom<ExportOptions>(
  {},
  { detail: 'facts' },
  { detail: 'labels' },
  { base: 'https://news.example/~a/' },
)

describe.each(Object.entries({ sample, dossier }))('%s', (_, graph) => {
  it('holds the graph, node by node and edge by edge', async () => {
    expectTriples(read(exportGraph(graph, nquads), 'N-Quads'), graph)
    expectTriples(read(exportGraph(graph, trig), 'TriG'), graph)
  })

  it('is the same in all formats, each line once', async () => {
    expect(await canonical(exportGraph(graph, 'jsonld'))).toEqual(lines(graph))
    expect(await canonicalTrig(exportGraph(graph, trig))).toEqual(lines(graph))
  })
})

it('holds nodes and edges of all kinds in the dossier', () => {
  expect(new Set(dossier.nodes.map(({ kind }) => kind)).size).toBe(15)
  expect([...new Set(dossier.edges.map(({ kind }) => kind))].sort()).toHaveLength(18)
})

it('holds any graph, and the same in all formats', async () => {
  await fc.assert(
    fc.asyncProperty(graphs(), all, async (graph, options) => {
      const picked = JSON.parse(exportGraph(graph, 'json', options)) as ClaimsGraph
      expectTriples(read(exportGraph(graph, nquads, options), 'N-Quads'), picked, options.base)
      expect(await canonical(exportGraph(graph, 'jsonld', options))).toEqual(lines(graph, options))
      expect(await canonicalTrig(exportGraph(graph, trig, options))).toEqual(lines(graph, options))
    }),
  )
}, 60_000)

describe('the context', () => {
  const file = new URL('../../schemas/context.jsonld', import.meta.url)
  const inline = JSON.parse(exportGraph(sample, 'jsonld'))

  it('is shipped', () => {
    const text = `${JSON.stringify({ '@context': inline['@context'] }, null, 2)}\n`
    if (process.env.UPDATE) writeFileSync(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('may be named instead, and means the same', async () => {
    const context = 'https://news.example/context.jsonld'
    const named = JSON.parse(exportGraph(sample, 'jsonld', { context }))
    expect(named).toEqual({ '@context': context, '@graph': inline['@graph'] })
    const documentLoader = async (documentUrl: string) => {
      expect(documentUrl).toBe(context)
      return { documentUrl, document: JSON.parse(readFileSync(file, 'utf8')) }
    }
    expect(await canonical(JSON.stringify(named), { documentLoader })).toEqual(lines(sample))
  })
})

it.each(['example.org/', 'https://example.org', 'https://example.org/#', 'https://ex ample/', 'schema:', ''])(
  'refuses %j as the beginning of names',
  (base) => {
    expect(() => exportGraph(sample, 'jsonld', { base })).toThrow(RangeError)
  },
)
