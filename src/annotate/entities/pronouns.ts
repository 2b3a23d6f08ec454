import type { Document } from '../../model/document.js'
import type { Pronoun } from '../../model/generated/shapes.js'
import { type Draft, placeFrom, type Registry } from './registry.js'

// How many mentions back an antecedent is looked for.
const REACH = 40

/** Who spoke before, in the order of the text: what a pronoun behind a quotation most often means. */
export interface Spoken {
  draft: Draft
  at: number
}

/** The entry of a pronoun form; nothing where the word is none. */
export function pronounOf({ language }: Document, lower: string): Pronoun | undefined {
  return language.grammar.pronouns.find(({ forms }) => forms.includes(lower))
}

/**
 * The entity that a pronoun of the third person at token `at` stands for: of those that fit in number and sex, the one
 * that spoke last, if it did so in this paragraph or the one before; else the one named first in the sentence before or
 * this one; else the nearest. Nothing where none fits.
 *
 * ```
 * Ann Lee met the mayor. She said …
 * ^antecedent            ^at
 * ```
 */
export function antecedentOf(
  document: Document,
  registry: Registry,
  spoken: readonly Spoken[],
  pronoun: Pronoun,
  at: number,
  quotedAt: (token: number) => boolean,
): Draft | undefined {
  const { tokens, sentences } = document
  const here = tokens[at]!.sentence
  const paragraph = sentences[here]!.paragraph
  const last = spoken.at(-1)
  if (last && fits(last.draft, pronoun)) {
    const there = tokens[last.at]!.sentence
    const between = namesBetween(document, registry, last.at, at, pronoun, last.draft)
    if (paragraph - sentences[there]!.paragraph <= 2 && !between) return settle(last.draft, pronoun)
  }
  const candidates = new Map<Draft, number>()
  const from = placeFrom(registry.places, at) - 1
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    const { draft, at: place } = registry.places[i]!
    if (!fits(draft, pronoun) || (quotedAt(place) && !quotedAt(at))) continue
    const there = tokens[place]!.sentence
    // A name in the subject’s place counts for more; each sentence back counts for less.
    const distance = here - there
    if (distance > 12) break
    const subject = place - sentences[there]!.first < 4 ? 1.5 : 0
    const score = (candidates.get(draft) ?? 0) + (subject + 1) / (1 + distance)
    candidates.set(draft, score)
  }
  let best: Draft | undefined
  let most = 0
  for (const [draft, score] of candidates)
    if (score > most) {
      best = draft
      most = score
    }
  return best && settle(best, pronoun)
}

// Whether someone else who fits was named as subject since the last speaker spoke.
function namesBetween(
  document: Document,
  registry: Registry,
  from: number,
  to: number,
  pronoun: Pronoun,
  draft: Draft,
): boolean {
  const { places } = registry
  const { tokens, sentences } = document
  for (let i = placeFrom(places, to) - 1; i >= 0 && places[i]!.at > from; i--) {
    const other = places[i]!
    if (other.draft === draft) return false
    const { first } = sentences[tokens[other.at]!.sentence]!
    if (fits(other.draft, pronoun) && other.at - first < 4 && tokens[other.at]!.sentence !== tokens[from]!.sentence)
      return true
  }
  return false
}

function fits(draft: Draft, { number, gender }: Pronoun): boolean {
  const person = draft.kind === 'person' || (draft.kind === 'unknown' && (draft.name.includes(' ') || !draft.named))
  if (gender === 'female' || gender === 'male')
    return person && !draft.plural && (draft.gender === undefined || draft.gender === gender)
  if (gender === 'neuter')
    return (
      !draft.plural &&
      (draft.kind === 'organization' ||
        draft.kind === 'document' ||
        draft.kind === 'place' ||
        (draft.kind === 'unknown' && draft.gender === undefined))
    )
  if (number === 'plural') return draft.plural || draft.kind === 'group' || draft.kind === 'organization'
  return draft.plural || draft.kind !== 'document'
}

function settle(draft: Draft, { gender }: Pronoun): Draft {
  if ((gender === 'female' || gender === 'male') && draft.kind !== 'group') draft.gender ??= gender
  return draft
}
