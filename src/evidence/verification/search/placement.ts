import type { Segment } from '../quote.js'
import type { Step } from './align.js'
import type { Block } from './edits.js'

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

/** So many words from one on, as they stand. */
export function placedAt(from: number, length: number): Placement {
  const steps = Array.from({ length }, (_, item) => ({ item, word: from + item, same: true }))
  return { from, to: from + length, steps, blocks: [], matched: length, disfluent: false }
}

/** Words in which a placement differs. */
export const editsOf = ({ blocks }: Placement): number =>
  blocks.reduce((sum, { items, words }) => sum + Math.max(items.length, words.length), 0)

/** The share of its words that must stand in one passage. */
export const ALIGNED = 0.6
/** The share that must stand there as they are. */
export const KEPT = 0.5
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
