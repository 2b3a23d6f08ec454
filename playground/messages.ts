/** What the reader sets; everything of it may stand in a link. */
export interface Settings {
  /** How the article is marked up; told from the text for `auto`. */
  format: 'auto' | 'text' | 'markdown' | 'html'
  /** Day of publication, ISO 8601; empty where it is not known. */
  dateline: string
  /** Attributions less sure than this are left out, 0 to 1. */
  minConfidence: number
  /** House rules that make severities of verdicts. */
  policy: string
  /** Checks that are left out. */
  off: string[]
}

/** A file that was dropped: what it is called and what it holds. */
export interface SourceFile {
  name: string
  text: string
}

/** What became of a file: so many rows of known figures, so many texts to verify against, or the reason why neither. */
export interface ReadSource {
  name: string
  rows?: number
  texts?: number
  problem?: string
}

/** What the page asks of its worker. */
export type Question =
  | { kind: 'look'; id: number; name: string; text: string; settings: Settings }
  | { kind: 'sources'; files: SourceFile[] }
  | { kind: 'save'; what: 'report' | 'analysis' }
  /** The last report as a whole. */
  | { kind: 'afresh' }

/** The parts of the report that the page has a place for. */
export type PartName = 'summary' | 'controls' | 'head' | 'rows' | 'lists'

/** Of the elements in the one that `path` leads to, `removed` from number `at` on give way to those of `added`. */
export interface Change {
  /** The number of an element in the part, of one in that, and so on; empty for the part itself. */
  path: readonly number[]
  at: number
  removed: number
  added: string
}

/** What differs from the last report, in this order: the parts that are missing are as they were. */
export interface Changes {
  /** There was no last report: this is all of one. */
  isWhole: boolean
  title: string
  parts: Partial<Record<PartName, Change[]>>
}

/** A check as a list of them shows it. */
export interface CheckName {
  id: string
  summary: string
}

/** From when to when, in milliseconds since 1970: page and worker begin to count at times of their own. */
export interface Stretch {
  from: number
  to: number
}

/** What the worker answers. */
export type Answer =
  | { kind: 'ready'; checks: CheckName[]; policies: string[] }
  | { kind: 'looked'; id: number; changes: Changes; words: number; read: Stretch }
  | { kind: 'drawn'; changes: Changes }
  | { kind: 'sources'; read: ReadSource[] }
  | { kind: 'saved'; what: 'report' | 'analysis'; content: string }
  | { kind: 'failed'; id: number; reason: string }
