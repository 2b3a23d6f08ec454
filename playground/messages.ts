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

/** What differs from the last report: the parts that are missing are as they were. */
export interface Changes {
  title: string
  summary?: string
  controls?: string
  head?: string
  /** Of the paragraphs, `removed` from number `at` on give way to `added`. */
  rows?: { at: number; removed: number; added: string[] }
  lists: (string | undefined)[]
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
  | { kind: 'sources'; read: ReadSource[] }
  | { kind: 'saved'; what: 'report' | 'analysis'; content: string }
  | { kind: 'failed'; id: number; reason: string }
