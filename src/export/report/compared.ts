import type { Relation, Span } from '../../model/generated/shapes.js'

/** For each figure the relations that were looked at and that it stands in. */
export function relationsByFigure(quantities: readonly { span: Span }[], relations: readonly Relation[]): Relation[][] {
  const found = quantities.map((): Relation[] => [])
  for (const relation of relations) {
    const own = new Set(relation.spans.flatMap((span) => within(quantities, span)))
    for (const i of own) found[i]!.push(relation)
  }
  return found
}

// The numbers of the figures inside a span; figures are sorted.
function within(quantities: readonly { span: Span }[], { start, end }: Span): number[] {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  const numbers: number[] = []
  for (; low < quantities.length && quantities[low]!.span.start < end; low++)
    if (quantities[low]!.span.end <= end) numbers.push(low)
  return numbers
}
