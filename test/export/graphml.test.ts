import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { expect, it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import type { ClaimsGraph } from '../../src/model/generated/shapes.js'
import { expectGraph } from './comparison.js'
import { graphs, sample } from './graphs.js'
import { itWithNetworkX, readWithNetworkX } from './networkx.js'
import { readableXml } from './xml.js'

// The reader of NetworkX knows no empty text: there is none of that name then.
function withoutEmptyTexts({ nodes, edges }: ClaimsGraph): ClaimsGraph {
  const filled = <T extends { properties?: ClaimsGraph['nodes'][number]['properties'] }>(items: T[]): T[] =>
    items.map((item) =>
      item.properties
        ? {
            ...item,
            properties: Object.fromEntries(Object.entries(item.properties).filter(([, value]) => value !== '')),
          }
        : item,
    )
  return { nodes: filled(nodes), edges: filled(edges) }
}

itWithNetworkX('NetworkX reads the same graph (apt-get install python3-networkx)', () => {
  const [read] = readWithNetworkX('graphml', [exportGraph(sample, 'graphml')])
  expectGraph(read!, withoutEmptyTexts(sample))
  expect(read!.nodes.map(({ key }) => key)).toContain('speaker:mara-oduya')
})

itWithNetworkX(
  'NetworkX reads any graph; what XML cannot hold is U+FFFD',
  () => {
    fc.assert(
      fc.property(fc.array(graphs(), { minLength: 80, maxLength: 80 }), (many) => {
        const read = readWithNetworkX(
          'graphml',
          many.map((graph) => exportGraph(withoutEmptyTexts(graph), 'graphml')),
        )
        for (const [i, graph] of many.entries())
          expectGraph(read[i]!, withoutEmptyTexts(graph), { readable: readableXml })
      }),
      { numRuns: 2, endOnFailure: true },
    )
  },
  60_000,
)

it('graphology reads any graph', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const read = parse(MultiDirectedGraph, exportGraph(graph, 'graphml'))
      expectGraph(
        {
          nodes: read.mapNodes((key, { identifier, kind, label, ...attributes }) => ({
            key,
            id: identifier,
            kind,
            label,
            attributes,
          })),
          edges: read.mapEdges((_, { identifier, kind, ...attributes }, from, to) => ({
            id: identifier,
            kind,
            from,
            to,
            attributes,
          })),
        },
        graph,
        { readable: readableXml },
      )
    }),
  )
})

it('has ids that are name tokens, as GraphML asks', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const ids = [...exportGraph(graph, 'graphml').matchAll(/(?:<node|<edge) id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids).toHaveLength(graph.nodes.length + graph.edges.length)
      for (const id of ids) expect(id).toMatch(/^[\w:.-]+$/)
    }),
  )
})
