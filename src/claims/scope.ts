import type { Attribution, Quantity, Span } from '../model/generated/shapes.js'

/** The quantities, each with the innermost attribution in whose content it stands as part of its scope. */
export function scopeQuantities(quantities: readonly Quantity[], attributions: readonly Attribution[]): Quantity[] {
  const contents = attributions.flatMap(({ id, content }) => content.map((span) => ({ id, span })))
  contents.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const open: { id: string; span: Span }[] = []
  let next = 0
  return quantities.map((quantity) => {
    const { start, end } = quantity.span
    while (next < contents.length && contents[next]!.span.start <= start) open.push(contents[next++]!)
    while (open.length > 0 && open.at(-1)!.span.end < end) open.pop()
    const holder = open.findLast(({ span }) => end <= span.end)
    return holder ? { ...quantity, scope: { ...quantity.scope, attribution: holder.id } } : quantity
  })
}
