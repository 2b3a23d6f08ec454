import { type GraphFormat, pick } from '../graph/format.js'
import { type Column, columnsOf } from '../graph/writing/columns.js'
import { xmlText, xmlToken } from '../graph/writing/text.js'

const OWN = ['identifier', 'kind', 'label']

/**
 * GraphML, as yEd, Gephi, NetworkX and igraph read it. Ids of GraphML are name tokens, so our own stands beside each as
 * `identifier`.
 */
export const graphml: GraphFormat = {
  id: 'graphml',
  summary: 'GraphML, for yEd, Gephi, NetworkX and igraph',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  *write(graph, options) {
    const { nodes, edges } = pick(graph, options)
    const nodeColumns = columnsOf(nodes, { taken: OWN })
    const edgeColumns = columnsOf(edges, { taken: OWN })
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    yield keys('node', ['identifier', 'kind', 'label'], nodeColumns)
    yield keys('edge', ['identifier', 'kind'], edgeColumns)
    yield '  <graph id="claims" edgedefault="directed">\n'
    for (const node of nodes) {
      const data = dataOf('node', [node.id, node.kind, node.label], nodeColumns, node)
      yield `    <node id="${xmlToken(node.id)}">\n${data}    </node>\n`
    }
    for (const edge of edges) {
      const data = dataOf('edge', [edge.id, edge.kind], edgeColumns, edge)
      const ends = `source="${xmlToken(edge.from)}" target="${xmlToken(edge.to)}"`
      yield `    <edge id="${xmlToken(edge.id)}" ${ends}>\n${data}    </edge>\n`
    }
    yield '  </graph>\n</graphml>\n'
  },
}

function keys<T>(of: 'node' | 'edge', own: readonly string[], columns: readonly Column<T>[]): string {
  const all = [...own.map((name) => ({ name, type: 'string' })), ...columns]
  return all
    .map(
      ({ name, type }, i) => `  <key id="${of}${i}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>\n`,
    )
    .join('')
}

function dataOf<T>(of: 'node' | 'edge', own: readonly string[], columns: readonly Column<T>[], item: T): string {
  return [...own, ...columns.map(({ value }) => value(item))]
    .map((value, i) => (value === undefined ? '' : `      <data key="${of}${i}">${xmlText(String(value))}</data>\n`))
    .join('')
}
