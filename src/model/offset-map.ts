import type { Markup, Span } from './generated/shapes.js'

/** The way from positions in a changed copy of a text back to the text itself. */
export interface OffsetMap {
  /** What was changed, as spans of the text itself; empty for an untouched copy. */
  readonly markup: readonly Markup[]
  /** The span of the text itself that a span of the copy stands for. */
  back(span: Span): Span
}
