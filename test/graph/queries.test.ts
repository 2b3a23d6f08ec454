import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { claimsGraph } from '../../src/graph/index.js'
import { chainOf, disagreements, saidBy, singleSourced, topics, voicesOn } from '../../src/graph/queries.js'
import { verifyClaims } from '../../src/verify.js'

const first = analyze(
  '“We will appeal,” said Mara Oduya, the firm’s lawyer. Oduya said 35 jobs would go. Peter Holm said France would pay.',
  { title: 'One' },
)
const second = analyze(
  'Peter Holm said 40 jobs would go. Tessa Brand said France would pay. Tessa Brand denied that the plant would close.',
  { title: 'Two' },
)
const graph = claimsGraph(first, second)

describe('saidBy', () => {
  it('gives everything a speaker said or denied, by name or id', () => {
    const said = saidBy(graph, 'mara oduya')
    expect(said.map(({ claim }) => claim.label)).toEqual(['“We will appeal,”', '35 jobs would go'])
    expect(said[0]).toMatchObject({ strength: 'asserted', documents: [{ label: 'One' }] })
    expect(saidBy(graph, 'speaker:mara-oduya')).toEqual(said)
    expect(saidBy(graph, 'Tessa Brand').map(({ strength }) => strength)).toEqual(['asserted', 'denied'])
  })

  it('gives nothing of a stranger, and nothing for no name', () => {
    expect(saidBy(graph, 'Ann Lee')).toEqual([])
    expect(saidBy(graph, '')).toEqual([])
  })

  it('keeps apart what two of one name said', () => {
    const graph = claimsGraph(
      analyze('“We will appeal,” said Oduya. It rained.'),
      analyze('“We will not appeal at all,” said Oduya.'),
    )
    expect(new Set(saidBy(graph, 'Oduya').map(({ speaker }) => speaker.id)).size).toBe(2)
  })
})

describe('singleSourced', () => {
  it('lists claims of one source, not those that two make', () => {
    expect(singleSourced(graph).map(({ claim, source }) => [claim.label, source.label])).toEqual([
      ['“We will appeal,”', 'Mara Oduya'],
      ['35 jobs would go', 'Mara Oduya'],
      ['40 jobs would go', 'Peter Holm'],
    ])
  })

  it('lists none that a reference bears out', () => {
    const references = [{ id: 'plan', text: 'The plan says that 35 jobs would go.' }]
    const graph = claimsGraph({ analysis: first, references, verifications: verifyClaims(first, references) })
    expect(singleSourced(graph).map(({ claim }) => claim.label)).not.toContain('35 jobs would go')
  })
})

describe('disagreements', () => {
  it('gives both claims, who makes them, and the figures', () => {
    const [one, ...rest] = disagreements(graph)
    expect(rest).toEqual([])
    expect(one?.claims.map(({ label }) => label)).toEqual(['35 jobs would go', '40 jobs would go'])
    expect(one?.speakers.map((speakers) => speakers.map(({ label }) => label))).toEqual([
      ['Mara Oduya'],
      ['Peter Holm'],
    ])
    expect(one).toMatchObject({ rule: 'same-words', figures: '35 / 40' })
  })
})

describe('voicesOn', () => {
  it('finds who speaks about a name or about words', () => {
    const voices = (topic: string) => voicesOn(graph, topic).map(({ speaker }) => speaker.label)
    expect(voices('France')).toEqual(['Peter Holm', 'Tessa Brand'])
    expect(voices('jobs')).toEqual(['Mara Oduya', 'Peter Holm'])
    expect(voices('job')).toEqual([])
    expect(voices(' ')).toEqual([])
  })
})

it('topics tell who speaks about whom', () => {
  expect(topics(graph).map(({ topic, voices }) => [topic.label, voices.length])).toContainEqual(['France', 2])
})

describe('chainOf', () => {
  it('leads from a claim to the words', () => {
    const claim = graph.nodes.find(({ kind, label }) => kind === 'claim' && label === '“We will appeal,”')!
    const [chain, ...rest] = chainOf(graph, claim.id)
    expect(rest).toEqual([])
    expect(chain).toMatchObject({
      speakers: [{ label: 'Mara Oduya' }],
      attributions: [{ properties: { cue: 'said' } }],
      quotations: [{ label: 'We will appeal,' }],
      sentences: [{ label: '“We will appeal,” said Mara Oduya, the firm’s lawyer.' }],
      document: { label: 'One' },
      words: [{ start: 0, end: 17, exact: '“We will appeal,”' }],
    })
  })

  it('is empty for what is no claim', () => {
    expect(chainOf(graph, 'speaker:mara-oduya')).toEqual([])
    expect(chainOf(graph, 'claim:none')).toEqual([])
  })
})
