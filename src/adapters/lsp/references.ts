import { pathToFileURL } from 'node:url'
import type { Location } from 'vscode-languageserver/node'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { ReferenceText } from '../cli/reference-texts.js'
import { createPositions, type Encoding } from './positions.js'

// What is made into text first has no places in its file that an editor could show.
const MADE = /\.(?:pdf|docx|json)$/i

/** Where in its reference a quotation stands, or what comes nearest; nothing where no editor could show the place. */
export function passageOf(
  { reference: id, spans }: QuoteVerification,
  texts: readonly ReferenceText[],
  encoding: Encoding,
): Location | undefined {
  const source = texts.find(({ reference }) => reference.id === id)
  const [first] = spans
  if (!source || !first || MADE.test(source.file)) return undefined
  const { start, end } = first
  const range = createPositions(source.reference.text, encoding).range({ start, end: Math.max(end, spans.at(-1)!.end) })
  return { uri: pathToFileURL(source.file).href, range }
}
