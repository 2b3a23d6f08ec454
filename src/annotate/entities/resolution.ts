import type { Document } from '../../model/document.js'
import type { NameIndex } from '../name-index.js'
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
  /** For a token inside what somebody says, the entity whose words they are. */
  voiceAt(token: number): Voice | undefined
  /** For a word of the first or second person outside all quotations, whom it means. */
  narratorAt(token: number, person: number): Draft | undefined
  /** True for a token inside quotation marks. */
  quotedAt(token: number): boolean
}
