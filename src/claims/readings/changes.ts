import type { Language, Quantity } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf } from '../../model/interval.js'
import { isBare, isSameUnit, timesUnit } from '../links.js'
import { wordsOf } from '../words.js'
import { cueOf, isCut } from './cues.js'
import { inTime } from './order.js'
import type { Figure, Passage } from './passages.js'
import { isComparable, isOutOf, isPlain, pairsOf, type Reader, type Reading, readingOf } from './reading.js'

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
    (one) => one !== by && SHARES.has(one.quantity.kind) === isShare && wayOf(one, language) !== undefined,
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
  const pairs = pairsOf(values).filter(([a, b]) => isPair(a.quantity, b.quantity, by.quantity))
  // What is told to be earlier and later comes before what only may be compared.
  const isTimed = pairs.some((pair) => inTime(...pair, language))
  return pairs.map((pair) => {
    const isBehind = pair.every(({ sentence }) => sentence > by.sentence)
    return {
      ...changeOf(by.quantity, way, pair[0].quantity, pair[1].quantity),
      isRival:
        !isOne ||
        isOfItsOwn(by, pair) ||
        (isTimed && isDefinite(by.before, language) && !inTime(...pair, language)) ||
        !(isTold(by, pair, language) || (values.length === 2 && isPlain(passage) && !isCut(passage.text, language))) ||
        !isJoined(by, pair, passage, language),
      // “Shares jumped 19%. Profit was 61 cents, against 38”: values in the sentence behind may be of something else.
      isLoose: isBehind && !isTopic(by, pair, passage, language),
    }
  })
}

/**
 * True where two values behind a change are of what changed: they are told apart by time, and their sentence counts and names
 * no other measure.
 *
 * ```
 * Thefts fell by 28% last year. Police recorded 1,025 cases, against 1,250 in the year before.
 *                ^by                            ^to                   ^from
 * ```
 */
function isTopic(by: Figure, [a, b]: [Figure, Figure], { text }: Passage, language: Language): boolean {
  const [from] = inTime(a, b, language) ?? []
  // “Has doubled since 2018. Last month it was 310, in May 260”
  const isOfTerm = cueOf(language, 'reading-since').starts(by.after) && by.date !== undefined
  if (!from || (isOfTerm && from.date?.words !== by.date?.words)) return false
  const [told, values] = [text.slice(0, text.indexOf('|', by.start)), text.slice(text.indexOf('|', by.start), b.end)]
  const measures = wordsOf(language, 'reading-measure')
  const isOther = measures.some((word) => values.includes(` ${word} `) && !told.includes(` ${word} `))
  const isMoney = measures.some((word) => told.includes(` ${word} `))
  return (
    !isOther &&
    !isCut(text.slice(by.end, a.start), language) &&
    (cueOf(language, 'reading-recorded').ends(a.before) || cueOf(language, 'reading-recorded').starts(a.after)) &&
    (a.quantity.kind === 'money' || isBare(a.quantity) || !isMoney)
  )
}

const SHARES = new Set<Quantity['kind']>(['percent', 'ratio', 'multiple'])

type Way = 'up' | 'down' | 'apart'

function wayOf({ quantity, before, after }: Figure, language: Language): Way | undefined {
  if (quantity.modifier === 'at-most') return undefined
  if (quantity.kind === 'multiple') return middleOf(quantity) > 1 ? 'up' : 'down'
  const cue = (name: string) => cueOf(language, name)
  if (cue('reading-no-change').starts(after)) return undefined
  if (quantity.role === 'by' && quantity.direction) return quantity.direction
  if (cue('reading-more').starts(after)) return 'up'
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
  if (cue('reading-new').leads(after) || cue('reading-another').tails(before)) return 'up'
  // A margin of error is none between two values.
  if (cue('reading-error').ends(before)) return undefined
  const isMargin =
    cue('reading-margin').ends(before) || cue('reading-by').tails(before) || cue('reading-extra').tails(before)
  return cue('reading-apart').starts(after) || isMargin ? 'apart' : undefined
}

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

// “37 cases … 412 people”: who is counted may be called people.
const isAlike = (a: Quantity, b: Quantity): boolean =>
  isSameUnit(a, b) || (a.kind === 'count' && b.kind === 'count' && (a.unit === 'person' || b.unit === 'person'))

function isPair(a: Quantity, b: Quantity, by: Quantity): boolean {
  const [low, high] = [middleOf(a), middleOf(b)].sort((one, other) => one - other) as [number, number]
  if (low <= 0 || low === high || high > FAR * low) return false
  const isPercent = (one: Quantity, other: Quantity) =>
    one.kind === 'percent' && (other.kind === 'percent' || (isBare(other) && isPoints(by)))
  if (!isAlike(a, b) && !isPercent(a, b) && !isPercent(b, a)) return false
  if (isBare(a) && isBare(b) && low < FEW) return false
  // A share of shares is seldom meant.
  const isOfShares = by.kind === 'percentage-point' || (isPoints(by) && !isScored(a) && !isScored(b))
  return isOfShares ? isPercent(a, b) || isPercent(b, a) : a.kind !== 'percent' && b.kind !== 'percent'
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
function isJoined(by: Figure, pair: [Figure, Figure], { text, figures }: Passage, language: Language): boolean {
  const isAbsolute = !SHARES.has(by.quantity.kind)
  if (isAbsolute && pair.some(({ sentence }) => sentence > by.sentence))
    return isTopic(by, pair, { text, figures }, language)
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
        : SHARES.has(by.kind)
          ? Math.abs(one / other - 1) * whole
          : Math.abs(one - other) * unit,
    closeOf(to),
    closeOf(from),
  )
  return way === 'apart'
    ? readingOf('margin', 'margin', by, derived, { by, low: from, high: to })
    : readingOf('change', 'change', by, derived, { by, from, to }, way)
}
