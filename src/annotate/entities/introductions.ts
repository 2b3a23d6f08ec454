import { groupOf } from '../../model/word-groups.js'
import { linkWords, type Run } from '../cues.js'
import { isAdverb, isProper } from '../parts-of-speech.js'
import { type Draft, keyOf, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// How far behind a description the name may stand that somebody goes by.
const REACH = 16
// How many tokens may stand between the word “name” and the name.
const GAP = 3

/**
 * Somebody described up to token `last` who goes by a name told in a clause behind.
 *
 * ```
 * a cook who gave her name only as Flor    a grocer known as Bullet
 *        ^last             ^name                    ^last
 * ```
 */
export function nameGoneBy({ document, registry, index }: Resolution, { first, last }: Run): Draft | undefined {
  const { tokens, language } = document
  const { places } = registry
  const { personal } = language.grammar
  const at = tokens[last]?.text === ',' ? last + 1 : last
  const { sentence, lower: noun } = tokens[last - 1]!
  const relative = tokens[at]?.lower === personal
  const isOne = tokens[first]!.tag === 'DT' && !language.grammar.definites.includes(tokens[first]!.lower)
  const called = isOne && (index.roles.has(noun) || index.gender.has(noun)) && tokens[at]?.sentence === sentence
  if (!relative && !(called && language.quotationWords.titled.includes(tokens[at]!.lower))) return undefined
  const names = groupOf(language, 'gone-by') ?? []
  const as = linkWords(language, 'as')
  let told = relative ? undefined : at
  for (let i = at + 1; i < Math.min(at + REACH, tokens.length) && tokens[i]!.sentence === sentence; i++) {
    if (names.includes(tokens[i]!.lower)) told = i
    if (told === undefined || i <= told) continue
    const place = places[placeFrom(places, i)]
    if (place?.at === i && !/^(?:place|organization)$/.test(place.draft.kind)) {
      place.draft.kind = 'person'
      return place.draft
    }
    const { tag, text, lower } = tokens[i]!
    if (i - told > GAP || !(isAdverb(tag) || isProper(tag) || /^[,“"‘]$/.test(text) || as.includes(lower)))
      told = undefined
    if (!relative && told === undefined) return undefined
  }
  return undefined
}

/** True where a description takes up all words of “the poll worker, |Ann Lee|,” but its article: “a poll worker in this town”. */
export function takesUp({ document: { tokens, text } }: Resolution, { first, last }: Run, earlier: Draft): boolean {
  const words = keyOf(text.slice(tokens[first + 1]!.start, tokens[last - 1]!.end))
  return ` ${keyOf(earlier.name)} `.includes(` ${words} `)
}
