import { html } from '../document/formats/html.js'
import { markdown } from '../document/formats/markdown.js'

/** The markup formats by name, for surfaces that know them so; plain text has none. */
export const markupFormats = { markdown, html, text: undefined }
