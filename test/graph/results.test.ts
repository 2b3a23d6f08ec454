// What checks and verification found, in the graph.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { check } from '../../src/checks/index.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import validateGraph from '../../src/model/generated/validate-graph.js'
import { verifyClaims, verifyQuotes } from '../../src/verify.js'

const analysis = analyze(
  '“We will repay every household,” said Mara Okafor. “The leak began in May,” she added. Peter Vance said the leak spoiled 40 wells.',
)
const references = [
  {
    id: 'hearing',
    title: 'The hearing',
    text: '😀 MARA OKAFOR: We will repay every household. The leak did not begin in May.\nPETER VANCE: The leak spoiled 30 wells.',
  },
]
const verifications = [...verifyQuotes(analysis, references), ...verifyClaims(analysis, references)]
const graph = claimsGraph({ analysis, verifications, references })

// Edges of a kind as labels.
const told = ({ nodes, edges }: ClaimsGraph, kind: string) => {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return edges.filter((edge) => edge.kind === kind).map(({ from, to }) => [labels.get(from), labels.get(to)])
}

describe('verdicts', () => {
  it('concern the quotation or claim that was verified', () => {
    expect(graph.nodes.filter(({ kind }) => kind === 'verdict')).toHaveLength(verifications.length)
    expect(told(graph, 'concerns').map(([, to]) => to)).toEqual([
      'We will repay every household,',
      'The leak began in May,',
      'the leak spoiled 40 wells',
    ])
  })

  it('tell whether the reference bears the words out', () => {
    expect(told(graph, 'supportedBy')).toEqual([['We will repay every household,', 'The hearing']])
    expect(told(graph, 'contradictedBy').map(([from]) => from)).toEqual([
      'The leak began in May,',
      'the leak spoiled 40 wells',
    ])
  })

  it('are anchored in the reference, in code units and in characters', () => {
    const text = references[0]!.text
    const anchors = graph.nodes.filter(({ kind }) => kind === 'verdict').flatMap(({ anchors = [] }) => anchors)
    expect(anchors.length).toBeGreaterThan(2)
    for (const { document, start, end, exact, codePoints } of anchors) {
      expect(document).toBe('reference:hearing')
      expect(text.slice(start, end)).toBe(exact)
      expect([...text].slice(...codePoints!).join('')).toBe(exact)
    }
  })

  it('name a reference whose text is not at hand', () => {
    const graph = claimsGraph({ analysis, verifications })
    expect(graph.nodes.filter(({ kind }) => kind === 'reference').map(({ label }) => label)).toEqual(['hearing'])
    expect(validateGraph(graph)).toBe(true)
  })

  it('find the one reference there is where it has no name', () => {
    const text = references[0]!.text
    const graph = claimsGraph({ analysis, verifications: verifyQuotes(analysis, [text]), references: [text] })
    expect(told(graph, 'supportedBy')).toHaveLength(1)
  })
})

describe('findings', () => {
  const text =
    'Peter Vance said that of 120 wells, 70 were clean and 60 were spoiled. The population of Orlan is 512,300.'
  const article = analyze(text, { dateline: '2022-05-01' })
  const rows = [{ subject: 'Orlan', measure: 'population', value: 412_300, asOf: '2021' }]
  const findings = check(article, { references: rows })
  const found = claimsGraph({ analysis: article, findings })

  it('enter with what they say', () => {
    expect(found.nodes.filter(({ kind }) => kind === 'finding').map(({ label }) => label)).toEqual(
      findings.map(({ message }) => message),
    )
    expect(validateGraph(found), JSON.stringify(validateGraph.errors)).toBe(true)
  })

  it('concern their figures and the claims that hold them', () => {
    const concerned = told(found, 'concerns').map(([, to]) => to)
    expect(concerned).toEqual(expect.arrayContaining(['120', '70', '60']))
    expect(concerned.some((label) => label?.includes('of 120 wells'))).toBe(true)
  })

  it('rest on the reference that has another figure', () => {
    expect(findings.map(({ check }) => check)).toContain('reference-mismatch')
    expect(told(found, 'contradictedBy')).toEqual([['The population of Orlan is 512,300', 'Orlan, population, 2021']])
  })
})
