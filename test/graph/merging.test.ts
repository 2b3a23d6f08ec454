// Several articles in one graph: the same words, other words, other figures.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { ClaimsGraph, GraphEdge } from '../../src/model/generated/shapes.js'

const merged = (...texts: string[]) => claimsGraph(...texts.map((text) => analyze(text)))
const joined = (graph: ClaimsGraph, kind: GraphEdge['kind']) => {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]))
  return graph.edges.filter((edge) => edge.kind === kind).map(({ from, to }) => [labels.get(from), labels.get(to)])
}

describe('quotations', () => {
  it('are one node where only typography differs, with every printed form', () => {
    const graph = merged(
      '“We will appeal the ruling,” said Mara Oduya.',
      '"We will appeal the ruling", Mara Oduya said on Monday.',
    )
    const quotations = graph.nodes.filter(({ kind }) => kind === 'quotation')
    expect(quotations).toHaveLength(1)
    expect(quotations[0]?.anchors?.map(({ exact }) => exact)).toEqual([
      '“We will appeal the ruling,”',
      '"We will appeal the ruling"',
    ])
  })

  it.each([
    ['cut short', '“We will appeal the ruling of the court in Leeds,” said Mara Oduya.'],
    ['with another word', '“We will surely appeal the ruling of the court,” said Mara Oduya.'],
    ['contracted', '“We’ll appeal the ruling of the court,” said Mara Oduya.'],
  ])('are joined where one is printed %s', (_, other) => {
    expect(
      joined(merged('“We will appeal the ruling of the court,” said Mara Oduya.', other), 'sameQuotationAs'),
    ).toHaveLength(1)
  })

  it.each([
    ['somebody else says it', '“We will appeal the ruling of the court,” said Peter Holm.'],
    ['only a few words are the same', '“We will close the plant in the spring,” said Mara Oduya.'],
  ])('stay apart where %s', (_, other) => {
    const graph = merged('“We will appeal the ruling of the court,” said Mara Oduya.', other)
    expect(joined(graph, 'sameQuotationAs')).toEqual([])
    expect(graph.nodes.filter(({ kind }) => kind === 'quotation')).toHaveLength(2)
  })

  it('of a word or two are not the same wherever they are printed', () => {
    const graph = merged('“Perhaps,” said Mara Oduya of the sale.', '“Perhaps,” said Mara Oduya of the strike.')
    expect(graph.nodes.filter(({ kind }) => kind === 'quotation')).toHaveLength(2)
  })
})

describe('claims', () => {
  it.each([
    ['in the same words', 'Mara Oduya said 35 jobs would go.', 'Peter Holm said 40 jobs would go.'],
    ['by the same speaker', 'Mara Oduya said 35 jobs would go.', 'Mara Oduya said 40 jobs would go.'],
    [
      'in other words',
      'Mara Oduya said the storm killed 12 people.',
      'Peter Holm said 19 people were killed by the storm.',
    ],
    ['in one text', 'Mara Oduya said 35 jobs would go. Peter Holm said 40 jobs would go.', ''],
  ])('disagree where their figures do, %s', (_, one, other) => {
    const graph = merged(one, other)
    expect(joined(graph, 'disagreesWith')).toHaveLength(1)
    expect(graph.nodes.filter(({ kind, label }) => kind === 'claim' && label !== '')).toHaveLength(2)
  })

  it.each([
    ['their figures are the same', 'Mara Oduya said 35 jobs would go.', 'Peter Holm said 35 jobs would go.'],
    ['both figures may be true', 'Mara Oduya said 35 jobs would go.', 'Peter Holm said more than 30 jobs would go.'],
    ['they tell of other things', 'Mara Oduya said 35 jobs would go.', 'Peter Holm said 40 houses would stay.'],
    ['they tell of other days', 'Mara Oduya said 35 jobs went in 2019.', 'Peter Holm said 40 jobs went in 2020.'],
    ['a figure is all they say', 'Mara Oduya said 35 people.', 'Peter Holm said 40 people.'],
  ])('do not disagree where %s', (_, one, other) => {
    expect(joined(merged(one, other), 'disagreesWith')).toEqual([])
  })

  it('do not disagree where their texts were printed far apart', () => {
    const graph = claimsGraph(
      analyze('Police said 35 people were arrested.', { dateline: '2020-01-10' }),
      analyze('Police said 40 people were arrested.', { dateline: '2022-01-10' }),
    )
    expect(joined(graph, 'disagreesWith')).toEqual([])
  })

  it('of two speakers in the same words and figures are the same claim', () => {
    const graph = merged('Mara Oduya said 35 jobs would go.', 'Peter Holm said 35 jobs would go.')
    expect(joined(graph, 'sameClaimAs')).toEqual([['35 jobs would go', '35 jobs would go']])
  })

  it('are denied, not said, by who denies them, and disagree with who asserts them', () => {
    const graph = merged('Peter Holm denied that the plant would close.', 'Mara Oduya said that the plant would close.')
    expect(joined(graph, 'denied')).toEqual([['Peter Holm', 'that the plant would close']])
    expect(joined(graph, 'said')).toEqual([['Mara Oduya', 'that the plant would close']])
    expect(joined(graph, 'disagreesWith')).toHaveLength(1)
  })
})

it('reads the same text once', () => {
  const text = 'Mara Oduya said 35 jobs would go.'
  expect(merged(text, text)).toEqual(merged(text))
})

it('tells two texts of one title apart', () => {
  const graph = claimsGraph(
    analyze('Mara Oduya said 35 jobs would go.', { title: 'Jobs' }),
    analyze('Peter Holm said rain would come.', { title: 'Jobs' }),
  )
  expect(graph.nodes.filter(({ kind }) => kind === 'document')).toHaveLength(2)
})
