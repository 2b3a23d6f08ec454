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

/** The markup that an ending such as `.md` stands for; nothing where it is none. */
export function markupOf(ending: string): MarkupName | undefined {
  const name = ending.toLowerCase()
  return Object.hasOwn(ENDINGS, name) ? ENDINGS[name] : undefined
}
