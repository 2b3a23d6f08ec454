import type { Language } from '../model/generated/shapes.js'
import { type Cue, cueOf } from './readings/cues.js'

/**
 * The marks of a list that are parts of its whole, each told by the same measure; empty where they are told by several, as
 * those overlap.
 *
 * ```
 * Of the 200 passengers, 150 were British, including 30 children, and 80 were women.
 *                        ^whole                      ^part of it      ^of the passengers, by sex
 * ```
 */
export function partsApart(
  [total, marks]: readonly [string, readonly string[]],
  text: string,
  way: string | undefined,
  language: Language,
): readonly string[] {
  const cue = (name: string): Cue => cueOf(language, name)
  const places = marks.map((mark) => text.indexOf(` ${mark} `))
  const after = marks.map((mark, i) => text.slice(places[i]! + mark.length + 1, places[i + 1]))
  const lead = text.slice(text.indexOf(` ${total} `), places[0]! + 1)
  const isWithin = cue('reading-including').tails(lead)
  const isClause = (i: number) => cue('reading-is').leads(after[i]!)
  const end = marks.findIndex(
    (_, i) =>
      i > 0 && (cue('reading-including').tails(`${after[i - 1]} `) || (isWithin && isClause(i) && !isClause(0))),
  )
  const parts = end < 0 ? marks : marks.slice(0, end)
  if (way !== 'most') return parts
  // “120 had both”
  if (parts.some((_, i) => cue('reading-both').starts(after[i]!))) return []
  // “1,200 of them Roman and 900 of gold”
  const isOf = (i: number) => cue('reading-of').leads(after[i]!) && !cue('reading-of-them').leads(after[i]!)
  if (parts.some((_, i) => isOf(i) !== isOf(0))) return []
  const [one, ...others] = parts.map((_, i) => isOfPeople(after[i]!, cue('reading-who')))
  return others.some((other) => other !== one) ? [] : parts
}

// “Were women”, “were under 18”, “are more than 10 years old”: said by sex or age.
const isOfPeople = (after: string, who: Cue): boolean => who.starts(after) || /^(?: [^ ,;|]+){0,3} #a/.test(after)
