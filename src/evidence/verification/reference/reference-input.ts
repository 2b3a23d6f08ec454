import type { Reference } from '../../../model/generated/shapes.js'
import { isMarkupFormat, type MarkupFormat, notMarkup } from '../../../model/markup-format.js'

/** A reference as users hand it in: its text, or a text with what is known of it. */
export type ReferenceInput = string | (Omit<NamedReference, 'id'> & { id?: string })

/** A text to verify against, with what is known of it. */
export interface NamedReference extends Omit<Reference, 'format'> {
  /**
   * How the text is laid out, told from the text when left out; or how it is marked up, such as `html` of `onrecord/html`. Of a
   * page without a format, the tags are left out and all else is read.
   */
  format?: NonNullable<Reference['format']> | MarkupFormat
}

const LAYOUTS: ReadonlySet<unknown> = new Set(['prose', 'transcript', 'vtt', 'srt'])

/** A reference with an identifier, `id` where it has none; throws a `TypeError` for what is no reference. */
export function referenceOf(reference: ReferenceInput, id: string): NamedReference {
  if (typeof reference === 'string') return { id, text: reference }
  if (typeof reference !== 'object' || reference === null || typeof reference.text !== 'string')
    throw new TypeError(`a reference must be a string or an object with \`text\`, not \`${String(reference)}\``)
  const format: unknown = reference.format
  if (format !== undefined && !LAYOUTS.has(format) && !isMarkupFormat(format))
    throw new TypeError(
      `\`format\` of a reference must be one of \`prose\`, \`transcript\`, \`vtt\`, \`srt\`, or a markup format such as \`html\` from \`onrecord/html\`, ${notMarkup(format)}`,
    )
  return { ...reference, id: reference.id ?? id }
}
