import { type GraphFormat, pick } from '../graph/format.js'
import { jsonList } from '../graph/writing/json.js'
import type { GraphEdge, GraphNode } from '../model/generated/shapes.js'

// Names that mean something in `data`: `parent` would make a node the box around another.
const TAKEN = new Set(['id', 'kind', 'label', 'anchors', 'source', 'target', 'parent'])

/**
 * Elements of Cytoscape.js: `cytoscape({ elements: JSON.parse(text).elements })`. Properties stand beside id, kind and
 * label, so that a selector can ask for them; one of a name that is taken has a low line before it.
 */
export const cytoscape: GraphFormat = {
  id: 'cytoscape',
  summary: 'elements of Cytoscape.js',
  mediaType: 'application/json',
  extension: 'cyjs',
  *write(graph, options) {
    const { nodes, edges } = pick(graph, options)
    yield '{\n  "elements": {\n    "nodes": '
    yield* jsonList(mapped(nodes, nodeOf), 2)
    yield ',\n    "edges": '
    yield* jsonList(mapped(edges, edgeOf), 2)
    yield '\n  }\n}\n'
  },
}

function* mapped<T>(items: readonly T[], element: (item: T) => object): Generator<object> {
  for (const item of items) yield element(item)
}

function nodeOf({ id, kind, label, properties, anchors }: GraphNode): object {
  return { data: { id, kind, label, ...named(properties), ...(anchors && { anchors }) }, classes: kind }
}

function edgeOf({ id, from, to, kind, properties }: GraphEdge): object {
  return { data: { id, source: from, target: to, kind, ...named(properties) }, classes: kind }
}

function named(properties: GraphNode['properties'] = {}): object {
  const names = new Set([...TAKEN, ...Object.keys(properties).filter((name) => !TAKEN.has(name))])
  return Object.fromEntries(
    Object.entries(properties).map(([property, value]) => {
      let name = property
      if (TAKEN.has(name)) while (names.has(name)) name = `_${name}`
      names.add(name)
      return [name, value]
    }),
  )
}
