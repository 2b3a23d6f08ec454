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

/** The numbers among the words `from` up to `to`, each as long as it goes, in order. */
export function findFigures(keyAt: KeyAt, from: number, to: number, numbers: Numbers): Figure[] {
  const figures: Figure[] = []
  for (let at = from; at < to; at++) {
    const first = keyAt(at)
    if (first === undefined || !numbers.counts(first)) continue
    let found: Figure | undefined
    const keys: string[] = []
    for (let i = at, misses = 0; i < to && keys.length < LONGEST && misses < 2; i++) {
      const key = keyAt(i)
      if (key === undefined) break
      keys.push(key)
      const value = numbers.valueOf(keys)
      // A number may stop making sense where an “and” stands in it, and go on behind it.
      misses = value === undefined ? misses + 1 : 0
      if (value !== undefined) found = { at, length: keys.length, value }
    }
    if (!found) continue
    figures.push(found)
    at += found.length - 1
  }
  return figures
}

/** A number of a quotation and one of a reference that are the same in another style. */
export interface SameFigure {
  /** Behind the last item and word. */
  item: number
  word: number
  items: number
  words: number
}

/** Pairs of numbers of the same worth, of which at least one is written in several words or both differ. */
export function pairFigures(own: readonly Figure[], there: readonly Figure[], keys: [KeyAt, KeyAt]): SameFigure[] {
  return own.flatMap((one) =>
    there
      .filter(
        (other) =>
          Math.abs(one.value - other.value) <= Math.abs(one.value) * 1e-12 &&
          !(one.length === 1 && other.length === 1 && keys[0](one.at) === keys[1](other.at)),
      )
      .map((other) => ({
        item: one.at + one.length,
        word: other.at + other.length,
        items: one.length,
        words: other.length,
      })),
  )
}
