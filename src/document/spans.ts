import { countBefore } from '../model/bisect.js'
import type { Span } from '../model/generated/shapes.js'

/** Index of the first item, of a list sorted by start, that ends after `at`; the length of the list where none does. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  return countBefore(spans, ({ end }) => end <= at)
}

/** True where the two share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
