import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import type { MarkupName } from '../markup.js'
import type { Edit } from '../typing/edits.js'
import { createPositions, type Positions } from './positions.js'
import type { Known } from './quick.js'

/** A document as the editor has it now. */
export interface OpenDocument {
  uri: string
  version: number
  markup: MarkupName | 'text'
  text: string
  positions: Positions
  /** Version that was last read as a whole; none before the first time. */
  readVersion?: number
  known?: Known
  /** The edits since the text was last handed over to be read, in order. */
  edits: Edit[]
}

/** The document after the changes of one message, in their order; the edits of positions that the text has not end at its end. */
export function changeDocument(
  document: OpenDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): Edit[] {
  const edits: Edit[] = []
  for (const change of changes) {
    const { text, positions } = document
    const start = 'range' in change ? positions.offset(change.range.start) : 0
    const end = 'range' in change ? Math.max(start, positions.offset(change.range.end)) : text.length
    document.text = text.slice(0, start) + change.text + text.slice(end)
    document.positions = createPositions(document.text, positions.encoding)
    edits.push({ start, end, length: change.text.length })
  }
  document.version = version
  document.edits.push(...edits)
  return edits
}
