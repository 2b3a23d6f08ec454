import type { Item } from '../quote.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { type FigurePair, findFigures, pairFigures } from '../words/figures.js'

/** One step of an alignment: a word of the quotation, of the reference, or one of each; -1 for neither. */
export interface Step {
  item: number
  word: number
  /** True where the two are the same word. */
  same: boolean
}

/** Where the words of a segment stand in a reference. */
export interface Alignment {
  steps: Step[]
  cost: number
}

// What a step costs: of two ways to the same end, the one that keeps more words. Skipping a word that nobody counts, such as “um”, costs next to nothing.
const FREE = 0.02
const CHANGED = 1.1
const MORE = 1.15
// A further word that is left out, beside one that was: an omission is one edit, however long.
const GOES_ON = 0.3
const CROSSED = 2
const ENDED = 0.3
const GAP_WORD = 0.01
// A bracket stands for as many words of the reference at most.
export const LONGEST_GAP = 6
const [SAME, OTHER, ADDED, LEFT_OUT, GAP] = [1, 2, 3, 4, 5] as const
// A number in another style: the first of as many ways as there are pairs of them.
const FIGURE = GAP + LONGEST_GAP + 1
const MOST_FIGURES = 255 - FIGURE

/**
 * Aligns items with the words around `base`, where the first of them should stand, at least cost; words before and behind
 * are free, words that are `barred` stand for none of the quotation. Edit distance by words in a band (Ukkonen 1985): items × (2 × `reach` + 1) steps.
 */
export function align(
  items: readonly Item[],
  prepared: PreparedReference,
  base: number,
  reach: number,
  isFree: (word: number) => boolean,
  barred?: { from: number; to: number },
): Alignment {
  const { keys, keyAt, turnOf } = prepared
  // What it costs to go over into another turn or sentence.
  const over = (word: number): number => {
    if (word > 0 && turnOf.length > 0 && turnOf[word] !== turnOf[word - 1]) return CROSSED
    return boundaryBefore(prepared, word) === 'sentence' ? ENDED : 0
  }
  const width = 2 * reach + 1
  const count = items.length
  const costs = new Float32Array((count + 1) * width).fill(Infinity)
  const ways = new Uint8Array((count + 1) * width)
  // Column c of row i stands for the place before word `base + i - reach + c`.
  const first = base - reach
  // What it costs to pass over each word of the window, and to come to it from the one before.
  const skips = new Float32Array(count + width)
  const crossings = new Float32Array(count + width)
  for (let k = 0; k < skips.length; k++) {
    const word = first + k
    if (word < 0 || word >= keys.length) continue
    crossings[k] = over(word)
    skips[k] = (isFree(word) ? FREE : 1) + crossings[k]!
  }
  for (let c = 0; c < width; c++) if (first + c >= 0 && first + c <= keys.length) costs[c] = 0
  const figures = figurePairs(items, prepared, first, first + count + width, isFree)
  for (let i = 1; i <= count; i++) {
    const item = items[i - 1]!
    const row = i * width
    for (let c = 0; c < width; c++) {
      const place = first + i + c
      if (place < 0 || place > keys.length) continue
      let best = Infinity
      let way = 0
      if (item.gap) {
        for (let k = 0; k <= LONGEST_GAP && c - k + 1 >= 0; k++) {
          if (c - k + 1 >= width) continue
          const cost = costs[row - width + c - k + 1]! + k * GAP_WORD
          if (cost < best) [best, way] = [cost, GAP + k]
        }
      } else {
        if (place > 0 && !(barred && place > barred.from && place <= barred.to)) {
          const same = isSame(item, keys[place - 1]!, keyAt, place - 1)
          const cost = costs[row - width + c]! + (same ? 0 : CHANGED) + (i > 1 ? crossings[i + c - 1]! : 0)
          if (cost < best) [best, way] = [cost, same ? SAME : OTHER]
        }
        if (c + 1 < width) {
          const cost = costs[row - width + c + 1]! + MORE
          if (cost < best) [best, way] = [cost, ADDED]
        }
      }
      if (c > 0 && place > 0) {
        const skip = skips[i + c - 1]!
        const cost = costs[row + c - 1]! + (ways[row + c - 1] === LEFT_OUT && skip === 1 ? GOES_ON : skip)
        if (cost < best) [best, way] = [cost, LEFT_OUT]
      }
      for (const [n, figure] of figures.entries()) {
        if (figure.item !== i || figure.word !== place) continue
        const from = c + figure.items - figure.words
        if (from < 0 || from >= width) continue
        const cost = costs[row - figure.items * width + from]! + (figure.same ? 0 : CHANGED)
        if (cost < best) [best, way] = [cost, FIGURE + n]
      }
      costs[row + c] = best
      ways[row + c] = way
    }
  }
  let column = 0
  for (let c = 1; c < width; c++) if (costs[count * width + c]! < costs[count * width + column]!) column = c
  return { steps: trace(items, ways, width, column, first, figures), cost: costs[count * width + column]! }
}

function isSame(item: Item, key: number, keyAt: PreparedReference['keyAt'], word: number): boolean {
  if (item.key === key) return true
  if (!item.stem) return false
  const whole = keyAt(word)!
  const { head, tail } = item.stem
  return whole.length >= head.length + tail.length && whole.startsWith(head) && whole.endsWith(tail)
}

// The numbers of quotation and window of which one is written in several words.
function figurePairs(
  items: readonly Item[],
  prepared: PreparedReference,
  from: number,
  to: number,
  isFree: (word: number) => boolean,
): FigurePair[] {
  const { lexicon } = prepared
  const itemAt = (i: number) => (items[i]?.gap ? undefined : items[i]?.words[0]?.key)
  const own = findFigures(itemAt, 0, items.length, lexicon)
  if (own.length === 0) return []
  const there = findFigures(prepared.keyAt, Math.max(0, from), Math.min(prepared.keys.length, to), lexicon, isFree)
  return pairFigures(own, there, [itemAt, prepared.keyAt]).slice(0, MOST_FIGURES)
}

function trace(
  items: readonly Item[],
  ways: Uint8Array,
  width: number,
  column: number,
  first: number,
  figures: readonly FigurePair[],
): Step[] {
  const steps: Step[] = []
  let i = items.length
  let c = column
  while (i > 0) {
    const way = ways[i * width + c]!
    const word = first + i + c - 1
    if (way === SAME || way === OTHER) {
      steps.push({ item: i - 1, word, same: way === SAME })
      i--
    } else if (way === ADDED) {
      steps.push({ item: i - 1, word: -1, same: false })
      i--
      c++
    } else if (way === LEFT_OUT) {
      steps.push({ item: -1, word, same: false })
      c--
    } else if (way >= FIGURE) {
      const figure = figures[way - FIGURE]!
      for (let k = 0; k < Math.max(figure.items, figure.words); k++)
        steps.push({
          item: k < figure.items ? i - 1 - k : -1,
          word: k < figure.words ? word - k : -1,
          same: figure.same,
        })
      i -= figure.items
      c += figure.items - figure.words
    } else if (way >= GAP) {
      const taken = way - GAP
      if (taken === 0) steps.push({ item: i - 1, word: -1, same: true })
      for (let k = 0; k < taken; k++) steps.push({ item: i - 1, word: word - k, same: true })
      i--
      c += 1 - taken
    } else break
  }
  return steps.reverse()
}
