import type { Interval, Quantity } from '../../model/generated/shapes.js'
import type { Amount } from './amounts.js'
import { rounded } from './digits.js'

/** What the words entail and what a careful reader expects, both in the unit of the quantity. */
export interface Bounds {
  hard: Interval
  soft: Interval
}

// Kinds that are counted, not measured: what is written is exact where it is not round.
const COUNTED = new Set<Quantity['kind']>(['count', 'money', 'age', 'ordinal'])
// A part of one such as “a third” covers its neighbours, in points of a hundred.
const SHARE = { hard: 0.05, soft: 0.03 }
// “About”: at least this share of the value to both sides.
const ABOUT = { hard: 0.15, soft: 0.1 }
// “Nearly” and “just over”: this share of the value to one side.
const CLOSE = { hard: 0.2, soft: 0.1 }
const MULTIPLE = 0.1
// A whole number is round where it is a multiple of this.
const ROUND = 100

/**
 * The intervals of a number with its hedge: the table of wordings in the design of figures, after XBRL Calculations 1.1 (a
 * value is the interval its decimals give) and AggChecker (Jo et al., SIGMOD 2019: wrong only if it cannot be rounded to).
 * `above` is how far over its number a hedge such as “close to” still reaches, as a share.
 */
export function boundsOf(amount: Amount, modifier: Quantity['modifier'], above = 0): Bounds {
  const { value, coarse } = amount
  const size = Math.abs(value)
  const half = stepOf(amount) / 2
  switch (modifier) {
    case 'approx':
      return both(value, Math.max(half, ABOUT.hard * size), Math.max(half, ABOUT.soft * size))
    case 'more-than':
      return { hard: [value, null], soft: [value, rounded(value + coarse)] }
    case 'less-than':
      return { hard: [null, value], soft: [rounded(value - coarse), value] }
    case 'at-least':
      return { hard: [value, null], soft: [value, null] }
    case 'at-most':
      return { hard: [null, value], soft: sorted(value / 2, value) }
    case 'just-over':
      return { hard: [value, rounded(value + CLOSE.hard * size)], soft: [value, rounded(value + CLOSE.soft * size)] }
    case 'nearly': {
      const high = rounded(value + above * size)
      return { hard: [rounded(value - CLOSE.hard * size), high], soft: [rounded(value - CLOSE.soft * size), high] }
    }
    default:
      return plain(amount)
  }
}

/** The intervals of a number that stands by itself. */
function plain(amount: Amount): Bounds {
  const { value, kind, numeral } = amount
  if (kind === 'multiple') return both(value, MULTIPLE * Math.abs(value), MULTIPLE * Math.abs(value))
  if (numeral.fraction && kind === 'ratio') return both(value, SHARE.hard, SHARE.soft)
  const half = stepOf(amount) / 2
  if (half === 0) return { hard: [value, value], soft: [value, value] }
  const isRoundCount = COUNTED.has(kind) && numeral.scale === 1 && Number.isInteger(value)
  return both(value, half, isRoundCount ? half / 2 : half)
}

// One unit of the last digit that counts; 0 where the number is exact.
function stepOf({ value, kind, step, coarse, numeral }: Amount): number {
  if (kind === 'age' || kind === 'ordinal') return 0
  const isWhole = Number.isInteger(value) && step <= 1
  if (!isWhole) return step
  // Two zeros at least make a whole number round: 300 and 4,800, not 240.
  const round = coarse >= ROUND && numeral.scale === 1 ? coarse : 0
  if (kind !== 'count' && kind !== 'money') return step
  return numeral.form === 'words' && coarse >= ROUND ? coarse : round
}

function both(value: number, hard: number, soft: number): Bounds {
  return { hard: [rounded(value - hard), rounded(value + hard)], soft: [rounded(value - soft), rounded(value + soft)] }
}

const sorted = (a: number, b: number): Interval => [Math.min(a, b), Math.max(a, b)]

/** From the lower end of the lower to the upper end of the higher. */
export function spanning(a: Bounds, b: Bounds): Bounds {
  return { hard: hull(a.hard, b.hard), soft: hull(a.soft, b.soft) }
}

function hull([a, b]: Interval, [c, d]: Interval): Interval {
  return [a === null || c === null ? null : Math.min(a, c), b === null || d === null ? null : Math.max(b, d)]
}

/** “One in five”, “9 in 10”: up to halfway to the neighbours. */
export function shareBounds(part: number, whole: number): Bounds {
  const reach = (share: number): Interval =>
    part === 1
      ? [rounded(1 / (whole + share)), rounded(1 / (whole - share))]
      : [rounded((part - share) / whole), rounded(Math.min(1, (part + share) / whole))]
  return { hard: reach(0.5), soft: reach(0.25) }
}
