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
  ends: number[]
  steps: Step[]
}

// Where the steps of wordings that need as much begin.
interface Root extends Pick<Wording, 'least' | 'goesOn'> {
  steps: Step[]
}

/** The landmarks of some wordings. */
export function landmarksOf<One extends Wording>(wordings: readonly One[]): Landmarks<One> {
  const ids = new Map<string, number>()
  const byHead = new Map<string, number[]>()
  const roots: Root[] = []
  for (const [number, { landmarks, least, goesOn }] of wordings.entries()) {
    let { steps } = knownIn(roots, { least, goesOn, steps: [] }, (one) => one.least === least && one.goesOn === goesOn)
    let ends: number[] = []
    for (const { heads, reach } of landmarks) {
      const key = [...heads].sort().join(' ')
      const landmark = ids.get(key) ?? ids.size
      if (landmark === ids.size)
        for (const head of new Set(heads)) byHead.set(head, [...(byHead.get(head) ?? []), landmark])
      ids.set(key, landmark)
      const step: Step = { landmark, reach, ends: [], steps: [] }
      const taken = knownIn(steps, step, (one) => one.landmark === landmark && one.reach === reach)
      steps = taken.steps
      ends = taken.ends
    }
    ends.push(number)
  }
  return (sentences) => {
    // Words are numbered through the text, the marks between sentences too.
    let end = sentences.reduce((sum, one) => sum + (one?.words.length ?? 0) + 1, 0)
    let endOfNext = end
    // For each landmark the first place known, 0 for none; for each place its word, and the next place of its landmark.
    const first = new Int32Array(ids.size)
    const at = [0]
    const next = [0]
    const enter = (head: string, word: number): void => {
      for (const one of byHead.get(head) ?? []) {
        next.push(first[one]!)
        first[one] = at.push(word) - 1
      }
    }
    // The words that steps have reached, those of the last step at the end.
    const reached: number[] = []
    // Collects the wordings whose landmarks come in their order, before the word `end`, behind one of those reached from `low` to `high`.
    const walk = (steps: readonly Step[], low: number, high: number, end: number, found: number[]): void => {
      for (const step of steps) {
        let behind = low
        let top = high
        for (let place = first[step.landmark]!; place !== 0 && at[place]! < end; place = next[place]!) {
          const word = at[place]!
          while (behind < high && reached[behind]! < word) behind++
          if (behind > low && word - reached[behind - 1]! <= step.reach) reached[top++] = word
        }
        if (top === high) continue
        for (const wording of step.ends) found.push(wording)
        walk(step.steps, high, top, end, found)
      }
    }
    const all: number[][] = []
    // From the end, as each place is put before those that are known.
    for (let i = sentences.length - 1; i >= 0; i--) {
      const { words, figures } = sentences[i] ?? { words: [], figures: 0 }
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
      const found: number[] = []
      for (const { least, goesOn, steps } of figures > 0 ? roots : [])
        if ((goesOn ? both : figures) >= least) walk(steps, 0, 1, goesOn ? endOfNext : end, found)
      all[i] = found.sort((a, b) => a - b)
      endOfNext = sentences[i] ? end : start - 1
      end = start - 1
    }
    return all.map((found) => found.map((number) => wordings[number]!))
  }
}

// The one of a list that is the same as another, or else that other as a new one.
function knownIn<One>(list: One[], other: One, isSame: (one: One) => boolean): One {
  const known = list.find(isSame)
  if (known === undefined) list.push(other)
  return known ?? other
}
