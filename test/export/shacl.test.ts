// The shapes that are shipped, held against graphs by two engines: what we write conforms, what is broken is reported.
import { readFileSync } from 'node:fs'
import { DataFactory, Parser, type Quad, Store } from 'n3'
import RdfValidateShacl from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { exportGraph, nquads } from '../../src/export/index.js'
import { claimsGraph } from '../../src/graph/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { dossier, HOSTILE, sample } from './graphs.js'

const SHAPE = 'urn:onrecord:shape/'
const SH = 'http://www.w3.org/ns/shacl#'
const shapes = new Parser().parse(readFileSync(new URL('../../schemas/graph.shacl.ttl', import.meta.url), 'utf8'))
const factory = { ...DataFactory, dataset: (quads: Quad[] = []) => new Store(quads) }

interface Report {
  conforms: boolean
  results: { sourceShape?: unknown; shape?: { ptr: { term: unknown } } }[]
}

const nameOf = (term: unknown): string => (term as { value: string }).value

// The shapes that an engine reports something by.
const engines: Record<string, (lines: readonly string[]) => Promise<string[]>> = {
  async 'rdf-validate-shacl'(lines) {
    const validator = new RdfValidateShacl(new Store(shapes) as never)
    const { results } = (await validator.validate(storeOf(lines) as never)) as unknown as Report
    return results.map(({ sourceShape }) => nameOf(sourceShape))
  },
  async 'shacl-engine'(lines) {
    // It takes a text with characters beyond U+FFFF, or with U+FFFE and U+FFFF, for no text.
    const known = lines.map((line) => line.replaceAll(/[\ud800-\udfff\ufffe\uffff]/g, '\ufffd'))
    const validator = new Validator(new Store(shapes), { factory })
    const { results } = (await validator.validate({ dataset: storeOf(known) })) as Report
    return results.map(({ shape }) => nameOf(shape!.ptr.term))
  },
}

/** The names of the shapes that something was reported by. */
function namesOf(reported: readonly string[]): string[] {
  const owners = reported.flatMap((shape) => [
    shape,
    ...shapes
      .filter(({ predicate, object }) => predicate.value === `${SH}property` && object.value === shape)
      .map(({ subject }) => subject.value),
  ])
  return [...new Set(owners.filter((name) => name.startsWith(SHAPE)).map((name) => name.slice(SHAPE.length)))]
}

const linesOf = (graph: ClaimsGraph): string[] => exportGraph(graph, nquads).trimEnd().split('\n')
const storeOf = (lines: readonly string[]): Store =>
  new Store(new Parser({ format: 'N-Quads' }).parse(lines.join('\n')))

const hostile = claimsGraph(
  ...HOSTILE.map((text) =>
    analyze(
      `“We will keep ${text} for 3 days,” said Mara Oduya. Pell Anders said ${text} would cost 12 euros in 2021.`,
      {
        title: text,
        publisher: text,
      },
    ),
  ),
)

// Each breaks the first line that it finds, or takes it away.
const DOCUMENT = '<urn:onrecord:document:mill-closes-1>'
const gone = ''
const BROKEN: Record<string, [line: RegExp, place: RegExp, change: string]> = {
  Document: [/schema.org\/headline/, /.*/, gone],
  Sentence: [/^<urn:onrecord:sentence:\S+ \S+partOf> /, /.*/, gone],
  Quotation: [/^<urn:onrecord:quotation:[^#]+> \S+schema.org\/text> /, /.*/, gone],
  Attribution: [/^<urn:onrecord:attribution:\S+ \S+confidence> /, /"[^"]*"/, '"2"'],
  Claim: [/^<urn:onrecord:claim:[^#]+> \S+schema.org\/text> /, /.*/, gone],
  Named: [/^<urn:onrecord:speaker:[^#]+> \S+schema.org\/name> /, /.*/, gone],
  Quantity: [/schema.org\/minValue> /, /"[^"]*"/, '"999999999"'],
  Date: [/vocabulary\/granularity> /, /.*/, gone],
  Reference: [/schema.org\/url> /, /<[^<]*> \.$/, '"somewhere" .'],
  Finding: [/^<urn:onrecord:finding:\S+ \S+severity> /, /"[^"]*"/, '"grave"'],
  Verdict: [/schema.org\/reviewRating> /, /.*/, gone],
  Rating: [/schema.org\/alternateName> .*/, /.*/, gone],
  Said: [/vocabulary\/said> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  AttributedTo: [/vocabulary\/attributedTo> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  Figures: [/vocabulary\/hasFigure> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  SameQuotation: [/vocabulary\/sameQuotationAs> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  Judged: [/vocabulary\/supportedBy> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  Concerns: [/vocabulary\/concerns> <urn/, /^<[^>]*>/, DOCUMENT],
  Tied: [/vocabulary\/affiliatedWith> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  States: [/vocabulary\/states> <urn/, /<[^<]*> \.$/, `${DOCUMENT} .`],
  Statement: [/rdf-syntax-ns#object> /, /.*/, gone],
  Annotation: [/oa#hasBody> /, /.*/, gone],
  Target: [/oa#hasSource> /, /.*/, gone],
  Quote: [/oa#exact> /, /.*/, gone],
  Position: [/oa#start> /, /"[^"]*"/, '"999999"'],
}

function broken(name: string): string[] {
  const [line, place, change] = BROKEN[name]!
  const lines = linesOf(dossier)
  const at = lines.findIndex((one) => line.test(one) && (name !== 'Rating' || one.includes('#reviewRating>')))
  expect(at, name).not.toBe(-1)
  return lines.with(at, lines[at]!.replace(place, change))
}

it('breaks every shape that has a target', () => {
  const targets = shapes.filter(({ predicate }) => predicate.value.startsWith(`${SH}target`))
  const names = new Set(targets.map(({ subject }) => subject.value.slice(SHAPE.length)))
  expect([...names].sort()).toEqual(Object.keys(BROKEN).sort())
})

describe.each(Object.entries(engines))('%s', (_, reported) => {
  it.each(Object.entries({ sample, dossier, hostile }))(
    'finds nothing in the graph %s',
    async (_, graph) => {
      expect(namesOf(await reported(linesOf(graph)))).toEqual([])
    },
    60_000,
  )

  it.each(Object.keys(BROKEN))(
    'reports a broken graph: %s',
    async (name) => {
      expect(namesOf(await reported(broken(name)))).toContain(name)
    },
    60_000,
  )
})
