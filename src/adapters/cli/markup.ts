import type { MarkupFormat } from '../../model/markup-format.js'
import type { MarkupName } from '../markup.js'

/** Loads a markup format when a file asks for it, so that the command line starts without its parser. */
export async function loadMarkup(name: MarkupName): Promise<MarkupFormat> {
  return name === 'markdown'
    ? (await import('../../document/formats/markdown.js')).markdown
    : (await import('../../document/formats/html.js')).html
}
