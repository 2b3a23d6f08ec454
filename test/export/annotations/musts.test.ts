// The annotations of the graph against all that the specification says they must be, by Ajv.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotations, exportGraph } from '../../../src/export/index.js'
import type { ClaimsGraph } from '../../../src/model/generated/shapes.js'
import { dossier, graphs, sample } from '../graphs.js'
import { type Annotation, collectionMusts, musts } from './musts.js'

const ajv = new Ajv2020({ strict: false })
const rules = musts.map((must) => ({ ...must, holds: ajv.compile(must.schema) }))
const collectionRules = collectionMusts.map((must) => ({ ...must, holds: ajv.compile(must.schema) }))

interface Collection extends Annotation {
  total: number
  first: { items: Annotation[] }
}

const collectionOf = (graph: ClaimsGraph): Collection => JSON.parse(exportGraph(graph, annotations))
const annotationsOf = (graph: ClaimsGraph): Annotation[] => {
  const { '@context': context, first } = collectionOf(graph)
  return first.items.map((item) => ({ '@context': context, ...item }))
}
const places = ({ nodes }: ClaimsGraph) => nodes.flatMap(({ anchors = [] }) => anchors)

it('has fifty-four rules and more', () => {
  expect(musts.length).toBeGreaterThanOrEqual(54)
  expect(new Set(musts.map(({ says }) => says)).size).toBe(musts.length)
})

describe.each(rules)('an annotation $says', ({ holds, breaks }) => {
  it('as ours do', () => {
    for (const annotation of [...annotationsOf(sample), ...annotationsOf(dossier)])
      expect(holds(annotation), JSON.stringify(annotation)).toBe(true)
  })

  it('and a broken one does not', () => {
    expect(holds({ ...annotationsOf(sample)[0], ...breaks })).toBe(false)
  })
})

describe.each(collectionRules)('a collection $says', ({ holds, breaks }) => {
  it('as ours do, and a broken one does not', () => {
    expect(holds(collectionOf(dossier))).toBe(true)
    expect(holds(collectionOf({ nodes: [], edges: [] }))).toBe(true)
    expect(holds({ ...collectionOf(sample), ...breaks })).toBe(false)
  })
})

it('holds for any graph, with every place by its words and its characters', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const all = annotationsOf(graph)
      for (const annotation of all) for (const { says, holds } of rules) expect(holds(annotation), says).toBe(true)
      expect(collectionOf(graph).total).toBe(places(graph).length)
      const words = all.map(({ target }) => (target as { selector: { exact: string } | { exact: string }[] }).selector)
      expect(words.map((selector) => [selector].flat()[0]!.exact)).toEqual(
        places(graph).map(({ exact }) => exact.toWellFormed()),
      )
    }),
    { numRuns: 40 },
  )
})
