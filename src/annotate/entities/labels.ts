import type { Document } from '../../model/document.js'
import type { NameIndex } from '../name-index.js'
import type { ParagraphHeads } from '../paragraph-heads.js'
import { labelEnd } from './narrators.js'
import { pronounOf } from './pronouns.js'
import { type Draft, keyOf, type Place, placeFrom, type Registry } from './registry.js'

// How many tokens of a turn are looked at for who speaks.
const TURN = 400

/**
 * Gives labels of a transcript that are no name to the person they stand for: who says “I’m …” under a label, the only
 * person with these initials, or under “A” the person most spoken of before the interview.
 *
 * ```
 * HOST: Good evening, I’m Ann Lee.        AL: I never saw it.
 * ^label                  ^person         ^label
 * ```
 */
export function joinLabels(
  document: Document,
  index: NameIndex,
  registry: Registry,
  { firsts, letters }: ParagraphHeads,
): void {
  const { tokens, text } = document
  const labels = new Map<string, { ats: number[]; person?: Draft | undefined }>()
  for (const [i, at] of firsts.entries()) {
    const end = at === undefined ? undefined : labelEnd(document, letters, at)
    if (at === undefined || end === undefined) continue
    const key = keyOf(text.slice(tokens[at]!.start, tokens[end - 1]!.end))
    const label = labels.get(key) ?? { ats: [] }
    labels.set(key, label)
    label.ats.push(at)
    const last = Math.min(firsts.slice(i + 1, i + 3).find((next) => next !== undefined) ?? tokens.length, at + TURN)
    label.person ??= selfNamed(document, registry, end, last)
  }
  const initials = initialsOf(registry)
  const added: Place[] = []
  const { answerers } = document.language.names
  const begins = labels.values().next().value?.ats[0] ?? 0
  for (const [key, { ats, person }] of labels) {
    const isRole = index.roles.has(key) || index.gender.has(key)
    const known = isRole ? person : (initials.get(key) ?? person)
    const meant = known ?? (answerers.includes(key) ? mostNamed(registry, begins) : undefined)
    if (meant && !registry.byPart.has(key)) for (const at of ats) give(document, registry, at, meant, added)
  }
  registry.places.push(...added)
  registry.places.sort((a, b) => a.at - b.at)
}

// The person named most before a token.
function mostNamed({ places }: Registry, before: number): Draft | undefined {
  const counts = new Map<Draft, number>()
  let best: Draft | undefined
  for (const { draft, at } of places) {
    if (at >= before) break
    if (draft.kind !== 'person') continue
    counts.set(draft, (counts.get(draft) ?? 0) + 1)
    if (!best || counts.get(draft)! > counts.get(best)!) best = draft
  }
  return best
}

// “I’m |Ann Lee|”
function selfNamed(document: Document, { places }: Registry, first: number, last: number): Draft | undefined {
  const { tokens, language } = document
  for (let i = first; i + 2 < last; i++) {
    const isSelf = pronounOf(document, tokens[i]!.lower)?.person === 1 && tokens[i]!.tag === 'PRP'
    if (!isSelf || !language.grammar.passives.includes(tokens[i + 1]!.lower.replace('’', "'"))) continue
    const place = places[placeFrom(places, i + 2)]
    if (place?.at === i + 2 && place.draft.kind === 'person') return place.draft
  }
  return undefined
}

// Persons by their initials, where only one has them.
function initialsOf({ drafts }: Registry): Map<string, Draft | undefined> {
  const initials = new Map<string, Draft | undefined>()
  for (const draft of drafts) {
    const words = draft.name.slice(0, 100).split(/[\s-]+/)
    if (draft.kind !== 'person' || words.length < 2) continue
    const key = words.map((word) => word.slice(0, 1).toLowerCase()).join('')
    initials.set(key, initials.has(key) ? undefined : draft)
  }
  return initials
}

// Makes the label that begins at a token a mention of a person.
function give({ tokens, text }: Document, { places }: Registry, at: number, person: Draft, added: Place[]): void {
  const place = places[placeFrom(places, at)]
  const known = place?.at === at ? place.draft : undefined
  if (known === person) return
  const { start } = tokens[at]!
  const span = known?.mentions.get(start) ?? { start, end: tokens[at]!.end }
  known?.mentions.delete(start)
  person.mentions.set(start, span)
  person.aliases.add(text.slice(span.start, span.end))
  if (known) place!.draft = person
  else added.push({ draft: person, at })
}
