import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { tagInside } from '../speakers/tags-inside.js'
import { isCharacter } from '../words/words.js'

// What stands before and behind an attribution that interrupts a quotation.
const CLOSED = /(?:[,.!?…—–，。！？、-]["״”»’“」』]|["״”»’“」』][,，、])[^"״“”„«»「」『』]*$/
const OPENED = /^[^"״“”„«»「」『』]*["״“„«‘「『][ \u00a0\u202f]?\S/

/** Tells the words that nobody counts: “um”, a word said twice at once, an attribution that interrupts a quotation. */
export function createFree(prepared: PreparedReference): (word: number) => boolean {
  const { text, starts, ends } = prepared
  const known = new Map<number, boolean>()
  const tell = (word: number): boolean => {
    if (isFiller(word, prepared) || isRepeated(word, prepared)) return true
    if (prepared.turnOf.length > 0 || !prepared.hasMarks) return false
    if (tagInside(prepared, word)) return true
    const before = text
      .slice(Math.max(0, starts[word]! - 120), starts[word])
      .split('\n')
      .at(-1)!
    const after = text.slice(ends[word], ends[word]! + 120).split('\n')[0]!
    // … pay,” said the mayor, “but …
    //      ^closed      ^word  ^opened
    return CLOSED.test(before) && OPENED.test(after)
  }
  return (word) => {
    let free = known.get(word)
    if (free === undefined) {
      free = tell(word)
      known.set(word, free)
    }
    return free
  }
}

// A sound of hesitation has at most so many words, or characters where each is one.
const LONGEST_FILLER = 3

// “um”; “este” between two commas
function isFiller(word: number, prepared: PreparedReference): boolean {
  const { lexicon, keyAt } = prepared
  if (!lexicon.hesitation.has(keyAt(word) ?? '')) return false
  for (let start = Math.max(0, word - LONGEST_FILLER + 1); start <= word; start++) {
    if (start + lexicon.filler(keyAt, start) > word) return true
    const end = start + lexicon.pause(keyAt, start)
    if (end > word && [start, end].every((edge) => boundaryBefore(prepared, edge) !== 'none')) return true
  }
  return false
}

// So many words may be said twice at once.
const LONGEST_REPEATED = 4

// The first of two runs of the same words, with nothing but hesitation between: “you were, uh, you were”.
//                                                                                ^^^^^^^^
function isRepeated(word: number, prepared: PreparedReference): boolean {
  const { keys, keyAt } = prepared
  // The same word comes again soon.
  const next = keys.subarray(word + 1, word + 1 + LONGEST_REPEATED + LONGEST_FILLER)
  if (!next.includes(keys[word]!)) return false
  for (let length = 1; length <= LONGEST_REPEATED; length++) {
    for (let start = Math.max(0, word - length + 1); start <= word; start++) {
      let again = start + length
      while (again < keys.length && isFiller(again, prepared)) again++
      let i = 0
      while (i < length && keys[start + i] === keys[again + i]) i++
      if (i < length || again + length > keys.length) continue
      // In scripts without spaces a character is often doubled in a word: 常常.
      if (!isCharacter(keyAt(start)!) || boundaryBefore(prepared, start + length) !== 'none') return true
    }
  }
  return false
}
