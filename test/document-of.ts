import { type DocumentOptions, readDocument } from '../src/document/document.js'
import { en } from '../src/languages/en.js'
import type { Document } from '../src/model/document.js'

/** An English text made ready for annotation. */
export function documentOf(text: string, options: Partial<DocumentOptions> = {}): Document {
  return readDocument(text, { language: en, ...options })
}
