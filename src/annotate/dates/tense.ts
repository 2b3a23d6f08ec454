import { matchAt } from '../quantities/phrases.js'
import type { Context } from './reading.js'

// How far from the date its verb may stand.
const REACH = 25

/**
 * True where the clause around piece `at` speaks of the future: the nearest verb before it, or else the first one behind
 * it, is a modal or a word such as “scheduled”.
 *
 * ```
 * The court ruled in May that the vote will be held in October.
 *           ^past                      ^future            ^at
 * ```
 */
export function isFuture({ pieces, words }: Context, at: number): boolean {
  const sentence = pieces[at]?.sentence
  for (let i = at - 1; i >= 0 && i > at - REACH && pieces[i]!.sentence === sentence; i--) {
    if (matchAt(words.future, pieces, i)) return true
    if (isTensed(pieces[i]!.tag)) return false
  }
  for (let i = at + 1; i < at + REACH && pieces[i]?.sentence === sentence; i++) {
    if (matchAt(words.future, pieces, i)) return true
    if (isTensed(pieces[i]!.tag)) return false
  }
  return false
}

const isTensed = (tag: string): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
