/**
 * Finds out which of many wordings could be in a text before any is looked for: every wording has landmarks, places that one
 * word of a list must stand in, and they come in the same order in the text.
 *
 * ```
 * from {from} ... to {to}         rose from #c0 in may to #c1 .
 * ^    ^          ^  ^                 ^    ^          ^  ^
 * ```
 */
export interface Landmarks {
  /** Adds a wording; a landmark is one of some heads: words, or sign and kind of a figure (`#p`), or the sign alone. */
  add(wording: readonly (readonly string[])[]): void
  /** The wordings that could be in a text, counted as they were added, where they begin before word `end`. */
  find(words: readonly string[], end: number): number[]
}

// Wordings that begin with the same landmarks share their first steps, which are then taken once for all of them.
interface Step {
  landmark: number
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
  const start: Step = { landmark: -1, wordings: [], steps: [] }
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
    const places: number[][] = new Array(ids.size)
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
      for (const heads of wording) {
        const landmark = idOf(new Set(heads))
        const next = step.steps.find((one) => one.landmark === landmark) ?? { landmark, wordings: [], steps: [] }
        if (!step.steps.includes(next)) step.steps.push(next)
        step = next
      }
      step.wordings.push(size++)
    },
    find(words, end) {
      const found: number[] = []
      walk(start, locate(words), -1, end, found)
      return found.sort((a, b) => a - b)
    },
  }
}

// Collects the wordings whose landmarks come in their order behind word `before`, the first of them before word `end`.
function walk({ wordings, steps }: Step, places: Places, before: number, end: number, found: number[]): void {
  for (const wording of wordings) found.push(wording)
  for (const step of steps) {
    const list = places[step.landmark]
    if (!list) continue
    let next = 0
    while (next < list.length && list[next]! <= before) next++
    if (next < list.length && list[next]! < end) walk(step, places, list[next]!, Number.POSITIVE_INFINITY, found)
  }
}
