import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { graphs, sample } from './graphs.js'

function compare(graph: ClaimsGraph): void {
  const { elements } = JSON.parse(exportGraph(graph, 'cytoscape'))
  const read = cytoscape({ headless: true, elements })
  const values = (data: object) =>
    Object.values(data)
      .map((value) => JSON.stringify(value))
      .sort()
  expect(read.nodes().map((node) => [node.id(), node.data('kind'), node.data('label'), node.classes()])).toEqual(
    graph.nodes.map(({ id, kind, label }) => [id, kind, label, [kind]]),
  )
  for (const { id, kind, label, properties = {}, anchors } of graph.nodes)
    expect(values(read.getElementById(id).data())).toEqual(
      values([id, kind, label, ...Object.values(properties), ...(anchors ? [anchors] : [])]),
    )
  expect(read.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id(), edge.data('kind')])).toEqual(
    graph.edges.map(({ id, from, to, kind }) => [id, from, to, kind]),
  )
  for (const { id, from, to, kind, properties = {} } of graph.edges)
    expect(values(read.getElementById(id).data())).toEqual(values([id, from, to, kind, ...Object.values(properties)]))
  expect(read.nodes(':child')).toHaveLength(0)
}

it('Cytoscape reads the same graph, and its selectors find properties', () => {
  compare(sample)
  const read = cytoscape({ headless: true, elements: JSON.parse(exportGraph(sample, 'cytoscape')).elements })
  expect(read.nodes('[unit = "percent"][value > 30]').map((node) => node.data('label'))).toEqual(['35%'])
})

it('Cytoscape reads any graph', () => {
  // Of nodes and edges it has one list of ids.
  fc.assert(
    fc.property(graphs(), (graph) => {
      compare({ ...graph, edges: graph.edges.map((edge) => ({ ...edge, id: `edge ${edge.id}` })) })
    }),
  )
})
