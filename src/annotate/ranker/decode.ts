import { addWeights, type Weights } from '../../document/weights.js'
import type { Run } from '../cues.js'
import { PART_FEATURES, type Window } from './part-features.js'

/** Labels of the tokens of a window; the first token of a run has a label of its own. */
export const LABELS = ['outside', 'source-first', 'source', 'content-first', 'content'] as const
const COUNT = LABELS.length

/** True where label `b` may follow label `a`: a run begins with its first token. */
export const follows = (a: number, b: number): boolean =>
  b === 2 ? a === 1 || a === 2 : b === 4 ? a === 3 || a === 4 : true

/** Source and content of a cue as runs of tokens, in the order of the text; `margin` tells how sure, per token. */
export interface Parts {
  source: Run[]
  content: Run[]
}

/**
 * The best sequence of labels for a window, by Viterbi’s algorithm over a linear chain whose weights an averaged structured
 * perceptron has learned (Collins, EMNLP 2002). Linear in the tokens of the window.
 */
export function decode(window: Window, weights: Weights, transitions: readonly number[]): Uint8Array {
  const features = new Int32Array(PART_FEATURES)
  const size = window.last - window.first
  const scores = new Float64Array(size * COUNT)
  for (let i = 0; i < size; i++) {
    window.write(window.first + i, features)
    for (let f = 0; f < PART_FEATURES; f++) addWeights(weights, features[f]!, scores, i * COUNT)
  }
  return bestPath(scores, size, transitions)
}

/** The path of highest score through `scores` (a row of labels for each token). */
export function bestPath(scores: Float64Array, size: number, transitions: ArrayLike<number>): Uint8Array {
  const back = new Uint8Array(size * COUNT)
  const best = Float64Array.from(scores)
  for (let b = 0; b < COUNT; b++) if (!follows(0, b)) best[b] = Number.NEGATIVE_INFINITY
  for (let i = 1; i < size; i++)
    for (let b = 0; b < COUNT; b++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let a = 0; a < COUNT; a++) {
        if (!follows(a, b)) continue
        const value = best[(i - 1) * COUNT + a]! + transitions[a * COUNT + b]!
        if (value > top) [top, from] = [value, a]
      }
      best[i * COUNT + b] = top + scores[i * COUNT + b]!
      back[i * COUNT + b] = from
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
