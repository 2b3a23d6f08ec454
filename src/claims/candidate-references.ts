import { firstEndingAfter } from '../document/spans.js'
import type { Analysis, Hyperlink } from '../model/generated/shapes.js'
import type { PageLink } from '../model/markup-format.js'

/** Tells of each link of the markup which quotations it stands beside: those of its sentence. */
export function findCandidateReferences(
  { sentences, quotations }: Pick<Analysis, 'sentences' | 'quotations'>,
  links: readonly PageLink[],
): Hyperlink[] {
  const beside = new Map<number, string[]>()
  for (const { id, span } of quotations) {
    const last = firstEndingAfter(sentences, span.end - 1)
    for (let i = firstEndingAfter(sentences, span.start); i <= last; i++) beside.set(i, [...(beside.get(i) ?? []), id])
  }
  return links.map(({ span, url }) => ({
    span,
    url,
    quotations: beside.get(firstEndingAfter(sentences, span.start)) ?? [],
  }))
}
