import type { ClaimsGraph, GraphNode } from '../model/generated/shapes.js'

/** What an export may be told. */
export interface ExportOptions {
  /** Kinds of nodes to write; for pictures speakers, claims and figures when left out, else all. */
  kinds?: readonly GraphNode['kind'][]
}

/** A way to write a claims graph as a string. */
export interface GraphFormat {
  id: string
  /** One line for a reader. */
  summary: string
  mediaType: string
  /** Ending of a file, without its stop. */
  extension: string
  write(graph: ClaimsGraph, options: ExportOptions): string
}

/** Kinds that make a picture a reader can follow: who said what, with which figures. */
export const PICTURE: readonly GraphNode['kind'][] = [
  'person',
  'organization',
  'group',
  'place',
  'source',
  'claim',
  'quantity',
  'finding',
  'verdict',
  'reference',
]

/** The graph with the nodes of some kinds only, and the edges between them; a speaker who is only mentioned is left out. */
export function select({ nodes, edges }: ClaimsGraph, kinds: readonly GraphNode['kind'][]): ClaimsGraph {
  const wanted = new Set(kinds)
  const ids = new Set(nodes.filter(({ kind }) => wanted.has(kind)).map(({ id }) => id))
  const kept = edges.filter(({ from, to, kind }) => kind !== 'mentions' && ids.has(from) && ids.has(to))
  const touched = new Set(kept.flatMap(({ from, to }) => [from, to]))
  return { nodes: nodes.filter(({ id }) => ids.has(id) && touched.has(id)), edges: kept }
}

/** A label cut to lines of about `width` characters and at most `most` lines; control characters and lone surrogates replaced. */
export function labelLines(label: string, width = 38, most = 6): string[] {
  const words = label
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const lines: string[] = []
  for (const word of words) {
    const rest = [...word]
    while (rest.length > 0) {
      const part = rest.splice(0, width).join('')
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + part.length <= width) lines[lines.length - 1] = `${last} ${part}`
      else lines.push(part)
      if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
    }
  }
  return lines.length > 0 ? lines : [' ']
}
