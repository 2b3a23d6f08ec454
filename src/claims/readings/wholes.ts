import type { Language } from '../../model/generated/shapes.js'
import { certain, closeOf, combine, sumOf } from '../../model/interval.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import type { Reading } from './reading.js'

/**
 * Shares of one whole told by the last of them, which is the rest: all of them are a hundred per cent.
 *
 * ```
 * The family keeps 51 percent of the brewery, the pension fund 34 and employees the remaining 15 percent.
 *                  ^part                                        ^part                       ^part
 * ```
 */
export function readWholes(rest: Figure, { figures }: Passage, language: Language): Reading[] {
  if (!isShare(rest) || !cueOf(language, 'reading-rest').ends(rest.before)) return []
  const shares = figures.filter((one) => one.at < rest.at && isShare(one))
  const others = figures.filter((one) => one.at < rest.at && !isShare(one) && one.quantity.kind === 'percent')
  if (shares.length === 0 || others.length > 0) return []
  return shares.map((_, i) => {
    const run = shares.slice(i)
    const parts = [...run, rest].map(({ quantity }) => ({ role: 'part', id: quantity.id }))
    const sum = sumOf(run.map(({ quantity }) => closeOf(quantity)))
    return {
      link: { relation: 'shares', way: 'all', parts, rule: 'link/read-whole' },
      stated: rest.quantity,
      derived: combine((whole, taken) => whole - taken, certain(100), sum),
      // “Has 34 percent and employees the remaining 15”: others are in the sentence before.
      isLoose: i > 0 || (run.length === 1 && run[0]!.quantity.of === undefined),
    }
  })
}

const isShare = ({ quantity: { kind, direction, role } }: Figure): boolean =>
  kind === 'percent' && direction === undefined && role !== 'by' && role !== 'from' && role !== 'to'
