import type { Item, ParsedQuote, Segment } from '../quote.js'
import type { PreparedReference } from '../reference/reference.js'
import { type Alignment, align, LONGEST_GAP } from './align.js'
import { completed, trimEdges, widened } from './edges.js'
import { findBlocks } from './edits.js'
import { createFree } from './free-words.js'
import { editsOf, KEPT, type Placement, placedAt } from './placement.js'
import { findWindows, LEAST_SCORE } from './windows.js'

// Places at which a segment stands word for word, beyond which no more are looked at.
const MOST_PLACES = 500
// The same where nobody is named, so that only the best place matters.
const LEAST_SCORE_OF_ONE = 0.7
// With a smaller share of its words at a place, nothing is looked at there more closely.
const LEAST_SAME = 0.3
const GOOD = 0.8
// Words around the place where a segment should stand that an alignment may use.
const REACH = { share: 0.4, least: 5, most: 80 }

/** Every place at which a segment stands word for word, in order. */
export function findExact({ items }: Segment, prepared: PreparedReference): Placement[] {
  const { keys } = prepared
  let rarest = -1
  for (const [i, { gap, key }] of items.entries()) {
    if (gap || key < 0) return []
    if (rarest < 0 || prepared.places(key).length < prepared.places(items[rarest]!.key).length) rarest = i
  }
  const found: Placement[] = []
  for (const place of prepared.places(items[rarest]!.key)) {
    const from = place - rarest
    if (from < 0 || from + items.length > keys.length) continue
    let i = 0
    while (i < items.length && items[i]!.key === keys[from + i]) i++
    if (i < items.length) continue
    found.push(placedAt(from, items.length))
    if (found.length >= MOST_PLACES) break
  }
  return found
}

/**
 * The places at which a segment may stand with edits, best first. With `all`, second places beside the best ones too, which
 * may be the speaker’s where the best is another’s.
 */
export function findAligned(
  segment: Segment,
  quote: ParsedQuote,
  prepared: PreparedReference,
  all: boolean,
): Placement[] {
  const { items } = segment
  const gaps = items.filter(({ gap }) => gap).length * LONGEST_GAP
  const reach = Math.min(REACH.most, Math.ceil(items.length * REACH.share) + REACH.least + gaps)
  const isFree = createFree(prepared)
  const found: Placement[] = []
  const windows = findWindows(items, prepared)
  for (const { base, score } of windows) {
    const least = windows[0]!.score * (all ? LEAST_SCORE : LEAST_SCORE_OF_ONE)
    if (score < least && found.some(({ matched }) => matched >= items.length * GOOD)) break
    if (!mayHold(items, prepared, base - reach, base + items.length + reach)) continue
    let barred: Placement | undefined
    for (let round = 0; round < (all ? 2 : 1); round++) {
      const alignment = align(items, prepared, base, reach, isFree, barred)
      barred = placementOf(alignment, segment, quote, prepared, isFree)
      if (!barred) break
      const { from, to } = barred
      if (!found.some((one) => from === one.from && to === one.to)) found.push(barred)
    }
  }
  return found.sort((a, b) => b.matched - a.matched || editsOf(a) - editsOf(b) || a.from - b.from)
}

// Numbers and compounds that are written otherwise make up for so many words that are not there.
const SLACK = 1

// Whether enough of the words stand among those of a window, in whatever order: a bound that spares most alignments.
function mayHold(items: readonly Item[], prepared: PreparedReference, from: number, to: number): boolean {
  const { keys, shelf, lexicon } = prepared
  const there = keys.subarray(Math.max(0, from), to)
  let held = SLACK
  for (const { gap, key, words } of items)
    if (
      gap ||
      there.includes(key) ||
      lexicon.opposites(words[0]!.key).some((other) => there.includes(shelf.known(other)))
    )
      held++
  return held >= items.length * KEPT
}

function placementOf(
  { steps }: Alignment,
  { items }: Segment,
  quote: ParsedQuote,
  prepared: PreparedReference,
  isFree: (word: number) => boolean,
): Placement | undefined {
  if (steps.reduce((sum, { same }) => sum + (same ? 1 : 0), 0) < items.length * LEAST_SAME) return undefined
  const trimmed = completed(trimEdges(steps, items, prepared), items, prepared)
  const words = trimmed.flatMap(({ word }) => (word < 0 ? [] : [word]))
  if (words.length === 0) return undefined
  const [from, to] = widened(trimmed, items, words[0]!, words.at(-1)! + 1, prepared)
  const blocks = findBlocks(trimmed, items, quote, prepared, isFree)
  const wrong = blocks.flatMap((block) => block.items)
  const counted = items.filter(({ gap }) => !gap)
  return {
    from,
    to,
    steps: trimmed,
    blocks,
    matched: counted.length - wrong.filter(({ gap }) => !gap).length,
    disfluent: trimmed.some(({ item, word }) => item < 0 && isFree(word)),
  }
}
