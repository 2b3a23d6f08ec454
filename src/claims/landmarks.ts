/**
 * Finds out which of many wordings could be in a text before any is looked for: every wording has landmarks, places that one
 * word of a list must stand in, and they come in the same order in the text, none too far behind the one before.
 *
 * ```
 * from {from} ... to {to}         rose from #c0 in may to #c1 .
 * ^    ^          ^  ^                 ^    ^          ^  ^
 * ```
 */
export interface Landmarks {
  /** Adds a wording, told by a number. */
  add(wording: readonly Landmark[], number: number): void
  /** The wordings that could be in a text. */
  find(words: readonly string[]): number[]
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
  /** The wordings that end here. */
  wordings: number[]
  steps: Step[]
}

// Where landmarks stand in the words that are looked at: places in the order of the text, each with the next of its landmark.
interface Places {
  /** For each landmark its first place; 0 for none. */
  first: number[]
  /** For each place its word, and the next place of its landmark. */
  at: number[]
  next: number[]
}

const NONE: readonly number[] = []

/** Landmarks of no wording yet. */
export function createLandmarks(): Landmarks {
  const ids = new Map<string, number>()
  const byHead = new Map<string, number[]>()
  const root: Step = { landmark: -1, reach: 0, wordings: [], steps: [] }
  const places: Places = { first: [], at: [0], next: [0] }
  const { first, at, next } = places
  const idOf = (heads: ReadonlySet<string>): number => {
    const key = [...heads].sort().join(' ')
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    first.push(0)
    for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), id])
    return id
  }
  return {
    add(wording, number) {
      let step = root
      for (const { heads, reach } of wording) {
        const landmark = idOf(new Set(heads))
        const known = step.steps.find((one) => one.landmark === landmark && one.reach === reach)
        const next = known ?? { landmark, reach, wordings: [], steps: [] }
        if (!known) step.steps.push(next)
        step = next
      }
      step.wordings.push(number)
    },
    find(words) {
      first.fill(0)
      let size = 0
      // From the end, as each place is put before those that are known.
      for (let i = words.length - 1; i >= 0; i--) {
        const word = words[i]!
        const isFigure = word[0] === '#' || word[0] === '@'
        for (const head of isFigure ? [word[0]!, word.slice(0, 2)] : [word])
          for (const landmark of byHead.get(head) ?? NONE) {
            size++
            at[size] = i
            next[size] = first[landmark]!
            first[landmark] = size
          }
      }
      const found: number[] = []
      walk(root, places, [-1], found)
      return found
    },
  }
}

// Collects the wordings whose landmarks come in their order behind one of the places `from` of this one.
function walk({ wordings, steps }: Step, places: Places, from: readonly number[], found: number[]): void {
  for (const wording of wordings) found.push(wording)
  for (const step of steps) {
    const reached = within(step, places, from)
    if (reached.length > 0) walk(step, places, reached, found)
  }
}

// Where a landmark stands behind one of `from` and within reach of it; both rise.
function within({ landmark, reach }: Step, { first, at, next }: Places, from: readonly number[]): readonly number[] {
  let place = first[landmark]!
  if (place === 0) return NONE
  const reached: number[] = []
  let behind = 0
  for (; place !== 0; place = next[place]!) {
    const word = at[place]!
    while (behind < from.length && from[behind]! < word) behind++
    if (behind > 0 && word - from[behind - 1]! <= reach) reached.push(word)
  }
  return reached
}
