import type { Language } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf } from '../../model/interval.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isAlike, isValue, pairsOf, type Reading } from './reading.js'

/**
 * Shares: a per cent or a fraction with what it is taken of and what it comes to, where the text says that one is of the other.
 *
 * ```
 * Of the 750 delegates who registered, 450 were women, 60 percent of the total.
 *        ^whole                        ^part           ^share
 * ```
 */
export function readShares(share: Figure, { figures }: Passage, language: Language): Reading[] {
  const { kind, direction, role } = share.quantity
  if ((kind !== 'percent' && kind !== 'ratio') || direction !== undefined || role === 'by') return []
  const of = cueOf(language, 'reading-of-whole')
  const values = figures.filter(
    (one) => one !== share && isValue(one.quantity) && one.quantity.kind !== 'percent' && !one.quantity.scope?.per,
  )
  return pairsOf(values).flatMap(([one, other]) => {
    const [part, whole] = middleOf(one.quantity) < middleOf(other.quantity) ? [one, other] : [other, one]
    if (!isAlike(part.quantity, whole.quantity)) return []
    // Between share and part, or behind either, it is said what they are of.
    const isOf = [share, part].some(({ after }) => of.starts(after)) || of.ends(whole.before)
    if (!isOf) return []
    const ratio = kind === 'percent' ? 100 : 1
    const parts = [
      { role: 'whole', id: whole.quantity.id },
      { role: 'share', id: share.quantity.id },
      { role: 'part', id: part.quantity.id },
    ]
    const derived = combine((a, b) => (a * b) / ratio, closeOf(share.quantity), closeOf(whole.quantity))
    return [{ link: { relation: 'share', parts, rule: 'link/read-share' }, stated: part.quantity, derived }]
  })
}
