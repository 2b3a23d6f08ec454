import type { FigureLink, Language } from '../../model/generated/shapes.js'
import { middleOf } from '../../model/interval.js'
import { isAlike } from '../links.js'
import { cueOf, isCut } from './cues.js'
import { inTime } from './order.js'
import type { Figure, Passage } from './passages.js'
import { isComparable, pairsOf } from './reading.js'
import { isSameTopic } from './topic.js'

/**
 * A movement told without a figure, and the only two values behind it that are told apart by time.
 *
 * ```
 * Fewer visitors came to the museum this season. It sold 21,400 tickets, compared with 24,900 the season before.
 * ^way                                                   ^to                           ^from
 * The price of a stamp rose to 90 cents. A year ago it was 85 cents.
 *                      ^way    ^to                         ^from
 * ```
 */
export function readDirection({ text, figures }: Passage, language: Language): FigureLink | undefined {
  if (figures.length < 2) return undefined
  const pairs = pairsOf(figures.filter(({ quantity }) => isComparable(quantity))).filter(([one, other]) =>
    isAlike(one.quantity, other.quantity),
  )
  const [[a, b] = []] = pairs
  if (!a || !b || pairs.length > 1) return undefined
  const [from, to] = inTime(a, b, language) ?? []
  if (!from || !to || isFar(from, to) || isCut(text.slice(a.end, b.start), language)) return undefined
  const told = text.slice(0, a.start)
  const at = told.lastIndexOf('|')
  // “Rose to 90 cents. A year ago it was 85”
  const isTold =
    a.quantity.role === 'to' && from === b && b.sentence > a.sentence && cueOf(language, 'reading-they').in(b.before)
  const isOf = a.sentence === b.sentence && isSameTopic(text, at < 0 ? a.start : at, 0, [a, b], language)
  const way = isTold ? a.quantity.direction : isOf && isOfTime(told, from, to) ? wayOf(told, a, language) : undefined
  if (!way || wayOf(text.slice(a.end), a, language)) return undefined
  const parts = [
    { role: 'from', id: from.quantity.id },
    { role: 'to', id: to.quantity.id },
  ]
  return { relation: 'direction', way, parts, rule: 'link/read-direction' }
}

// Two values of one thing are seldom further apart than by this factor.
const FAR = 5

const isFar = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => {
  const [low, high] = [middleOf(a), middleOf(b)].sort((one, other) => one - other) as [number, number]
  return low <= 0 || high > FAR * low
}

// “Prices fell last month. A loaf cost 2.10 in 2019 and 2.80 in 2023”: years tell of no month.
const isOfTime = (told: string, { date: from }: Figure, { date: to }: Figure): boolean =>
  !/ @[a-xz]\d+ /.test(told) || from?.mention.granularity !== 'year' || to?.mention.granularity !== 'year'

// The one way that is told; what is denied, or only may be, and “more than” tell none.
function wayOf(words: string, { quantity: { kind } }: Figure, language: Language): 'up' | 'down' | undefined {
  const has = (name: string) => cueOf(language, name).in(words)
  const [up, down] = [has('reading-grew'), has('reading-shrank')]
  if (up === down || has('reading-unsure')) return undefined
  // Money is of prices, a share of rates.
  if ((kind === 'money' && !has('reading-priced')) || (kind === 'percent' && !has('reading-rate'))) return undefined
  return up ? 'up' : 'down'
}
