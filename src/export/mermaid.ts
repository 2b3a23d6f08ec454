import { type GraphFormat, pickForPicture, pictureLines } from '../graph/format.js'
import type { GraphNode } from '../model/generated/shapes.js'

const SHAPES: Partial<Record<GraphNode['kind'], [string, string]>> = {
  quantity: ['([', '])'],
  date: ['([', '])'],
  claim: ['(', ')'],
  attribution: ['(', ')'],
  quotation: ['(', ')'],
  document: ['[[', ']]'],
  finding: ['{{', '}}'],
  verdict: ['{{', '}}'],
}
const COLOURS: [GraphNode['kind'], string][] = [
  ['person', '#cfe2f3'],
  ['organization', '#d5e8d4'],
  ['group', '#d9ead3'],
  ['place', '#e1d5e7'],
  ['source', '#eeeeee'],
  ['quantity', '#fce5cd'],
  ['finding', '#f8cecc'],
]

/** A Mermaid flowchart, as Markdown pages show it. */
export const mermaid: GraphFormat = {
  id: 'mermaid',
  summary: 'a Mermaid flowchart, as Markdown pages show it',
  mediaType: 'text/vnd.mermaid',
  extension: 'mmd',
  *write(graph, options) {
    const { nodes, edges } = pickForPicture(graph, options)
    const names = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]))
    yield 'flowchart LR\n'
    if (edges.length > MOST_EDGES) yield `  %% ${edges.length} edges: set maxEdges and maxTextSize of Mermaid\n`
    for (const node of nodes) {
      const [open, close] = SHAPES[node.kind] ?? ['[', ']']
      const label = pictureLines(node).map(entities).join('<br>')
      yield `  ${names.get(node.id)}${open}"${label}"${close}:::${node.kind}\n`
    }
    for (const { from, to, kind } of edges) yield `  ${names.get(from)} -->|${kind}| ${names.get(to)}\n`
    const kinds = new Set(nodes.map(({ kind }) => kind))
    for (const [kind, colour] of COLOURS)
      if (kinds.has(kind)) yield `  classDef ${kind} fill:${colour},stroke:#555,color:#111\n`
  },
}

// What Mermaid draws unless it is told otherwise.
const MOST_EDGES = 500

// Mermaid writes characters of its own grammar as #code; and its labels may hold no markup but line breaks. At the beginning
// of a line, digits with a stop and a hyphen would make it a list.
function entities(line: string): string {
  return line
    .replaceAll(/[^\p{L}\p{M}\p{N} .,’‘“”…–—£€$%-]/gu, entity)
    .replace(/^(\d+)(\.)/, (_, digits: string, stop: string) => digits + entity(stop))
    .replace(/^-/, entity)
}

const entity = (char: string): string => `#${char.codePointAt(0)};`
