import type { Document } from '../../model/document.js'
import type { Pronoun } from '../../model/generated/shapes.js'
import { isProper, isTensed } from '../parts-of-speech.js'
import { type Draft, type Place, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// How many mentions back an antecedent is looked for.
const REACH = 40
// How many sentences back, and how many speakers.
const SENTENCES = 12
const SPEAKERS = 6
// What a mention is worth with each sentence, or paragraph for one who spoke, that lies between.
const FADING = 0.6
// What a mention as a subject is worth; any other is worth one.
const SUBJECT = 2.5

/** Who spoke before, in the order of the text: what a pronoun behind a quotation most often means. */
export interface Spoken {
  draft: Draft
  at: number
}

/** A subject before a pronoun that is no name: “Forty percent of voters”. */
export interface Described {
  /** Sentences between. */
  distance: number
  /** Makes it an entity. */
  enter(): Draft | undefined
}

/** The entry of a pronoun form; nothing where the word is none. */
export function pronounOf({ language }: Document, lower: string): Pronoun | undefined {
  return language.grammar.pronouns.find(({ forms }) => forms.includes(lower))
}

/**
 * The entity that a pronoun of the third person at token `at` stands for: of those that fit in number and sex, the one
 * that spoke last, if it did so in this paragraph or the two before and nobody else came up since; else the one that
 * weighs most by how near it was named, whether as a subject, and whether it spoke. Nothing where none fits.
 *
 * ```
 * Ann Lee met the mayor. She said …
 * ^antecedent            ^at
 * ```
 */
export function antecedentOf(
  resolution: Resolution,
  pronoun: Pronoun,
  at: number,
  described?: Described,
): Draft | undefined {
  const { document, registry, spoken, quotedAt, voiceAt } = resolution
  const { tokens, sentences } = document
  const quoted = quotedAt(at)
  // Who speaks of himself says “I”; in reported speech “he” is most often who speaks.
  // But “He was late, said |Ann Lee|” names the speaker after.
  const voice = voiceAt(at)
  const other = voice && (quoted || (!voice.pronominal && voice.source > tokens[at]!.start))
  if (voice && !other && fits(voice.draft, pronoun) && tokens[at]!.tag === 'PRP') return settle(voice.draft, pronoun)
  const isOpen = (draft: Draft) => fits(draft, pronoun) && !(other && draft === voice.draft)
  const here = tokens[at]!.sentence
  const { paragraph } = sentences[here]!
  const until = spokenBefore(spoken, at)
  const last = spoken[until - 1]
  if (last && isOpen(last.draft)) {
    const there = tokens[last.at]!.sentence
    // A description that is the subject since then takes the pronoun.
    const isNear = !described || here - there <= described.distance
    const subject = subjectSince(resolution, last, at, pronoun)
    if (isNear && subject && here - tokens[subject.at]!.sentence <= 1) return settle(subject.draft, pronoun)
    if (isNear && !subject && paragraph - sentences[there]!.paragraph <= 2) return settle(last.draft, pronoun)
  }
  const weights = new Map<Draft, number>()
  const add = (draft: Draft, weight: number) =>
    weights.set(draft, (weights.get(draft) ?? 0) + weight * trust(draft, pronoun))
  const from = placeFrom(registry.places, at) - 1
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    const { draft, at: place } = registry.places[i]!
    if (!isOpen(draft) || (quotedAt(place) && !quoted)) continue
    const there = tokens[place]!.sentence
    // A name in the subject’s place counts for more; each sentence back counts for less.
    const distance = here - there
    if (distance > SENTENCES) break
    add(draft, (isSubject(document, draft, place) ? SUBJECT : 1) * FADING ** distance)
  }
  for (let i = until - 1; i >= 0 && until - i <= SPEAKERS; i--) {
    const { draft, at: place } = spoken[i]!
    if (isOpen(draft)) add(draft, 1.5 * FADING ** (paragraph - sentences[tokens[place]!.sentence]!.paragraph))
  }
  let best: Draft | undefined
  // A description that is the subject before outweighs what is only named near.
  let most = described ? SUBJECT * FADING ** described.distance : 0
  for (const [draft, weight] of weights)
    if (weight > most) {
      best = draft
      most = weight
    }
  if (!best && described) return described.enter()
  return best && settle(best, pronoun)
}

/** How many have spoken before token `at`. */
export function spokenBefore(spoken: readonly Spoken[], at: number): number {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spoken[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

// How well the kind of a name agrees with a pronoun: one that nothing tells to be a person’s is one less often, a place or
// a document is less often meant by “it” than a firm, and one firm less often by “they” than several people.
function trust(draft: Draft, { gender, number }: Pronoun): number {
  const { kind, named, plural } = draft
  if (gender === 'neuter') return kind === 'organization' ? 1 : kind === 'place' ? 0.4 : 0.7
  if (number === 'plural') return plural || kind === 'group' ? 1 : 0.5
  return kind === 'unknown' ? (isLikePerson(draft) ? 0.6 : 0.3) : named ? 1 : 0.8
}

// Who else that fits was named as subject since the last speaker spoke.
function subjectSince(
  { document, registry: { places }, quotedAt }: Resolution,
  { at: from, draft }: Spoken,
  to: number,
  pronoun: Pronoun,
): Place | undefined {
  const { tokens } = document
  for (let i = placeFrom(places, to) - 1; i >= 0 && places[i]!.at > from; i--) {
    const other = places[i]!
    if (quotedAt(other.at) && !quotedAt(to)) continue
    if (other.draft === draft) return undefined
    if (
      fits(other.draft, pronoun) &&
      isSubject(document, other.draft, other.at) &&
      tokens[other.at]!.sentence !== tokens[from]!.sentence
    )
      return other
  }
  return undefined
}

// A name at the head of its sentence, or with its verb behind it: “A miner named |Gus Petrakis| listened”, with an apposition
// between: “The pollster, Dr |Harlan Lamb|, said”; and where somebody is introduced: “one of them was |Ann Lee|, a nurse”.
function isSubject({ tokens, sentences }: Document, draft: Draft, at: number): boolean {
  const { sentence } = tokens[at]!
  const { first } = sentences[sentence]!
  const span = draft.mentions.get(tokens[at]!.start)
  let end = at + 1
  while (span && tokens[end] && tokens[end]!.start < span.end) end++
  const next = tokens[end]
  if (!next || next.sentence !== sentence) return false
  if (isTensed(next.tag)) return true
  let lead = at - 1
  while (lead >= first && isProper(tokens[lead]!.tag)) lead--
  if (lead - first < 3) return true
  if (next.text !== ',' || draft.kind === 'place') return false
  const isFirst = draft.kind === 'person' && draft.mentions.keys().next().value === span?.start
  return tokens[lead]!.text === ',' || tokens[lead]!.tag === 'NN' || isFirst
}

function fits(draft: Draft, { number, gender }: Pronoun): boolean {
  const person = draft.kind === 'person' || (draft.kind === 'unknown' && draft.named && isLikePerson(draft))
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

// Two or three capitalised words, not all in capitals, and never named as a place or a thing is: “in X”, “the X”.
function isLikePerson({ name, located }: Draft): boolean {
  const words = name.split(/\s+/)
  return (
    !located && words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}.*\p{Ll}|^\p{Lu}\.?$/u.test(word))
  )
}

function settle(draft: Draft, { gender }: Pronoun): Draft {
  if ((gender === 'female' || gender === 'male') && draft.kind !== 'group') draft.gender ??= gender
  return draft
}
