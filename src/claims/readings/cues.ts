import type { Language } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { anyOf, wordsOf } from '../words.js'

/** Looks for the words of a group in a piece of a `FigureText`. */
export interface Cue {
  /** Anywhere in the words. */
  in(words: string): boolean
  /** At the start. */
  leads(words: string): boolean
  /** At most two words behind the start. */
  starts(words: string): boolean
  /** At most five words behind the start, before any comma. */
  soon(words: string): boolean
  /** At the end. */
  tails(words: string): boolean
  /** At most three words before the end. */
  ends(words: string): boolean
}

const cuesOf = /* @__PURE__ */ onceFor((_: Language) => new Map<string, Cue>())

/** The words of a group of the language’s relations as a cue. */
export function cueOf(language: Language, name: string): Cue {
  const known = cuesOf(language)
  const found = known.get(name)
  if (found) return found
  const any = anyOf(wordsOf(language, name))
  const test = (source: string) => {
    const regex = new RegExp(source)
    return (words: string) => regex.test(words)
  }
  const cue = {
    in: test(` ${any}(?= )`),
    leads: test(`^ ${any}(?= )`),
    starts: test(`^(?: [^ ,;|]+){0,2}? ${any}(?= )`),
    soon: test(`^(?: [^ ,;|]+){0,5}? ${any}(?= )`),
    tails: test(` ${any} $`),
    ends: test(` ${any}(?: [^ ,;|]+){0,3} $`),
  }
  known.set(name, cue)
  return cue
}

/** True where another clause begins among the words. */
export const isCut = (words: string, language: Language): boolean => cueOf(language, 'reading-cut').in(words)
