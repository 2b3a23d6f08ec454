import type { NumberLexicon } from './lexicon.js'
import { follows, type Piece } from './pieces.js'

/** A noun phrase: pieces `first` up to, not including, `last`; `head` is its main noun. */
export interface NounPhrase {
  first: number
  last: number
  head: number
}

type Pieces = readonly Piece[]

// Longer runs of nouns are no phrase but a heading.
const LONGEST = 8
const BREAKS = /^(?:VB[DZP]?|MD|IN|TO|CC|RB[RS]?|W.*|PRP\$?|EX|DT|PDT|UH|RP)$/

/**
 * The noun phrase that begins at piece `at`, an article or possessive included where `determined`; undefined where none
 * does.
 *
 * ```
 * 14 first-team players left; 35% of the country’s population
 *    ^          ^head  ^last         ^                head^  ^last
 * ```
 */
export function nounPhraseAt(
  pieces: Pieces,
  at: number,
  lexicon: NumberLexicon,
  determined = false,
): NounPhrase | undefined {
  let first = at
  while (follows(pieces, first) && lexicon.fillers.has(pieces[first]!.lower) && !determined) first++
  let head = -1
  const start = determined && follows(pieces, first) && isDeterminer(pieces[first]!, lexicon) ? first + 1 : first
  for (let index = start; index < start + LONGEST && follows(pieces, index); index++) {
    const piece = pieces[index]!
    if (piece.text === '-' && !piece.spaced) continue
    if (isPossessive(piece)) continue
    // “digital and physical sales”
    const joins =
      piece.tag === 'CC' &&
      head < 0 &&
      index > start &&
      /^JJ/.test(pieces[index - 1]!.tag) &&
      /^JJ/.test(pieces[index + 1]?.tag ?? '')
    if (joins) continue
    // “one of the most spectacular catches”
    if (determined && piece.tag === 'RBS' && /^JJ/.test(pieces[index + 1]?.tag ?? '')) continue
    if (!/^[\p{L}\d]/u.test(piece.text) || lexicon.stops.has(piece.lower)) break
    if (BREAKS.test(piece.tag) && !(index === start && isParticiple(pieces, index))) break
    // “four of the 24 councillors”
    if (piece.tag === 'CD' && determined && index === start) continue
    if (/^\d/.test(piece.text) && !/^NN/.test(piece.tag)) break
    const isDone = head >= 0 && isPluralNoun(pieces[head]!) && !isPossessive(pieces[index - 1]!)
    // “players wearing masks”
    if (/^VB/.test(piece.tag) && (isDone || !isNounLike(pieces[index + 1]))) break
    if (/^NN/.test(piece.tag)) {
      if (isDone && !isPluralNoun(piece)) break
      // “in one case Internet activists …”
      if (pieces[head]?.tag === 'NN' && isNamed(piece)) break
      head = index
    }
  }
  return head < 0 ? undefined : { first, last: head + 1, head }
}

// “17 destroyed homes”: a past tense that was taken for a verb.
const isParticiple = (pieces: Pieces, at: number): boolean =>
  pieces[at]!.tag === 'VBD' && pieces[at + 1]?.tag === 'NNS' && pieces[at + 1]!.spaced

const isNamed = ({ tag, text }: Piece): boolean => tag.startsWith('NNP') && /^\p{Lu}\p{Ll}/u.test(text)
const isNounLike = (piece: Piece | undefined): boolean => piece !== undefined && /^(?:NN|JJ)/.test(piece.tag)
const isPluralNoun = ({ tag }: Piece): boolean => tag === 'NNS' || tag === 'NNPS'
const isPossessive = ({ tag, lower }: Piece): boolean => tag === 'POS' || (lower.length < 3 && lower.startsWith("'"))

function isDeterminer({ lower, tag }: Piece, { determiners }: NumberLexicon): boolean {
  return determiners.has(lower) || tag === 'DT' || tag === 'PRP$'
}

/** The base form of a noun or verb: irregular ones from the list, the rest by their endings. */
export function lemmaOf(word: string, { forms, endings }: NumberLexicon): string {
  const irregular = forms.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4) return word
  // What is left must be long enough to be a word: “bring” keeps its end.
  const found = endings
    .get(word.at(-1)!)
    ?.find(
      ([ending, stem]) =>
        word.length - ending.length + stem.length > 2 && word.length > ending.length + 1 && word.endsWith(ending),
    )
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word
}

/** The singular of a noun. */
export function singularOf(word: string, lexicon: NumberLexicon): string {
  const irregular = lexicon.forms.get(word)
  if (irregular !== undefined) return irregular
  return word.endsWith('s') ? lemmaOf(word, lexicon) : word
}
