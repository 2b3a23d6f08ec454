import { matchAt } from '../quantities/phrases.js'
import type { Context } from './reading.js'

// How far from the date its verb may stand.
const REACH = 25

/** What a clause speaks of; undefined where no verb of it tells. */
type Tense = 'past' | 'present' | 'future'

/**
 * What the clause around piece `at` speaks of: the nearest verb before it tells, or else the first one behind it; the future
 * is told by a modal or a word such as “scheduled”.
 *
 * ```
 * The court ruled in May that the vote will be held in October.
 *           ^past                      ^future            ^at
 * ```
 */
export function tenseOf({ pieces, words }: Context, at: number): Tense | undefined {
  const sentence = pieces[at]?.sentence
  const tenseAt = (i: number): Tense | undefined => {
    const match = matchAt(words.future, pieces, i)
    // “The planning committee” plans nothing.
    const isBeforeNoun = match && match.last !== at && /^NN/.test(pieces[match.last]?.tag ?? '')
    if (match && !(isBeforeNoun && /^(?:VB[GN]|JJ|NN)/.test(pieces[i]!.tag))) return 'future'
    const { tag } = pieces[i]!
    return tag === 'VBD' ? 'past' : tag === 'VBZ' || tag === 'VBP' ? 'present' : undefined
  }
  // “Has been approved on Monday”, “the man killed on Monday”
  let isDone = false
  for (let i = at - 1; i >= 0 && i > at - REACH && pieces[i]!.sentence === sentence; i--) {
    const tense = tenseAt(i)
    if (tense) return tense === 'present' && isDone ? 'past' : tense
    if (pieces[i]!.tag === 'VBN') isDone = true
  }
  if (isDone) return 'past'
  for (let i = at + 1; i < at + REACH && pieces[i]?.sentence === sentence; i++) {
    const tense = tenseAt(i)
    if (tense) return tense
  }
  return undefined
}

/** True where the clause around piece `at` speaks of the future. */
export const isFuture = (context: Context, at: number): boolean => tenseOf(context, at) === 'future'
