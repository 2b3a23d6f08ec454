import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { exportGraph, toGraphology } from '../../src/export/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { graphs, sample } from './graphs.js'

function compare(read: MultiDirectedGraph, graph: ClaimsGraph): void {
  expect(read.mapNodes((id, attributes) => ({ id, ...attributes }))).toEqual(graph.nodes)
  expect(read.mapEdges((id, attributes, from, to) => ({ id, from, to, ...attributes }))).toEqual(graph.edges)
}

it('graphology takes the object', () => {
  compare(MultiDirectedGraph.from(toGraphology(sample)), sample)
  const options = { kinds: ['person'] as const }
  expect(MultiDirectedGraph.from(toGraphology(sample, options)).order).toBe(1)
})

it('graphology takes what is written of any graph', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      compare(MultiDirectedGraph.from(JSON.parse(exportGraph(graph, 'graphology'))), JSON.parse(JSON.stringify(graph)))
    }),
  )
})
