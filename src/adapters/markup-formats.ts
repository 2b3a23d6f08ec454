import { html } from '../document/formats/html.js'
import { markdown } from '../document/formats/markdown.js'

/** The markup formats by name, for surfaces that know them so; plain text has none. */
export const markupFormats = { markdown, html, text: undefined }

/** Throws a `RangeError` where a setting names no markup format; it may be left out. */
export function checkFormat(format: unknown): void {
  if (format !== undefined && !(typeof format === 'string' && Object.hasOwn(markupFormats, format)))
    throw new RangeError(`\`format\` must be \`markdown\`, \`html\` or \`text\`, not \`${String(format)}\``)
}
