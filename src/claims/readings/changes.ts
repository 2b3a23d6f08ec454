import type { Language, Quantity } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf } from '../../model/interval.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isAlike, isValue, pairsOf, type Reading } from './reading.js'

// Two values of one thing are seldom further apart than by this factor.
const FAR = 20

/**
 * Changes, differences and multiples: a figure that says how far and which way, and two values that are told apart by time
 * or comparison.
 *
 * ```
 * There were 312 patients on the list in May. It now stands at 268, 44 fewer.
 *            ^from                                            ^to   ^by
 * ```
 */
export function readChanges(by: Figure, { text, figures }: Passage, language: Language): Reading[] {
  const way = wayOf(by, language)
  if (!way) return []
  const isShare = by.quantity.kind === 'percent' || by.quantity.kind === 'ratio' || by.quantity.kind === 'multiple'
  const values = figures.filter(
    (one) =>
      one !== by &&
      isValue(one.quantity) &&
      (isPoints(by.quantity) ? one.quantity.kind === 'percent' : isShare || isAlike(one.quantity, by.quantity)),
  )
  const pairs = pairsOf(values).filter(([a, b]) => isPair(a.quantity, b.quantity, by.quantity))
  return pairs.map((pair) => {
    const isRival = !isTold(pair, text, figures, language) && (by.quantity.kind !== 'multiple' || text.includes('|'))
    return { ...readingOf(by.quantity, way, pair[0].quantity, pair[1].quantity), isRival }
  })
}

function wayOf({ quantity, before, after }: Figure, language: Language): 'up' | 'down' | 'apart' | undefined {
  if (quantity.modifier === 'at-most') return undefined
  if (quantity.kind === 'multiple') return middleOf(quantity) > 1 ? 'up' : 'down'
  if (quantity.role === 'by' && quantity.direction) return quantity.direction
  const cue = (name: string) => cueOf(language, name)
  if (cue('reading-more').starts(after)) return 'up'
  if (cue('reading-fewer').starts(after)) return 'down'
  return cue('reading-apart').starts(after) || cue('reading-margin').ends(before) ? 'apart' : undefined
}

const isPoints = ({ kind, unit }: Quantity): boolean =>
  kind === 'percentage-point' || (kind === 'count' && unit === 'point')

function isPair(a: Quantity, b: Quantity, by: Quantity): boolean {
  const [low, high] = [middleOf(a), middleOf(b)].sort((one, other) => one - other) as [number, number]
  if (low <= 0 || low === high || high > FAR * low || !isAlike(a, b)) return false
  // A share of shares is seldom meant.
  return (a.kind === 'percent') === isPoints(by) && (b.kind === 'percent') === isPoints(by)
}

// A word of comparison in the passage, or a date for each value.
function isTold([a, b]: [Figure, Figure], text: string, figures: readonly Figure[], language: Language): boolean {
  const contrast = cueOf(language, 'contrast')
  const around = figures
    .filter(({ at }) => at >= Math.min(a.at, b.at) && at <= Math.max(a.at, b.at))
    .map(({ before, after }) => `${before}|${after}`)
    .join('|')
  return contrast.in(around) || cueOf(language, 'reading-now').in(around) || text.match(/@[a-z]\d+/g)?.length === 2
}

function readingOf(by: Quantity, way: 'up' | 'down' | 'apart', a: Quantity, b: Quantity): Reading {
  const [low, high] = middleOf(a) < middleOf(b) ? [a, b] : [b, a]
  const [from, to] = way === 'down' ? [high, low] : [low, high]
  const whole = by.kind === 'percent' ? 100 : 1
  const derived = combine(
    (one, other) =>
      by.kind === 'multiple'
        ? one / other
        : by.kind === 'percent' || by.kind === 'ratio'
          ? Math.abs(one / other - 1) * whole
          : Math.abs(one - other),
    closeOf(to),
    closeOf(from),
  )
  const parts = [
    { role: 'by', id: by.id },
    { role: way === 'apart' ? 'low' : 'from', id: from.id },
    { role: way === 'apart' ? 'high' : 'to', id: to.id },
  ]
  const link =
    way === 'apart'
      ? { relation: 'margin', parts, rule: 'link/read-margin' }
      : { relation: 'change', way, parts, rule: 'link/read-change' }
  return { link, stated: by, derived }
}
