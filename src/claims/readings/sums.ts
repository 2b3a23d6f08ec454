import type { Language, Quantity } from '../../model/generated/shapes.js'
import { certain, closeOf, combine, middleOf, sumOf } from '../../model/interval.js'
import { isBare, isSameUnit, SHARES } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isAmount, isOfThem, isOutOf, isSetApart, isValue, type Reader, type Reading, readingOf } from './reading.js'

// A total mistaken by more is that of something else.
const FAR = 1.7

// Where nobody says that they are parts, by more than this.
const CLOSE = 1.35

// Anything small is the sum of something.
const FEW = 10

// How far before its figure “the rest” stands, in characters.
const REST = 50

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
export const readTotals: Reader = (figure, language) => {
  const isTotal =
    (isPlain(figure) || isRaised(figure)) &&
    (cueOf(language, 'reading-total-behind').soon(figure.after) ||
      cueOf(language, 'reading-total-before').ends(figure.before))
  return isTotal ? (total, passage) => totalsOf(total, passage, language) : undefined
}

function totalsOf(total: Figure, { text, figures }: Passage, language: Language): Reading[] {
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
      .map((run, i) => ({
        ...readingOf(
          'total',
          'sum',
          total.quantity,
          sumOf(run.map(({ quantity }) => closeOf(quantity))),
          rolesOf(total, run),
          'all',
        ),
        isLoose: i > 0 || isDoubtful || !isNear(run, total),
      }))
  })
}

/**
 * Parts behind their whole, the last of which the text calls the rest or joins to them with an “and”.
 *
 * ```
 * The hospital has 96 beds. Surgery takes 41, the children’s ward 23 and the remaining 32 are empty.
 *                  ^total                 ^part                   ^part              ^part
 * ```
 *
 * Shares have no figure for their whole, but come to 100 per cent of it.
 */
export const readParts: Reader = (figure, language) => {
  const cue = (name: string) => cueOf(language, name)
  // “All other parties combined are on 14%”, “the rest, 14 in number”
  const isRest = cue('reading-rest').in(figure.before.slice(-REST))
  const isShare = figure.quantity.kind === 'percent'
  const isListed = cue(isShare ? 'reading-other' : 'reading-and').in(figure.before)
  if (!isPart(figure) || !(isRest || isListed)) return undefined
  return (last, passage) =>
    isShare ? sharesOf(last, passage, isRest, language) : wholesOf(last, passage, isRest, language)
}

function wholesOf(last: Figure, { text, figures }: Passage, isRest: boolean, language: Language): Reading[] {
  const cue = (name: string) => cueOf(language, name)
  const isSame = isRest ? isSameUnit : isPartOf
  const before = figures.filter(
    (one) =>
      one.at < last.at &&
      isPart(one) &&
      !cue('contrast').ends(one.before) &&
      // “80 in each city”
      !cue('each').starts(one.after) &&
      isSame(one.quantity, last.quantity),
  )
  const isAnother = (one: Figure | undefined) => one !== undefined && cue('reading-another').tails(one.before)
  const isOf = (one: Figure) => isOfThem(one, language)
  const isJoined = (one: Figure, other: Figure) =>
    one.sentence === other.sentence && cue('reading-and').in(text.slice(one.end, other.start))
  // A list that nobody calls one stands in a sentence behind its whole, with no number in it that is no figure.
  const isList = (total: Figure, run: readonly Figure[]): boolean =>
    total.sentence < last.sentence &&
    (run.every(({ sentence }) => sentence === last.sentence) || run.some(isAnother) || isOf(run[0]!)) &&
    (run.length > 2 || isOf(run[0]!) || !/,|;|(?: \S+){7}/.test(last.before)) &&
    middleOf(total.quantity) > FEW &&
    run.every(
      ({ quantity: { modifier, role } }, i) => modifier === 'exact' && role !== 'of' && !(i > 0 && isOf(run[i]!)),
    ) &&
    !cue('reading-including').tails(run[0]!.before) &&
    isNear(run, total, CLOSE) &&
    isOneKind(run, total) &&
    // “She wrote on Jan. 9, 11 and 14”
    !/ \d| @\w+ , #n/.test(text)
  const found = before.flatMap((total, k): Reading[] => {
    const [previous, next] = [before[k - 1], before[k + 1]]
    // “45 of its 72 flats … the remaining 27”
    const taken = previous && isOutOf(previous, language) && isOutOf(total, language) ? [previous] : []
    const parts = [...taken, ...before.slice(k + 1).filter(({ quantity }) => isSame(quantity, total.quantity))]
    const run = [...parts, last]
    if (run.length < 2 || run.length > MOST_PARTS || !run.every((one) => fitsTotal(one, total, one === last && isRest)))
      return []
    // What is one of several, or of a figure before, is no whole.
    if (
      isOf(total) ||
      isAnother(total) ||
      isAnother(next) ||
      (taken.length === 0 && previous && isJoined(previous, total))
    )
      return []
    if ((next && parts.length > 1 && isJoined(total, next)) || !isNear(run, total) || !(isRest || isList(total, run)))
      return []
    const sum = sumOf(parts.map(({ quantity }) => closeOf(quantity)))
    const derived = combine((a, b) => a - b, closeOf(total.quantity), sum)
    return [readingOf('parts', 'sum', last.quantity, derived, rolesOf(total, run), 'all')]
  })
  const isUntold = !isRest || found.length > 1 || before.at(-1)?.sentence === last.sentence
  return found.map((one) => ({ ...one, isUntold }))
}

