import type { Language } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf } from '../../model/interval.js'
import { isBare, isSameUnit } from '../links.js'
import { cueOf, isCut } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isPlain, isValue, pairsOf, type Reader, type Reading, readingOf } from './reading.js'

/**
 * Shares: a per cent or a fraction with what it is taken of and what it comes to, where the text says that one is of the other.
 *
 * ```
 * Of the 750 delegates who registered, 450 were women, 60 percent of the total.
 *        ^whole                        ^part           ^share
 * ```
 */
export const readShares: Reader = ({ quantity: { kind, direction, role } }, language) =>
  (kind === 'percent' || kind === 'ratio') && direction === undefined && role !== 'by'
    ? (share, passage) => sharesOf(share, passage, language)
    : undefined

function sharesOf(share: Figure, { text, figures }: Passage, language: Language): Reading[] {
  const values = figures.filter(
    (one) =>
      one !== share &&
      isValue(one.quantity) &&
      one.quantity.kind !== 'percent' &&
      !one.quantity.scope?.per &&
      !isAge(one, language),
  )
  return pairsOf(values).flatMap(([one, other]) => {
    const [part, whole] = middleOf(one.quantity) < middleOf(other.quantity) ? [one, other] : [other, one]
    // “She took 120 votes of 400 ballots. That is 30 per cent”
    const isOther = !isSameUnit(part.quantity, whole.quantity)
    if (
      isOther &&
      (part.quantity.kind !== whole.quantity.kind || figures.length > 3 || part.sentence === share.sentence)
    )
      return []
    if (middleOf(part.quantity) === middleOf(whole.quantity)) return []
    const ratio = share.quantity.kind === 'percent' ? 100 : 1
    const derived = combine((a, b) => (a * b) / ratio, closeOf(share.quantity), closeOf(whole.quantity))
    const roles = { whole: whole.quantity, share: share.quantity, part: part.quantity }
    return [
      {
        ...readingOf('share', 'share', part.quantity, derived, roles),
        isRival:
          !isTold(share, part, whole, text, language) && !(isPlain({ text, figures }) && isAside(share, part, whole)),
      },
    ]
  })
}

// “62 per cent of those under 30”
const isAge = ({ quantity, before }: Figure, language: Language): boolean =>
  isBare(quantity) && quantity.modifier !== 'exact' && cueOf(language, 'reading-aged').tails(before)

// “And found contraband in 36, a hit rate of 15 per cent”: the share stands aside, behind the part, and ends the clause.
const isAside = (share: Figure, part: Figure, whole: Figure): boolean =>
  share.quantity.kind === 'percent' &&
  whole.at < share.at &&
  part.at < share.at &&
  /^(?: [^,(—]+){0,4} [,(—](?: [^,]+){0,4} $/.test(share.before) &&
  /^ [.,;)]/.test(share.after)

// It is said what share or part are of: of them, of the total, or of a figure behind which both stand.
function isTold(share: Figure, part: Figure, whole: Figure, text: string, language: Language): boolean {
  const { of } = share.quantity
  const isNamed = of !== undefined && whole.quantity.unit !== '' && of.toLowerCase().includes(whole.quantity.unit)
  // “Ada took 120 of the 400 votes cast. That gives her a share of 30 per cent”
  const isThat = ({ before }: Figure) => cueOf(language, 'reading-that').starts(before)
  if (
    share.sentence > Math.max(part.sentence, whole.sentence) &&
    isThat(share) &&
    cueOf(language, 'rate').ends(share.before)
  )
    return true
  // “We asked 400 drivers, and 30 per cent of them lie. That is 120 drivers”
  const isOfThem = cueOf(language, 'reading-of-them').starts(share.after)
  if (isOfThem && whole.at === share.at - 1 && part.at === share.at + 1 && part.sentence > share.sentence)
    return isThat(part)
  // “They tested 320 wells and found arsenic in 96. A third of the wells”
  if (share.sentence > part.sentence)
    return isNamed && isBare(part.quantity) && !isBare(whole.quantity) && part.at === whole.at + 1
  if (share.sentence !== part.sentence || whole.sentence > part.sentence) return false
  // “At $6 ($4.46 in US money)” is one price, and “of the remaining delegates” is of none of the figures.
  if (/ [([] $/.test(whole.after) || (of && cueOf(language, 'reading-rest').in(` the ${of} `))) return false
  const [them, out] = [cueOf(language, 'reading-of-them'), cueOf(language, 'reading-of')]
  if (isOfThem) return true
  // “325 of those, one in four”, “of whom 840, or 40 per cent”: the share says the part again.
  const isOf = them.starts(part.after) || them.ends(part.before)
  if (isOf && share.at === part.at + 1 && (of === undefined || isNamed)) return true
  const between = text.slice(Math.min(share.end, part.end), Math.max(share.start, part.start))
  // “84,000 photographs. Just 21,000 have been scanned, a quarter of the collection”
  if (cueOf(language, 'reading-of-the').leads(share.after) && share.at === part.at + 1 && whole.at < part.at)
    return !isCut(between, language) && (of === undefined || isNamed || whole.sentence < part.sentence)
  const [first, last] = [part.at, whole.at].sort((a, b) => a - b) as [number, number]
  const isBeside = share.at >= first - 1 && share.at <= last + 1 && whole.at < part.at
  const isNear = whole.sentence === part.sentence && isBeside && !isCut(`${whole.after}|${between}`, language)
  return isNear && out.ends(whole.before) && (of === undefined || isNamed)
}
