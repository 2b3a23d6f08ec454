import type { Document, Token } from '../../model/document.js'
import type { Run } from '../cues.js'
import type { NameIndex } from '../name-index.js'
import { headOf } from '../noun-phrases.js'
import { isInsidePhrase, isNoun, isProper } from '../parts-of-speech.js'
import { endOfMention } from './history.js'
import { type Draft, keyOf, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

/**
 * The entity named by the words of a source: the name at its head, or the one in apposition to it; not an owner’s,
 * nor one that only hangs on the head (“a spokesman for Lee”).
 */
export function namedIn(resolution: Resolution, { first, last }: Run): Draft | undefined {
  const { document, registry, index } = resolution
  const { tokens } = document
  const { places } = registry
  const head = headOf(document, { first, last })
  let loose: Draft | undefined
  for (let i = placeFrom(places, first); i < places.length && places[i]!.at < last; i++) {
    const { draft, at } = places[i]!
    const end = endOfMention(document, draft, at)
    if (tokens[end]?.tag === 'POS' && end < last) continue
    // “the chairman, Brig. (retd) Ann Lee”
    if (index.titles.has(keyOf(draft.name))) continue
    const before = tokens[at - 1]
    const titled = at > first && before !== undefined && document.language.quotationWords.titled.includes(before.lower)
    // “a dentist named Rosario Ferrand”
    if (titled && draft.kind === 'unknown' && isRole(index, tokens, first, at)) draft.kind = 'person'
    if (!titled && isHanging(tokens, first, at)) continue
    // “the network operator, Nordbahn,”, “the union of signal workers, the GSW,” and “a picker, Ann Lee of Elm,”
    const whole = end === last || tokens[end]?.text === ',' || tokens[end]?.tag === 'IN'
    const comma =
      before?.tag === 'DT' && draft.kind !== 'person' && whole ? at - 2 : beforeTitles(resolution, first, at)
    const apposition = comma > first && tokens[comma]!.text === ','
    // “a Ford executive”, “the Ford works council”: the name only describes the noun behind it.
    if ((draft.kind !== 'person' || isNoun(tokens[end]?.tag ?? '')) && !(head < end) && !apposition) continue
    if (
      apposition &&
      draft.kind === 'unknown' &&
      (isRole(index, tokens, first, at) || (whole && draft.name.includes(' ')))
    )
      draft.kind = isBody(document, index, comma - 1) ? 'organization' : 'person'
    if (
      draft.kind === 'person' ||
      (apposition && draft.kind === 'organization' && isOfBody(document, index, head, comma - 1))
    )
      return draft
    if (!apposition && headIsName(document, index, first, at)) loose ??= draft
  }
  return loose
}

// What stands before a name with its titles: the comma of “the chairman, |Brig. (retd) Ann Lee|”.
function beforeTitles({ document: { tokens }, index }: Resolution, first: number, at: number): number {
  let before = at - 1
  while (before > first && (/^[().]$/.test(tokens[before]!.text) || tokens[before - 1]!.text === '(')) before--
  return before < at - 1 && index.titles.has(keyOf(tokens[before]!.text)) ? before - 1 : at - 1
}

// “a spokesman for |Ann Lee|”, “a spokesman for the mayor |Ann Lee|”
function isHanging(tokens: readonly Token[], first: number, at: number): boolean {
  let before = at - 1
  while (before >= first && (isInsidePhrase(tokens[before]!.tag) || isInTitle(tokens, before))) before--
  // “the |state-owned| operator Nordbahn”, “its owner, |Dutch-born| Ann Lee”
  if (/^(?:DT|,)$/.test(tokens[before - 1]?.tag ?? '') && tokens[before]!.tag === 'VBN')
    return !(tokens[before]!.text === tokens[before]!.lower || tokens[before]!.lower.includes('-'))
  const tag = before < first ? '' : tokens[before]!.tag
  return tag === 'IN' || tag === 'TO' || tag === 'VBN' || tag === 'VBG'
}

// “Secretary |of| State Ann Lee”
const isInTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'IN' && isProper(tokens[i - 1]?.tag ?? '') && isProper(tokens[i + 1]?.tag ?? '')

// “the boat’s |owners|, Walk Moor,”, but not “a spokesman for the |body|, Walk Moor,”
function isOfBody(document: Document, index: NameIndex, head: number, at: number): boolean {
  return head === at && (document.tokens[at]!.tag === 'NNS' || isBody(document, index, at))
}

// “the ramblers’ |body|, Walk Moor”
function isBody({ tokens, language }: Document, { organizations }: NameIndex, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return organizations.has(lower) || language.names.companies.includes(lower)
}

// “one of the officers, Delbert Nakai”: a role before the comma makes the name behind it a person’s.
function isRole(index: NameIndex, tokens: Document['tokens'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    if (index.roles.has(lower) || index.groups.has(lower) || index.gender.has(lower)) return true
  }
  return false
}

// Whether only a determiner or adjectives stand between the head of the source and the name.
function headIsName({ tokens }: Document, index: NameIndex, first: number, at: number): boolean {
  return tokens
    .slice(first, at)
    .every(({ tag, lower }) => /^(?:DT|JJ.?|NN|NNPS?|PDT|POS|PRP\$|VB[DN])$/.test(tag) || index.countries.has(lower))
}
