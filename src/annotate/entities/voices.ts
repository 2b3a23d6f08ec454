import { countBefore } from '../../model/bisect.js'
import type { Span } from '../../model/generated/shapes.js'
import type { Draft } from './registry.js'

// How many contents back the innermost one around a place is looked for.
const REACH = 40

/** One whose words stand somewhere. */
export interface Voice {
  draft: Draft
  span: Span
}

/** What stands where, one within another. */
export interface Nested<T> {
  add(one: T): void
  /** Puts what was added in the order of the text, after which `at` may be asked for any place. */
  sort(): void
  /** What stands at offset `start`, innermost; nothing where nothing does. */
  at(start: number): T | undefined
}

/** Nothing yet. */
export function createNested<T extends { span: Span }>(): Nested<T> {
  const all: T[] = []
  return {
    add: (one) => void all.push(one),
    sort: () => void all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    at(start) {
      const begun = countBefore(all, (one) => one.span.start <= start)
      for (let i = begun - 1; i >= 0 && begun - i <= REACH; i--) if (start < all[i]!.span.end) return all[i]
      return undefined
    },
  }
}
