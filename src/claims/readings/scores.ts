import type { Language } from '../../model/generated/shapes.js'
import { certain } from '../../model/interval.js'
import { isBare } from '../links.js'
import { cueOf, isCut } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { type Reading, readingOf } from './reading.js'

/**
 * What lies between the two numbers of a score or a vote, the only one of its passage.
 *
 * ```
 * The bill was approved 31-18, a margin of 13 votes.
 *                       ^way               ^by
 * ```
 */
export function readScores(
  { quantity, before, after, start, end }: Figure,
  { text }: Passage,
  language: Language,
): Reading[] {
  const cue = (name: string) => cueOf(language, name)
  const isMargin =
    cue('reading-margin').ends(before) || cue('reading-by').tails(before) || cue('reading-lead').starts(after)
  const scores = [...text.matchAll(/ (\d{1,4}) ?[-–—] ?(\d{1,4})(?= \D)/g)]
  const [score] = scores
  if (quantity.kind !== 'count' || !isMargin || !score || scores.length > 1) return []
  if (isBare(quantity) && /^ (?!point )\p{L}/u.test(after)) return []
  // “Led by 12 points at half-time but lost 91-85”
  if (isCut(text.slice(Math.min(score.index, start), Math.max(score.index, end)), language)) return []
  const [, high, low] = score
  const margin = certain(Math.abs(Number(high) - Number(low)))
  return [readingOf('score', 'margin', quantity, margin, { by: quantity }, `${high}-${low}`)]
}
