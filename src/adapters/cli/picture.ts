import { drawGraph, type PictureOptions } from '../../export/index.js'
import type { ClaimsGraph } from '../../model/generated/shapes.js'

/** A picture of a graph, as SVG. Graphviz is loaded here, and for nothing else. */
export async function drawPicture(graph: ClaimsGraph, options: PictureOptions = {}): Promise<string> {
  const { instance } = await import('@viz-js/viz')
  const viz = await instance()
  return drawGraph(graph, (dot) => viz.renderString(dot, { format: 'json0' }), options)
}
