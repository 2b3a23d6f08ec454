import { isBare, isSameUnit } from '../claims/links.js'
import type { Interval, Quantity } from '../model/generated/shapes.js'
import {
  certain,
  closeOf,
  combine,
  type Estimate,
  estimateOf,
  meets,
  middleOf,
  sumOf,
  widen,
} from '../model/interval.js'

// Pairs are tried among so many figures at most, so that the time stays linear.
const MOST = 40
// What a headline may leave out in rounding, as a share.
const ROUNDING = 0.06

/** How a figure can be had from others: undefined where it cannot. */
export type Support = 'stated' | 'rounded' | 'derived'

/**
 * How `figure` can be had from the figures of a body: as stated, rounded, or by one sum, difference, quotient, share or
 * change of two of them (the operations of NumHG, Huang et al., 2023). Cost: the square of 40 at most.
 */
export function supportOf(figure: Quantity, body: readonly Quantity[]): Support | undefined {
  const same = body.filter((one) => isSameUnit(figure, one) || bothShares(figure, one))
  if (same.some((one) => isStated(one, figure))) return 'stated'
  const loose = widen(estimateOf(figure), ROUNDING * Math.abs(middleOf(figure)))
  if (figure.modifier !== 'exact' && same.some((one) => meets(asShare(one, figure).hard, loose.hard))) return 'rounded'
  const few = body.slice(0, MOST)
  for (const a of few) {
    for (const b of few) {
      if (a === b) continue
      if (results(figure, a, b).some((result) => meets(result.hard, figure.hard))) return 'derived'
    }
  }
  const counts = few.filter((one) => one.kind === figure.kind && isSameUnit(one, figure) && !Array.isArray(one.value))
  if (
    isBare(figure) &&
    counts.some((a) => counts.some((b) => a !== b && meets(sumOf([a, b].map(estimateOf)).hard, figure.hard)))
  )
    return 'derived'
  for (let i = 0; i + 2 < counts.length; i++)
    if (meets(sumOf(counts.slice(i, i + 3).map(estimateOf)).hard, figure.hard)) return 'derived'
  return undefined
}

// “About 13 killed” may be 15, and “at least 13” is not 31: a round figure may stand for a near one and not for the next round one.
function isStated(one: Quantity, figure: Quantity): boolean {
  const { hard, soft } = asShare(one, figure)
  const isOpen = one.modifier === 'at-least' || one.modifier === 'more-than'
  const [low, high]: Interval = isOpen ? [hard[0], OPEN * middleOf(one)] : hard
  return meets([low, high], figure.soft) || meets(isOpen ? [low, high] : soft, figure.hard)
}

// What is at least so much is seldom half as much again.
const OPEN = 1.5

function results(figure: Quantity, a: Quantity, b: Quantity): Estimate[] {
  // Things are counted in whole years.
  const [x, y] = [a, b].map((one) => (one.kind === 'duration' ? certain(middleOf(one)) : nearOf(one))) as [
    Estimate,
    Estimate,
  ]
  if (!isSameUnit(a, b)) {
    if (a.kind === 'percent' && isSameUnit(figure, b))
      return [
        combine((p, n) => (p * n) / 100, x, y),
        combine((p, n) => n * (1 + p / 100), x, y),
        combine((p, n) => n * (1 - p / 100), x, y),
      ]
    return isSameUnit(figure, b) || figure.kind === 'money'
      ? [combine((n, m) => n * m, x, y), combine((n, m) => m / n, x, y)]
      : []
  }
  if (figure.kind === 'percent' || figure.kind === 'ratio' || figure.kind === 'multiple') {
    const quotient = combine((n, m) => n / m, x, y)
    const scale = figure.kind === 'percent' ? 100 : 1
    const change = combine((n) => Math.abs(n - 1) * scale, quotient, certain(1))
    const share = combine((n) => n * scale, quotient, certain(1))
    return [share, change, combine((n, m) => Math.abs(n - m), x, y)].map((one) =>
      widen(one, 0.01 * Math.abs(one.value)),
    )
  }
  if (figure.kind === 'percentage-point') return [combine((n, m) => Math.abs(n - m), x, y)]
  return isSameUnit(figure, a) ? [combine((n, m) => n + m, x, y), combine((n, m) => Math.abs(n - m), x, y)] : []
}

// What is worked out of round figures is meant of them as they are written.
function nearOf(one: Quantity): Estimate {
  const { value, soft } = closeOf(one)
  return { value, hard: soft, soft }
}

const SHARES = new Set<Quantity['kind']>(['percent', 'ratio'])
const bothShares = (a: Quantity, b: Quantity): boolean => SHARES.has(a.kind) && SHARES.has(b.kind)

function asShare(one: Quantity, figure: Quantity): Estimate {
  const scale = one.kind === figure.kind ? 1 : figure.kind === 'percent' ? 100 : 0.01
  return scale === 1 || !bothShares(one, figure)
    ? estimateOf(one)
    : combine((n) => n * scale, estimateOf(one), certain(1))
}

/**
 * The figure of a body that speaks of what `figure` of a title or caption speaks of, by kind, unit and the words around
 * both; undefined where none does.
 */
export function rivalOf(
  figure: Quantity,
  body: readonly Quantity[],
  title: string,
  text: string,
): Quantity | undefined {
  const words = stemsOf(title)
  let best: Quantity | undefined
  let most = 0
  for (const one of body) {
    if (!isNear(middleOf(one), middleOf(figure))) continue
    if (one.kind !== figure.kind || one.scope?.marks?.includes('comparison')) continue
    // “26 dead” is of the “16 people dead”.
    const behind = stemsOf(text.slice(one.span.end, one.span.end + AROUND / 3))
    const isNamed = figure.kind === 'count' && [...stemsOf(figure.of ?? '')].some((stem) => behind.has(stem))
    if (isStated(one, figure) || (!isSameUnit(one, figure) && !isNamed)) continue
    const shared = [...stemsOf(text.slice(Math.max(0, one.span.start - AROUND), one.span.end + AROUND))].filter(
      (stem) => words.has(stem),
    ).length
    const way =
      figure.direction !== undefined && one.direction === figure.direction ? (one.role === figure.role ? 2 : 1) : 0
    if (shared + way > most) [best, most] = [one, shared + way]
  }
  return most >= SHARED ? best : undefined
}

// How far around a figure, in characters, words count as its own.
const AROUND = 90
// So many words must be shared.
const SHARED = 2
// So many letters tell one word from another: “march” and “marched”.
const STEM = 4

// A slip changes a digit or the scale; what is further off is about something else.
const FACTOR = 5
const isNear = (a: number, b: number): boolean => {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return ratio <= FACTOR || [10, 100, 1000].some((power) => Math.abs(ratio / power - 1) < 0.01)
}

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)))

/** True where two texts have a word in common, in whatever form. */
export function sharesWords(one: string, other: string): boolean {
  const stems = stemsOf(other)
  return [...stemsOf(one)].some((stem) => stems.has(stem))
}
