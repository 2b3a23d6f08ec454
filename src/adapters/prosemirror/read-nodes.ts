import type { Node, ResolvedPos } from 'prosemirror-model'
import { firstEndingAfter } from '../../document/spans.js'
import type { Paragraph, Span } from '../../model/generated/shapes.js'
import type { MarkupFormat } from '../../model/markup-format.js'

// What kind of block the nodes of the usual schemas are, whether named in ProseMirror’s or in TipTap’s way.
const KINDS: Record<string, Paragraph['kind']> = {
  heading: 'heading',
  blockquote: 'block-quotation',
  list_item: 'list-item',
  listItem: 'list-item',
  taskItem: 'list-item',
  table_cell: 'table-cell',
  tableCell: 'table-cell',
  table_header: 'table-cell',
  tableHeader: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
  footnote: 'footnote',
}

const BREAKS = new Set(['hard_break', 'hardBreak'])

/** A stretch of text as it stands in the document. */
interface Stretch extends Span {
  /** Position of its first character in the document. */
  from: number
}

/** The text of a document, ready to be analysed, and the way back. */
export interface ReadNodes {
  text: string
  /** Tells the blocks of the text. */
  format: MarkupFormat
  /** Where a span of the text stands in the document; nothing where none of its words does. */
  positionsOf(span: Span): { from: number; to: number } | undefined
}

/** Reads the blocks of a document; an empty line stands between two, code is skipped, and a hard break is a line break. */
export function readNodes(document: Node): ReadNodes {
  const stretches: Stretch[] = []
  const blocks: Paragraph[] = []
  let text = ''
  let title: string | undefined
  document.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (node.type.spec.code) return false
    if (text !== '') text += '\n\n'
    const start = text.length
    node.descendants((child, offset) => {
      const words = wordsOf(child)
      if (child.isText && words !== '')
        stretches.push({ start: text.length, end: text.length + words.length, from: position + 1 + offset })
      text += words
    })
    const kind = kindOf(node, document.resolve(position))
    if (kind === 'heading') title ??= text.slice(start)
    blocks.push({ start, end: text.length, kind })
    return false
  })
  return {
    text,
    format: { id: 'editor', read: () => ({ text, markup: [], blocks, ...(title !== undefined && { title }) }) },
    positionsOf({ start, end }) {
      const first = stretches[firstEndingAfter(stretches, start)]
      const last = stretches[firstEndingAfter(stretches, end - 1)]
      if (!first || !last) return undefined
      const from = first.from + Math.max(0, start - first.start)
      const to = last.from + Math.max(0, end - last.start)
      return from < to ? { from, to } : undefined
    },
  }
}

function wordsOf(node: Node): string {
  if (node.isText) return node.marks.some(({ type }) => type.spec.code) ? '' : (node.text ?? '')
  if (!node.isLeaf) return ''
  return BREAKS.has(node.type.name) ? '\n' : (node.type.spec.leafText?.(node) ?? '')
}

// What a block is, else what the innermost around it is.
function kindOf(block: Node, place: ResolvedPos): Paragraph['kind'] {
  for (let depth = place.depth + 1; depth > 0; depth--) {
    const { name } = (depth > place.depth ? block : place.node(depth)).type
    if (Object.hasOwn(KINDS, name)) return KINDS[name]!
  }
  return 'paragraph'
}
