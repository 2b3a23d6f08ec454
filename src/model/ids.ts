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
  const beginning = words.slice(0, 4 * LONGEST)
  const head = plainHead(beginning) ?? foldedHead(beginning)
  if (head !== '' && head.length <= LONGEST && words.length <= 4 * LONGEST) return head
  const cut = head.slice(0, LONGEST).replace(/-?[\uD800-\uDBFF]?$/, '')
  return cut === '' ? hash(words) : `${cut}-${hash(words)}`
}

// English as it is mostly written needs no Unicode tables: the head of a slug, up to one character more than it may have.
// Nothing where other characters come before that.
function plainHead(words: string): string | undefined {
  const head: number[] = []
  let gap = false
  for (let i = 0; i < words.length && head.length <= LONGEST; i++) {
    const code = words.charCodeAt(i)
    if (isPlainLetter(code) || (code >= 48 && code < 58)) {
      if (gap && head.length > 0) head.push(HYPHEN)
      head.push(code < 65 ? code : code | 32)
      gap = false
    } else if (code < 128 || (code >= 0x2010 && code < 0x2028)) {
      if (code !== APOSTROPHE && code !== 39) gap = true
    } else return undefined
  }
  return String.fromCharCode(...head)
}

const HYPHEN = 45
const APOSTROPHE = 0x2019
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) < 123

function foldedHead(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** FNV-1a over the UTF-16 code units, in base 36: at most 7 characters. */
export function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
