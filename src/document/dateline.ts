import type { Token } from '../model/document.js'
import { isDigit, isUpper } from './characters.js'

// A dateline stands in one of the first so many paragraphs, behind headline and byline.
const DATELINED = 3

// A dateline is short: city, state, agency, day.
const LONGEST = 16
const DASHES = new Set(['—', '–', '--', '-', '―'])

/**
 * Where the dateline at the head of a paragraph, told by its index, ends: the token after its dash, or `first` where there is none.
 *
 * ```
 * NEW YORK, Dec 15 (Agency) — The council voted.
 *                             ^
 * ```
 */
export function findDatelineEnd(tokens: readonly Token[], paragraph: number, first: number, last: number): number {
  if (paragraph >= DATELINED) return first
  const head = tokens[first]
  if (!head || !isUpper(head.text, 0)) return first
  let capitals = head.text.length > 1 && head.text === head.text.toUpperCase()
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const { text, spaced } = tokens[i]!
    if (DASHES.has(text)) {
      const apart = spaced || text !== '-'
      return apart && i > first && i + 1 < last && (capitals || tokens[i - 1]!.text === ')') ? i + 1 : first
    }
    if (text === '(') capitals ||= i > first
    else if (!isUpper(text, 0) && !isDigit(text, 0) && !',.)/'.includes(text)) return first
  }
  return first
}
