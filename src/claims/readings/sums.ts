import type { Language, Quantity } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf, sumOf } from '../../model/interval.js'
import { isBare, isSameUnit } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isAmount, isSetApart, isValue, pairsOf, type Reading, readingOf } from './reading.js'

// A total mistaken by more is that of something else.
const FAR = 1.7

// More parts than these are a table.
const MOST_PARTS = 6

/**
 * Sums told by their total: a figure that the text calls the total, and the figures beside it that are of its measure.
 *
 * ```
 * In the first 14 windows were smashed, in the second nine and in the third six, 29 windows altogether.
 *              ^part                              ^part                   ^part  ^total
 * ```
 */
export function readTotals(total: Figure, { text, figures }: Passage, language: Language): Reading[] {
  if (!isPlain(total) && !isRaised(total)) return []
  const isTotal =
    cueOf(language, 'reading-total-behind').soon(total.after) ||
    cueOf(language, 'reading-total-before').ends(total.before)
  if (!isTotal) return []
  const others = figures.filter(
    (one) => one !== total && (isPlain(one) || isAdded(one, language)) && isPartOf(one.quantity, total.quantity),
  )
  // “1.8 million to each of the twins” is there twice.
  if (others.some(({ after }) => cueOf(language, 'each').starts(after))) return []
  // “Drives 90 miles between them” is no sum of bare numbers.
  if (total.quantity.kind !== 'count' && others.every(({ quantity }) => isBare(quantity))) return []
  // A score, a limit or a number that is no figure may still be a part: “Strand got 48 votes and Avery 37”.
  const isDoubtful =
    / \d/.test(text) || figures.some(({ quantity }) => isSetApart(quantity) && isPartOf(quantity, total.quantity))
  const before = others.filter(({ at }) => at < total.at).slice(-MOST_PARTS)
  const behind = others.filter(({ at, sentence }) => at > total.at && sentence === total.sentence).slice(0, MOST_PARTS)
  return [before, behind].flatMap((list) => {
    const runs = list.map((_, i) => (list === before ? list.slice(i) : list.slice(0, list.length - i)))
    // All of them; fewer only where they will do.
    return runs
      .filter((run) => run.length > 1)
      .map((run, i) => ({ ...totalOf(total, run), isLoose: i > 0 || isDoubtful || !isNear(run, total) }))
  })
}

/**
 * What is left of a whole: the figure that the text calls the rest, one part, and the whole.
 *
 * ```
 * The rescuers had reached 230 people, 90 by boat and the other 140 by helicopter.
 *                          ^total      ^part              ^part
 * ```
 */
export function readRests(rest: Figure, { figures }: Passage, language: Language): Reading[] {
  if (!isPlain(rest) || !cueOf(language, 'reading-rest').ends(rest.before)) return []
  // “Shed 260 jobs”: what goes is a whole as well, where nothing is told to go from one value to another.
  const isMove = figures.some(({ quantity }) => quantity.role === 'to' || quantity.role === 'from')
  const others = figures.filter(
    (one) => one !== rest && (isMove ? isPlain(one) : isCounted(one)) && isSameUnit(one.quantity, rest.quantity),
  )
  return pairsOf(others).flatMap(([one, other]) => {
    const [part, total] = middleOf(one.quantity) < middleOf(other.quantity) ? [one, other] : [other, one]
    if (middleOf(rest.quantity) >= middleOf(total.quantity)) return []
    if (cueOf(language, 'contrast').ends(part.before)) return []
    const derived = combine((a, b) => a - b, closeOf(total.quantity), closeOf(part.quantity))
    // One of several parts with shares of their own may be the rest of them all.
    const roles = { total: total.quantity, part: [part.quantity, rest.quantity] }
    return [{ ...readingOf('rest', 'sum', rest.quantity, derived, roles, 'all'), isLoose: figures.length > 3 }]
  })
}

const isPlain = (one: Figure): boolean => isCounted(one) && isValue(one.quantity)

const isCounted = ({ quantity }: Figure): boolean =>
  isAmount(quantity) && quantity.kind !== 'percent' && quantity.scope?.per === undefined

// “It raised $120,000 altogether”: to raise money is no movement.
const isRaised = ({ quantity }: Figure): boolean => quantity.kind === 'money' && quantity.direction === 'up'

// “Another 140 in Strobe”
const isAdded = ({ quantity, before }: Figure, language: Language): boolean =>
  quantity.kind !== 'percent' && !quantity.scope?.per && cueOf(language, 'reading-another').tails(before)

function totalOf({ quantity: total }: Figure, run: readonly Figure[]): Reading {
  const part = run.map(({ quantity }) => quantity)
  return readingOf('total', 'sum', total, sumOf(part.map(closeOf)), { total, part }, 'all')
}

// Things of several kinds have a total: twelve lorries and two buses.
const isPartOf = (part: Quantity, total: Quantity): boolean =>
  isSameUnit(part, total) || (part.kind === 'count' && total.kind === 'count')

function isNear(run: readonly Figure[], total: Figure): boolean {
  const [sum, stated] = [sumOf(run.map(({ quantity }) => closeOf(quantity))).value, middleOf(total.quantity)]
  return sum < FAR * stated && stated < FAR * sum
}
