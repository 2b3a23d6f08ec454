import type { Markup, Paragraph, Span } from './generated/shapes.js'

/**
 * How a text is marked up: `markdown` of `onrecord/markdown`, `html` of `onrecord/html`, or one of your own. A format is handed
 * to what reads a text, as a language pack is, so that a bundle holds only the formats it uses.
 */
export interface MarkupFormat {
  /** Stands in `Analysis.format`. */
  readonly id: string
  /** Tells what a reader sees of a file; any string will do. */
  read(original: string): Extraction
}

/** What a reader sees of a file. */
export interface Extraction {
  /** The text without markup, with character references decoded. */
  text: string
  /** What was changed, sorted; putting each `seen` in place of its span of the file gives `text`. */
  markup: Markup[]
  /** Headings, paragraphs, list items and so on, sorted; positions of `text`. */
  blocks: Paragraph[]
  /** Links to other pages, sorted; positions of the file. */
  hyperlinks?: PageLink[]
  /** From front matter, `<title>` or the first heading of the highest rank. */
  title?: string
  /** Day of publication, from front matter or `<meta>`, ISO 8601. */
  dateline?: string
}

/** A link of the markup: the words that lead to a page, and its address as written. */
export interface PageLink {
  span: Span
  url: string
}

/** True for an object that has what a markup format must have. */
export function isMarkupFormat(value: unknown): value is MarkupFormat {
  if (typeof value !== 'object' || value === null) return false
  const { id, read } = value as Record<string, unknown>
  return typeof id === 'string' && typeof read === 'function'
}

/** The end of an error where something else was passed: what came, and what to write where it names a format there is. */
export function notMarkup(value: unknown): string {
  if (typeof value !== 'string') return `not \`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\``
  const hint = `: write \`import { ${value} } from 'onrecord/${value}'\` and pass it without quotation marks`
  return `not the string \`${value}\`${value === 'markdown' || value === 'html' ? hint : ''}`
}
