import type { DateMention, Scope } from '../../model/generated/shapes.js'
import type { NumberLexicon } from './lexicon.js'
import { lemmaOf, type NounPhrase } from './nouns.js'
import { matchAt } from './phrases.js'
import { follows, lowerAt, type Piece } from './pieces.js'

type Pieces = readonly Piece[]

// How far a cue may stand from its figure, and a verb from its noun.
const BEFORE = 6
const AFTER = 5

/**
 * The cues around a figure that forbid comparing it with others. The figure goes from piece `lead` to `last`; from `first`
 * with its hedge, whose words count for a limit (“a ceiling of”), not for a comparison (“more than”).
 */
export function marksOf(
  pieces: Pieces,
  first: number,
  lead: number,
  last: number,
  lexicon: NumberLexicon,
): NonNullable<Scope['marks']> {
  const found: NonNullable<Scope['marks']> = []
  const { sentence } = pieces[lead]!
  for (let at = Math.max(0, first - BEFORE); at < lead; at++) {
    if (pieces[at]!.sentence !== sentence) continue
    const match = matchAt(lexicon.marksBefore, pieces, at)
    if (!match || match.last > lead) continue
    for (const mark of match.value) if (match.last <= first || mark === 'limit') found.push(mark)
  }
  for (let at = last; at < last + AFTER && pieces[at]?.sentence === sentence; at++) {
    if (/^[;:()—–]$/.test(pieces[at]!.text)) break
    const match = matchAt(lexicon.marksAfter, pieces, at)
    if (match) for (const mark of match.value) found.push(mark)
  }
  return found.length < 2 ? found : [...new Set(found)].sort()
}

/**
 * What is measured: the base forms of the noun and of the nearest verb; undefined where neither is there.
 *
 * ```
 * Gunmen killed two peacekeepers.   peacekeeper kill
 * ```
 */
export function measureOf(
  pieces: Pieces,
  first: number,
  last: number,
  noun: NounPhrase | undefined,
  lexicon: NumberLexicon,
): string | undefined {
  const subject = noun?.head ?? nounBefore(pieces, first, lexicon)
  const verb = verbAfter(pieces, noun?.last ?? last, lexicon) ?? verbBefore(pieces, first, lexicon)
  const words = [subject, verb].filter((index) => index !== undefined)
  if (!words.length) return undefined
  return words.map((index) => lemmaOf(pieces[index]!.lower, lexicon)).join(' ')
}

// “Profit rose 5%”: the noun before the verb.
function nounBefore(pieces: Pieces, first: number, lexicon: NumberLexicon): number | undefined {
  for (let at = first - 1; at >= 0 && at > first - 10 && follows(pieces, at + 1); at--) {
    if (/^NNS?$/.test(pieces[at]!.tag) && /^\p{L}{2}/u.test(pieces[at]!.text) && !lexicon.scales.has(pieces[at]!.lower))
      return at
    if (/^[;:()—]$/.test(pieces[at]!.text)) return undefined
  }
  return undefined
}

function verbAfter(pieces: Pieces, last: number, lexicon: NumberLexicon): number | undefined {
  for (let at = last; at < last + 4 && follows(pieces, at); at++) {
    if (isVerb(pieces[at]!, lexicon)) return at
    if (!/^(?:RB|MD|VB)/.test(pieces[at]!.tag) && !lexicon.auxiliaries.has(pieces[at]!.lower)) return undefined
  }
  return undefined
}

function verbBefore(pieces: Pieces, first: number, lexicon: NumberLexicon): number | undefined {
  for (let at = first - 1; at >= 0 && at > first - 12 && follows(pieces, at + 1); at--) {
    if (
      isVerb(pieces[at]!, lexicon) &&
      // “killing 34 people”, but not “falling sales of 34 cars”
      (pieces[at]!.tag !== 'VBG' || at === first - 1 || lexicon.auxiliaries.has(lowerAt(pieces, at - 1)))
    )
      return at
    if (/^[;:()—]$/.test(pieces[at]!.text)) return undefined
  }
  return undefined
}

const isVerb = ({ tag, lower }: Piece, { auxiliaries }: NumberLexicon): boolean =>
  tag.startsWith('VB') && !auxiliaries.has(lower)

/** The one date of a sentence; undefined where it has none or several. */
export function datesBySentence(pieces: Pieces, dates: readonly DateMention[]): Map<number, string | undefined> {
  const found = new Map<number, string | undefined>()
  let at = 0
  for (const { id, span, granularity } of dates) {
    if (granularity === 'minute') continue
    while (at < pieces.length && pieces[at]!.end <= span.start) at++
    const sentence = pieces[at]?.sentence
    if (sentence !== undefined) found.set(sentence, found.has(sentence) ? undefined : id)
  }
  return found
}
