import type { Document } from '../model/document.js'
import { nameIndexOf } from './name-index.js'
import { isAdverb } from './parts-of-speech.js'

/**
 * Where the words of time that begin at token `at` end; `at` where none begin.
 *
 * ```
 * warned |back in October last year| of a collapse
 * ```
 */
export function overTimes(document: Document, at: number, ceiling: number): number {
  const { tokens } = document
  let end = at
  for (;;) {
    let next = end
    while (next < ceiling && isAdverb(tokens[next]!.tag)) next++
    if (next < ceiling && tokens[next]!.tag === 'IN') next++
    const noun = endOfTime(document, next, ceiling)
    if (noun === undefined) return end
    end = noun
  }
}

/** Where the words of time that end before token `last` begin; `last` where none end there. */
export function beforeTimes(document: Document, last: number, floor: number): number {
  const { tokens } = document
  for (let first = Math.max(floor, last - 4); first < last; first++) {
    const begins = tokens[first]!.tag === 'IN' ? first + 1 : first
    if (begins < last && endOfTime(document, begins, last) === last) return first
  }
  return last
}

/** True for a word such as “as” or “while”, behind which a clause tells when, and nothing that is said or asked. */
export function opensTime({ tokens, language }: Document, at: number): boolean {
  const { subordinators, complementizers, questions } = language.grammar
  const { lower } = tokens[at]!
  return subordinators.includes(lower) && !complementizers.includes(lower) && !questions.includes(lower)
}

// “monday”, “october 12”, “last month”, “the past two weeks”
function endOfTime({ tokens, language }: Document, at: number, ceiling: number): number | undefined {
  const { calendar } = nameIndexOf(language)
  const { timeNouns, timeLeads, determiners } = language.grammar
  const head = tokens[at]
  if (!head || !(at < ceiling)) return undefined
  if (calendar.has(head.lower)) {
    let end = at + 1
    while (
      end < ceiling &&
      (tokens[end]!.tag === 'CD' || calendar.has(tokens[end]!.lower) || timeNouns.includes(tokens[end]!.lower))
    )
      end++
    return end
  }
  let lead = at
  let led = false
  for (; lead < Math.min(ceiling, at + 3); lead++) {
    const { lower, tag } = tokens[lead]!
    if (timeLeads.includes(lower)) led = true
    else if (tag !== 'CD' && !determiners.includes(lower)) break
  }
  if (!led || lead >= ceiling) return undefined
  const { lower } = tokens[lead]!
  return timeNouns.includes(lower) || calendar.has(lower) ? lead + 1 : undefined
}
