const BEFORE = 40
const LENGTH = 130

/** Some words, and whether they are what was looked for. */
export interface Piece {
  words: string
  isFound: boolean
}

/** The words around the first of some terms; those of the beginning where none stands there. */
export function excerpt(text: string, terms: readonly string[]): Piece[] {
  const escaped = terms.map((term) => term.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  // “confidence” stands in `minConfidence` only.
  const looked = whole.test(text) ? whole : new RegExp(`(${escaped.join('|')})`, 'iu')
  const at = Math.max(0, text.search(looked))
  const start = at > BEFORE ? text.lastIndexOf(' ', at - BEFORE) + 1 : 0
  const space = text.indexOf(' ', start + LENGTH)
  const end = space < 0 ? text.length : space
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
  // What is split at stands in every second place.
  return shown.split(looked).map((words, place) => ({ words, isFound: place % 2 === 1 }))
}
