import type { Language } from '../../model/generated/shapes.js'
import { closeOf, combine } from '../../model/interval.js'
import { wordsOf } from '../words.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import type { Reading } from './reading.js'

/**
 * The dead and the hurt, and the figure that counts both.
 *
 * ```
 * The blast left nine people dead and 31 wounded. With 40 casualties it was the worst in the province.
 *                ^dead                ^hurt            ^total
 * ```
 */
export function readCasualties(total: Figure, { text, figures }: Passage, language: Language): Reading[] {
  const cue = (name: string) => cueOf(language, name)
  const and = ` ${wordsOf(language, 'reading-and')[0]} `
  // “Killed six people and injured 28”: what stands behind “and” is of the next figure.
  const isTold = (name: string) => (one: Figure) =>
    cue(name).soon(`${one.after.split(and)[0]} `) || cue(name).ends(one.before)
  const isCount = ({ quantity, after }: Figure) => quantity.kind === 'count' && !cue('reading-of-them').leads(after)
  if (!isCount(total) || !isTold('casualties')(total) || cue('not-casualties').in(text)) return []
  const others = figures.filter((one) => one !== total && isCount(one))
  const hurt = others.find(isTold('hurt'))
  const dead = others.find((one) => one !== hurt && isTold('dead')(one))
  if (!dead || !hurt) return []
  const parts = [
    { role: 'total', id: total.quantity.id },
    { role: 'dead', id: dead.quantity.id },
    { role: 'hurt', id: hurt.quantity.id },
  ]
  const derived = combine((a, b) => a + b, closeOf(dead.quantity), closeOf(hurt.quantity))
  return [{ link: { relation: 'casualties', parts, rule: 'link/read-casualties' }, stated: total.quantity, derived }]
}
