const TAG = /<(\/?)([a-z][\da-z]*)[^>]*>/g
const EMPTY = new Set(['br', 'input'])

/** What stands side by side in markup of the report: each element with all that is in it, each text between them. */
export function sideBySide(markup: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  TAG.lastIndex = 0
  // In attributes and text `<` and `>` are escaped, and every element but the empty ones is closed.
  for (let tag = TAG.exec(markup); tag; tag = TAG.exec(markup)) {
    if (depth === 0 && tag.index > from) {
      found.push(markup.slice(from, tag.index))
      from = tag.index
    }
    if (tag[1] === '/') depth--
    else if (!EMPTY.has(tag[2]!)) depth++
    if (depth > 0) continue
    found.push(markup.slice(from, TAG.lastIndex))
    from = TAG.lastIndex
  }
  return from < markup.length ? [...found, markup.slice(from)] : found
}

/** True for an element, false for a text. */
export const isElement = (markup: string): boolean => markup.startsWith('<')

/** The first tag of an element, and what is between it and the last. */
export function opened(element: string): { tag: string; inside: string } {
  const end = element.indexOf('>') + 1
  return { tag: element.slice(0, end), inside: element.slice(end, Math.max(end, element.lastIndexOf('</'))) }
}
