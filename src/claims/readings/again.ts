import type { Language } from '../../model/generated/shapes.js'
import { closeOf } from '../../model/interval.js'
import { isSameUnit } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isValue, type Reader, type Reading, readingOf } from './reading.js'

/**
 * A figure told again, as known: before the name of what it is of, or before what was counted in a sentence before.
 *
 * ```
 * The bridge is 412 metres long. The 412-metre bridge opens in June.
 *               ^first               ^later
 * Thirty-one miners were underground. Of the 31 miners, nine had been brought up by dawn.
 * ^first                                     ^later
 * ```
 */
export const readAgain: Reader = ({ quantity, before }, language) =>
  isValue(quantity) && quantity.kind !== 'percent' && cueOf(language, 'reading-definite').tails(before)
    ? (later, passage) => firstsOf(later, passage, language)
    : undefined

function firstsOf({ quantity, sentence, after }: Figure, { text, figures }: Passage, language: Language): Reading[] {
  const cue = (name: string) => cueOf(language, name)
  const noun = /^ (\p{L}{3,})(?= )/u.exec(after)?.[1]
  const isOfIt = ({ quantity: one, start, after: behind }: Figure): boolean =>
    one.unit !== noun && text.slice(0, start).includes(` ${noun} `) && !cue('reading-away').starts(behind)
  // “The 31 miners”, but not “the 31 people” or “the 31 miners from Sokolna”.
  const isCounted =
    quantity.kind === 'count' && quantity.of?.toLowerCase() === noun && !cue('reading-anybody').leads(after)
  const isAll = isCounted && !cue('reading-narrower').in(after.split(' ').slice(0, 4).join(' '))
  const firsts = figures.filter(
    (one) =>
      one.sentence < sentence &&
      isValue(one.quantity) &&
      // “Three of the five judges”
      !cue('reading-of').leads(one.after) &&
      one.quantity.kind === quantity.kind &&
      isSameUnit(one.quantity, quantity) &&
      (isCounted
        ? isAll && one.quantity.unit === quantity.unit && !cue('reading-definite').tails(one.before)
        : noun !== undefined && isOfIt(one)),
  )
  return firsts.map(({ quantity: first }) =>
    readingOf('again', 'again', quantity, closeOf(first), { first, later: quantity }),
  )
}
