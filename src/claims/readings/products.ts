import type { Language, Quantity } from '../../model/generated/shapes.js'
import { certain, closeOf, combine, middleOf } from '../../model/interval.js'
import { secondsIn } from '../../model/time.js'
import { isBare, isSameUnit } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure } from './passages.js'
import { isValue, type Reader, type Reading, readingOf } from './reading.js'

/**
 * What a rate comes to over time, or a price for so many: the rate, how long or how many, and the figure that the text gives
 * for all of it.
 *
 * ```
 * The plant turns out 250 engines a day. In a working week of five days that comes to 1,250 engines.
 *                     ^rate                                  ^time                    ^total
 * ```
 */
export const readProducts: Reader = ({ quantity, before, after }, language) => {
  if (!isValue(quantity) || quantity.kind === 'percent') return undefined
  const per = secondsIn(quantity.scope?.per)
  const isEach =
    (cueOf(language, 'each').starts(after) && !cueOf(language, 'reading-each-of').in(after)) ||
    cueOf(language, 'reading-each').ends(before) ||
    (quantity.kind === 'money' && !cueOf(language, 'each').starts(before) && cueOf(language, 'reading-mean').in(before))
  return (rate, passage) => {
    const { figures } = passage
    const counts = figures.filter(
      (one) => one !== rate && (per === undefined ? isCounted(one, rate, isEach, language) : isTime(one)),
    )
    if (counts.length === 0) return []
    // “A tap drips 20 litres a day, so over two weeks it wastes 280 litres”
    const isSo =
      per !== undefined &&
      figures.length === 3 &&
      (cueOf(language, 'reading-so').in(passage.text) ||
        figures.some(({ quantity, before }) => quantity.kind === 'duration' && cueOf(language, 'after').ends(before)))
    // “$2,000 each by the town and $30,000 by a charity”
    const isJoined = ({ at }: Figure) =>
      per === undefined && at === rate.at + 1 && cueOf(language, 'reading-and').in(rate.after)
    const isMean =
      ((isEach && quantity.kind !== 'count') || cueOf(language, 'average').ends(before)) &&
      quantity.role !== 'to' &&
      figures.filter((one) => one.quantity.unit === quantity.unit).length === 2
    return figures
      .filter((total) => isTotal(total, rate) && !isJoined(total))
      .flatMap((total) => {
        const isTold = isSo || isTotalTold(total, language)
        if (!isTold && !isMean) return []
        return counts
          .filter((count) => count !== total && (isTold || (count.at < rate.at && total.at < rate.at)))
          .map((count) => ({
            ...(per === undefined ? eachOf(rate, count, total) : rateOf(rate, count, total, per)),
            isUntold: !isTold,
          }))
      })
  }
}

const isTime = ({ quantity: { kind, unit } }: Figure): boolean => kind === 'duration' && secondsIn(unit) !== undefined

// “$14 each, in a week in which |300 people| came”: who is told of by the way bought nothing.
const isCounted = ({ quantity, before }: Figure, rate: Figure, isEach: boolean, language: Language): boolean =>
  quantity.kind === 'count' &&
  !language.grammar.relatives.some((word) => before.endsWith(` ${word} `)) &&
  middleOf(quantity) > 1 &&
  !isSameNoun(quantity, rate.quantity) &&
  (isEach || cueOf(language, 'reading-each').ends(before))

function isTotal(total: Figure, rate: Figure): boolean {
  const { quantity } = total
  if (total === rate || !isValue(quantity) || quantity.scope?.per !== undefined) return false
  return middleOf(quantity) > middleOf(rate.quantity) && isSameUnit(quantity, rate.quantity)
}

function isTotalTold(total: Figure, language: Language): boolean {
  return (
    cueOf(language, 'reading-total-behind').soon(total.after) ||
    cueOf(language, 'reading-shared').in(total.after) ||
    // “3,400 pages in 30 minutes”
    (/^(?: \S+){0,2} $/.test(total.after) && cueOf(language, 'reading-within').ends(total.after)) ||
    cueOf(language, 'reading-comes-to').ends(total.before)
  )
}

const isSameNoun = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit && !isBare(a)

function eachOf({ quantity: each }: Figure, { quantity: n }: Figure, { quantity: total }: Figure): Reading {
  const derived = combine((a, b) => a / b, closeOf(total), closeOf(n))
  return readingOf('each', 'each', each, derived, { total, n, each })
}

function rateOf(
  { quantity: rate }: Figure,
  { quantity: time }: Figure,
  { quantity: total }: Figure,
  per: number,
): Reading {
  const seconds = certain(secondsIn(time.unit)! / per)
  const times = combine((a, b) => a * b, certain(middleOf(time)), seconds)
  const derived = combine((a, b) => a * b, closeOf(rate), times)
  return readingOf('rate', 'rate', total, derived, { rate, time, total })
}
