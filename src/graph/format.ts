import type { ClaimsGraph, GraphNode } from '../model/generated/shapes.js'

/** What an export may be told. */
export interface ExportOptions {
  /** Kinds of nodes to write; for pictures speakers, claims and figures when left out, else all. */
  kinds?: readonly GraphNode['kind'][]
  /**
   * How much of each node and edge to write: `labels` for id, kind and label, `facts` for its properties too, `all` for
   * the places in the documents too. `labels` in pictures when left out, else `all`.
   */
  detail?: 'labels' | 'facts' | 'all'
  /** In RDF the beginning of all names, which ends in a slash or a colon; `urn:onrecord:` when left out. */
  base?: string
  /** In JSON-LD the address of the context, where it is not to stand in the file; `onrecord/schemas/context.jsonld` is that context. */
  context?: string
}

/** A way to write a claims graph. */
export interface GraphFormat {
  id: string
  /** One line for a reader. */
  summary: string
  mediaType: string
  /** Ending of a file, without its stop. */
  extension: string
  /** Where the format is one of several files that belong together: the name of them all, and that of this file. */
  part?: { of: string; file: string }
  /** The text, piece by piece: a graph too large for one string can be written still. */
  write(graph: ClaimsGraph, options: ExportOptions): Iterable<string>
}

// Who said what, with which figures, is a picture that a reader can follow; all the rest is too much for one.
const IN_PICTURE: Record<GraphNode['kind'], boolean> = {
  document: false,
  sentence: false,
  quotation: false,
  attribution: false,
  claim: true,
  person: true,
  organization: true,
  group: true,
  place: true,
  source: true,
  quantity: true,
  date: false,
  reference: true,
  finding: true,
  verdict: true,
}

/** The kinds of nodes there are. */
export const nodeKinds = Object.keys(IN_PICTURE) as GraphNode['kind'][]

const PICTURE = nodeKinds.filter((kind) => IN_PICTURE[kind])

/** The graph as the options ask for it: nodes of some kinds with the edges between them, in some detail. */
export function pick(graph: ClaimsGraph, { kinds, detail = 'all' }: ExportOptions): ClaimsGraph {
  const { nodes, edges } = kinds ? ofKinds(graph, kinds) : graph
  if (detail === 'all') return { nodes, edges }
  return {
    nodes: nodes.map(({ anchors, properties, ...node }) =>
      detail === 'facts' && properties ? { ...node, properties } : node,
    ),
    edges: edges.map(({ properties, ...edge }) => (detail === 'facts' && properties ? { ...edge, properties } : edge)),
  }
}

/** What a picture shows of the graph; a node that is mentioned only, or that nothing leads to or from, is left out. */
export function pickForPicture(graph: ClaimsGraph, { kinds = PICTURE, detail = 'labels' }: ExportOptions): ClaimsGraph {
  const { nodes, edges: all } = pick(graph, { kinds, detail })
  const edges = all.filter(({ kind }) => kind !== 'mentions')
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return { nodes: nodes.filter(({ id }) => touched.has(id)), edges }
}

function ofKinds({ nodes, edges }: ClaimsGraph, kinds: readonly GraphNode['kind'][]): ClaimsGraph {
  const wanted = new Set(kinds)
  const kept = nodes.filter(({ kind }) => wanted.has(kind))
  const ids = new Set(kept.map(({ id }) => id))
  return { nodes: kept, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

// Characters without a shape that turn or hide what follows them. The joiners within words and emoji stay.
const SHAPELESS = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/**
 * What a picture writes into a node: its label, and a line for each of its properties, cut to lines of about `width`
 * characters. A label has at most `most` lines, a property one.
 */
export function pictureLines({ label, properties = {} }: GraphNode, width = 38, most = 6): string[] {
  const facts = Object.entries(properties).filter(([, value]) => value !== null)
  return [...wrapped(label, width, most), ...facts.flatMap(([name, value]) => wrapped(`${name}: ${value}`, width, 1))]
}

/** A text without the characters that a reader does not see, or that turn or hide what follows them. */
export const visibleText = (text: string): string => text.toWellFormed().replaceAll(SHAPELESS, ' ')

/** The words of a text as a reader sees them. */
export const visibleWords = (text: string): string[] =>
  visibleText(text)
    .split(/\s+/)
    .filter((word) => word !== '')

function wrapped(text: string, width: number, most: number): string[] {
  const words = visibleWords(text)
  const lines: string[] = []
  for (const word of words) {
    const characters = [...word]
    for (let start = 0; start < characters.length; start += width) {
      const part = characters.slice(start, start + width).join('')
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + part.length <= width) lines[lines.length - 1] = `${last} ${part}`
      else lines.push(part)
      if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
    }
  }
  return lines.length > 0 ? lines : [' ']
}
