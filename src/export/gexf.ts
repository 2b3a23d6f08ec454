import { type GraphFormat, pick } from '../graph/format.js'
import { type Column, columnsOf } from '../graph/writing/columns.js'
import { NOT_IN_XML, writableId, xmlText } from '../graph/writing/text.js'

// What a node or an edge of GEXF has besides its attributes, and columns that Gephi and NetworkX keep for themselves.
const TAKEN = ['id', 'label', 'kind', 'source', 'target', 'type', 'weight', 'timeset', 'interval', 'key']

/** GEXF 1.3, as Gephi reads it. */
export const gexf: GraphFormat = {
  id: 'gexf',
  summary: 'GEXF 1.3, for Gephi',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  *write(graph, options) {
    const { nodes, edges } = pick(graph, options)
    const nodeColumns = columnsOf(nodes, { taken: TAKEN })
    const edgeColumns = columnsOf(edges, { taken: TAKEN })
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    yield '  <graph mode="static" defaultedgetype="directed">\n'
    yield attributes('node', [{ name: 'kind', type: 'string' }, ...nodeColumns])
    yield attributes('edge', edgeColumns)
    yield '    <nodes>\n'
    for (const node of nodes)
      yield `      <node id="${xmlId(node.id)}" label="${xmlText(node.label)}">\n${values([node.kind, ...valuesOf(nodeColumns, node)])}      </node>\n`
    yield '    </nodes>\n    <edges>\n'
    // Parallel edges are told apart by their kind; what reads no kinds reads labels.
    for (const edge of edges) {
      const ends = `source="${xmlId(edge.from)}" target="${xmlId(edge.to)}"`
      const kind = xmlText(edge.kind)
      yield `      <edge id="${xmlId(edge.id)}" ${ends} kind="${kind}" label="${kind}">\n${values(valuesOf(edgeColumns, edge))}      </edge>\n`
    }
    yield '    </edges>\n  </graph>\n</gexf>\n'
  },
}

const xmlId = (id: string): string => xmlText(writableId(id, NOT_IN_XML))

function attributes(of: 'node' | 'edge', columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string {
  if (columns.length === 0) return ''
  const lines = columns.map(
    ({ name, type }, i) => `      <attribute id="${i}" title="${xmlText(name)}" type="${type}"/>\n`,
  )
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`
}

function valuesOf<T>(columns: readonly Column<T>[], item: T) {
  return columns.map(({ value }) => value(item))
}

function values(cells: readonly ReturnType<Column<never>['value']>[]): string {
  const lines = cells.map((value, i) =>
    value === undefined ? '' : `          <attvalue for="${i}" value="${xmlText(String(value))}"/>\n`,
  )
  const all = lines.join('')
  return all === '' ? '' : `        <attvalues>\n${all}        </attvalues>\n`
}
