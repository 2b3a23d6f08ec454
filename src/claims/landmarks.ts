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
  /** The landmark where one of `heads` stands: words, or sign and kind of a figure (`#p`), or the sign alone. */
  add(heads: readonly string[]): number
  /** Where the landmarks are in a text: a list of word positions for each, or undefined for one that is nowhere. */
  locate(words: readonly string[]): Places
}

/** For each landmark its positions, rising. */
export type Places = readonly (readonly number[] | undefined)[]

/** A set of landmarks with none in it. */
export function createLandmarks(): Landmarks {
  const ids = new Map<string, number>()
  const byHead = new Map<string, number[]>()
  return {
    add(heads) {
      const key = [...new Set(heads)].sort().join(' ')
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = ids.size
      ids.set(key, id)
      for (const head of new Set(heads)) byHead.set(head, [...(byHead.get(head) ?? []), id])
      return id
    },
    locate(words) {
      const places: number[][] = []
      const mark = (head: string, at: number) => {
        for (const id of byHead.get(head) ?? []) {
          const list = places[id]
          if (!list) places[id] = [at]
          else if (list.at(-1) !== at) list.push(at)
        }
      }
      for (const [at, word] of words.entries()) {
        const isFigure = word.length > 1 && (word.startsWith('#') || word.startsWith('@'))
        mark(isFigure ? word[0]! : word, at)
        if (isFigure) mark(word.slice(0, 2), at)
      }
      return places
    },
  }
}

/** True where `landmarks` come in their order, the first of them before word `end`. */
export function comeInOrder(landmarks: readonly number[], places: Places, end: number): boolean {
  let before = -1
  for (const landmark of landmarks) {
    const list = places[landmark]
    if (!list) return false
    let next = 0
    while (next < list.length && list[next]! <= before) next++
    if (next === list.length || (before < 0 && list[next]! >= end)) return false
    before = list[next]!
  }
  return true
}
