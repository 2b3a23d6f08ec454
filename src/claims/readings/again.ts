import type { Language } from '../../model/generated/shapes.js'
import { closeOf } from '../../model/interval.js'
import { isSameUnit } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isValue, type Reading } from './reading.js'

/**
 * A figure told again: before the name of what it is of, which had one of that unit in the sentence before.
 *
 * ```
 * The bridge is 412 metres long and took six years to build. The 412-metre bridge opens in June.
 *               ^first                                           ^later
 * ```
 */
export function readAgain(later: Figure, { text, figures }: Passage, language: Language): Reading[] {
  const noun = /^ (\p{L}{3,})(?= )/u.exec(later.after)?.[1]
  if (noun === undefined || later.sentence === 0 || !isValue(later.quantity) || later.quantity.kind === 'percent')
    return []
  if (!cueOf(language, 'reading-definite').tails(later.before)) return []
  const firsts = figures.filter(
    ({ quantity, sentence, start, after }) =>
      sentence === 0 &&
      isValue(quantity) &&
      quantity.kind === later.quantity.kind &&
      quantity.unit !== noun &&
      isSameUnit(quantity, later.quantity) &&
      text.slice(0, start).includes(` ${noun} `) &&
      !cueOf(language, 'reading-away').starts(after),
  )
  return firsts.map(({ quantity }) => {
    const parts = [
      { role: 'first', id: quantity.id },
      { role: 'later', id: later.quantity.id },
    ]
    const link = { relation: 'again', parts, rule: 'link/read-again' }
    return { link, stated: later.quantity, derived: closeOf(quantity) }
  })
}
