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

// For each landmark its positions, rising; nothing for one that is nowhere.
type Places = readonly (readonly number[] | undefined)[]

/** Landmarks of no wording yet. */
export function createLandmarks(): Landmarks {
  const ids = new Map<string, number>()
  const byHead = new Map<string, number[]>()
  const start: Step = { landmark: -1, reach: 0, wordings: [], steps: [] }
  let size = 0
  const idOf = (heads: ReadonlySet<string>): number => {
    const key = [...heads].sort().join(' ')
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), id])
    return id
  }
  const locate = (words: readonly string[]): Places => {
    const places: (number[] | undefined)[] = new Array(ids.size).fill(undefined)
    const mark = (head: string, at: number) => {
      for (const id of byHead.get(head) ?? []) {
        const list = places[id]
        if (!list) places[id] = [at]
        else if (list[list.length - 1] !== at) list.push(at)
      }
    }
    words.forEach((word, at) => {
      const isFigure = word.length > 1 && (word[0] === '#' || word[0] === '@')
      mark(isFigure ? word[0]! : word, at)
      if (isFigure) mark(word.slice(0, 2), at)
    })
    return places
  }
  return {
    add(wording) {
      let step = start
      for (const { heads, reach } of wording) {
        const landmark = idOf(new Set(heads))
        const known = step.steps.find((one) => one.landmark === landmark && one.reach === reach)
        const next = known ?? { landmark, reach, wordings: [], steps: [] }
        if (!known) step.steps.push(next)
        step = next
      }
      step.wordings.push(size++)
    },
    find(words, end) {
      const found: number[] = []
      const places = locate(words)
      for (const step of start.steps) {
        const heads = places[step.landmark]?.filter((at) => at < end) ?? []
        if (heads.length > 0) walk(step, places, heads, found)
      }
      return found.sort((a, b) => a - b)
    },
  }
}

// Collects the wordings whose landmarks come in their order behind one of the places `from` of this one.
function walk({ wordings, steps }: Step, places: Places, from: readonly number[], found: number[]): void {
  for (const wording of wordings) found.push(wording)
  for (const step of steps) {
    const list = places[step.landmark]
    const reached = list ? within(step.reach, from, list) : []
    if (reached.length > 0) walk(step, places, reached, found)
  }
}

// Those places that stand behind one of `from` and within reach of it; both rise.
function within(reach: number, from: readonly number[], places: readonly number[]): number[] {
  let next = 0
  return places.filter((at) => {
    while (next < from.length && from[next]! < at) next++
    return next > 0 && at - from[next - 1]! <= reach
  })
}
