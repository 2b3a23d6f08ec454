import { type Alignment, align, LONGEST_GAP, type Step } from './align.js'
import { boundaryBefore } from './clauses.js'
import { areSame, type Block, findBlocks, isForm } from './edits.js'
import type { Item, ParsedQuote, Segment } from './quote.js'
import type { PreparedReference } from './reference.js'

/** Where a segment stands in a reference. */
export interface Placement {
  /** Words of the reference, `from` up to, not including, `to`. */
  from: number
  to: number
  steps: Step[]
  blocks: Block[]
  /** Words of the segment that stand there, brackets left aside. */
  matched: number
  /** True where words such as “um” were passed over. */
  disfluent: boolean
}

// Places at which a segment stands word for word, beyond which no more are looked at.
const MOST_PLACES = 500
// The rarest words of a segment vote, so many at least, and more while their places are no more than this.
const LEAST_VOTERS = 4
const MOST_VOTES = 200
// Places with a smaller share of the votes of the best one are aligned only where that one holds less than most of the words.
const LEAST_SCORE = 0.34
// The same where nobody is named, so that only the best place matters.
const LEAST_SCORE_OF_ONE = 0.7
// With a smaller share of its words at a place, nothing is looked at there more closely.
const LEAST_SAME = 0.3
const GOOD = 0.8
// Places of a reference that are aligned.
const MOST_WINDOWS = 10
const BUCKET = 8
// A first word is looked for at most so many words before the one it was aligned with.
const LONGEST_SNAP = 3
const LONGEST_REST = 2
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
    found.push(placed(from, items))
    if (found.length >= MOST_PLACES) break
  }
  return found
}

