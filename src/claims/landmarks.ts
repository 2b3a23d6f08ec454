import type { FigureText } from './figure-text.js'

/**
 * Finds out which of many wordings could be in a text before any is looked for: every wording has landmarks, places that one
 * word of a list must stand in, and they come in the same order in the text, none too far behind the one before. Gives the
 * wordings that could begin in each sentence, in their order.
 *
 * ```
 * from {from} ... to {to}         rose from #c0 in may to #c1 .
 * ^    ^          ^  ^                 ^    ^          ^  ^
 * ```
 */
export type Landmarks<One> = (sentences: readonly (Words | undefined)[]) => One[][]

type Words = Pick<FigureText, 'words' | 'figures'>

/** What must be there for a wording to be. */
export interface Wording {
  landmarks: readonly Landmark[]
  /** How many figures and dates. */
  least: number
  /** Whether it may go on in the next sentence, with a bare `|` between the two. */
  goesOn: boolean
}

/** A word of some heads: words, or sign and kind of a figure (`#p`), or the sign alone. */
export interface Landmark {
  heads: readonly string[]
  /** How many words behind the landmark before it stands at most; the first of a wording stands anywhere. */
  reach: number
}

// Wordings that begin with the same landmarks share their first steps, which are then taken once for all of them.
interface Step {
  landmark: number
  reach: number
  /** The wordings that end here, by number. */
  wordings: number[]
  steps: Step[]
}

// Where the steps of wordings that need as much begin.
interface Root extends Step, Pick<Wording, 'least' | 'goesOn'> {}

const NONE: readonly number[] = []

/** The landmarks of some wordings. */
export function landmarksOf<One extends Wording>(all: readonly One[]): Landmarks<One> {
  const ids = new Map<string, number>()
  const byHead = new Map<string, number[]>()
  const roots: Root[] = []
  const idOf = (heads: readonly string[]): number => {
    const key = [...heads].sort().join(' ')
    const id = ids.get(key) ?? ids.size
    if (id === ids.size) for (const head of new Set(heads)) byHead.set(head, [...(byHead.get(head) ?? []), id])
    ids.set(key, id)
    return id
  }
  for (const [number, { landmarks, least, goesOn }] of all.entries()) {
    const known = roots.find((one) => one.least === least && one.goesOn === goesOn)
    const root = known ?? { least, goesOn, landmark: -1, reach: 0, wordings: [], steps: [] }
    if (!known) roots.push(root)
    let step: Step = root
    for (const { heads, reach } of landmarks) {
      const landmark = idOf(heads)
      const known = step.steps.find((one) => one.landmark === landmark && one.reach === reach)
      const next = known ?? { landmark, reach, wordings: [], steps: [] }
      if (!known) step.steps.push(next)
      step = next
    }
    step.wordings.push(number)
  }
  return (sentences) =>
    search(sentences, roots, byHead, ids.size).map((found) => found.sort((a, b) => a - b).map((number) => all[number]!))
}

// Words are numbered through the text, the marks between sentences too.
function search(
  sentences: readonly (Words | undefined)[],
  roots: readonly Root[],
  byHead: ReadonlyMap<string, readonly number[]>,
  size: number,
): number[][] {
  // For each landmark the first place known, 0 for none; for each place its word, and the next place of its landmark.
  const first = new Int32Array(size)
  const [at, next] = [[0], [0]]
  const enter = (head: string, word: number): void => {
    for (const one of byHead.get(head) ?? NONE) {
      next.push(first[one]!)
      first[one] = at.push(word) - 1
    }
  }
  const found: number[][] = sentences.map(() => [])
  // The words that steps have reached, those of the last step at the end.
  const reached: number[] = []
  // Collects the wordings whose landmarks come in their order, before the word `end`, behind one of those reached from `low` to `high`.
  const walk = ({ wordings, steps }: Step, low: number, high: number, end: number, own: number[]): void => {
    for (const wording of wordings) own.push(wording)
    for (const step of steps) {
      let behind = low
      let top = high
      for (let place = first[step.landmark]!; place !== 0 && at[place]! < end; place = next[place]!) {
        const word = at[place]!
        while (behind < high && reached[behind]! < word) behind++
        if (behind > low && word - reached[behind - 1]! <= step.reach) reached[top++] = word
      }
      if (top > high) walk(step, high, top, end, own)
    }
  }
  let end = sentences.reduce((sum, one) => sum + (one?.words.length ?? 0) + 1, 0)
  let endOfNext = end
  // From the end, as each place is put before those that are known.
  for (let i = sentences.length - 1; i >= 0; i--) {
    const { words, figures } = sentences[i] ?? NOTHING
    const start = end - words.length
    // What has no figure may still end what began in the sentence before.
    if (figures > 0 || (sentences[i - 1]?.figures ?? 0) > 1) {
      enter('|', end)
      for (let word = end - 1; word >= start; word--) {
        const text = words[word - start]!
        const isFigure = text[0] === '#' || text[0] === '@'
        if (isFigure) enter(text[0]!, word)
        enter(isFigure ? text.slice(0, 2) : text, word)
      }
    }
    reached[0] = start - 1
    const both = figures + (sentences[i + 1]?.figures ?? 0)
    for (const root of figures > 0 ? roots : [])
      if ((root.goesOn ? both : figures) >= root.least) walk(root, 0, 1, root.goesOn ? endOfNext : end, found[i]!)
    endOfNext = sentences[i] ? end : start - 1
    end = start - 1
  }
  return found
}

const NOTHING = { words: [], figures: 0 }
