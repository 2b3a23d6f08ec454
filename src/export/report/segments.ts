import type { Analysis, Span } from '../../model/generated/shapes.js'

/** Something to be drawn over a stretch of text: content, source or cue of attribution `of`, a figure, a finding, or a place that only needs a name. */
export interface Layer extends Span {
  kind: 'content' | 'source' | 'cue' | 'quoted' | 'figure' | 'finding' | 'own' | 'place'
  /** Number of the attribution, figure or finding. */
  of: number
}

/** A stretch of text under the same layers throughout, so that it can be drawn as one piece. */
export interface Segment extends Span {
  /** As a reader sees it. */
  words: string
  /** Number of its block and of itself in it, so that an edit in one paragraph leaves the others their names. */
  place: string
  /** In the order they begin, so that the innermost is the last of its kind. */
  layers: readonly Layer[]
}

/**
 * Cuts blocks of text, sorted, at every place where a layer begins or ends; layers may nest and overlap.
 *
 * ```
 * She said he told her “we won”.
 *          ^content of she’s   ^
 *                      ^of his ^   three segments: before, under one, under both
 * ```
 */
export function cutSegments(analysis: Analysis, blocks: readonly Span[], layers: readonly Layer[]): Segment[][] {
  const sorted = layers.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)
  const points = new Float64Array(sorted.flatMap(({ start, end }) => [start, end])).sort()
  const read = reader(analysis)
  let active: Layer[] = []
  let next = 0
  let point = 0
  return blocks.map((block, i) => {
    const segments: Segment[] = []
    let start = block.start
    while (start < block.end) {
      active = active.filter(({ end }) => end > start)
      for (; next < sorted.length && sorted[next]!.start <= start; next++)
        if (sorted[next]!.end > start) active.push(sorted[next]!)
      while (point < points.length && points[point]! <= start) point++
      const end = Math.min(points[point] ?? block.end, block.end)
      const words = read({ start, end })
      if (words !== '') segments.push({ start, end, words, layers: active, place: `${i + 1}-${segments.length + 1}` })
      start = end
    }
    return segments
  })
}

// What a reader sees of one span after the other. A stretch that is seen as something else and lies across a cut is written
// once, where it begins.
function reader({ text, markup }: Analysis): (span: Span) => string {
  let next = 0
  return ({ start, end }) => {
    while (next < markup.length && markup[next]!.start < start) next++
    let at = Math.max(start, markup[next - 1]?.end ?? 0)
    let seen = ''
    for (; next < markup.length && markup[next]!.start < end; next++) {
      seen += text.slice(at, Math.max(at, markup[next]!.start)) + markup[next]!.seen
      at = markup[next]!.end
    }
    return seen + text.slice(at, Math.max(at, end))
  }
}
