/** How a file is marked up, as a surface that knows files by name says it. */
export type MarkupName = 'markdown' | 'html'

const ENDINGS: Record<string, MarkupName> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** The markup that the ending of a path or address stands for; nothing where it stands for none. */
export function markupOf(path: string): MarkupName | undefined {
  const ending = /\.\w+$/.exec(path)?.[0].toLowerCase() ?? ''
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
}
