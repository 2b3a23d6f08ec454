import type { Analysis, Hyperlink, Span } from '../model/generated/shapes.js'
import type { PageLink } from '../model/markup-format.js'

/** Tells of each link of the markup which quotations it stands beside: those of its sentence. */
export function findCandidateReferences(
  { sentences, quotations }: Pick<Analysis, 'sentences' | 'quotations'>,
  links: readonly PageLink[],
): Hyperlink[] {
  const beside = new Map<number, string[]>()
  for (const { id, span } of quotations) {
    const last = lastBegun(sentences, span.end - 1)
    for (let i = Math.max(0, lastBegun(sentences, span.start)); i <= last; i++)
      beside.set(i, [...(beside.get(i) ?? []), id])
  }
  return links.map(({ span, url }) => ({ span, url, quotations: beside.get(lastBegun(sentences, span.start)) ?? [] }))
}

// Index of the last of the spans that begins at `offset` or before it; -1 where none does.
function lastBegun(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
