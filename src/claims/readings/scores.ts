import { certain } from '../../model/interval.js'
import { cueOf } from './cues.js'
import { isBare, type Reader, readingOf } from './reading.js'

/**
 * What lies between the two numbers of a score or a vote, the only one of its passage.
 *
 * ```
 * The bill was approved 31-18, a margin of 13 votes.
 *                       ^way               ^by
 * ```
 */
export const readScores: Reader = ({ quantity, before, after }, language) => {
  const cue = (name: string) => cueOf(language, name)
  const isMargin =
    cue('reading-margin').ends(before) || cue('reading-by').tails(before) || cue('reading-lead').starts(after)
  if (quantity.kind !== 'count' || !isMargin || (isBare(quantity) && /^ \p{L}/u.test(after))) return undefined
  return (_, { text }) => {
    const scores = [...text.matchAll(/ (\d{1,4}) ?[-–—] ?(\d{1,4})(?= \D)/g)]
    if (scores.length !== 1) return []
    const [, high, low] = scores[0]!
    const margin = certain(Math.abs(Number(high) - Number(low)))
    return [readingOf('score', 'margin', quantity, margin, { by: quantity }, `${high}-${low}`)]
  }
}
