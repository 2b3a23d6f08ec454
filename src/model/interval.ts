import type { Bound, Interval, Quantity } from './generated/shapes.js'

/** A value with what is entailed of it and what is expected, after `Quantity`; the bounds of a computed one are computed. */
export interface Estimate {
  value: number
  hard: Interval
  soft: Interval
}

/** True where the two have a value in common; a missing bound is no bound. */
export function meets([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean {
  // A hair’s breadth for the noise of binary fractions.
  const reaches = (low: Bound, high: Bound) =>
    low === null || high === null || low <= high + 1e-9 * Math.max(1, Math.abs(high))
  return reaches(aLow, bHigh) && reaches(bLow, aHigh)
}

/** The value of a quantity, or the middle of a range. */
export function middleOf({ value }: Pick<Quantity, 'value'>): number {
  return Array.isArray(value) ? (value[0] + value[1]) / 2 : value
}

/** A quantity as an estimate of one value. */
export function estimateOf({ value, hard, soft }: Quantity): Estimate {
  return { value: middleOf({ value }), hard, soft }
}

// In a relation a round figure is meant more closely than by itself, by this share of what its digits leave open.
const CLOSE = 0.04

/** A quantity as the writer of a relation means it: a round count or sum, 1,000 and up to 1,250, is near what is written. */
export function closeOf(quantity: Quantity): Estimate {
  const { value, hard, soft } = estimateOf(quantity)
  const [low, high] = hard
  const isCounted = (quantity.kind === 'count' || quantity.kind === 'money') && Number.isInteger(value) && value >= 100
  const isRound = quantity.modifier === 'exact' && (isCounted || quantity.kind === 'percent')
  if (!isRound || Array.isArray(quantity.value) || low === null || high === null) return { value, hard, soft }
  return { value, hard, soft: [value - CLOSE * (value - low), value + CLOSE * (high - value)] }
}

/** A value without any doubt. */
export const certain = (value: number): Estimate => ({ value, hard: [value, value], soft: [value, value] })

/** What `operation`, growing or falling steadily in both of its values, makes of two estimates. */
export function combine(operation: (a: number, b: number) => number, a: Estimate, b: Estimate): Estimate {
  const over = ([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): Interval => {
    const lows = [aLow ?? Number.NEGATIVE_INFINITY, aHigh ?? Number.POSITIVE_INFINITY]
    const highs = [bLow ?? Number.NEGATIVE_INFINITY, bHigh ?? Number.POSITIVE_INFINITY]
    const corners = lows.flatMap((one) => highs.map((other) => operation(one, other))).filter((n) => !Number.isNaN(n))
    return [bound(Math.min(...corners)), bound(Math.max(...corners))]
  }
  return { value: operation(a.value, b.value), hard: over(a.hard, b.hard), soft: over(a.soft, b.soft) }
}

const bound = (value: number): Bound => (Number.isFinite(value) ? value : null)

/** The sum of estimates. */
export const sumOf = (estimates: readonly Estimate[]): Estimate =>
  estimates.reduce((sum, one) => combine((a, b) => a + b, sum, one), certain(0))

/** Wider by `margin` to both sides. */
export function widen({ value, hard, soft }: Estimate, margin: number): Estimate {
  const wider = ([low, high]: Interval): Interval => [
    low === null ? null : low - margin,
    high === null ? null : high + margin,
  ]
  return { value, hard: wider(hard), soft: wider(soft) }
}

/**
 * A slip of the pen – two digits changed, one dropped or mistaken – leaves a figure within this factor of the right one; figures
 * further apart are of different things.
 */
export const SLIP = 3.5

/** True where one figure may be a slip for the other. */
export function isSlip(a: number, b: number): boolean {
  const [low, high] = [Math.abs(a), Math.abs(b)].sort((one, other) => one - other) as [number, number]
  return low > 0 && high < SLIP * low
}

/** True where one digit makes the difference between a derived value and the one that is stated. */
export function isDigitOff(value: number, { value: stated, hard: [low, high] }: Estimate): boolean {
  const step = (high ?? stated) - (low ?? stated) || 1
  const off = Math.round(Math.abs(value - stated) / step)
  return isOneDigit(off)
}

/** True for a number with one digit and zeros behind it. */
export const isOneDigit = (value: number): boolean => /^\d0*$/.test(String(value))
