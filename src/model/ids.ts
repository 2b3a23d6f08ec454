/** Makes identifiers from kind and words. */
export type IdMaker = (kind: string, words: string) => string

// Longer words are cut, and told apart by a hash of the whole.
const LONGEST = 40

/**
 * A maker of identifiers for one analysis. The same kind and words give the same identifier wherever they stand, so edits
 * elsewhere leave it alone; where the same words come again, a count of them follows: `quotation:yes`, `quotation:yes~2`.
 */
export function createIds(): IdMaker {
  const seen = new Map<string, number>()
  return (kind, words) => {
    const id = `${kind}:${slug(words)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  }
}

/** The words in lower case, joined by hyphens, at most 49 characters long; a hash where no letter or digit is left. */
export function slug(words: string): string {
  const head = words
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  if (head !== '' && head.length <= LONGEST && words.length <= 4 * LONGEST) return head
  const cut = head
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-$/, '')
  return cut === '' ? hash(words) : `${cut}-${hash(words)}`
}

/** FNV-1a over the UTF-16 code units, in base 36: at most 7 characters. */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
