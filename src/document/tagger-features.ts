import { isUpper } from './characters.js'
import { hashOf, mix } from './weights.js'

// What the tagger looks at, as integers: no strings are joined, so that tagging keeps up with reading.

/** What is known of one word before its neighbours are looked at. */
export interface WordShape {
  /** Hash of the word in lower case. */
  word: number
  /** Hashes of its last one to four characters. */
  suffixes: readonly [number, number, number, number]
  /** First character. */
  prefix: number
  /** Capitals, digits, hyphens and marks, as bits. */
  shape: number
}

/** How many features a token has. */
export const FEATURES = 24

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
  // A word of any length costs the same: the middle of a very long one says nothing.
  const word = hashOf(lower)
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
  const suffixes = [ending(lower, 1), ending(lower, 2), ending(lower, 3), ending(lower, 4)] as const
  return { word, suffixes, prefix: lower.charCodeAt(0), shape }
}

function ending(lower: string, count: number): number {
  let hash = count
  for (let i = Math.max(0, lower.length - count); i < lower.length; i++)
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193)
  return hash
}

const edge: WordShape = { word: 1, suffixes: [1, 1, 1, 1], prefix: 1, shape: 256 }

/**
 * Writes the features of word `i` into `out`, as integers of 24 bits: the word and its form, two words and two tags to
 * the left, two words to the right. `first` tells whether a sentence begins here.
 */
export function writeFeatures(
  shapes: readonly WordShape[],
  i: number,
  first: number,
  last: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void {
  const here = shapes[i]!
  const before = i > first ? shapes[i - 1]! : edge
  const before2 = i - 1 > first ? shapes[i - 2]! : edge
  const after = i + 1 < last ? shapes[i + 1]! : edge
  const after2 = i + 2 < last ? shapes[i + 2]! : edge
  const form = (here.shape << 1) | (i === first ? 1 : 0)
  out[0] = mix(0, here.word)
  out[1] = mix(1, here.suffixes[0], form)
  out[2] = mix(2, here.suffixes[1])
  out[3] = mix(3, here.suffixes[2])
  out[4] = mix(4, here.suffixes[3])
  out[5] = mix(5, here.prefix)
  out[6] = mix(6, form)
  out[7] = mix(7, tag1)
  out[8] = mix(8, tag1, tag2)
  out[9] = mix(9, before.word)
  out[10] = mix(10, after.word)
  out[11] = mix(11, after2.word)
  out[12] = mix(12, before2.word)
  out[13] = mix(13, here.word, tag1)
  out[14] = mix(14, after.suffixes[2])
  out[15] = mix(15, before.suffixes[2])
  out[16] = mix(16, after.shape, form)
  out[17] = mix(17, here.suffixes[2], tag1)
  out[18] = mix(18, here.word, after.suffixes[1])
  out[19] = mix(19, before.word, here.suffixes[1])
  out[20] = mix(20, here.suffixes[1], after.word)
  out[21] = mix(21, tag1, after.suffixes[1])
  out[22] = mix(22, here.word, form)
  out[23] = mix(23, form, before.shape)
}