function placed(from: number, items: readonly Item[]): Placement {
  const steps = items.map((_, item) => ({ item, word: from + item, same: true }))
  return { from, to: from + items.length, steps, blocks: [], matched: items.length, disfluent: false }
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

/** Words in which a placement differs. */
export const editsOf = ({ blocks }: Placement): number =>
  blocks.reduce((sum, { items, words }) => sum + Math.max(items.length, words.length), 0)

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

interface Window {
  /** Where the first word of the segment should stand. */
  base: number
  score: number
}

// Where most words of the segment agree on where its first should stand: its rarest words vote by diagonal, in buckets.
function findWindows(items: readonly Item[], prepared: PreparedReference): Window[] {
  const touched: number[] = []
  const { votes, bases } = ballotOf(Math.ceil((prepared.keys.length + items.length) / BUCKET) + 2)
  const shift = items.length
  const voters = items
    .flatMap(({ key }, i) => (key < 0 ? [] : [{ i, key, places: prepared.places(key) }]))
    .filter(
      ({ places, key, i }) =>
        places.length > 0 && (places.length === 1 || items.findIndex((one) => one.key === key) === i),
    )
    .sort((a, b) => a.places.length - b.places.length)
  let cast = 0
  for (const [n, { i, places }] of voters.entries()) {
    if (n >= LEAST_VOTERS && cast + places.length > MOST_VOTES) break
    const weight = 1 / (1 + Math.log2(places.length))
    for (const place of places.length > MOST_VOTES ? places.subarray(0, MOST_VOTES) : places) {
      const bucket = Math.floor((place - i + shift) / BUCKET)
      if (votes[bucket] === 0) {
        touched.push(bucket)
        bases[bucket] = place - i
      }
      votes[bucket]! += weight
    }
    cast += places.length
  }
  const scored: [bucket: number, score: number][] = []
  let high = 0
  for (const bucket of touched) {
    const score = votes[bucket]! + votes[bucket + 1]!
    high = Math.max(high, score)
    if (score >= high * LEAST_SCORE) scored.push([bucket, score])
  }
  scored.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const taken: { bucket: number; score: number }[] = []
  for (const [bucket, score] of scored) {
    if (taken.length >= MOST_WINDOWS || score < high * LEAST_SCORE) break
    if (!taken.some((other) => Math.abs(other.bucket - bucket) <= 1)) taken.push({ bucket, score })
  }
  const windows = taken.map(({ bucket, score }) => ({
    base: bases[votes[bucket + 1]! > votes[bucket]! ? bucket + 1 : bucket]!,
    score,
  }))
  for (const bucket of touched) votes[bucket] = 0
  return windows
}

// Votes of each bucket, and where the first word should stand by the rarest word of it. Made once for the longest reference
// and wiped after each count: to make them anew would take longer than to count.
let ballot: { votes: Float32Array; bases: Int32Array } | undefined

function ballotOf(buckets: number): NonNullable<typeof ballot> {
  if (!ballot || ballot.votes.length < buckets)
    ballot = { votes: new Float32Array(buckets), bases: new Int32Array(buckets) }
  return ballot
}

// What stands before and behind an attribution that interrupts a quotation.
const CLOSED = /(?:[,.!?…—–，。！？、-]["”»’“」』]|["”»’“」』][,，、])[^"“”„«»「」『』]*$/
const OPENED = /^[^"“”„«»「」『』]*["“„«‘「『][ \u00a0\u202f]?\S/

// Words that nobody counts: “um”, a word said twice at once, an attribution that interrupts a quotation.
function createFree(prepared: PreparedReference): (word: number) => boolean {
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

// Words that differ at an edge do not reach over the end of a sentence, and nothing is left out there.
function trimEdges(steps: readonly Step[], items: readonly Item[], prepared: PreparedReference): Step[] {
  const first = steps.findIndex(({ same }) => same)
  if (first < 0) return []
  const last = steps.findLastIndex(({ same }) => same)
  const outward = (edge: readonly Step[], ends: (word: number) => number): Step[] => {
    let open = true
    return edge.flatMap((step) => {
      if (step.word >= 0 && boundaryBefore(prepared, ends(step.word)) === 'sentence') open = false
      return step.item < 0 ? [] : [open ? step : { ...step, word: -1 }]
    })
  }
  const head = snapped(outward(steps.slice(0, first).reverse(), (word) => word + 1).reverse(), items, prepared)
  const tail = outward(steps.slice(last + 1), (word) => word)
  return [...head, ...steps.slice(first, last + 1), ...tail]
}

// The last word of a segment may stand for several that a shorter alignment leaves out: “5 %” for “5 por ciento”.
function completed(steps: Step[], items: readonly Item[], prepared: PreparedReference): Step[] {
  const last = steps.at(-1)
  if (!last || last.same || last.item < 0 || last.word < 0 || items[last.item]!.gap) return steps
  const own = items[last.item]!.words.map(({ key }) => key)
  const words = [prepared.keyAt(last.word)!]
  const added: Step[] = []
  for (let word = last.word + 1; added.length < LONGEST_REST && boundaryBefore(prepared, word) === 'none'; word++) {
    words.push(prepared.keyAt(word)!)
    added.push({ item: -1, word, same: false })
    if (areSame(own, words, prepared) || prepared.lexicon.denied(words, own[0]!)) return [...steps, ...added]
  }
  return steps
}

// The first word, where it stands a little before the one that it was aligned with.
//
// I came here        I did not come here
//                    ^snapped
function snapped(head: Step[], items: readonly Item[], prepared: PreparedReference): Step[] {
  const [step] = head
  if (!step || step.word < 0 || step.same) return head
  const key = items[step.item]!.key
  for (let word = step.word - 1; word >= 0 && step.word - word <= LONGEST_SNAP; word--) {
    if (boundaryBefore(prepared, word + 1) === 'sentence') break
    const [own, there] = [items[step.item]!.words[0]?.key ?? '', prepared.keyAt(word)!]
    if (prepared.keys[word] !== key && !isForm(there, own) && !prepared.lexicon.opposed(there, own)) continue
    const between = Array.from({ length: step.word - word }, (_, i) => ({ item: -1, word: word + 1 + i, same: false }))
    return [{ ...step, word, same: prepared.keys[word] === key }, ...between, ...head.slice(1)]
  }
  return head
}

// Words that were moved over the edge of the passage belong to it, and so do those that a bracket at its edge stands for, as
// far as the sentence goes.
function widened(
  steps: readonly Step[],
  items: readonly Item[],
  first: number,
  last: number,
  prepared: PreparedReference,
): [number, number] {
  const { keys } = prepared
  const added = steps.flatMap(({ item, word }) =>
    item >= 0 && word < 0 && !items[item]!.gap ? [items[item]!.key] : [],
  )
  let [from, to] = [first, last]
  while (from > 0 && added.includes(keys[from - 1]!) && boundaryBefore(prepared, from) !== 'sentence') from--
  while (to < keys.length && added.includes(keys[to]!) && boundaryBefore(prepared, to) !== 'sentence') to++
  const open = (item: number) => items[item]?.gap && !steps.some((step) => step.item === item && step.word >= 0)
  if (open(0)) {
    let at = from
    while (from - at < LONGEST_GAP && boundaryBefore(prepared, at) !== 'sentence') at--
    if (boundaryBefore(prepared, at) === 'sentence') from = at
  }
  if (open(items.length - 1)) {
    let at = to
    while (at - to < LONGEST_GAP && boundaryBefore(prepared, at) !== 'sentence') at++
    if (boundaryBefore(prepared, at) === 'sentence') to = at
  }
  return [from, to]
}

/** The share of its words that must stand in one passage. */
export const ALIGNED = 0.6
// The share that must stand there as they are.
const KEPT = 0.5
// A longer run of differing words than this tells nothing of what was denied; at the edge of a passage, not even a shorter one.
const LONGEST_REVERSAL = 5
const LONGEST_REVERSAL_AT_EDGE = 3
const LONGEST_KERNEL = 2

/** True for a run that reverses its clause and is short enough to be that clause’s and not another passage’s. */
export function isReversal({ reverses, kernel, items, words, from, to }: Block, steps: readonly Step[]): boolean {
  const atEdge = from === 0 || to === steps.length
  return (
    reverses &&
    (Math.min(items.length, words.length) === 0 || kernel <= LONGEST_KERNEL) &&
    Math.max(items.length, words.length) <= (atEdge ? LONGEST_REVERSAL_AT_EDGE : LONGEST_REVERSAL)
  )
}

/** Words that stand there, and those that stand for their opposite; another form of a word counts half. */
export const alignedWords = ({ matched, blocks, steps }: Placement): number =>
  matched + blocks.reduce((sum, block) => sum + (block.reverses && !isReversal(block, steps) ? 0 : block.counted), 0)

/** True where enough of a segment stands at a place. */
export function isAligned(placement: Placement, { items }: Segment): boolean {
  const count = items.filter(({ gap }) => !gap).length
  // What stands there as its opposite was kept too: “nobody” for “somebody”.
  const opposed = placement.blocks.reduce((sum, block) => sum + block.opposed, 0)
  return placement.matched + opposed >= count * KEPT && alignedWords(placement) >= count * ALIGNED
}
