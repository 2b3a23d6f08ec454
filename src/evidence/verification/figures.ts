import type { KeyAt } from './lexicon.js'
import type { Numbers } from './numbers.js'

/** A number in words or figures among other words. */
export interface Figure {
  /** Index of its first word. */
  at: number
  length: number
  value: number
}

// Words of the longest number: “three hundred and twenty-five thousand six hundred and one”.
const LONGEST = 12

/** The numbers among the words `from` up to `to`, each as long as it goes, in order; words that are free stand in no number. */
export function findFigures(
  keyAt: KeyAt,
  from: number,
  to: number,
  numbers: Numbers,
  isFree: (word: number) => boolean = () => false,
): Figure[] {
  const figures: Figure[] = []
  for (let at = from; at < to; at++) {
    const first = keyAt(at)
    if (first === undefined || !numbers.counts(first, keyAt(at + 1))) continue
    let found: Figure | undefined
    const keys: string[] = []
    for (let i = at, misses = 0; i < to && keys.length < LONGEST && misses < 3; i++) {
      const key = keyAt(i)
      if (key === undefined) break
      if (i > at && isFree(i)) continue
      keys.push(key)
      const value = numbers.valueOf(keys)
      // A number may stop making sense where “and a” stands in it, and go on behind it.
      misses = value === undefined ? misses + 1 : 0
      if (value !== undefined) found = { at, length: i + 1 - at, value }
    }
    if (!found) continue
    figures.push(found)
    at += found.length - 1
  }
  return figures
}

/** A number of a quotation and one of a reference that may stand for each other. */
export interface FigurePair {
  /** Behind the last item and word. */
  item: number
  word: number
  items: number
  words: number
  /** True where they are worth the same. */
  same: boolean
}

/** Pairs of numbers, unless both are one word: those are compared like other words. Of two that differ, what both end with is left out. */
export function pairFigures(
  own: readonly Figure[],
  there: readonly Figure[],
  [mine, theirs]: [KeyAt, KeyAt],
): FigurePair[] {
  return own.flatMap((one) =>
    there.flatMap((other) => {
      const same = Math.abs(one.value - other.value) <= Math.abs(one.value) * 1e-12
      let [items, words] = [one.length, other.length]
      if (!same)
        while (items > 1 && words > 1 && mine(one.at + items - 1) === theirs(other.at + words - 1)) {
          items--
          words--
        }
      if (items === 1 && words === 1 && (!same || mine(one.at) === theirs(other.at))) return []
      return { item: one.at + items, word: other.at + words, items, words, same }
    }),
  )
}
