import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { it } from 'vitest'
import { exportGraph } from '../../src/export/index.js'
import { expectGraph } from './comparison.js'
import { graphs, sample } from './graphs.js'
import { itWithNetworkX, readWithNetworkX } from './networkx.js'
import { readableXml, readableXmlId } from './xml.js'

const READING = { readable: readableXml, readableId: readableXmlId }

itWithNetworkX('NetworkX reads the same graph (apt-get install python3-networkx)', () => {
  expectGraph(readWithNetworkX('gexf', [exportGraph(sample, 'gexf')])[0]!, sample)
})

itWithNetworkX(
  'NetworkX reads any graph; what XML cannot hold is U+FFFD',
  () => {
    fc.assert(
      fc.property(fc.array(graphs(), { minLength: 80, maxLength: 80 }), (many) => {
        const read = readWithNetworkX(
          'gexf',
          many.map((graph) => exportGraph(graph, 'gexf')),
        )
        for (const [i, graph] of many.entries()) expectGraph(read[i]!, graph, READING)
      }),
      { numRuns: 2, endOnFailure: true },
    )
  },
  60_000,
)

it('graphology reads any graph', () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const read = parse(MultiGraph, exportGraph(graph, 'gexf'))
      expectGraph(
        {
          // It leaves an empty label out, and gives each edge its label too.
          nodes: read.mapNodes((key, { kind, label = '', ...attributes }) => ({
            key,
            id: key,
            kind,
            label,
            attributes,
          })),
          edges: read.mapEdges((id, { kind, label: _, ...attributes }, from, to) => ({
            id,
            kind,
            from,
            to,
            attributes,
          })),
        },
        graph,
        READING,
      )
    }),
  )
})
