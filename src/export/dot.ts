import { type GraphFormat, pickForPicture, pictureLines } from '../graph/format.js'
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
  *write(graph, options) {
    const { nodes, edges } = pickForPicture(graph, options)
    yield 'digraph claims {\n  rankdir=LR\n'
    yield '  node [fontname="Helvetica" fontsize=11 style=filled color="#555555" margin="0.15,0.08"]\n'
    yield '  edge [fontname="Helvetica" fontsize=9 color="#777777"]\n'
    const names = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]))
    for (const node of nodes)
      yield `  ${names.get(node.id)} [label=${quotedLines(pictureLines(node))} ${LOOKS[node.kind]}]\n`
    for (const { from, to, kind } of edges) {
      const look = RED.includes(kind) ? ' color=red fontcolor=red' : ''
      yield `  ${names.get(from)} -> ${names.get(to)} [label=${kind}${look}]\n`
    }
    yield '}\n'
  },
}

function quotedLines(lines: readonly string[]): string {
  return `"${lines.map(escaped).join('\\n')}"`
}

// Graphviz reads entities of HTML in a label. A backslash before `N`, `G`, `L` and others stands for a name, so it is doubled.
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
