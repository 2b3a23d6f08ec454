import type { Layout } from './layout.js'

/** Where the parts of a picture lie, and its size, in pixels. */
export interface Sheet {
  width: number
  height: number
  places: { x: number; y: number }[]
}

const GAP = 22
// A picture is no taller than so many times its width where columns can help it.
const TALLEST = 2.6
const MOST_COLUMNS = 8

/** Lays parts in columns, each below the last in the shortest column, in as few columns as make no tower of it. */
export function layInColumns(parts: readonly Layout[]): Sheet {
  let sheet = inColumns(parts, 1)
  for (let count = 2; count <= MOST_COLUMNS && count <= parts.length && sheet.height > TALLEST * sheet.width; count++)
    sheet = inColumns(parts, count)
  return sheet
}

function inColumns(parts: readonly Layout[], count: number): Sheet {
  const heights = Array.from({ length: count }, () => 0)
  const widths = Array.from({ length: count }, () => 0)
  const columns = parts.map(({ width, height }) => {
    const column = heights.indexOf(Math.min(...heights))
    const y = heights[column]!
    heights[column] = y + height + GAP
    widths[column] = Math.max(widths[column]!, width)
    return { column, y }
  })
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + 2 * GAP, 0))
  return {
    width: lefts.at(-1)! + widths.at(-1)!,
    height: Math.max(0, Math.max(...heights) - GAP),
    places: columns.map(({ column, y }) => ({ x: lefts[column]!, y })),
  }
}
