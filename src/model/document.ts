import type { Language, Paragraph, Quotation, Span } from './generated/shapes.js'
import type { PageLink } from './markup-format.js'
import type { OffsetMap } from './offset-map.js'

/** A word, number or mark. Its span refers to `Document.text`. */
export interface Token extends Span {
  /** As a reader sees it. */
  text: string
  /** In lower case, with straight apostrophes. */
  lower: string
  /** Part of speech, a Penn Treebank tag: `NNP`, `VBD`, `,`. */
  tag: string
  /** Index of its sentence. */
  sentence: number
  /** True where white space stands before it. */
  spaced: boolean
}

/** A sentence: tokens `first` up to, not including, `last`. */
export interface Sentence extends Span {
  first: number
  last: number
  /** Index of its paragraph. */
  paragraph: number
}

/**
 * A text made ready for annotation. Every layer is sorted by start and its spans refer to `text`, which is what a reader
 * sees; `map` leads from there to the text that the user passed.
 */
export interface Document {
  /** What a reader sees: the text as passed, without markup. */
  text: string
  /** The text as the user passed it. */
  original: string
  /** `text`, or the id of its markup format. */
  format: string
  map: OffsetMap
  language: Language
  paragraphs: Paragraph[]
  sentences: Sentence[]
  tokens: Token[]
  quotations: Quotation[]
  /** Links to other pages; positions of `original`. */
  hyperlinks?: PageLink[]
  /** The day of publication (ISO 8601), from the options or from the dateline in the text. */
  dateline?: string
  title?: string
  publisher?: string
}
