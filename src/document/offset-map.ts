import { countBefore } from '../model/bisect.js'
import type { Markup } from '../model/generated/shapes.js'
import type { OffsetMap } from '../model/offset-map.js'

/**
 * The way back from a text with its markup taken out. A span that begins or ends inside a replaced stretch takes in the
 * whole stretch; one that begins behind a hidden one begins behind it, one that ends before it ends before it.
 */
export function createOffsetMap(markup: readonly Markup[]): OffsetMap {
  // Where each changed stretch begins and ends in the seen text.
  const starts: number[] = []
  const ends: number[] = []
  let shift = 0
  for (const { start, end, seen } of markup) {
    starts.push(start - shift)
    ends.push(start - shift + seen.length)
    shift += end - start - seen.length
  }
  // Index of the last stretch whose place in the seen text begins at or before `at`; -1 where none does.
  const before = (at: number, places: readonly number[]): number => {
    return countBefore(places, (one) => one <= at) - 1
  }
  const edge = (at: number, side: 'start' | 'end'): number => {
    // A start passes over hidden stretches at its place; an end stops before them.
    let i = before(side === 'start' ? at : at - 1, starts)
    if (side === 'end') while (i >= 0 && i < markup.length - 1 && starts[i + 1]! < at) i++
    const item = markup[i]
    if (!item) return at
    if (at < ends[i]!) return side === 'start' ? item.start : item.end
    if (side === 'end' && at === ends[i]) return item.end
    return item.end + at - ends[i]!
  }
  if (markup.length === 0) return { markup, back: ({ start, end }) => ({ start, end }) }
  return {
    markup,
    back({ start, end }) {
      const from = edge(start, 'start')
      return { start: from, end: end > start ? Math.max(from, edge(end, 'end')) : from }
    },
  }
}
