import type { Analysis, Span } from '../../model/generated/shapes.js'

const PROSE = new Set<string>(['paragraph', 'list-item', 'block-quotation'])

/** The sentences of the running text that no attribution touches: what the text says in its own voice. */
export function findUnsourced({ attributions, paragraphs, sentences }: Analysis): Span[] {
  const parts = attributions
    .flatMap(({ content, source, cue }) => [...content, ...source, ...cue])
    .sort((a, b) => a.start - b.start)
  let part = 0
  let paragraph = 0
  let reached = 0
  return sentences.filter(({ start, end }) => {
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= start) paragraph++
    for (; part < parts.length && parts[part]!.start < end; part++) reached = Math.max(reached, parts[part]!.end)
    return PROSE.has(paragraphs[paragraph]?.kind ?? '') && reached <= start
  })
}
