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
/** How many of them, the first, are of the word itself. */
export const WORD_FEATURES = 8

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

// What stands beyond the edge of a sentence.
const edge: WordShape = { word: 1, suffixes: [1, 1, 1, 1], prefix: 1, shape: 256 }

/** Writes the features of a word itself into `out`, as integers of 24 bits; `heads` tells whether it begins a sentence. */
export function writeWordFeatures({ word, suffixes, prefix, shape }: WordShape, heads: boolean, out: Int32Array): void {
  const form = formOf(shape, heads)
  out[0] = mix(0, word)
  out[1] = mix(1, suffixes[0], form)
  out[2] = mix(2, suffixes[1])
  out[3] = mix(3, suffixes[2])
  out[4] = mix(4, suffixes[3])
  out[5] = mix(5, prefix)
  out[6] = mix(6, form)
  out[7] = mix(22, word, form)
}

const formOf = (shape: number, heads: boolean): number => (shape << 1) | (heads ? 1 : 0)

/**
 * Writes the features that word `i` of a sentence has by its neighbours: the two tags before it, two words on its left and
 * two on its right, by themselves and with the word.
 */
export function writeContextFeatures(
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
  const form = formOf(here.shape, i === first)
  out[8] = mix(7, tag1)
  out[9] = mix(8, tag1, tag2)
  out[10] = mix(9, before.word)
  out[11] = mix(10, after.word)
  out[12] = mix(11, after2.word)
  out[13] = mix(12, before2.word)
  out[14] = mix(13, here.word, tag1)
  out[15] = mix(14, after.suffixes[2])
  out[16] = mix(15, before.suffixes[2])
  out[17] = mix(16, after.shape, form)
  out[18] = mix(17, here.suffixes[2], tag1)
  out[19] = mix(18, here.word, after.suffixes[1])
  out[20] = mix(19, before.word, here.suffixes[1])
  out[21] = mix(20, here.suffixes[1], after.word)
  out[22] = mix(21, tag1, after.suffixes[1])
  out[23] = mix(23, form, before.shape)
}
