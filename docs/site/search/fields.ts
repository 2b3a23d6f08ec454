// What the index is made with when the site is built, and read with in the page.
import type { Options, SearchOptions } from 'minisearch'

/** A section of a page that can be found; a short page is one. */
export interface Section {
  /** Its address, from the root of the site. */
  id: string
  /** Its heading, and that of its page. */
  title: string
  page: string
  text: string
}

/** `linkQuotes` is found by “quotes” too. */
const termsOf = (word: string): string[] => {
  const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)
  return [...new Set([word, ...parts])].map((part) => part.toLowerCase())
}

export const options = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'text'],
  processTerm: termsOf,
} satisfies Options<Section>

/** All words, each begun or nearly so, in headings rather than below them. */
export const asked: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  fuzzy: 0.15,
  boost: { title: 4, page: 2 },
  // A heading of that one word before all others; shapes and the list of changes name everything, so who asks how comes first.
  boostDocument: (id: string, term, stored) =>
    (String(stored?.title).toLowerCase() === term ? 4 : 1) * (/^(?:api|about)\//.test(id) ? 0.6 : 1),
  processTerm: (word) => word.toLowerCase(),
}
