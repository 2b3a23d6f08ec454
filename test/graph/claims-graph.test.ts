import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { defineClaims } from '../../src/claims/define-claims.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { Analysis, ClaimsGraph } from '../../src/model/generated/shapes.js'
import validateGraph from '../../src/model/generated/validate-graph.js'

const graphOf = (...texts: string[]) => claimsGraph(...texts.map((text) => analyze(text)))
const labels = (graph: ReturnType<typeof claimsGraph>, kind: string) =>
  graph.nodes.filter((node) => node.kind === kind).map(({ label }) => label)

const ONE = '“We will appeal,” said Mara Oduya, the firm’s lawyer. Oduya warned that 35 jobs would go.'
const TWO = 'The plant will close by 2030, Mara Oduya told reporters. “We will appeal,” she added.'

describe('claimsGraph', () => {
  it('fits the schema, with edges between nodes that there are', () => {
    const graph = graphOf(ONE, TWO)
    expect(validateGraph(graph), JSON.stringify(validateGraph.errors)).toBe(true)
    const ids = new Set(graph.nodes.map(({ id }) => id))
    expect(ids.size).toBe(graph.nodes.length)
    expect(graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length)
  })

  it('leads from the speaker to the claim, its figures, its attribution and its sentence', () => {
    const { nodes, edges } = graphOf(ONE)
    const byId = new Map(nodes.map((node) => [node.id, node]))
    const claim = nodes.find(({ label, kind }) => kind === 'claim' && label === 'that 35 jobs would go')!
    const out = edges.filter(({ from }) => from === claim.id).map(({ kind, to }) => [kind, byId.get(to)?.kind])
    expect(out).toEqual([
      ['evidencedBy', 'attribution'],
      ['hasFigure', 'quantity'],
      ['evidencedBy', 'sentence'],
    ])
    expect(edges.find(({ to }) => to === claim.id && byId.has(to))).toMatchObject({ kind: 'states' })
    expect(
      edges.some(({ kind, to, from }) => kind === 'said' && to === claim.id && byId.get(from)?.label === 'Mara Oduya'),
    ).toBe(true)
  })

  it('makes one node of a speaker and of a claim that two articles share', () => {
    const graph = graphOf(ONE, TWO)
    expect(labels(graph, 'person')).toEqual(['Mara Oduya'])
    expect(labels(graph, 'claim').filter((label) => label === '“We will appeal,”')).toHaveLength(1)
    expect(labels(graph, 'document')).toHaveLength(2)
  })

  it('never joins two people on a surname', () => {
    const graph = graphOf('“We will appeal,” said Oduya.', '“We will not,” said Oduya.')
    expect(graph.nodes.filter(({ label }) => label === 'Oduya')).toHaveLength(2)
  })

  it('joins what was found with what was written by hand', () => {
    const graph = claimsGraph(
      analyze(ONE),
      defineClaims({ claims: [{ text: 'The plant will close.', source: 'Mara Oduya' }] }),
    )
    expect(labels(graph, 'person')).toEqual(['Mara Oduya'])
    expect(graph.edges.filter(({ kind }) => kind === 'said')).toHaveLength(3)
  })

  it('tells where claims written by hand come from', () => {
    const data = {
      claims: [
        {
          text: 'The sea wall leaks.',
          source: 'Ines Calder',
          quote: 'It leaks',
          quotedFrom: 'a letter to the\nharbour office',
        },
        { text: 'The sea wall was built in 1931.', reference: 'survey' },
        { text: 'It will be mended.', reference: 'survey', quotedFrom: 'a letter to the harbour office' },
      ],
      references: [
        { id: 'survey', title: 'Survey of the wall', url: 'https://tide.example/survey', text: 'Built in 1931.' },
      ],
    }
    const told = (graph: ClaimsGraph, kind: string) => {
      const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
      return graph.edges
        .filter((edge) => edge.kind === kind && nodes.get(edge.to)!.kind === 'reference')
        .map(({ from, to }) => [nodes.get(from)!.kind, nodes.get(from)!.label, nodes.get(to)!.label])
    }
    const analysis = defineClaims(data)
    const graph = claimsGraph({ analysis, references: data.references })
    expect(told(graph, 'quotedFrom')).toEqual([
      ['quotation', 'It leaks', 'a letter to the harbour office'],
      ['claim', 'It will be mended.', 'a letter to the harbour office'],
    ])
    expect(told(graph, 'evidencedBy')).toEqual([
      ['claim', 'The sea wall was built in 1931.', 'Survey of the wall'],
      ['claim', 'It will be mended.', 'Survey of the wall'],
    ])
    expect(graph.nodes.filter(({ kind }) => kind === 'reference')).toHaveLength(2)
    expect(validateGraph(graph)).toBe(true)
    // By its id, where the text of the reference was not handed in.
    expect(told(claimsGraph(analysis), 'evidencedBy').map(([, , to]) => to)).toEqual(['survey', 'survey'])
  })

  it('anchors each node by words and by position, in code units and in characters', () => {
    const text = `👩🏽 ${ONE}`
    const { nodes } = graphOf(text)
    const anchors = nodes.flatMap((node) => node.anchors ?? [])
    expect(anchors.length).toBeGreaterThan(4)
    for (const { start, end, exact, prefix, suffix, codePoints } of anchors) {
      expect(text.slice(start, end)).toBe(exact)
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
      expect([...text].slice(codePoints?.[0], codePoints?.[1]).join('')).toBe(exact)
    }
  })

  it('keeps the ids of claims and speakers where another paragraph is edited', () => {
    const ids = (text: string) =>
      graphOf(text)
        .nodes.filter(({ kind }) => kind === 'claim' || kind === 'person')
        .map(({ id }) => id)
    expect(ids(`It rained all day.\n\n${ONE}`)).toEqual(expect.arrayContaining(ids(ONE)))
  })

  it('holds 10,000 claims', () => {
    const claims = Array.from({ length: 10_000 }, (_, i) => ({
      text: `Claim number ${i}.`,
      source: `Speaker ${i % 100}`,
    }))
    const analysis: Analysis = defineClaims({ claims })
    expect(claimsGraph(analysis).nodes.filter(({ kind }) => kind === 'claim')).toHaveLength(10_000)
  })
})
