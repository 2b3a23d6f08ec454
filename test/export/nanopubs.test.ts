// Nanopublications: well-formed by the guidelines of nanopub.net, read, signed and verified by nanopub-js.
import { generateKeyPairSync } from 'node:crypto'
import { Nanopub } from '@nanopub/nanopub-js'
import fc from 'fast-check'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { exportGraph, nanopubs, nquads } from '../../src/export/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { dossier, graphs, sample } from './graphs.js'

const NP = 'http://www.nanopub.org/nschema#'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const quadsOf = (trig: string): Quad[] => new Parser({ format: 'TriG' }).parse(trig)
const name = (quad: Quad): string => `${quad.subject.value} ${quad.predicate.value} ${quad.object.value}`

/** What is wrong with quads that should be one nanopublication; each line is a rule of the guidelines. */
function faults(quads: readonly Quad[]): string[] {
  const typed = quads.filter(
    ({ predicate, object }) => predicate.value === TYPE && object.value === `${NP}Nanopublication`,
  )
  if (typed.length !== 1) return [`${typed.length} nanopublications`]
  const [id, head] = [typed[0]!.subject.value, typed[0]!.graph.value]
  const found: string[] = []
  const parts = ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map((part) => {
    const links = quads.filter(
      ({ subject, predicate, graph }) => subject.value === id && predicate.value === NP + part && graph.value === head,
    )
    if (links.length !== 1) found.push(`${links.length} of ${part}`)
    return links[0]?.object.value ?? ''
  })
  const [assertion, provenance, info] = parts as [string, string, string]
  if (new Set([id, head, ...parts]).size !== 5) found.push('two parts have one name')
  const within = (part: string) => quads.filter(({ graph }) => graph.value === part)
  for (const part of parts) if (within(part).length === 0) found.push(`${part} is empty`)
  for (const { graph } of quads)
    if (![head, ...parts].includes(graph.value)) found.push(`a statement in ${graph.value}`)
  const tells = (part: string, of: string) =>
    within(part).some(({ subject, object }) => subject.value === of || object.value === of)
  if (!tells(provenance, assertion)) found.push('the provenance is not that of the assertion')
  if (!within(info).some(({ subject }) => subject.value === id)) found.push('the publication is not told of')
  return found
}

/** The quads of a file by nanopublication. */
function publications(quads: readonly Quad[]): Quad[][] {
  const groups = new Map<string, Quad[]>()
  for (const quad of quads) {
    const id = quad.graph.value.replace(/[A-Za-z]+$/, '')
    groups.set(id, [...(groups.get(id) ?? []), quad])
  }
  return [...groups.values()]
}

const published = (graph: ClaimsGraph) =>
  graph.nodes.filter(({ kind }) => kind === 'claim' || kind === 'attribution').length

describe.each(Object.entries({ sample, dossier }))('%s', (_, graph) => {
  const all = publications(quadsOf(exportGraph(graph, nanopubs)))

  it('is a nanopublication a claim and attribution', () => {
    expect(all).toHaveLength(published(graph))
    for (const quads of all) expect(faults(quads)).toEqual([])
  })

  it('asserts what the graph says, and nothing else', () => {
    const said = new Set(new Parser({ format: 'N-Quads' }).parse(exportGraph(graph, nquads)).map(name))
    for (const quads of all)
      for (const quad of quads.filter(({ graph }) => graph.value.endsWith('assertion')))
        expect(said).toContain(name(quad))
  })
})

it('tells who said what, apart from where and how that was found', () => {
  const trig = exportGraph(sample, nanopubs)
  const part = (id: string, kind: string) => {
    const [, text = ''] = trig.split(
      `<urn:onrecord:nanopub/${encodeURIComponent(id).replaceAll('%3A', ':')}/${kind}> {`,
    )
    return text.slice(0, text.indexOf('\n}'))
  }
  const claim = sample.nodes.find(({ kind, label }) => kind === 'claim' && label.includes('35%'))!
  expect(part(claim.id, 'assertion')).toMatch(
    /schema:text "that 35% of jobs, or 70, would go"[\s\S]*onrecord:said[\s\S]*"The council"/,
  )
  expect(part(claim.id, 'assertion')).toMatch(/schema:value 35/)
  expect(part(claim.id, 'assertion')).not.toMatch(/oa:exact|onrecord:rule/)
  expect(part(claim.id, 'provenance')).toMatch(/prov:wasDerivedFrom[\s\S]*oa:exact/)
  const attribution = sample.nodes.find(({ kind }) => kind === 'attribution')!
  expect(part(attribution.id, 'assertion')).not.toContain('onrecord:rule')
  expect(part(attribution.id, 'provenance')).toContain(`onrecord:rule "${attribution.properties!.rule}"`)
})

it('is well-formed for any graph', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const all = publications(quadsOf(exportGraph(graph, nanopubs)))
      expect(all).toHaveLength(published(graph))
      for (const quads of all) expect(faults(quads)).toEqual([])
    }),
  )
})

it('finds what is wrong with a broken one', () => {
  const [good] = publications(quadsOf(exportGraph(sample, nanopubs))) as [Quad[]]
  const without = (test: (quad: Quad) => boolean) => faults(good.filter((quad) => !test(quad)))
  const within = (kind: string) => (quad: Quad) => quad.graph.value.endsWith(kind)
  expect(without(within('Head'))).not.toEqual([])
  for (const kind of ['assertion', 'provenance', 'pubinfo']) expect(without(within(kind))).not.toEqual([])
  for (const link of ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'])
    expect(without(({ predicate }) => predicate.value === NP + link)).not.toEqual([])
  expect(
    without(({ subject, graph }) => subject.value.endsWith('assertion') && graph.value.endsWith('provenance')),
  ).toEqual(['the provenance is not that of the assertion'])
  expect(without(({ subject }) => /nanopub\/[^/]+\/$/.test(subject.value))).not.toEqual([])
})

it('nanopub-js reads, signs and verifies one', async () => {
  const base = 'https://news.example/claims/'
  const [first] = exportGraph(sample, nanopubs, { base }).split(/(?<=\n\}\n)\n(?=<[^>]*\/Head> \{)/)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const nanopub = Nanopub.fromRdf(first!, 'trig', {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
    name: 'Mara Oduya',
    orcid: 'https://orcid.org/0000-0000-0000-0000',
  } as never)
  const graphs = publications(quadsOf(first!))[0]!
  const count = (kind: string) => graphs.filter(({ graph }) => graph.value.endsWith(kind)).length
  expect([nanopub.head.length, nanopub.assertion.length, nanopub.provenance.length, nanopub.pubinfo.length]).toEqual(
    ['Head', 'assertion', 'provenance', 'pubinfo'].map(count),
  )
  await nanopub.sign()
  expect(await nanopub.hasValidSignature()).toBe(true)
  expect(nanopub.assertion).toHaveLength(count('assertion'))
})
