import type { Language } from '../../model/generated/shapes.js'
import { closeOf, combine, middleOf } from '../../model/interval.js'
import { isBare, isSameUnit } from '../links.js'
import { cueOf, isCut } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isOfThem, isPlain, isValue, pairsOf, type Reader, type Reading, readingOf } from './reading.js'

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
    ({ quantity, before }) =>
      isValue(quantity) &&
      quantity.kind !== 'percent' &&
      !quantity.scope?.per &&
      // “62 per cent of those under 30”
      !(isBare(quantity) && quantity.modifier !== 'exact' && cueOf(language, 'reading-aged').tails(before)),
  )
  const isFew = isPlain({ text, figures })
  return pairsOf(values).flatMap(([one, other]) => {
    const [part, whole] = middleOf(one.quantity) < middleOf(other.quantity) ? [one, other] : [other, one]
    if (middleOf(part.quantity) === middleOf(whole.quantity)) return []
    const told = toldBy(share, part, whole, text, language)
    // “She took 120 votes of 400 ballots. That is 30 per cent”
    const isOfOthers = told === 'derived' || (figures.length < 4 && part.sentence !== share.sentence)
    const alike = values.filter(({ quantity }) => quantity.kind === whole.quantity.kind)
    const isOf = isOfOthers ? alike.includes(part) : isSameUnit(part.quantity, whole.quantity)
    // Those that are told of side by side, and what is “of them”.
    const isApart =
      Math.abs(alike.indexOf(part) - alike.indexOf(whole)) > 1 ||
      (!isOfThem(part, language) && values.some((one) => isOfThem(one, language)))
    if (!isOf || (told === 'derived' && isApart)) return []
    const ratio = share.quantity.kind === 'percent' ? 100 : 1
    const derived = combine((a, b) => (ratio * a) / b, closeOf(part.quantity), closeOf(whole.quantity))
    const roles = { whole: whole.quantity, share: share.quantity, part: part.quantity }
    return [
      {
        ...readingOf('share', 'share', share.quantity, derived, roles),
        isRival: !told && !(isFew && isAside(share, part, whole)),
        isUntold: told === 'derived',
      },
    ]
  })
}

// “And found contraband in 36, a hit rate of 15 per cent”: the share stands aside, behind the part, and ends the clause.
const isAside = (share: Figure, part: Figure, whole: Figure): boolean =>
  share.quantity.kind === 'percent' &&
  whole.at < share.at &&
  part.at < share.at &&
  /^[^,(—]* [,(—][^,]* $/.test(share.before) &&
  /^ [.,;)]/.test(share.after)

// By what it is told that the share is of these figures: words that say whose it is, or that it is derived in a sentence behind.
function toldBy(
  share: Figure,
  part: Figure,
  whole: Figure,
  text: string,
  language: Language,
): 'of' | 'derived' | undefined {
  const cue = (name: string) => cueOf(language, name)
  const { of } = share.quantity
  // “Of the remaining delegates” is of none of the figures, and “at $6 ($4.46 in US money)” is one price.
  if ((of && cue('reading-rest').in(` the ${of} `)) || / [([] $/.test(whole.after)) return undefined
  const [them, out] = [cue('reading-of-them'), cue('reading-of')]
  const isNamed = of !== undefined && whole.quantity.unit !== '' && of.toLowerCase().includes(whole.quantity.unit)
  const isMine = of === undefined || isNamed
  const isThat = ({ before }: Figure) => cue('reading-that').starts(before)
  // “We asked 400 drivers, and 30 per cent of them lie. That is 120 drivers”
  const isShareOfThem = them.starts(share.after)
  if (isShareOfThem && part.sentence > share.sentence) return isThat(part) ? 'of' : undefined
  // “They tested 320 wells and found arsenic in 96. The share is 30 per cent”
  if (share.sentence > Math.max(part.sentence, whole.sentence)) {
    const isThose = isShareOfThem && isThat(share)
    const isOfWhole = isNamed && isBare(part.quantity) && !isBare(whole.quantity)
    const isRate = cue('reading-rate').ends(share.before) && !cue('reading-elsewhere').in(share.before)
    const isDerived = isThose || isOfWhole || (isRate && isMine) || cue('reading-hence').in(share.before)
    return isDerived ? 'derived' : undefined
  }
  if (share.sentence !== part.sentence || whole.sentence > part.sentence) return undefined
  if (isShareOfThem) return 'of'
  const between = text.slice(Math.min(share.end, part.end), Math.max(share.start, part.start))
  // “325 of those, one in four”, “of whom 840, or 40 per cent”: the share says the part again.
  const isAgain = share.at === part.at + 1
  if (isAgain && isMine && isOfThem(part, language)) return 'of'
  // “84,000 photographs. Just 21,000 have been scanned, a quarter of the collection”
  if (isAgain && cue('reading-of-the').leads(share.after) && whole.at < part.at) {
    const isOfAll = isMine || (whole.sentence < part.sentence && / [,(—]/.test(between))
    return isOfAll && !isCut(between, language) ? 'of' : undefined
  }
  const isBeside = whole.at < part.at && share.at >= whole.at - 1 && share.at <= part.at + 1
  const isNear = whole.sentence === part.sentence && isBeside && !isCut(`${whole.after}|${between}`, language)
  return isNear && isMine && out.ends(whole.before) ? 'of' : undefined
}
