// Each format writes the same graph to test/golden/export (UPDATE=1 rewrites them), and is read back by a reader that
// nobody here wrote.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import jsonldReader from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { exportGraph, formats } from '../../src/export/index.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import validateGraph from '../../src/model/generated/validate-graph.js'

const sample = claimsGraph(
  analyze(
    '“We will appeal,” said Mara Oduya, the firm’s lawyer. The council warned on 3 May 2021 that 35% of jobs, or 70, would go.',
    {
      title: 'Plant to close',
      dateline: '2021-05-04',
    },
  ),
)

// Labels that break careless writers.
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '"quoted"',
    'back\\slash\\',
    '\\N\\G\\L',
    '</script><b>',
    'a\nb\r\nc\td',
    '\u0000\u0007\u001b',
    '\u202eright to left\u202c',
    '\ud800',
    'x\udc00y',
    '#quot;',
    '-->',
    '%%',
    ']]',
    'end',
    '',
    'é'.repeat(10_000),
  ),
)
const graphOf = (a: string, b: string): ClaimsGraph => ({
  nodes: [
    { id: `speaker:${a}`, kind: 'person', label: a },
    { id: `claim:${b}`, kind: 'claim', label: b },
  ],
  edges: [{ id: 'e', from: `speaker:${a}`, to: `claim:${b}`, kind: 'said' }],
})

const hasDot = spawnSync('dot', ['-V']).status === 0
// In continuous integration Graphviz must be there.
const withDot = hasDot || process.env.CI ? it : it.skip

it('lists the formats there are, and refuses others', () => {
  expect(formats.map(({ id }) => id)).toEqual(['json', 'jsonld', 'dot', 'mermaid'])
  expect(() => exportGraph(sample, 'xml')).toThrow(RangeError)
})

it.each(formats)('$id is as it was', ({ id, extension }) => {
  const file = new URL(`../golden/export/sample.${extension}`, import.meta.url)
  const text = exportGraph(sample, id)
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
})

describe('json', () => {
  it('is the graph', () => {
    const graph = JSON.parse(exportGraph(sample, 'json'))
    expect(graph).toEqual(sample)
    expect(validateGraph(graph)).toBe(true)
  })

  it('keeps any label', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(JSON.parse(exportGraph(graphOf(a, b), 'json'))).toEqual(graphOf(a, b))
      }),
    )
  })
})

describe('jsonld', () => {
  const triplesOf = async (graph: ClaimsGraph) => {
    const nquads = (await jsonldReader.toRDF(JSON.parse(exportGraph(graph, 'jsonld')), {
      format: 'application/n-quads',
    })) as unknown as string
    return new Parser({ format: 'application/n-quads' }).parse(nquads)
  }

  it('says every node and edge, as RDF', async () => {
    const triples = await triplesOf(sample)
    const typed = triples
      .filter(({ predicate }) => predicate.value.endsWith('#type'))
      .map(({ subject }) => subject.value)
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
      fc.asyncProperty(hostile, hostile, async (a, b) => {
        const triples = await triplesOf(graphOf(a, b))
        const values = triples.map(({ object }) => object.value)
        expect(values).toContain(a.toWellFormed())
        expect(values).toContain(b.toWellFormed())
      }),
      { numRuns: 60 },
    )
  })
})

describe('dot', () => {
  withDot('is drawn by Graphviz, every node and edge of it', () => {
    const svg = execFileSync('dot', ['-Tsvg'], { input: exportGraph(sample, 'dot'), encoding: 'utf8' })
    const text = exportGraph(sample, 'dot')
    expect(svg.match(/class="node"/g)?.length).toBe(text.match(/\[label=.*fillcolor/g)?.length)
    expect(svg.match(/class="edge"/g)?.length).toBe(text.match(/ -> /g)?.length)
  })

  withDot(
    'takes any label (apt-get install graphviz)',
    () => {
      const labels = fc.sample(hostile, 60)
      for (const label of labels) {
        const { status, stderr } = spawnSync('dot', ['-Tcanon'], {
          input: exportGraph(graphOf(label, `${label}!`), 'dot'),
          encoding: 'utf8',
        })
        expect(status, `${JSON.stringify(label)}: ${stderr}`).toBe(0)
      }
    },
    60_000,
  )
})

describe('mermaid', () => {
  // The lines of a flowchart that we write, and nothing else: a label holds only letters, digits, plain marks and entities.
  const line =
    /^(?:flowchart LR| {2}n\d+(?:\[|\(\[|\(|\[\[|\{\{)"(?:[\p{L}\p{M}\p{N} .,’‘“”…–—£€$%-]|#\d+;|<br>)*"(?:\]|\]\)|\)|\]\]|\}\}):::[a-z]+| {2}n\d+ -->\|[a-zA-Z]+\| n\d+| {2}classDef [a-z]+ fill:#[0-9a-f]{6},stroke:#555,color:#111)$/u

  it('has a line for every node and edge drawn', () => {
    const lines = exportGraph(sample, 'mermaid').trimEnd().split('\n')
    for (const text of lines) expect(text).toMatch(line)
    expect(lines.filter((text) => text.includes('-->')).length).toBeGreaterThan(1)
  })

  it('writes any label within its grammar', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        for (const text of exportGraph(graphOf(a, b), 'mermaid').trimEnd().split('\n')) expect(text).toMatch(line)
      }),
    )
  })
})
