// Compares what somebody else's reader found with the graph that was written, node by node and edge by edge.
import { expect } from 'vitest'
import type { ClaimsGraph, GraphEdge, GraphNode } from '../../src/model/generated/shapes.js'

type Item = GraphNode | GraphEdge
type Attributes = Readonly<Record<string, unknown>>

/** A graph as a reader has it: `key` is what its edges name a node by. */
export interface ReadGraph {
  nodes: { key: string; id: unknown; kind: unknown; label: unknown; attributes: Attributes }[]
  edges: { id: unknown; kind: unknown; from: string; to: string; attributes: Attributes }[]
}

interface Reading {
  /** What the format, or the reader, makes of a text. */
  readable?: (text: string) => string
  /** Of an id; as of a text when left out. */
  readableId?: (id: string) => string
  /** Of the name of a property; as of a text when left out. */
  readableName?: (name: string) => string
  /** Whether each value keeps its own type, where others under the same name have another. */
  typed?: boolean
}

/** Fails unless nodes, in their order, and edges, in any, are those of the graph, with all they hold and nothing else. */
export function expectGraph(read: ReadGraph, graph: ClaimsGraph, reading: Reading = {}): void {
  const { readable = (text) => text, readableId = readable } = reading
  expect(read.nodes.map(({ id, kind, label }) => ({ id, kind, label }))).toEqual(
    graph.nodes.map(({ id, kind, label }) => ({ id: readableId(id), kind, label: readable(label) })),
  )
  for (const [i, node] of graph.nodes.entries())
    expect(difference(read.nodes[i]!.attributes, node, graph.nodes, reading)).toBeUndefined()
  const keys = read.nodes.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const keyOf = new Map(graph.nodes.map(({ id }, i) => [id, keys[i]]))
  const left = [...read.edges]
  for (const edge of graph.edges) {
    const place = left.findIndex(
      ({ id, kind, from, to, attributes }) =>
        id === readableId(edge.id) &&
        kind === edge.kind &&
        from === keyOf.get(edge.from) &&
        to === keyOf.get(edge.to) &&
        difference(attributes, edge, graph.edges, reading) === undefined,
    )
    expect(place, `${JSON.stringify(edge)} in ${JSON.stringify(left)}`).not.toBe(-1)
    left.splice(place, 1)
  }
  expect(left).toEqual([])
}

/** What the attributes lack of the properties and places of an item, or have besides; nothing where they agree. */
function difference(
  attributes: Attributes,
  item: Item,
  all: readonly Item[],
  { readable = (text) => text, readableName = readable, typed = false }: Reading,
): string | undefined {
  const names = new Set(Object.keys(attributes))
  if ('anchors' in item && item.anchors && item.anchors.length > 0) {
    if (attributes.anchors !== readable(JSON.stringify(item.anchors))) return 'anchors'
    names.delete('anchors')
  }
  for (const [property, value] of expectedProperties(item, typed ? [item] : all)) {
    const wanted = typeof value === 'string' ? readable(value) : value
    const bare = (name: string) => (typed ? name : name.replace(/^_+/, ''))
    const name = [...names].find((name) => bare(name) === bare(readableName(property)) && attributes[name] === wanted)
    if (name === undefined) return `${JSON.stringify(property)} in ${JSON.stringify(attributes)}`
    names.delete(name)
  }
  return names.size > 0 ? `besides: ${JSON.stringify([...names])}` : undefined
}

// In a format where a property has one type for all items, a value among some of other types is a string.
function expectedProperties(item: Item, all: readonly Item[]): [string, string | number | boolean][] {
  const typesOf = (name: string) =>
    new Set(
      all.flatMap(({ properties }) => (ownValue(properties, name) === null ? [] : [typeof ownValue(properties, name)])),
    )
  return Object.entries(item.properties ?? {}).flatMap(([name, value]): [string, string | number | boolean][] =>
    value === null ? [] : [[name, typesOf(name).size > 1 ? String(value) : value]],
  )
}

function ownValue(properties: GraphNode['properties'] = {}, name: string): string | number | boolean | null {
  return Object.hasOwn(properties, name) ? (properties[name] ?? null) : null
}
