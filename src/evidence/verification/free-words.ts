import type { PreparedReference } from './reference.js'

// What stands before and behind an attribution that interrupts a quotation.
const CLOSED = /(?:[,.!?…—–，。！？、-]["”»’“」』]|["”»’“」』][,，、])[^"“”„«»「」『』]*$/
const OPENED = /^[^"“”„«»「」『』]*["“„«‘「『][ \u00a0\u202f]?\S/

/** Tells the words that nobody counts: “um”, a word said twice at once, an attribution that interrupts a quotation. */
export function createFree(prepared: PreparedReference): (word: number) => boolean {
  const { lexicon, keyAt, keys, text, starts, ends } = prepared
  const known = new Map<number, boolean>()
  const tell = (word: number): boolean => {
    if (lexicon.fillers.has(keyAt(word)!)) return true
    if (keys[word] === keys[word + 1] || (keys[word] === keys[word + 2] && keys[word + 1] === keys[word + 3]))
      return true
    if (keys[word] === keys[word + 2] && word > 0 && keys[word - 1] === keys[word + 1]) return true
    if (prepared.turnOf.length > 0 || !prepared.hasMarks) return false
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
