import { indexLines, type LineIndex } from '../../../document/lines.js'
import type { Verification } from '../../../model/generated/shapes.js'

/** What is needed of a reference to tell a place in it. */
export interface PagedReference {
  id: string
  text: string
  title?: string
  /** Where each page begins in the text, for a file that has pages. */
  pages?: readonly number[]
}

/** Where the words of a quotation stand in its reference, for people. */
export interface Place {
  /** Title with page, time code or line; empty where the words stand nowhere. */
  place: string
  /** The words of the reference; empty where there are none. */
  passage: string
}

/** A function that tells where the words of a verification stand; the lines of each reference are counted once. */
export function createPlaces(references: readonly PagedReference[]): (row: Verification) => Place {
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  const lines = new Map<string, LineIndex>()
  return ({ reference: id = '', spans, time }) => {
    const reference = byId.get(id)
    const [span] = spans
    if (!reference || !span) return { place: '', passage: '' }
    const { text, title = id, pages } = reference
    const passage = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    if (time !== undefined) return { place: `${title} at ${time}`, passage }
    if (pages) return { place: `${title}, page ${pages.findLastIndex((start) => start <= span.start) + 1}`, passage }
    const index = lines.get(id) ?? indexLines(text)
    lines.set(id, index)
    return { place: `${title}:${index.at(span.start).line}`, passage }
  }
}
