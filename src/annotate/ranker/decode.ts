import { type Rows, rowOf } from '../../document/weights.js'
import type { Run } from '../cues.js'
import { JOINT, LOOKS, PART_FEATURES, STANDING, type Window } from './part-features.js'

/** Labels of the tokens of a window; the first token of a run has a label of its own. */
export const LABELS = ['outside', 'source-first', 'source', 'content-first', 'content'] as const
const COUNT = LABELS.length

const isInside = (label: number): boolean => label === 2 || label === 4

/** True where label `b` may follow label `a`: a run begins with its first token. */
export const follows = (a: number, b: number): boolean => !isInside(b) || a === b || a === b - 1

/** Source and content of a cue as runs of tokens, in the order of the text; `margin` tells how sure, per token. */
export interface Parts {
  source: Run[]
  content: Run[]
}

/** Gives the labels of the tokens of a window. */
export type Decoder = (window: Window) => Uint8Array

/**
 * Makes a decoder, which finds the best sequence of labels for a window by Viterbi’s algorithm over a linear chain whose
 * weights an averaged structured perceptron has learned (Collins, EMNLP 2002). Linear in the tokens of the window; what
 * windows over the same tokens share is reckoned once as long as they come one after another.
 */
export function createDecoder(weights: Rows, transitions: readonly number[]): Decoder {
  const features = new Int32Array(PART_FEATURES)
  const { rows } = weights
  // Summed label by label, and written once.
  const add = (list: readonly number[], scores: Int32Array, at: number) => {
    let [a, b, c, d, e] = [0, 0, 0, 0, 0]
    for (const feature of list) {
      const row = rowOf(weights, features[feature]!)
      a += rows[row]!
      b += rows[row + 1]!
      c += rows[row + 2]!
      d += rows[row + 3]!
      e += rows[row + 4]!
    }
    scores[at]! += a
    scores[at + 1]! += b
    scores[at + 2]! += c
    scores[at + 3]! += d
    scores[at + 4]! += e
  }
  const standing = new Int32Array(COUNT)
  let looks = looksOf(0, 0)
  return (window) => {
    const { first, last } = window
    const scores = new Int32Array((last - first) * COUNT)
    if (looks.first !== first || looks.last !== last) looks = looksOf(first, last)
    for (let i = first; i < last; i++) {
      const at = (i - first) * COUNT
      window.writeJoint(i, features)
      add(JOINT, scores, at)
      if (!window.standsLikeBefore(i)) {
        standing.fill(0)
        window.writeStanding(i, features)
        add(STANDING, standing, 0)
      }
      const row = (i - first) * SIDES + window.side(i) - 1
      if (looks.known[row] === 0) {
        window.writeLooks(i, features)
        add(LOOKS, looks.scores, row * COUNT)
        looks.known[row] = 1
      }
      for (let label = 0; label < COUNT; label++)
        scores[at + label]! += standing[label]! + looks.scores[row * COUNT + label]!
    }
    return bestPath(scores, last - first, transitions)
  }
}

const SIDES = 3

// The scores that the looks of tokens have from each side, as far as they are known.
function looksOf(first: number, last: number) {
  const rows = (last - first) * SIDES
  return { first, last, scores: new Int32Array(rows * COUNT), known: new Uint8Array(rows) }
}

/** The path of highest score through `scores` (a row of labels for each token). */
export function bestPath(scores: Int32Array | Float64Array, size: number, transitions: ArrayLike<number>): Uint8Array {
  const back = new Uint8Array(size * COUNT)
  const best = new Float64Array(scores)
  for (let b = 0; b < COUNT; b++) if (!follows(0, b)) best[b] = Number.NEGATIVE_INFINITY
  for (let i = 1; i < size; i++) {
    const before = (i - 1) * COUNT
    for (let b = 0; b < COUNT; b++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      const end = isInside(b) ? b + 1 : COUNT
      for (let a = isInside(b) ? b - 1 : 0; a < end; a++) {
        const value = best[before + a]! + transitions[a * COUNT + b]!
        if (value > top) {
          top = value
          from = a
        }
      }
      best[i * COUNT + b] = top + scores[i * COUNT + b]!
      back[i * COUNT + b] = from
    }
  }
  const path = new Uint8Array(size)
  let label = 0
  for (let b = 1; b < COUNT; b++) if (best[(size - 1) * COUNT + b]! > best[(size - 1) * COUNT + label]!) label = b
  for (let i = size - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * COUNT + label]!
  }
  return path
}

/** The runs of a path. */
export function partsOf(path: Uint8Array, first: number): Parts {
  const parts: Parts = { source: [], content: [] }
  for (let i = 0; i < path.length; i++) {
    const label = path[i]!
    if (label !== 1 && label !== 3) continue
    let last = i + 1
    while (path[last] === label + 1) last++
    parts[label === 1 ? 'source' : 'content'].push({ first: first + i, last: first + last })
  }
  return parts
}
