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
  /** Adds a wording. */
  add(wording: readonly Landmark[]): void
  /** The wordings that could be in a text, counted as they were added, where they begin before word `end`. */
  find(words: readonly string[], end: number): number[]
}

/** A word of some heads: words, or sign and kind of a figure (`#p`), or the sign alone. */
export interface Landmark {
  heads: readonly string[]
  /** How many words behind the landmark before it stands at most. */
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

// A landmark in the words that are looked at.
interface Place {
  /** The steps with which wordings begin here. */
  starts: Step[]
  /** Where it stands, rising; of these so many, as what was kept for other words is written over. */
  at: number[]
  count: number
}

/** Landmarks of no wording yet. */
export function createLandmarks(): Landmarks {
  const ids = new Map<string, number>()
  const byHead = new Map<string, number[]>()
  const landmarks: Place[] = []
  let size = 0
  const idOf = (heads: ReadonlySet<string>): number => {
    const key = [...heads].sort().join(' ')
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    landmarks.push({ starts: [], at: [], count: 0 })
    for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), id])
    return id
  }
  const mark = (head: string, at: number, met: Place[]) => {
    for (const id of byHead.get(head) ?? []) {
      const place = landmarks[id]!
      if (place.count === 0) met.push(place)
      if (place.count === 0 || place.at[place.count - 1] !== at) place.at[place.count++] = at
    }
  }
  return {
    add(wording) {
      let wordings: number[] = []
      let steps: Step[] | undefined
      for (const { heads, reach } of wording) {
        const landmark = idOf(new Set(heads))
        steps ??= landmarks[landmark]!.starts
        const known = steps.find((one) => one.landmark === landmark && one.reach === reach)
        const step = known ?? { landmark, reach, wordings: [], steps: [] }
        if (!known) steps.push(step)
        ;({ wordings, steps } = step)
      }
      wordings.push(size++)
    },
    find(words, end) {
      const met: Place[] = []
      words.forEach((word, at) => {
        const isFigure = word.length > 1 && (word[0] === '#' || word[0] === '@')
        mark(isFigure ? word[0]! : word, at, met)
        if (isFigure) mark(word.slice(0, 2), at, met)
      })
      const found: number[] = []
      for (const { starts, at, count } of met) {
        const from = starts.length > 0 ? at.filter((one, i) => i < count && one < end) : []
        if (from.length > 0) for (const step of starts) walk(step, landmarks, from, found)
      }
      for (const place of met) place.count = 0
      return found.sort((a, b) => a - b)
    },
  }
}

// Collects the wordings whose landmarks come in their order behind one of the places `from` of this one.
function walk({ wordings, steps }: Step, landmarks: readonly Place[], from: readonly number[], found: number[]): void {
  for (const wording of wordings) found.push(wording)
  for (const step of steps) {
    const place = landmarks[step.landmark]!
    const reached = place.count > 0 ? within(step.reach, from, place) : []
    if (reached.length > 0) walk(step, landmarks, reached, found)
  }
}

// Those places that stand behind one of `from` and within reach of it; both rise.
function within(reach: number, from: readonly number[], { at, count }: Place): number[] {
  const reached: number[] = []
  let next = 0
  for (let i = 0; i < count; i++) {
    while (next < from.length && from[next]! < at[i]!) next++
    if (next > 0 && at[i]! - from[next - 1]! <= reach) reached.push(at[i]!)
  }
  return reached
}
