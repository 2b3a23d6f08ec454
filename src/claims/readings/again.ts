import type { Language } from '../../model/generated/shapes.js'
import { closeOf } from '../../model/interval.js'
import { isSameUnit } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import { isValue, type Reader, type Reading, readingOf } from './reading.js'

/**
 * A figure told again, as known: before the name of what it is of, before what was counted in a sentence before, behind the
 * name of what was done, or in an aside on somebody or something spoken of.
 *
 * ```
 * The bridge is 412 metres long. The 412-metre bridge opens in June.
 *               ^first               ^later
 * Thirty-one miners were underground. Of the 31 miners, nine had been brought up by dawn.
 * ^first                                     ^later
 * A court fined the mill $4m. The mill called the fine of $4m unjust.
 *                        ^first                           ^later
 * The town bought the mill for $2m. The mill, which was bought for $2m, is empty.
 *                              ^first                              ^later
 * ```
 */
export const readAgain: Reader = ({ quantity, before, after }, language) => {
  if (!isValue(quantity) || quantity.kind === 'percent') return undefined
  const cue = (name: string) => cueOf(language, name)
  if (cue('reading-definite').tails(before)) return (later, passage) => knownOf(later, passage, language)
  const [, start = '', done] = cue('reading-of').tails(before) ? (/^(.*) (\p{L}{3,}) \S+ $/u.exec(before) ?? []) : []
  if (done && cue('reading-the').tails(`${start} `))
    return cue('reading-narrower').leads(after)
      ? undefined
      : (later, passage) => firstsOf(later, passage, language, (first) => hasForm(first.before, done))
  if (!before.includes(' , ') || !cue('reading-relative').in(before)) return undefined
  const [, lead = '', head, verb] = ASIDE.exec(before) ?? []
  if (!head || !verb || cue('reading-other').tails(`${lead} `)) return undefined
  const size = cue('reading-is').in(` ${verb} `) ? /^ \p{L}+ /u.exec(after)?.[0] : undefined
  return (later, passage) => {
    // Spoken of before, be it in part of a word: “the footbridge … the bridge, which”.
    const isKnown = passage.text.slice(0, later.start - before.length).includes(`${head} `)
    return firstsOf(
      later,
      passage,
      language,
      (first) => isKnown && (size ? first.after.startsWith(size) : hasForm(first.before, verb)),
    )
  }
}

// “The mill, which was bought for”
const ASIDE = /^(.*?)(?:^| )(\p{L}{3,}) , \p{L}+ (?:\p{L}+ ){0,2}?(\p{L}{2,})(?: \p{L}+)? $/u

// “Fined”, “fining” and “fine”.
function hasForm(words: string, word: string): boolean {
  const stem = word.replace(/(?:e|ed|d|ing|es|s)$/, '')
  return new RegExp(` ${stem.length < 3 ? word : stem}(?:e|ed|d|ing|es|s)? `).test(words)
}

// “The 412-metre bridge”, “the 31 miners”
function knownOf(later: Figure, passage: Passage, language: Language): Reading[] {
  const { quantity, after } = later
  const cue = (name: string) => cueOf(language, name)
  // “The 38-metre-deep reservoir”
  const size = cue('reading-size').leads(after) ? /^ \p{L}+/u.exec(after)![0] : ''
  const [words = '', noun] = /^ (\p{L}{3,})(?= )/u.exec(after.slice(size.length)) ?? []
  const rest = after.slice(size.length + words.length)
  const isOther = cue('reading-away').leads(rest)
  const isOfIt = ({ quantity: one, start, after: behind }: Figure): boolean =>
    one.unit !== noun && passage.text.slice(0, start).includes(` ${noun} `) && !cue('reading-away').starts(behind)
  // “The 31 miners”, but not “the 31 people” or “the 31 miners from Sokolna”.
  const isCounted =
    quantity.kind === 'count' && quantity.of?.toLowerCase() === noun && !cue('reading-anybody').leads(after)
  const isAll = isCounted && !cue('reading-narrower').in(after.split(' ').slice(0, 4).join(' '))
  return firstsOf(later, passage, language, (one) =>
    isCounted
      ? isAll && one.quantity.unit === quantity.unit && !cue('reading-definite').tails(one.before)
      : noun !== undefined && !isOther && isOfIt(one),
  )
}

function firstsOf(
  { quantity, sentence, date }: Figure,
  { figures }: Passage,
  language: Language,
  isFirst: (one: Figure) => boolean,
): Reading[] {
  const firsts = figures.filter(
    (one) =>
      one.sentence < sentence &&
      isValue(one.quantity) &&
      // “Three of the five judges”
      !cueOf(language, 'reading-of').leads(one.after) &&
      one.quantity.kind === quantity.kind &&
      isSameUnit(one.quantity, quantity) &&
      (date === undefined || one.date === undefined || date.words === one.date.words) &&
      isFirst(one),
  )
  return firsts.map(({ quantity: first }) =>
    readingOf('again', 'again', quantity, closeOf(first), { first, later: quantity }),
  )
}
