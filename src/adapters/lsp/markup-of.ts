import { type MarkupName, markupOf } from '../markup.js'

const LANGUAGES: Record<string, MarkupName | 'text'> = {
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  plaintext: 'text',
}

/** How a document is marked up: by the language the editor says it is in, else by the ending of its address. */
export function markupOfDocument(languageId: string, uri: string): MarkupName | 'text' {
  if (Object.hasOwn(LANGUAGES, languageId)) return LANGUAGES[languageId]!
  return markupOf(uri) ?? 'text'
}
