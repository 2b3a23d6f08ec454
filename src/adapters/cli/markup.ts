import type { MarkupFormat } from '../../model/markup-format.js'

/** How a file is marked up, as the command line says it. */
export type MarkupName = 'markdown' | 'html'

const ENDINGS: Record<string, MarkupName> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** The markup that an ending such as `.md` stands for; nothing where it is none. */
export const markupOf = (ending: string): MarkupName | undefined => ENDINGS[ending.toLowerCase()]

/** Loads a markup format when a file asks for it, so that the command line starts without its parser. */
export async function loadMarkup(name: MarkupName): Promise<MarkupFormat> {
  return name === 'markdown'
    ? (await import('../../document/formats/markdown.js')).markdown
    : (await import('../../document/formats/html.js')).html
}