function sharesOf(last: Figure, { text, figures }: Passage, isRest: boolean, language: Language): Reading[] {
  const cue = (name: string) => cueOf(language, name)
  if (!isRest && (cue('not-shares').in(text) || !cue('reading-exclusive').in(text))) return []
  const before = figures.filter((one) => one.at < last.at && isPart(one) && one.quantity.kind === 'percent')
  return before.flatMap((first, k): Reading[] => {
    const part = [...before.slice(k), last].map(({ quantity }) => quantity)
    // What the shares are of is said with the first of them.
    const isNamed = first.sentence === last.sentence || cue('reading-of').leads(first.after)
    const isWithin = before[k - 1]?.sentence === first.sentence || part.some(({ of }, i) => i > 0 && of !== undefined)
    const sum = sumOf(part.map(closeOf))
    if (sum.value > SHARES.most || sum.value < (isRest ? SHARES.least : WHOLE) || (!isRest && (!isNamed || isWithin)))
      return []
    return [
      { ...readingOf('shares', 'shares', certain(WHOLE), sum, { part }, isRest ? 'all' : undefined), isUntold: true },
    ]
  })
}

// Per cent that all shares of a whole come to.
const WHOLE = 100

// Parts that are named as their whole is, or each by a name of its own and all of them people.
function isOneKind(run: readonly Figure[], { quantity: { unit } }: Figure): boolean {
  const named = run.filter(({ quantity }) => !isBare(quantity)).map(({ quantity }) => quantity.unit)
  return named.length < 2 || named.every((one) => one === unit) || (unit === 'person' && named.length === run.length)
}

// Less than the whole, and of a change or of what is there as that is: “shed 643 jobs, 310 of them in Lisbon”.
const fitsTotal = ({ quantity: part }: Figure, { quantity: total }: Figure, isRest: boolean): boolean =>
  (part.direction ?? total.direction) === total.direction && (isRest || middleOf(part) < middleOf(total))

const isPart = ({ quantity }: Figure): boolean =>
  isAmount(quantity) &&
  quantity.scope?.per === undefined &&
  quantity.role !== 'from' &&
  quantity.role !== 'to' &&
  !(quantity.kind === 'percent' && (quantity.direction || quantity.role === 'of'))

const isPlain = (one: Figure): boolean => isPart(one) && isValue(one.quantity) && one.quantity.kind !== 'percent'

// “It raised $120,000 altogether”: to raise money is no movement.
const isRaised = ({ quantity }: Figure): boolean => quantity.kind === 'money' && quantity.direction === 'up'

// “Another 140 in Strobe”
const isAdded = ({ quantity, before }: Figure, language: Language): boolean =>
  quantity.kind !== 'percent' && !quantity.scope?.per && cueOf(language, 'reading-another').tails(before)

const rolesOf = ({ quantity: total }: Figure, run: readonly Figure[]) => ({
  total,
  part: run.map(({ quantity }) => quantity),
})

// Things of several kinds have a total: twelve lorries and two buses.
const isPartOf = (part: Quantity, total: Quantity): boolean =>
  isSameUnit(part, total) || (part.kind === 'count' && total.kind === 'count')

function isNear(run: readonly Figure[], total: Figure, far = FAR): boolean {
  const [sum, stated] = [sumOf(run.map(({ quantity }) => closeOf(quantity))).value, middleOf(total.quantity)]
  return sum < far * stated && stated < far * sum
}
