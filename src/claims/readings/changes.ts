import type { Language, Quantity } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf } from '../../model/interval.js'
import { isAlike, isBare, timesUnit } from '../links.js'
import { cueOf, isCut } from './cues.js'
import { inTime } from './order.js'
import type { Figure, Passage } from './passages.js'
import { isComparable, isOutOf, isPlain, pairsOf, type Reader, type Reading, readingOf } from './reading.js'
import { isOfChange } from './topic.js'

// Two values of one thing are seldom further apart than by this factor.
const FAR = 20

// A bare number below this counts whatever stands near.
const FEW = 10

/**
 * Changes, differences and multiples: a figure that says how far and which way, and two values that are told apart by time
 * or comparison.
 *
 * ```
 * There were 312 patients on the list in May. It now stands at 268, 44 fewer.
 *            ^from                                            ^to   ^by
 * ```
 */
export const readChanges: Reader = (figure, language) => {
  const way = wayOf(figure, language)
  return way && ((by, passage) => changesOf(by, way, passage, language))
}

function changesOf(by: Figure, way: Way, passage: Passage, language: Language): Reading[] {
  const { figures } = passage
  if (isCompared(by, figures, language)) return []
  const isShare = SHARES.has(by.quantity.kind)
  // Of two movements in a passage each could have the values.
  const isOne = !figures.some(
    (one) =>
      one !== by &&
      SHARES.has(one.quantity.kind) === isShare &&
      (way === 'apart' || wayOf(one, language) !== 'apart') &&
      wayOf(one, language) !== undefined,
  )
  const values = figures.filter(
    (one) =>
      one !== by &&
      isComparable(one.quantity) &&
      !isOutOf(one, language) &&
      (isShare ||
        isAlike(one.quantity, by.quantity) ||
        timesUnit(one.quantity, by.quantity) !== undefined ||
        (isPoints(by.quantity) && one.quantity.kind === 'percent')),
  )
  const isTakenUp = isDefinite(by.before, language)
  const pairs = pairsOf(values).filter(
    ([a, b]) =>
      isPair(a.quantity, b.quantity, by.quantity) &&
      // “Inflation slowed to 3 per cent from 4, as food prices fell 1 per cent”
      (by.quantity.kind !== 'percent' || a.quantity.kind !== 'percent' || isTakenUp) &&
      (!isAdded(by, language) || inTime(a, b, language)),
  )
  // What is told to be earlier and later comes before what only may be compared.
  const isTimed = pairs.some((pair) => inTime(...pair, language))
  return pairs.map((pair) => {
    const isBehind = pair.every(({ sentence }) => sentence > by.sentence)
    return {
      ...changeOf(by.quantity, way, pair[0].quantity, pair[1].quantity),
      isRival:
        !isOne ||
        isOfItsOwn(by, pair) ||
        // “It hopes to double the herd. So far it has grown from 612 to 748”
        (isBehind && cueOf(language, 'reading-unsure').in(by.before)) ||
        (isTimed && isTakenUp && !inTime(...pair, language)) ||
        !(isTold(by, pair, language) || (values.length === 2 && isPlain(passage) && !isCut(passage.text, language))) ||
        !isJoined(by, pair, passage, language),
      // “Shares jumped 19%. Profit was 61 cents, against 38”: values in the sentence behind may be of something else.
      // Of two shares, per cent are meant as points, and looked at only where they are.
      isLoose:
        (isBehind && !isOfChange(by, pair, passage, language)) ||
        (by.quantity.kind === 'percent' && pair[0].quantity.kind === 'percent'),
    }
  })
}

const SHARES = new Set<Quantity['kind']>(['percent', 'ratio', 'multiple'])

type Way = 'up' | 'down' | 'apart'

function wayOf({ quantity, before, after }: Figure, language: Language): Way | undefined {
  if (quantity.modifier === 'at-most') return undefined
  if (quantity.kind === 'multiple') return middleOf(quantity) > 1 ? 'up' : 'down'
  const cue = (name: string) => cueOf(language, name)
  if (cue('reading-no-change').starts(after)) return undefined
  if (quantity.role === 'by' && quantity.direction) return quantity.direction
  if (cue('reading-more').starts(after) || isAdded({ before, after }, language)) return 'up'
  if (cue('reading-fewer').starts(after)) return 'down'
  if (SHARES.has(quantity.kind) || quantity.kind === 'percentage-point') {
    // “A loss of 25 per cent”; one of money is no movement.
    if (cue('reading-loss').tails(before)) return 'down'
    if (cue('reading-gain').tails(before)) return 'up'
  }
  // “The increase is 30 per cent”
  if (cue('reading-moves').tails(before)) {
    if (cue('reading-rise').ends(before)) return 'up'
    if (cue('reading-fall').ends(before)) return 'down'
  }
  // A margin of error is none between two values.
  if (cue('reading-error').ends(before)) return undefined
  const isMargin =
    cue('reading-margin').ends(before) || cue('reading-by').tails(before) || cue('reading-extra').tails(before)
  // “Behind Holmen with 910 and ahead of Tyne”
  const isApart = cue('reading-apart').starts(after) && !cue('reading-and').leads(after)
  return isApart || isMargin ? 'apart' : undefined
}

// “37 new cases”, “another 400”
const isAdded = ({ before, after }: Pick<Figure, 'before' | 'after'>, language: Language): boolean =>
  cueOf(language, 'reading-new').leads(after) || cueOf(language, 'reading-another').tails(before)

// “Nine points” are of shares, or of a game.
const isScored = ({ kind, unit }: Quantity): boolean => kind === 'count' && unit === 'point'
const isPoints = (quantity: Quantity): boolean => quantity.kind === 'percentage-point' || isScored(quantity)

