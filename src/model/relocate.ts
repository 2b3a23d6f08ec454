import type { Analysis, Span } from './generated/shapes.js'
import type { OffsetMap } from './offset-map.js'

/** The layers of an analysis of a changed copy, with every span led back to the text itself. */
export function relocate(analysis: Analysis, { back }: Pick<OffsetMap, 'back'>): Analysis {
  const all = (spans: readonly Span[]) => spans.map((span) => back(span))
  return {
    ...analysis,
    paragraphs: analysis.paragraphs.map((paragraph) => ({ ...paragraph, ...back(paragraph) })),
    sentences: all(analysis.sentences),
    quotations: analysis.quotations.map((item) => ({ ...item, span: back(item.span), inner: back(item.inner) })),
    entities: analysis.entities.map((item) => ({ ...item, mentions: all(item.mentions) })),
    attributions: analysis.attributions.map((item) => ({
      ...item,
      source: all(item.source),
      cue: all(item.cue),
      content: all(item.content),
    })),
    quantities: analysis.quantities.map((item) => ({
      ...item,
      span: back(item.span),
      ...(item.hedge && { hedge: back(item.hedge) }),
    })),
    dates: analysis.dates.map((item) => ({ ...item, span: back(item.span) })),
    claims: analysis.claims.map((item) => ({ ...item, span: back(item.span), evidence: all(item.evidence) })),
  }
}
