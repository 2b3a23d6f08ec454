import { type ClosedLexicon, type KeyAt, keysFrom } from './lexicon.js'

/** A number in words or figures among other words. */
export interface Figure {
  /** Index of its first word. */
  at: number
  length: number
  /** What it may be read as; see `Numbers`. */
  readings: readonly string[]
  /** False for a part of what may be a longer one: it only stands for one that says the same. */
  whole: boolean
}

// Words of the longest number: “three hundred and twenty-five thousand six hundred and one”.
const LONGEST = 12

/** The numbers among the words `from` up to `to`, each as long as it goes, in order; words that are free stand in no number. */
export function findFigures(
  keyAt: KeyAt,
  from: number,
  to: number,
  lexicon: ClosedLexicon,
  isFree: (word: number) => boolean = () => false,
): Figure[] {
  const figures: Figure[] = []
  for (let at = from; at < to; at++) {
    const first = keyAt(at)
    if (first === undefined || !lexicon.counts(first, keyAt(at + 1))) continue
    let found: Figure | undefined
    // “fifteen, twenty people” is no year.
    let sure: Figure | undefined
    const keys: string[] = []
    for (let i = at, misses = 0; i < to && keys.length < LONGEST && misses < 3; i++) {
      const key = keyAt(i)
      if (key === undefined) break
      if (i > at && isFree(i)) continue
      keys.push(key)
      const read = lexicon.readings(keys)
      // A number may stop making sense where “and a” stands in it, and go on behind it.
      misses = read.length > 0 ? 0 : misses + 1
      if (read.length > 0) found = { at, length: i + 1 - at, readings: read, whole: true }
      if (lexicon.valueOf(keys) !== undefined) sure = found
    }
    if (!found) continue
    figures.push(found)
    // “três metros e meio”, 三年半: read with the beginning of the word between, as “3.5 met”.
    const unit = at + found.length
    for (let n = 0; n < 4 && keyAt(unit + n) !== undefined; n++) {
      const sum = lexicon.valueOf([...keys.slice(0, found.length), ...keysFrom(keyAt, unit + 1, n)])
      if (sum !== undefined && sum % 1 === 0.5)
        figures.push({
          at,
          length: found.length + 1 + n,
          readings: [`${sum} ${keyAt(unit)!.slice(0, 3)}`],
          whole: false,
        })
    }
    if (sure && sure !== found) figures.push({ ...sure, whole: false })
    // “25 per cent”, “百分之二十五”
    const { length } = found
    const parts = found.readings.map((one) => `${one}%`)
    const behind = lexicon.percent(keyAt, at + length)
    if (behind > 0) figures.push({ at, length: length + behind, readings: parts, whole: true })
    for (let before = 1; before < 4; before++)
      if (lexicon.percent(keyAt, at - before) === before)
        figures.push({ at: at - before, length: length + before, readings: parts, whole: true })
    at += (sure ?? found).length - 1
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
      const same = one.readings.some((reading) => other.readings.includes(reading))
      const [a, b] = [one, other].map(({ whole, readings }) => (whole ? /%/.test(readings[0]!) : undefined))
      if (!same && (a === undefined || a !== b)) return []
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
