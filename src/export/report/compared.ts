import { firstEndingAfter } from '../../document/spans.js'
import type { Relation, Span } from '../../model/generated/shapes.js'

/** For each figure the relations that were looked at and that it stands in. */
export function relationsByFigure(figures: readonly { span: Span }[], relations: readonly Relation[]): Relation[][] {
  const quantities = figures.map(({ span }) => span)
  const found = quantities.map((): Relation[] => [])
  for (const relation of relations) {
    const own = new Set(relation.spans.flatMap((span) => within(quantities, span)))
    for (const i of own) found[i]!.push(relation)
  }
  return found
}

// The numbers of the figures inside a span.
function within(quantities: readonly Span[], { start, end }: Span): number[] {
  const numbers: number[] = []
  for (let i = firstEndingAfter(quantities, start); i < quantities.length && quantities[i]!.start < end; i++)
    if (start <= quantities[i]!.start && quantities[i]!.end <= end) numbers.push(i)
  return numbers
}
