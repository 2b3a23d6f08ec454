import { type GraphFormat, labelLines, PICTURE, select } from '../graph/format.js'
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
  write(graph, { kinds = PICTURE }) {
    const { nodes, edges } = select(graph, kinds)
    const names = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]))
    const lines = ['flowchart LR']
    for (const { id, kind, label } of nodes) {
      const [open, close] = SHAPES[kind] ?? ['[', ']']
      lines.push(`  ${names.get(id)}${open}"${labelLines(label).map(entities).join('<br>')}"${close}:::${kind}`)
    }
    for (const { from, to, kind } of edges) lines.push(`  ${names.get(from)} -->|${kind}| ${names.get(to)}`)
    for (const [kind, colour] of COLOURS)
      if (nodes.some((node) => node.kind === kind))
        lines.push(`  classDef ${kind} fill:${colour},stroke:#555,color:#111`)
    return `${lines.join('\n')}\n`
  },
}

// Mermaid writes characters of its own grammar as #code; and its labels may hold no markup but line breaks.
function entities(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N} .,’‘“”…–—£€$%-]/gu, (char) => `#${char.codePointAt(0)};`)
}
