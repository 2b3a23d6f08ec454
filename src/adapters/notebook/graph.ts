import { html } from '../../export/report/markup.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { type Shown, shown } from './shown.js'
import { drawTable, layText } from './table.js'

/** How a graph is shown. */
export interface GraphShowOptions {
  /** A picture of it as SVG, such as Graphviz draws of `exportGraph(graph, 'dot')`. It is shown as an image, so that nothing in it runs. */
  picture?: string
}

/** A claims graph: how many nodes and edges of each kind it holds, and its picture where one is given. */
export function showGraph(graph: ClaimsGraph, { picture }: GraphShowOptions = {}): Shown {
  const cells = [...counts('node', graph.nodes), ...counts('edge', graph.edges)]
  const columns = ['part', 'kind', 'number']
  const address = picture && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.toWellFormed())}`
  const image =
    address && html`<p><img src="${address}" alt="The claims as a graph" style="max-width: 100%; background: #fff"></p>`
  return shown(html`${image}${drawTable(columns, cells)}`, layText(columns, cells), picture)
}

function counts(part: string, items: readonly { kind: string }[]): string[][] {
  const found = new Map<string, number>()
  for (const { kind } of items) found.set(kind, (found.get(kind) ?? 0) + 1)
  return [...found].map(([kind, count]) => [part, kind, String(count)])
}
