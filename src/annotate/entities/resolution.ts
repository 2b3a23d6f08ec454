import type { Document } from '../../model/document.js'
import type { Run } from '../cues.js'
import type { Gender, NameIndex } from '../name-index.js'
import type { Mention } from './history.js'
import type { Spoken } from './pronouns.js'
import type { Draft, Registry } from './registry.js'
import type { Voice } from './voices.js'

/** What resolving a source needs. */
export interface Resolution {
  document: Document
  index: NameIndex
  registry: Registry
  /** Who spoke so far. */
  spoken: Spoken[]
  /** Who is mentioned where, in the order of the text. */
  history: Mention[]
  /** Whom a pronoun in the history means, by token. */
  meant: Map<number, Draft>
  /** Of each sex the person mentioned most. */
  leaders: Map<Gender, Draft>
  /** The token behind a source and what is attributed to it, by its first token. */
  sources: ReadonlyMap<number, { last: number; content: readonly Run[] }>
  /** For a token inside what somebody says, the source of that, innermost. */
  contentAt(token: number): { source: Run } | undefined
  /** Of those described in the history, the entities that they have become. */
  entered: Map<Draft, Draft>
  /** Somebody who is only described, as an entity of the document; others as they are. */
  enter(draft: Draft): Draft
  /** For a token inside what somebody says, the entity whose words they are. */
  voiceAt(token: number): Voice | undefined
  /** For a word of the first or second person outside all quotations, whom it means. */
  narratorAt(token: number, person: number): Draft | undefined
  /** True for a token inside quotation marks. */
  quotedAt(token: number): boolean
}
