import type { Severity, Span } from '../../../model/generated/shapes.js'

/** Something that is reported at a place of a text. */
export interface Item {
  /** What reports it, such as `range-inverted` or `verify/altered`. */
  rule: string
  severity: Severity
  /** Where, in UTF-16 code units; the first is the place that is told. */
  spans: readonly Span[]
  /** The words there, on one line. */
  words: string
  message: string
  /** What it rests on, a line each. */
  notes: readonly string[]
  /** Passages of other texts that it was compared with. */
  related?: readonly { file: string; text: string; span: Span }[]
  properties?: Readonly<Record<string, unknown>>
}

/** A text and what is reported of it. */
export interface Reported {
  file: string
  text: string
  items: readonly Item[]
  /** The same as the command gives it as data. */
  data: unknown
  /** The same for a terminal. */
  pretty: string
}

/** A rule that may report something, for formats that list them. */
export interface Rule {
  id: string
  summary: string
}

/** What stands around the texts of the files of a run. */
export interface Layout {
  begin: string
  /** Stands between two files that are printed. */
  between: string
  end: string
  /** Stands in place of files where none is printed. */
  none?: string
  /** How many characters may be printed; `rest` tells of how many files are left out beyond. */
  most?: number
  rest?(files: number): string
}

/** Nothing stands around them. */
export const plain: Layout = { begin: '', between: '', end: '' }

/**
 * A way to print what is reported, file by file, so that no more than one file is held at a time. A file that gives the empty
 * string is not printed.
 */
export interface Format extends Omit<Layout, 'begin'> {
  id: string
  begin(rules: readonly Rule[]): string
  article(reported: Reported): string
}
