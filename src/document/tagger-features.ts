import { isUpper } from './characters.js'
import { hashOf, mix } from './weights.js'

// What the tagger looks at, as integers: no strings are joined, so that tagging keeps up with reading.

/** What is known of one word before its neighbours are looked at, as integers. */
export type WordShape = readonly number[]

// Their places: a hash of the word in lower case; its first character; capitals, digits, hyphens and marks as bits; and behind
// that hashes of its last one to four characters.
const WORD = 0
const PREFIX = 1
const SHAPE = 2
const ENDING1 = 3
const ENDING2 = 4
const ENDING3 = 5
const ENDING4 = 6

/** How many features a word has by itself. */
export const OWN = 8
/** How many it gives to the words beside it, and is given by them. */
export const GIVEN = 6
/** How many it has together with them and the tags before it. */
export const JOINT = 10
/** All of them. */
export const FEATURES = OWN + GIVEN + JOINT

const CAPITAL = 1
const ALL_CAPITALS = 2
const DIGIT = 4
const HYPHEN = 8
const APOSTROPHE = 16
const STOP = 32
const SHORT = 64
const INNER_CAPITAL = 128

/** The shape of a word, `text` as printed and `lower` folded. */
export function shapeOf(text: string, lower: string): WordShape {
  const length = lower.length
  let shape = 0
  let letters = 0
  let capitals = 0
  const head = Math.min(text.length, 24)
  for (let i = 0; i < head; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code < 58) shape |= DIGIT
    else if (code === 45) shape |= HYPHEN
    else if (code === 39 || code === 0x2019) shape |= APOSTROPHE
    else if (isUpper(text, i)) {
      capitals++
      letters++
      shape |= i === 0 ? CAPITAL : INNER_CAPITAL
    } else if (code !== 46 && code !== 38) letters++
  }
  if (capitals > 0 && capitals === letters && length > 1) shape |= ALL_CAPITALS
  if (text.length > 1 && text.endsWith('.')) shape |= STOP
  if (length < 3) shape |= SHORT
  const endings = [1, 2, 3, 4].map((count) => ending(lower, count))
  // A word of any length costs the same: the middle of a very long one says nothing.
  return [hashOf(lower), lower.charCodeAt(0), shape, ...endings]
}

function ending(lower: string, count: number): number {
  let hash = count
  for (let i = Math.max(0, lower.length - count); i < lower.length; i++)
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193)
  return hash
}

/** What stands beyond the edge of a sentence. */
export const edge: WordShape = [1, 1, 256, 1, 1, 1, 1]

/** Writes the features of a word itself into `out`, as integers of 24 bits; `heads` tells whether it begins a sentence. */
export function writeOwnFeatures(here: WordShape, heads: boolean, out: Int32Array): void {
  const form = formOf(here, heads)
  out[0] = mix(0, here[WORD]!)
  out[1] = mix(1, here[ENDING1]!, form)
  out[2] = mix(2, here[ENDING2]!)
  out[3] = mix(3, here[ENDING3]!)
  out[4] = mix(4, here[ENDING4]!)
  out[5] = mix(5, here[PREFIX]!)
  out[6] = mix(6, form)
  out[7] = mix(22, here[WORD]!, form)
}

const formOf = (shape: WordShape, heads: boolean): number => (shape[SHAPE]! << 1) | (heads ? 1 : 0)

/** The features that a word gives to those beside it: two to the next, one to the one behind that, and as many to the left. */
export const givenBy = (shape: WordShape): number[] => [
  mix(9, shape[WORD]!),
  mix(15, shape[ENDING3]!),
  mix(12, shape[WORD]!),
  mix(10, shape[WORD]!),
  mix(14, shape[ENDING3]!),
  mix(11, shape[WORD]!),
]

/** Writes the features that a word has by the two tags before it, and together with the words on its left and right. */
export function writeJointFeatures(
  here: WordShape,
  before: WordShape,
  after: WordShape,
  heads: boolean,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void {
  const form = formOf(here, heads)
  out[0] = mix(7, tag1)
  out[1] = mix(8, tag1, tag2)
  out[2] = mix(13, here[WORD]!, tag1)
  out[3] = mix(16, after[SHAPE]!, form)
  out[4] = mix(17, here[ENDING3]!, tag1)
  out[5] = mix(18, here[WORD]!, after[ENDING2]!)
  out[6] = mix(19, before[WORD]!, here[ENDING2]!)
  out[7] = mix(20, here[ENDING2]!, after[WORD]!)
  out[8] = mix(21, tag1, after[ENDING2]!)
  out[9] = mix(23, form, before[SHAPE]!)
}
