import { phraseBefore } from '../noun-phrases.js'
import { isProper } from '../parts-of-speech.js'
import { described } from './descriptions.js'
import { endOfMention } from './history.js'
import { namedIn } from './named-source.js'
import { type Draft, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// How far back a pronoun is looked for that an “and” joins with another.
const REACH = 24

/**
 * “Ann Lee, who said”, “a crew of volunteers from Elm, who said”: what stands before the pronoun, with all that
 * hangs on it.
 */
export function relativeOf(resolution: Resolution, at: number): Draft | undefined {
  const { document, registry, index } = resolution
  const { tokens, language } = document
  const { first } = document.sentences[tokens[at]!.sentence]!
  // “Ann Lee, whose firm built it and |who| said”: the second pronoun is of whom the first one is.
  if (tokens[at - 1]?.tag === 'CC')
    for (let i = at - 2; i > first && i > at - REACH; i--)
      if (tokens[i]!.tag.startsWith('W') && language.grammar.relatives.includes(tokens[i]!.lower))
        return relativeOf(resolution, i)
  const personal = tokens[at]!.lower === language.grammar.personal || tokens[at]!.tag === 'WP$'
  const comma = tokens[at - 1]?.text === ','
  for (let i = placeFrom(registry.places, at) - 1; i >= 0 && registry.places[i]!.at >= first; i--) {
    const { draft, at: place } = registry.places[i]!
    const end = endOfMention(document, draft, place)
    if (at - end > 24) break
    let lead = place
    while (lead > first && isProper(tokens[lead - 1]!.tag)) lead--
    // “Ann Lee of |Northbank|, who”, “a crew of nurses from |Prince Edward Island|, who”
    const governor = tokens[lead - 2]?.lower ?? ''
    const person = index.roles.has(governor) || index.groups.has(governor) || isProper(tokens[lead - 2]?.tag ?? '')
    const hangs = lead > first && tokens[lead - 1]!.tag === 'IN' && (draft.kind !== 'person' || person)
    if (at - end <= 1 && !(personal && (draft.kind === 'place' || hangs))) return draft
    // “Ann Lee, chair of the committee, who said”, “Ann Lee of Northbank, who said”
    const named = draft.kind === 'unknown' && tokens[end]?.tag === 'IN' && draft.name.includes(' ') && !draft.located
    if (
      personal &&
      !hangs &&
      comma &&
      (named || draft.kind === 'person') &&
      /^(?:,|IN)$/.test(tokens[end]?.tag ?? '')
    ) {
      draft.kind = 'person'
      return draft
    }
  }
  const last = comma ? at - 1 : at
  let phrase = phraseBefore(document, last, first)
  // “one of the engineers”, “a clerk in the tax office”: down to the person where the pronoun asks for one.
  while (phrase && phrase.first > first && /^(?:IN|TO)$/.test(tokens[phrase.first - 1]!.tag)) {
    const head = tokens[phrase.last - 1]!
    const linked = language.names.links.includes(tokens[phrase.first - 1]!.lower)
    if (personal && !linked && (index.roles.has(head.lower) || index.groups.has(head.lower))) break
    // “two people |briefed| on the talks, who”, “somebody |close| to the bank, who”
    const link = phrase.first - 1
    const over = personal && /^(?:VBN|JJ|RB)$/.test(tokens[link - 1]?.tag ?? '') ? link - 1 : link
    const outer = phraseBefore(document, over, first)
    if (!outer) break
    phrase = { first: outer.first, last: outer.last }
  }
  if (!phrase) return undefined
  // “Ann Lee, a shop owner who said”
  const before =
    tokens[phrase.first - 1]?.text === ',' ? registry.places[placeFrom(registry.places, phrase.first) - 1] : undefined
  if (before?.draft.kind === 'person' && endOfMention(document, before.draft, before.at) === phrase.first - 1)
    return before.draft
  const run = { first: phrase.first, last }
  return namedIn(resolution, run) ?? described(resolution, run)
}
