import type { Analysis, Quantity, Span } from './generated/shapes.js'
import { seenText } from './seen.js'

/** A figure as the text prints it, with its hedge. */
export function printed(analysis: Analysis, { span, hedge }: Pick<Quantity, 'span' | 'hedge'>): string {
  return seenText(analysis, [placeOf({ span, ...(hedge && { hedge }) })])
}

/** The place of a figure, its hedge included where it stands beside it. */
export function placeOf({ span, hedge }: Pick<Quantity, 'span' | 'hedge'>): Span {
  return hedge ? { start: Math.min(span.start, hedge.start), end: Math.max(span.end, hedge.end) } : span
}