// “Cut by 5.2, compared with 2.9 for placebo”: the change itself is one of two values.
function isCompared(by: Figure, figures: readonly Figure[], language: Language): boolean {
  const next = figures[by.at + 1]
  // “Rose by 3 per cent in March, 4 per cent in April and 2 per cent in May”
  const isListed = / , $/.test(by.after)
  // “38 fewer than last year, when there were 1,184”
  const isThan = cueOf(language, 'reading-comparing').leads(by.after)
  return (
    next?.quantity.kind === by.quantity.kind &&
    (isListed || (!isThan && cueOf(language, 'contrast').in(by.after.slice(0, 30))))
  )
}

// “It has lost more than half its strength”: what was halved is named, and need not be a figure of the sentence before.
const isOfItsOwn = ({ quantity: { kind, of }, sentence }: Figure, pair: readonly Figure[]): boolean =>
  kind === 'ratio' && of !== undefined && pair.some((one) => one.sentence !== sentence)

function isPair(a: Quantity, b: Quantity, by: Quantity): boolean {
  const [low, high] = [middleOf(a), middleOf(b)].sort((one, other) => one - other) as [number, number]
  if (low <= 0 || low === high || high > FAR * low) return false
  const isPercent = (one: Quantity, other: Quantity) =>
    one.kind === 'percent' && (other.kind === 'percent' || (isBare(other) && isPoints(by)))
  if (!isAlike(a, b) && !isPercent(a, b) && !isPercent(b, a)) return false
  if (isBare(a) && isBare(b) && low < FEW) return false
  // A share of shares is seldom meant.
  const isOfShares = by.kind === 'percentage-point' || (isPoints(by) && !isScored(a) && !isScored(b))
  const isBoth = isPercent(a, b) || isPercent(b, a)
  return isOfShares || (by.kind === 'percent' && isBoth) ? isBoth : a.kind !== 'percent' && b.kind !== 'percent'
}

// A word of comparison at one of the values, or a date at each; “three times the size” and “40 below” compare by themselves.
function isTold(
  { quantity, at: figureAt, sentence, before, after }: Figure,
  pair: [Figure, Figure],
  language: Language,
): boolean {
  const timed = cueOf(language, 'reading-timed')
  const isTimed = ({ before, after, quantity: { role } }: Figure) =>
    role === 'from' || timed.ends(before) || timed.starts(after)
  const isDated = ({ date }: Figure) => date !== undefined
  const isComparing =
    quantity.kind === 'multiple' ||
    cueOf(language, 'reading-comparing').starts(after) ||
    cueOf(language, 'reading-margin').ends(before)
  // “The 20 percent rise”, “the gap of 462”, “four times that sum” take up two values told before.
  const isTakenUp =
    isDefinite(before, language) || (quantity.kind === 'multiple' && cueOf(language, 'reading-that').leads(after))
  // “It is £48,000 short”
  const isShort = isComparing && cueOf(language, 'reading-that').ends(before)
  const isWithin = pair.every((one) => one.sentence === sentence)
  // “It took Ode nine minutes. Lund finished two minutes ahead of him”
  const isBeside =
    cueOf(language, 'reading-person').soon(after) &&
    pair[1].sentence === sentence &&
    pair[1].at < figureAt &&
    pair[0].sentence < sentence
  return (
    isTakenUp ||
    isShort ||
    pair.some(isTimed) ||
    inTime(...pair, language) !== undefined ||
    pair.every(isDated) ||
    (pair[0].sentence !== pair[1].sentence && pair.some(isDated)) ||
    ((isWithin || isBeside) && isComparing)
  )
}

// No other clause begins between the change and its nearest value; in a sentence of its own it takes up what was said.
function isJoined(by: Figure, pair: [Figure, Figure], passage: Passage, language: Language): boolean {
  const { text } = passage
  const isAbsolute = !SHARES.has(by.quantity.kind)
  if (isAbsolute && pair.some(({ sentence }) => sentence > by.sentence)) return isOfChange(by, pair, passage, language)
  const near = pair.filter(({ sentence }) => sentence === by.sentence)
  const isBehind = pair.every(({ sentence }) => sentence > by.sentence)
  if (isBehind) return by.quantity.kind !== 'percentage-point'
  if (isDefinite(by.before, language)) return true
  if (near.length === 0) {
    const that = cueOf(language, 'reading-that')
    return that.starts(by.before) || that.ends(by.before)
  }
  return near.some(({ start, end }) => {
    const between = start > by.end ? text.slice(by.end, start) : text.slice(end, by.start)
    return !isCut(between, language)
  })
}

// “The increase of”, “her majority of”, “the”: what was told before.
function isDefinite(before: string, language: Language): boolean {
  const the = cueOf(language, 'reading-the')
  if (cueOf(language, 'reading-extra').tails(before)) return the.ends(before)
  return the.tails(before) || (cueOf(language, 'reading-of').tails(before) && the.ends(before))
}

function changeOf(by: Quantity, way: Way, a: Quantity, b: Quantity): Reading {
  const [low, high] = middleOf(a) < middleOf(b) ? [a, b] : [b, a]
  const [from, to] = way === 'down' ? [high, low] : [low, high]
  const whole = by.kind === 'percent' ? 100 : 1
  const unit = (!SHARES.has(by.kind) && timesUnit(a, by)) || 1
  const derived = combine(
    (one, other) =>
      by.kind === 'multiple'
        ? one / other
        : SHARES.has(by.kind) && to.kind !== 'percent'
          ? Math.abs(one / other - 1) * whole
          : Math.abs(one - other) * unit,
    closeOf(to),
    closeOf(from),
  )
  return way === 'apart'
    ? readingOf('margin', 'margin', by, derived, { by, low: from, high: to })
    : readingOf('change', 'change', by, derived, { by, from, to }, way)
}
