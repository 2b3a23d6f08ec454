import type { ReportArticle } from 'onrecord/report'

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

/** An article to be read, and how. */
export interface Look {
  text: string
  name: string
  settings: Settings
}

/** What can be saved. */
export type Saved = 'report' | 'analysis'

/** What the page asks of the desk. */
export type Question =
  | { kind: 'look'; id: number; look: Look }
  | { kind: 'sources'; files: SourceFile[] }
  | { kind: 'save'; what: Saved }
  /** The last report as a whole. */
  | { kind: 'afresh' }

/** What the page tells a worker first, with the port that leads from the one to the other. */
export interface Begin {
  kind: 'begin'
  as: 'desk' | 'reader'
}

/** What the desk asks of the reader. */
export type ToReader =
  | { kind: 'read'; id: number; look: Look }
  | { kind: 'sources'; files: SourceFile[] }
  | { kind: 'save'; what: Saved }

/** What the reader answers. */
export type FromReader =
  | { kind: 'read'; id: number; article: ReportArticle; read: Stretch }
  | { kind: 'saved'; what: Saved; content: string }
  | { kind: 'failed'; id: number; reason: string }

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

/** A report that shows, or the changes that lead to it. */
export interface Report {
  /** The last of the looks that it answers. */
  id: number
  changes: Changes
  words: number
  /** When the article, or what is quickly told of it, was read. */
  read: Stretch
}

/** What the desk answers: of a look what can be told at once, or that all of it comes later, and what is settled in the end. */
export type Answer =
  | { kind: 'ready'; checks: CheckName[]; policies: string[] }
  | ({ kind: 'quick' } & Report)
  | { kind: 'later'; id: number }
  | ({ kind: 'settled' } & Report)
  | { kind: 'drawn'; changes: Changes }
  | { kind: 'sources'; read: ReadSource[] }
  | { kind: 'saved'; what: Saved; content: string }
  | { kind: 'failed'; id: number; reason: string }
