import type { Span } from '../model/generated/shapes.js'

/** Index of the first item, of a list sorted by start, that ends after `at`; the length of the list where none does. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at < spans[middle]!.end) high = middle
    else low = middle + 1
  }
  return low
}

/** True where the two share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
