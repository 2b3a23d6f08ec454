import type { Bound, Interval, Quantity } from './generated/shapes.js'

/** True where the two have a value in common; a missing bound is no bound. */
export function meets([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean {
  const reaches = (low: Bound, high: Bound) => low === null || high === null || low <= high
  return reaches(aLow, bHigh) && reaches(bLow, aHigh)
}

/** The interval of a share of another, both not negative: 35 % of 200. */
export function shareOf([low, high]: Interval, [from, to]: Interval): Interval {
  return [times(low, from), times(high, to)]
}

const times = (percent: Bound, base: Bound): Bound =>
  percent === null || base === null ? null : (percent / 100) * base

/** The sum of intervals. */
export function sumOf(intervals: readonly Interval[]): Interval {
  const add = (bounds: readonly Bound[]): Bound =>
    bounds.reduce((sum, bound) => (sum === null || bound === null ? null : sum + bound), 0)
  return [add(intervals.map(([low]) => low)), add(intervals.map(([, high]) => high))]
}

/** The value of a quantity, or the middle of a range. */
export function middleOf({ value }: Pick<Quantity, 'value'>): number {
  return Array.isArray(value) ? (value[0] + value[1]) / 2 : value
}
