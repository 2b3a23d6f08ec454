import type { GraphEdge, GraphNode } from '../../model/generated/shapes.js'

/** A value that a cell may hold. */
export type CellValue = string | number | boolean

/** A property of nodes or edges in a format that has one place, and one type, for it. */
export interface Column<Item> {
  /** Unique among the columns and the names that are taken. */
  name: string
  type: 'string' | 'double' | 'boolean'
  /** What stands there for a node or an edge; `undefined` where it has nothing to say. */
  value(item: Item): CellValue | undefined
}

interface Naming {
  /** Names that mean something else in the format. */
  taken: readonly string[]
  /** A name as the format can hold it; as it is when left out. */
  clean?(name: string): string
}

type Item = GraphNode | GraphEdge

/**
 * The columns for all properties of nodes, or of edges, in the order they come up; last `anchors`, as JSON, where there are
 * any. A property with values of several types is a column of strings. A name that is taken gets low lines before it.
 */
export function columnsOf<T extends Item>(items: readonly T[], { taken, clean = (name) => name }: Naming): Column<T>[] {
  const types = new Map<string, Column<T>['type']>()
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties ?? {})) {
      const type = typeOf(value)
      const known = types.get(name)
      if (type !== undefined) types.set(name, known === undefined || known === type ? type : 'string')
    }
  const names = new Set(taken)
  const hasAnchors = items.some((item) => anchorsOf(item) !== undefined)
  if (hasAnchors) names.add('anchors')
  const columns = [...types].map(([property, type]): Column<T> => {
    let name = clean(property)
    while (name === '' || names.has(name)) name = `_${name}`
    names.add(name)
    return { name, type, value: (item) => cell(item, property, type) }
  })
  return hasAnchors ? [...columns, { name: 'anchors', type: 'string', value: anchorsOf }] : columns
}

function typeOf(value: unknown): Column<Item>['type'] | undefined {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isFinite(value) ? 'double' : undefined
}

function cell({ properties = {} }: Item, property: string, type: Column<Item>['type']): CellValue | undefined {
  const value = Object.hasOwn(properties, property) ? properties[property] : undefined
  if (value === undefined || value === null || typeOf(value) === undefined) return undefined
  return type === 'string' ? String(value) : value
}

function anchorsOf(item: Item): string | undefined {
  return 'anchors' in item && item.anchors && item.anchors.length > 0 ? JSON.stringify(item.anchors) : undefined
}
