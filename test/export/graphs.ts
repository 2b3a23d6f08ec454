// Graphs that the tests of the formats write: a small one from a text, and any that breaks careless writers.
import fc from 'fast-check'
import { analyze } from '../../src/analyze.js'
import { check } from '../../src/checks/index.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../../src/model/generated/shapes.js'
import { verifyClaims, verifyQuotes } from '../../src/verify.js'
import { readableXml } from './xml.js'

export const sample = claimsGraph(
  analyze(
    '“We will appeal,” said Mara Oduya, the firm’s lawyer. The council warned on 3 May 2021 that 35% of jobs, or 70, would go.',
    {
      title: 'Plant to close',
      dateline: '2021-05-04',
    },
  ),
)

/** Two articles with findings and verdicts: nodes and edges of all kinds. */
export const dossier = createDossier()

function createDossier(): ClaimsGraph {
  const first = analyze(
    '“We will close the mill by June, and we will pay every worker,” said Mara Oduya, chair of the Tide Board, on Monday. ' +
      'Mara Oduya and Pell Anders said that 35% of jobs, or 70, would go. ' +
      '“Nobody told me that he said ‘We are finished with the harbour’,” said Ines Calder of Harbour Watch. ' +
      'Observers said France had asked for 12 million euros. ' +
      'The Tide Board denied that 40 barges had sunk in 2019. Of 120 suppliers, 70 face cuts and 60 face closure.',
    { title: 'Mill to close', dateline: '2021-05-04', publisher: 'The Tidings' },
  )
  const second = analyze(
    '“We will close the mill by July, and we will pay every worker,” said Mara Oduya. 😀 Rhys Tanner said that 40 barges had ' +
      'sunk in 2019. Ines Calder said that 35% of jobs, or 70, would go. Mara Oduya said the mill lost 12 jobs. Pell Anders said the mill lost 19 jobs at 10 a.m. on Friday.',
    { title: 'Mill closes', dateline: '2021-05-05', publisher: 'Evening Gull' },
  )
  const text = 'We will close the mill by June, and we will pay every worker. The mill has had its day.'
  const references = [{ id: 'speech', url: 'https://tide.example/speech', speaker: 'Mara Oduya', text }]
  return claimsGraph(
    ...[first, second].map((analysis) => ({
      analysis,
      findings: check(analysis),
      verifications: [...verifyQuotes(analysis, references), ...verifyClaims(analysis, references)],
      references,
    })),
  )
}

/** Texts that mean something in one of the formats. */
export const HOSTILE = [
  '"quoted"',
  "it's `this`",
  'back\\slash\\',
  '\\N\\G\\L\\u0041',
  '</script><b>&amp;&lt;',
  ']]>',
  '<!--',
  'a\nb\r\nc\td\r',
  '  blanks  ',
  '\u0000\u0007\u001b\u007f\u0085',
  '\u202eright to left\u202c\u2028\u2029',
  '\ud800',
  'x\udc00y',
  '\ufffd\ufffe\uffff',
  '👩‍👩‍👧 می‌خواهم',
  '#quot;',
  '-->',
  '%%',
  '1. first',
  '- item',
  'end',
  '=1+1',
  ';,|',
  '',
  'é'.repeat(10_000),
]

/** Any text, and texts that mean something in one of the formats. */
export const hostileText = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...HOSTILE))

const propertyName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('id', 'label', 'kind', 'source', 'type', 'start', 'anchors', 'value') },
  { weight: 3, arbitrary: hostileText.filter((name) => name.length < 100) },
)
const propertyValue = fc.oneof(
  hostileText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
)
const kind = fc.constantFrom<GraphNode['kind']>('person', 'claim', 'quantity', 'organization', 'document', 'verdict')
const edgeKind = fc.constantFrom<GraphEdge['kind']>('said', 'hasFigure', 'disagreesWith', 'attributedTo', 'concerns')

type Properties = NonNullable<GraphNode['properties']>

// In XML names of characters that it cannot hold read alike, as NetworkX goes by them: “\u0000” and “\u0001”.
const anyProperties = fc
  .uniqueArray(fc.tuple(propertyName, propertyValue), { selector: ([name]) => readableXml(name), maxLength: 4 })
  .map((entries): Properties => Object.fromEntries(entries.filter(([name]) => name !== '__proto__')))

/** Graphs with any ids, labels and properties, several edges between two nodes, and loops. */
export function graphs(properties: fc.Arbitrary<Properties> = anyProperties): fc.Arbitrary<ClaimsGraph> {
  const anchor = hostileText.map((exact) => ({ document: 'd', start: 0, end: 1, exact, prefix: '', suffix: '' }))
  const node = fc.record(
    { id: id(), kind, label: hostileText, properties, anchors: fc.array(anchor, { maxLength: 2 }) },
    { requiredKeys: ['id', 'kind', 'label'] },
  )
  const edge = fc.record(
    { id: id(), kind: edgeKind, properties, from: fc.nat(), to: fc.nat() },
    { requiredKeys: ['id', 'kind', 'from', 'to'] },
  )
  return fc
    .tuple(
      fc.uniqueArray(node, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
      fc.uniqueArray(edge, { selector: ({ id }) => id, maxLength: 6 }),
    )
    .map(([nodes, edges]): ClaimsGraph => {
      const at = (place: number) => nodes[place % nodes.length]!.id
      return { nodes, edges: edges.map(({ from, to, ...edge }) => ({ ...edge, from: at(from), to: at(to) })) }
    })
}

// An id begins with its kind, so that none is blank; Cytoscape takes no such one.
const id = () => hostileText.filter((text) => text.trim() !== '')

/** A graph of as many claims, each with a speaker and a figure; one in ten with its place. */
export function largeGraph(claims: number): ClaimsGraph {
  const place: NonNullable<GraphNode['anchors']>[number] = {
    document: 'document:d',
    start: 0,
    end: 9,
    codePoints: [0, 9],
    exact: 'The plant',
    prefix: '',
    suffix: ' n',
  }
  const numbers = Array.from({ length: claims }, (_, i) => i)
  return {
    nodes: numbers.flatMap((i): GraphNode[] => [
      {
        id: `claim:${i}`,
        kind: 'claim',
        label: `The plant number ${i} will “close” & go.`,
        anchors: i % 10 ? [] : [place],
      },
      { id: `speaker:${i}`, kind: 'person', label: `Mara Oduya ${i}`, properties: { role: 'lawyer', named: true } },
      { id: `quantity:${i}`, kind: 'quantity', label: `${i}%`, properties: { value: i, unit: 'percent' } },
    ]),
    edges: numbers.flatMap((i): GraphEdge[] => [
      { id: `said ${i}`, from: `speaker:${i}`, to: `claim:${i}`, kind: 'said', properties: { confidence: 0.9 } },
      { id: `figure ${i}`, from: `claim:${i}`, to: `quantity:${i}`, kind: 'hasFigure' },
    ]),
  }
}
