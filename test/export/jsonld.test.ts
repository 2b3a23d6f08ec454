import fc from 'fast-check'
import jsonldReader from 'jsonld'
import { Parser } from 'n3'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { hostileText, sample } from './graphs.js'

const graphOf = (a: string, b: string): ClaimsGraph => ({
  nodes: [
    { id: `speaker:${a}`, kind: 'person', label: a },
    { id: `claim:${b}`, kind: 'claim', label: b },
  ],
  edges: [{ id: 'e', from: `speaker:${a}`, to: `claim:${b}`, kind: 'said' }],
})

async function triplesOf(graph: ClaimsGraph) {
  const nquads = (await jsonldReader.toRDF(JSON.parse(exportGraph(graph, 'jsonld')), {
    format: 'application/n-quads',
  })) as unknown as string
  return new Parser({ format: 'application/n-quads' }).parse(nquads)
}

it('says every node and edge, as RDF', async () => {
  const triples = await triplesOf(sample)
  const typed = triples.filter(({ predicate }) => predicate.value.endsWith('#type')).map(({ subject }) => subject.value)
  expect(typed.filter((subject) => subject.startsWith('urn:onrecord:'))).toHaveLength(sample.nodes.length)
  const between = triples.filter(
    ({ subject, object }) =>
      subject.value.startsWith('urn:onrecord:') &&
      object.termType === 'NamedNode' &&
      object.value.startsWith('urn:onrecord:') &&
      !object.value.startsWith('urn:onrecord:vocabulary:'),
  )
  expect(between).toHaveLength(sample.edges.length)
})

it('keeps any label but for lone surrogates', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (a, b) => {
      const triples = await triplesOf(graphOf(a, b))
      const values = triples.map(({ object }) => object.value)
      expect(values).toContain(a.toWellFormed())
      expect(values).toContain(b.toWellFormed())
    }),
    { numRuns: 60 },
  )
})
