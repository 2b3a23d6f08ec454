import type { Document } from '../../model/document.js'
import type { Run } from '../cues.js'
import { isTensed } from '../parts-of-speech.js'
import { described } from './descriptions.js'
import { endOfMention } from './history.js'
import { namedIn } from './named-source.js'
import { antecedentOf, pronounOf } from './pronouns.js'
import { addDraft, type Draft, keyOf, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

/** “Germany and France”, “Ann Lee and the mayor”: an entity that has the two as members. */
export function jointOf(resolution: Resolution, { first, last }: Run): Draft | undefined {
  const { tokens, language } = resolution.document
  const allDescribed = areDescribed(resolution.document, { first, last })
  const parts: Draft[] = []
  let from = first
  let joiner = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    const additive = i < last && token !== undefined && language.grammar.additive.includes(token.lower)
    if (!additive && i < last && token?.text !== ',') continue
    if (i > from) {
      const part = partOf(resolution, { first: from, last: i }, joiner !== '' || allDescribed)
      if (!part) return undefined
      // “her deputy, Ken Mori” is one.
      if (!parts.includes(part)) parts.push(part)
    }
    if (additive) joiner = token.text
    from = i + 1
  }
  return joiner === '' || parts.length < 2 ? undefined : joined(resolution, parts, joiner)
}

/** The entity that has several others as members, with a name of theirs: “Germany and France”. */
export function joined(
  { document, registry }: Resolution,
  members: readonly Draft[],
  joiner = document.language.grammar.additive.at(-1)!,
): Draft {
  const names = members.map(({ name }) => name)
  const name = `${names.slice(0, -1).join(', ')} ${joiner} ${names.at(-1)!}`
  const known = registry.byName.get(keyOf(name))
  if (known) return known
  const draft = addDraft(registry, name, 'group', true)
  draft.plural = true
  draft.members = [...members]
  return draft
}

// One of joint sources: a name with its title, a pronoun, and behind the first a description.
function partOf(resolution: Resolution, run: Run, isLater: boolean): Draft | undefined {
  const { document, registry } = resolution
  const { tokens } = document
  const pronoun = run.last - run.first === 1 ? pronounOf(document, tokens[run.first]!.lower) : undefined
  if (pronoun) return pronoun.person === 3 ? antecedentOf(resolution, pronoun, run.first) : undefined
  const place = registry.places[placeFrom(registry.places, run.first)]
  const named = namedIn(resolution, run)
  if (named) {
    const end = place ? endOfMention(document, place.draft, place.at) : run.last
    return place?.draft === named && end === run.last ? named : undefined
  }
  return isLater && isDetermined(tokens[run.first]!.tag) ? described(resolution, run) : undefined
}

// “the mayor, the governor and the bishop”
function areDescribed({ tokens, language }: Document, { first, last }: Run): boolean {
  if (!isDetermined(tokens[first]!.tag)) return false
  let isJoined = false
  for (let i = first; i < last; i++) {
    if (isTensed(tokens[i]!.tag)) return false
    isJoined ||= language.grammar.additive.includes(tokens[i]!.lower) && isDetermined(tokens[i + 1]!.tag)
  }
  return isJoined
}

const isDetermined = (tag: string): boolean => tag === 'DT' || tag === 'PRP$' || tag === 'CD'
