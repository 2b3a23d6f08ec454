import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import validateGraph from '../../src/model/generated/validate-graph.js'
import { graphs, sample } from './graphs.js'

it('is the graph', () => {
  const graph = JSON.parse(exportGraph(sample, 'json'))
  expect(graph).toEqual(sample)
  expect(validateGraph(graph)).toBe(true)
})

it('is written as `JSON.stringify` writes', () => {
  expect(exportGraph(sample, 'json')).toBe(`${JSON.stringify(sample, null, 2)}\n`)
})

it('keeps any graph', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      expect(JSON.parse(exportGraph(graph, 'json'))).toEqual(JSON.parse(JSON.stringify(graph)))
    }),
  )
})
