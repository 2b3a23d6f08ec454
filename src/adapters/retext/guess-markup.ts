import type { MarkupName } from '../markup.js'

/** What is read of a syntax tree: nlcst, mdast or hast. */
export interface Tree {
  type: string
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
  children?: Tree[]
}

/**
 * How a file is marked up, by its tree. The leaves of a tree of plain text stand side by side and fill the file; where markup was
 * left out there are gaps. A file with gaps that begins and ends with a tag is HTML.
 */
export function guessMarkup(tree: Tree, text: string): MarkupName | 'text' {
  if (isFilled(tree, text.length)) return 'text'
  const words = text.trim()
  return /^<[a-z!]/i.test(words) && words.endsWith('>') ? 'html' : 'markdown'
}

function isFilled(tree: Tree, length: number): boolean {
  let at = 0
  const waiting = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { children, position } = node
    if (children) for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
    if (children?.length || !position) continue
    if (position.start.offset !== at) return false
    at = position.end.offset ?? at
  }
  return at === length
}
