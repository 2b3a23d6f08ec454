import type { Language } from '../../model/generated/shapes.js'
import { isBare } from '../links.js'
import { wordsOf } from '../words.js'
import { cueOf, isCut } from './cues.js'
import { inTime } from './order.js'
import type { Figure, Passage } from './passages.js'

/**
 * True where two values behind a change are of what changed: they are told apart by time, and their sentence counts and names
 * no other measure.
 *
 * ```
 * Thefts fell by 28% last year. Police recorded 1,025 cases, against 1,250 in the year before.
 *                ^by                            ^to                   ^from
 * ```
 */
export function isOfChange(by: Figure, pair: [Figure, Figure], { text }: Passage, language: Language): boolean {
  const [from] = inTime(...pair, language) ?? []
  // “Has doubled since 2018. Last month it was 310, in May 260”
  const isOfTerm = cueOf(language, 'reading-since').starts(by.after) && by.date !== undefined
  if (!from || (isOfTerm && from.date?.words !== by.date?.words)) return false
  return isSameTopic(text, text.indexOf('|', by.start), by.end, pair, language)
}

/** True where two values behind the place `at` are, by the words before and behind it, of what is spoken of before it. */
export function isSameTopic(
  text: string,
  at: number,
  start: number,
  [a, b]: readonly [Figure, Figure],
  language: Language,
): boolean {
  const [told, values] = [text.slice(0, at), text.slice(at, b.end)]
  const measures = wordsOf(language, 'reading-measure')
  const has = (words: string) => (word: string) => words.includes(` ${word} `)
  const isMoney = measures.some(has(told))
  const recorded = cueOf(language, 'reading-recorded')
  return (
    !measures.some((word) => has(values)(word) && !has(told)(word)) &&
    !isCut(text.slice(start, a.start), language) &&
    !cueOf(language, 'reading-rival').in(values) &&
    // “The queue is growing: in May 5,200 applications lay there”
    (recorded.ends(a.before) ||
      recorded.starts(a.after) ||
      cueOf(language, 'reading-they').ends(a.before) ||
      / : [^:]*$/.test(a.before)) &&
    (a.quantity.kind === 'money' || isBare(a.quantity) || !isMoney)
  )
}
