import type { Span } from '../../model/generated/shapes.js'
import type { Draft } from './registry.js'

// How many contents back the innermost one around a place is looked for.
const REACH = 40

/** One whose words stand somewhere. */
export interface Voice {
  draft: Draft
  span: Span
  /** Offset of the source. */
  source: number
  /** True where the source is a pronoun. */
  pronominal: boolean
}

/** Whose words stand where. */
export interface Voices {
  /** Adds a content. */
  add(voice: Voice): void
  /** Puts what was added in the order of the text, after which `at` may be asked for any place. */
  sort(): void
  /** The one whose words stand at offset `start`, innermost; nothing where nobody’s do. */
  at(start: number): Voice | undefined
}

/** Nobody’s words yet. */
export function createVoices(): Voices {
  const voices: Voice[] = []
  return {
    add: (voice) => void voices.push(voice),
    sort: () => void voices.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    at(start) {
      let low = 0
      let high = voices.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (voices[middle]!.span.start <= start) low = middle + 1
        else high = middle
      }
      for (let i = low - 1; i >= 0 && low - i <= REACH; i--) if (start < voices[i]!.span.end) return voices[i]
      return undefined
    },
  }
}
