import { type GraphFormat, labelLines, PICTURE, select } from '../graph/format.js'
import type { GraphEdge, GraphNode } from '../model/generated/shapes.js'

const LOOKS: Record<GraphNode['kind'], string> = {
  document: 'shape=note fillcolor="#f4f1ea"',
  sentence: 'shape=plaintext fillcolor="#ffffff"',
  quotation: 'shape=box style="rounded,filled" fillcolor="#fdf6d8"',
  attribution: 'shape=box style="rounded,filled" fillcolor="#fdf6d8"',
  claim: 'shape=box style="rounded,filled" fillcolor="#ffffff"',
  person: 'shape=box fillcolor="#cfe2f3"',
  organization: 'shape=box fillcolor="#d5e8d4"',
  group: 'shape=box fillcolor="#d9ead3"',
  place: 'shape=box fillcolor="#e1d5e7"',
  source: 'shape=box fillcolor="#eeeeee"',
  quantity: 'shape=ellipse fillcolor="#fce5cd"',
  date: 'shape=ellipse fillcolor="#e8eaf6"',
  reference: 'shape=folder fillcolor="#f4f1ea"',
  finding: 'shape=octagon fillcolor="#f8cecc"',
  verdict: 'shape=octagon fillcolor="#fff2cc"',
}
const RED: readonly GraphEdge['kind'][] = ['disagreesWith', 'contradictedBy']

/** Graphviz: speakers on the left, what they said beside them, its figures on the right. */
export const dot: GraphFormat = {
  id: 'dot',
  summary: 'Graphviz: who said what, with which figures',
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  write(graph, { kinds = PICTURE }) {
    const { nodes, edges } = select(graph, kinds)
    const lines = [
      'digraph claims {',
      '  rankdir=LR',
      '  node [fontname="Helvetica" fontsize=11 style=filled color="#555555" margin="0.15,0.08"]',
      '  edge [fontname="Helvetica" fontsize=9 color="#777777"]',
    ]
    const names = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]))
    for (const { id, kind, label } of nodes)
      lines.push(`  ${names.get(id)} [label=${quotedLines(labelLines(label))} ${LOOKS[kind]}]`)
    for (const { from, to, kind } of edges)
      lines.push(
        `  ${names.get(from)} -> ${names.get(to)} [label=${kind}${RED.includes(kind) ? ' color=red fontcolor=red' : ''}]`,
      )
    return `${[...lines, '}'].join('\n')}\n`
  },
}

// In a quoted string only the quotation mark is escaped; a backslash before anything else stays, so it is doubled.
function quotedLines(lines: readonly string[]): string {
  return `"${lines.map(escaped).join('\\n')}"`
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
