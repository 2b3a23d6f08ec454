import type { Span } from '../../model/generated/shapes.js'
import type { Amount, AmountOptions } from './amounts.js'
import type { Bounds } from './intervals.js'
import type { NumberLexicon } from './lexicon.js'
import type { Piece } from './pieces.js'

/** A figure as read, before what stands around it is known: pieces `first` up to, not including, `last`. */
export interface Figure {
  /** Where its own words begin, “between” included. */
  lead: number
  first: number
  last: number
  /** The number; the lower end of a range. */
  low: Amount
  /** The upper end of a range. */
  high?: Amount
  /** Intervals that the words give whatever stands around them. */
  bounds?: Bounds
  rule: string
}

/** What a reader of figures sees. */
export interface Context extends AmountOptions {
  pieces: readonly Piece[]
  lexicon: NumberLexicon
  /** True for what is part of a date. */
  isDate?: (span: Span) => boolean
}

/** The figure of one amount. */
export function simple(low: Amount, rule: string, lead = low.first): Figure {
  return { lead, first: low.first, last: low.last, low, rule }
}
