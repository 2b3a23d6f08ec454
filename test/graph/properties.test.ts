// What holds for the graph of any text.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { check } from '../../src/checks/index.js'
import { defineClaims } from '../../src/claims/define-claims.js'
import { createAnchors } from '../../src/graph/anchors.js'
import { claimsGraph } from '../../src/graph/index.js'
import { chainOf, disagreements, saidBy, singleSourced, topics, voicesOn } from '../../src/graph/queries.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import validateGraph from '../../src/model/generated/validate-graph.js'
import { verifyClaims, verifyQuotes } from '../../src/verify.js'

const sentence = fc.constantFrom(
  '“We will appeal,” said Mara Oduya, the firm’s lawyer.',
  '“We will appeal,” said Oduya.',
  'She said 35 jobs would go.',
  'Peter Holm denied that 35% of 35 plants, or 35, would close by 2030.',
  'The Harbour Workers Union (HWU) warned on 3 May 2021 that “wages” fell.',
  'HWU said: “No.”',
  'According to a senior official, “‘No,’ he said, ‘we won’t’.”',
  'Germany and France said they agreed. ',
  'The storm killed 12 people.',
  '😀 said “\ud800”.',
  '\ud83d said Mara Oduya. ',
  '“',
  'said',
  '35 35 35',
  '\n\n',
)
const text = fc.oneof(
  fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

function expectSound(graph: ClaimsGraph, texts: ReadonlyMap<string, string>): void {
  expect(validateGraph(graph), JSON.stringify(validateGraph.errors)).toBe(true)
  const ids = new Set(graph.nodes.map(({ id }) => id))
  expect(ids.size).toBe(graph.nodes.length)
  expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length)
  for (const { from, to } of graph.edges) expect(ids.has(from) && ids.has(to)).toBe(true)
  for (const { document, start, end, exact, prefix, suffix, codePoints } of graph.nodes.flatMap(
    ({ anchors = [] }) => anchors,
  )) {
    const text = texts.get(document)!
    expect(ids.has(document)).toBe(true)
    expect(text.slice(start, end)).toBe(exact)
    expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
    expect([...text].slice(...codePoints!).join('')).toBe(exact)
  }
}

it('has unique ids, edges between its nodes, and anchors at their words', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const analyses = [analyze(one, { title: 'One' }), analyze(other, { title: 'Other' })]
      const graph = claimsGraph(
        ...analyses.map((analysis) => ({
          analysis,
          findings: check(analysis),
          references: [{ id: 'other', text: other }],
          verifications: [
            ...verifyQuotes(analysis, [{ id: 'other', text: other }]),
            ...verifyClaims(analysis, [{ id: 'other', text: other }]),
          ],
        })),
      )
      const [first, second] = graph.nodes.filter(({ kind }) => kind === 'document')
      const texts = new Map([
        [first!.id, one],
        ['reference:other', other],
      ])
      if (second) texts.set(second.id, other)
      expectSound(graph, texts)
    }),
    { numRuns: 40 },
  )
}, 60_000)

it('keeps every id where a paragraph is added elsewhere', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (words, before) => {
      // A line that ends without a stop is a heading where more follows it.
      const one = `${words}.`
      const paragraph = 'It rained all day in the hills above the old town.'
      const longer = before ? `${paragraph}\n\n${one}` : `${one}\n\n${paragraph}`
      const [small, large] = [one, longer].map((text) => claimsGraph(analyze(text, { title: 'One' })))
      const ids = new Set(large!.nodes.map(({ id }) => id))
      expect(small!.nodes.filter(({ id }) => !ids.has(id))).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('answers every query about any graph', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const graph = claimsGraph(analyze(one), analyze(other))
      const ids = new Set(graph.nodes.map(({ id }) => id))
      for (const { claim, source } of singleSourced(graph)) expect(ids.has(claim.id) && ids.has(source.id)).toBe(true)
      for (const { claims } of disagreements(graph)) expect(claims[0].id).not.toBe(claims[1].id)
      for (const { topic, voices } of topics(graph))
        expect(voicesOn(graph, topic.id).length).toBeGreaterThanOrEqual(voices.length)
      for (const { id, kind } of graph.nodes) {
        if (kind === 'claim') expect(chainOf(graph, id).length).toBeGreaterThan(0)
        for (const { speaker } of saidBy(graph, id)) expect(speaker.id).toBe(id)
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

it('anchors by characters wherever surrogates stand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00', 'é', '\n'), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const anchor = createAnchors({ text }, 'document:one')
      const places = [0]
      for (const character of text) places.push(places.at(-1)! + character.length)
      places.forEach((start, i) => {
        const { codePoints } = anchor({ start, end: text.length })
        expect(codePoints).toEqual([i, places.length - 1])
      })
    }),
  )
})

it('makes every kind of node and edge that the schema has', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/graph.schema.json', import.meta.url), 'utf8'))
  const one = analyze(
    '“‘No,’ we told them, and we will appeal the ruling of the court,” said Mara Oduya, the lawyer of the Harbour Workers Union. A senior official said on 3 May 2021 that Peter Holm knew. Germany and France said 35 jobs would go. The storm killed 12 people on 4 May 2021.',
    { title: 'One' },
  )
  const two = analyze(
    '“We will appeal the ruling of the court in Leeds,” said Mara Oduya. Peter Holm said 40 jobs would go. Tessa Brand said 40 jobs would go. Peter Holm denied that rain would come. Mr Brand said that Peter Holm said that wages fell.',
    { title: 'Two' },
  )
  const references = [
    {
      id: 'hearing',
      text: 'MARA ODUYA: We will appeal the ruling of the court in Leeds.\nPETER HOLM: 50 jobs would go.',
    },
  ]
  const parts = [one, two].map((analysis) => ({
    analysis,
    references,
    findings: check(analysis),
    verifications: [...verifyQuotes(analysis, references), ...verifyClaims(analysis, references)],
  }))
  const three = analyze('Of 120 firms, 70 grew and 60 shrank.', { title: 'Three' })
  const written = defineClaims({ claims: [{ text: 'Rain would come.', source: 'Sable' }] })
  const { nodes, edges } = claimsGraph(...parts, { analysis: three, findings: check(three) }, written)
  const { GraphNode, GraphEdge } = schema.$defs
  expect([...new Set(nodes.map(({ kind }) => kind))].sort()).toEqual([...GraphNode.properties.kind.enum].sort())
  expect([...new Set(edges.map(({ kind }) => kind))].sort()).toEqual([...GraphEdge.properties.kind.enum].sort())
})

it('names every kind of node and edge in docs/vocabulary.md', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/graph.schema.json', import.meta.url), 'utf8'))
  const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8')
  const { GraphNode, GraphEdge } = schema.$defs
  for (const kind of [...GraphNode.properties.kind.enum, ...GraphEdge.properties.kind.enum])
    expect(page).toContain(`| \`${kind}\` |`)
})
