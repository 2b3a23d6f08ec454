import type { Language, Quantity } from '../../model/generated/shapes.js'
import { certain, closeOf, combine, middleOf } from '../../model/interval.js'
import { secondsIn } from '../../model/time.js'
import { convert } from '../../model/units.js'
import { cueOf, isCut } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isAlike, isBare, isPlain, isValue, type Reading } from './reading.js'

/**
 * What a rate comes to over time, or a price for so many: the rate, how long or how many, and the figure that the text gives
 * for all of it.
 *
 * ```
 * The plant turns out 250 engines a day. In a working week of five days that comes to 1,250 engines.
 *                     ^rate                                  ^time                    ^total
 * ```
 */
export function readProducts(rate: Figure, passage: Passage, language: Language): Reading[] {
  const { figures } = passage
  if (!isValue(rate.quantity) || rate.quantity.kind === 'percent') return []
  if (rate.quantity.kind === 'speed') return readSpeeds(rate, passage, language)
  const per = secondsIn(rate.quantity.scope?.per)
  const each = cueOf(language, 'reading-each')
  const isEach =
    (cueOf(language, 'each').starts(rate.after) && !cueOf(language, 'reading-each-of').in(rate.after)) ||
    each.ends(rate.before)
  // “A tap drips 20 litres a day, so over two weeks it wastes 280 litres”
  const isSo =
    per !== undefined &&
    figures.length === 3 &&
    (cueOf(language, 'reading-so').in(passage.text) ||
      figures.some(({ quantity, before }) => quantity.kind === 'duration' && cueOf(language, 'after').ends(before)))
  const isOnly = (isEach && rate.quantity.kind !== 'count' && isPlain(passage)) || isSo
  const totals = figures.filter((one) => isTotal(one, rate, isOnly, language))
  const counts = figures.filter(({ quantity, before }) =>
    per === undefined
      ? quantity.kind === 'count' &&
        middleOf(quantity) > 1 &&
        !isSameNoun(quantity, rate.quantity) &&
        (isEach || each.ends(before))
      : quantity.kind === 'duration' && secondsIn(quantity.unit) !== undefined,
  )
  return totals.flatMap((total) =>
    counts
      .filter((count) => count !== total && count !== rate)
      .map((count) => (per === undefined ? eachOf(rate, count, total) : rateOf(rate, count, total, per))),
  )
}

function isTotal(total: Figure, rate: Figure, isOnly: boolean, language: Language): boolean {
  const { quantity } = total
  if (total === rate || !isValue(quantity) || quantity.scope?.per !== undefined) return false
  if (middleOf(quantity) <= middleOf(rate.quantity) || !isAlike(quantity, rate.quantity)) return false
  const isMean = cueOf(language, 'average').ends(rate.before)
  return (
    isOnly ||
    isMean ||
    cueOf(language, 'reading-total-behind').soon(total.after) ||
    cueOf(language, 'reading-shared').in(total.after) ||
    // “3,400 pages in 30 minutes”
    (/^(?: \S+){0,2} $/.test(total.after) && cueOf(language, 'reading-within').ends(total.after)) ||
    ['reading-comes-to', 'doing'].some((cue) => cueOf(language, cue).ends(total.before))
  )
}

const isSameNoun = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit && !isBare(a)

function eachOf(rate: Figure, count: Figure, total: Figure): Reading {
  const parts = [
    { role: 'total', id: total.quantity.id },
    { role: 'n', id: count.quantity.id },
    { role: 'each', id: rate.quantity.id },
  ]
  const derived = combine((a, b) => a * b, closeOf(rate.quantity), closeOf(count.quantity))
  return { link: { relation: 'each', parts, rule: 'link/read-each' }, stated: total.quantity, derived }
}

function rateOf(rate: Figure, time: Figure, total: Figure, per: number): Reading {
  const parts = [
    { role: 'rate', id: rate.quantity.id },
    { role: 'time', id: time.quantity.id },
    { role: 'total', id: total.quantity.id },
  ]
  const seconds = certain(secondsIn(time.quantity.unit)! / per)
  const times = combine((a, b) => a * b, certain(middleOf(time.quantity)), seconds)
  const derived = combine((a, b) => a * b, closeOf(rate.quantity), times)
  return { link: { relation: 'rate', parts, rule: 'link/read-rate' }, stated: total.quantity, derived }
}

/**
 * How far at a speed in how long: three figures by themselves.
 *
 * ```
 * Riding at a steady 25 kilometres an hour, she covered the 150 kilometres in six hours.
 *                    ^speed                                 ^distance         ^time
 * ```
 */
function readSpeeds(speed: Figure, { figures, text }: Passage, language: Language): Reading[] {
  const [distance, time] = ['length', 'duration'].map((kind) =>
    figures.filter(({ quantity }) => quantity.kind === kind),
  )
  if (distance?.length !== 1 || time?.length !== 1 || figures.length > 3 || isCut(text, language)) return []
  const [way, taken] = [distance[0]!.quantity, time[0]!.quantity]
  const factor = convert(1, way.unit, 'metre')
  const unit = convert(1, speed.quantity.unit, 'metre per second')
  const seconds = secondsIn(taken.unit)
  if (factor === undefined || unit === undefined || seconds === undefined) return []
  const parts = [
    { role: 'distance', id: way.id },
    { role: 'time', id: taken.id },
    { role: 'speed', id: speed.quantity.id },
  ]
  const derived = combine((a, b) => (a * factor) / (b * seconds * unit), closeOf(way), closeOf(taken))
  return [{ link: { relation: 'speed', parts, rule: 'link/read-speed' }, stated: speed.quantity, derived }]
}
