// What rdflib, Python's reader of RDF, makes of the formats: Debian's package `python3-rdflib`.
import fc from 'fast-check'
import { expect } from 'vitest'
import { exportGraph, nquads, trig } from '../../src/export/index.js'
import type { ExportOptions } from '../../src/graph/format.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { dossier, graphs, sample } from './graphs.js'
import { itWithPython, runPython } from './python.js'
import { expectTriples, type Triple } from './rdf.js'

interface Answer {
  triples: Triple[]
  same: boolean[]
}

function expectRead(many: readonly ClaimsGraph[], options: ExportOptions = {}): void {
  const groups = many.map((graph) => [
    { format: 'nquads', text: exportGraph(graph, nquads, options) },
    { format: 'trig', text: exportGraph(graph, trig, options) },
    { format: 'json-ld', text: exportGraph(graph, 'jsonld', options) },
  ])
  const answers = runPython('read-rdflib.py', groups) as Answer[]
  expect(answers).toHaveLength(many.length)
  for (const [i, { triples, same }] of answers.entries()) {
    expect(same).toEqual([true, true])
    expectTriples(triples, many[i]!, options.base)
  }
}

const itWithRdflib = itWithPython('rdflib')

itWithRdflib(
  'rdflib reads the same graph from N-Quads, TriG and JSON-LD (apt-get install python3-rdflib)',
  () => {
    expectRead([sample, dossier])
    expectRead([dossier], { base: 'https://news.example/claims/' })
  },
  30_000,
)

itWithRdflib(
  'rdflib reads any graph',
  () => {
    fc.assert(
      fc.property(fc.array(graphs(), { minLength: 50, maxLength: 50 }), (many) => expectRead(many)),
      { numRuns: 2, endOnFailure: true },
    )
  },
  60_000,
)
