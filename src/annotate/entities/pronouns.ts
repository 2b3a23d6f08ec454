import type { Document } from '../../model/document.js'
import type { Pronoun } from '../../model/generated/shapes.js'
import type { Mention } from './history.js'
import { type Draft, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// How many mentions back an antecedent is looked for, how many sentences, and how many paragraphs ahead where there is none.
const REACH = 60
const SENTENCES = 12
const AHEAD = 2
const SPEAKERS = 6
const AHEAD_NAMES = 20

// What a mention, or who is mentioned, is worth as the antecedent of a pronoun: factors, set by bench/accuracy.ts --speakers.
const worth = {
  // With each sentence between.
  fading: 0.4,
  // Each mention less than the strongest.
  again: 0.4,
  // As the subject of its clause, where the pronoun is a subject and where it is none.
  subject: 5.5,
  subjectOfOther: 1.2,
  // As the subject of the same clause, for “him”.
  reflexive: 0.1,
  // As the one whose words the pronoun stands in.
  voice: 2.5,
  // For who is named within what the pronoun is the source of: “Lee was ill, he said”.
  own: 0.12,
  // Within the same quotation.
  quoted: 1.5,
  // Nothing tells the sex; nothing tells that it is a person; a description only.
  unsure: 0.5,
  unknown: 0.3,
  described: 0.5,
  // Named once, in another paragraph, where the text is about somebody else.
  passing: 0.5,
  // With each pronoun of that sex that could hardly mean somebody else.
  vote: 1.2,
  // Having spoken, for “it” and “they”.
  speaker: 1.5,
  // The same, where the pronoun itself is the source of something.
  source: 3,
  // One person of no known sex, for “they”.
  single: 0.2,
  // Where it only describes a noun: “a Ford executive”.
  modifier: 0.1,
  // The one of that sex mentioned most.
  leader: 0.2,
}

// From this share of all weights on, a pronoun tells the sex of whom it means.
const SURE = 0.8
const MOST_VOTES = 3

// Whom the text names first, among so many names, and how often at least, is whom it is about.
const HEAD = 20
const TOPIC = 3

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
 * The entity that a pronoun of the third person at token `at` stands for: of those before it that fit in number and sex the
 * one that weighs most by how near it is mentioned, whether as a subject, and whether it spoke; where none fits, the person
 * named next. Nothing where none fits there either.
 *
 * ```
 * Ann Lee met the mayor. She said …
 * ^antecedent            ^at
 * ```
 */
export function antecedentAt(
  resolution: Resolution,
  pronoun: Pronoun,
  at: number,
  described?: Described,
): Draft | undefined {
  const { document, quotedAt, contentAt, leaders, spoken } = resolution
  const { tokens, sentences } = document
  const { paragraph } = sentences[tokens[at]!.sentence]!
  const { gender } = pronoun
  const gendered = gender === 'female' || gender === 'male'
  const quoted = quotedAt(at)
  const outer = contentAt(at)
  const shut = notMeant(resolution, at)
  const source = resolution.sources.get(at)
  // “Lee was ill, |his| doctor said”: there he may be meant.
  const own = source && source.last > at + 1 ? undefined : source?.content
  const subject =
    document.language.grammar.subjects.includes(tokens[at]!.lower) ||
    tokens[at]!.lower === 'it' ||
    tokens[at]!.tag === 'DT' ||
    (source !== undefined && source.last > at + 1)
  const clause = clauseSubject(resolution, at)
  const weights = new Map<Draft, number>()
  const said = new Set<Draft>()
  const topic = gendered ? topicOf(resolution, pronoun) : undefined
  let alone: Draft | undefined
  const add = (draft: Draft, weight: number) => {
    const [more, known] = [weight * trust(draft, pronoun), weights.get(draft) ?? 0]
    weights.set(draft, Math.max(more, known) + worth.again * Math.min(more, known))
  }
  for (const mention of mentionsBefore(resolution, at, REACH, SENTENCES)) {
    const { draft } = mention
    // “Sam Okoro called it unfair. |They| plan to appeal.”, where nobody else can be meant.
    if (pronoun.number === 'plural' && draft.kind === 'person' && mention.subject && draft.votes === 0) alone ??= draft
    if (draft === shut || !fits(draft, pronoun) || (mention.quoted && !quoted)) continue
    let weight = worth.fading ** (tokens[at]!.sentence - tokens[mention.at]!.sentence)
    if (mention.subject) weight *= subject ? worth.subject : worth.subjectOfOther
    if (mention.quoted) weight *= worth.quoted
    if (mention.modifies) weight *= worth.modifier
    if (
      topic &&
      topic !== draft &&
      isPassing(draft) &&
      sentences[tokens[mention.at]!.sentence]!.paragraph !== paragraph
    )
      weight *= worth.passing
    if (draft === clause && !subject && tokens[at]!.tag === 'PRP') weight *= worth.reflexive
    if (outer && !quoted && outer.source.first <= mention.at && mention.at < outer.source.last) weight *= worth.voice
    add(draft, weight)
    if (tokens[mention.at]!.tag !== 'PRP' && own?.some(({ first, last }) => first <= mention.at && mention.at < last))
      said.add(draft)
  }
  if (!gendered)
    for (let i = placeFrom(spoken, at) - 1; i >= 0 && placeFrom(spoken, at) - i <= SPEAKERS; i--) {
      const { draft, at: place } = spoken[i]!
      const paragraphs = paragraph - sentences[tokens[place]!.sentence]!.paragraph
      if (draft !== shut && fits(draft, pronoun))
        add(draft, (own ? worth.source : worth.speaker) * worth.fading ** paragraphs)
    }
  const leader = gendered && leaders.get(gender)
  if (leader && leader !== shut) add(leader, worth.leader)
  let best: Draft | undefined
  // A description that is the subject before outweighs what is only named near.
  let most = described ? (subject ? worth.subject : worth.subjectOfOther) * worth.fading ** described.distance : 0
  for (const draft of said) weights.set(draft, worth.own * weights.get(draft)!)
  let all = 0
  for (const [draft, weight] of weights) {
    all += weight
    if (weight > most) {
      best = draft
      most = weight
    }
  }
  if (!best && described) return described.enter()
  best ??= ahead(resolution, pronoun, at, shut) ?? alone
  if (best && most > SURE * all) vote(best, pronoun)
  return best
}

/** Like `antecedentAt`, as an entity of the document: a description is entered with the words it has. */
export function antecedentOf(
  resolution: Resolution,
  pronoun: Pronoun,
  at: number,
  described?: Described,
): Draft | undefined {
  const draft = resolution.meant.get(at) ?? antecedentAt(resolution, pronoun, at, described)
  return draft && resolution.enter(draft)
}

/** At most `reach` mentions before a token, nearest first, from no more than so many sentences before its own. */
export function* mentionsBefore(
  { document: { tokens }, history }: Resolution,
  at: number,
  reach: number,
  sentences: number,
): Generator<Mention> {
  const from = placeFrom(history, at) - 1
  for (let i = from; i >= 0 && from - i < reach; i--) {
    if (tokens[at]!.sentence - tokens[history[i]!.at]!.sentence > sentences) return
    yield history[i]!
  }
}

// Whose words they are cannot be “he” in a quotation; nor the one that is only named behind, in “He was late, said |Ann Lee|”.
function notMeant({ registry: { places }, quotedAt, contentAt, voiceAt }: Resolution, at: number): Draft | undefined {
  const outer = contentAt(at)
  if (!outer) return undefined
  if (quotedAt(at)) return voiceAt(at)?.draft
  if (outer.source.first < at) return undefined
  const place = places[placeFrom(places, outer.source.first)]
  return place && place.at < outer.source.last ? place.draft : undefined
}

// Whom a text is about, if a pronoun can mean that person.
function topicOf({ registry: { places } }: Resolution, pronoun: Pronoun): Draft | undefined {
  for (let i = 0; i < Math.min(places.length, HEAD); i++) {
    const { draft } = places[i]!
    if (draft.kind === 'person') return draft.mentions.size >= TOPIC && fits(draft, pronoun) ? draft : undefined
  }
  return undefined
}

const isPassing = ({ named, mentions }: Draft): boolean => named && mentions.size < 2

// Who is the subject before a token in its sentence.
function clauseSubject({ document: { tokens }, history }: Resolution, at: number): Draft | undefined {
  const from = placeFrom(history, at) - 1
  for (let i = from; i >= 0 && from - i < REACH && tokens[history[i]!.at]!.sentence === tokens[at]!.sentence; i--)
    if (history[i]!.subject) return history[i]!.draft
  return undefined
}

// “Hours after she called a friend, |Ann Lee| was dead.”
function ahead(
  { document: { tokens, sentences }, registry: { places }, quotedAt }: Resolution,
  pronoun: Pronoun,
  at: number,
  shut: Draft | undefined,
): Draft | undefined {
  if (pronoun.gender !== 'female' && pronoun.gender !== 'male') return undefined
  const { paragraph } = sentences[tokens[at]!.sentence]!
  const from = placeFrom(places, at)
  for (let i = from; i < places.length && i - from < AHEAD_NAMES; i++) {
    const { draft, at: place } = places[i]!
    if (sentences[tokens[place]!.sentence]!.paragraph - paragraph > AHEAD) return undefined
    if (draft.kind === 'person' && draft !== shut && !quotedAt(place) && fits(draft, pronoun)) return draft
  }
  return undefined
}

function vote(draft: Draft, { gender }: Pronoun): void {
  if (gender !== 'female' && gender !== 'male') return
  draft.votes = Math.max(-MOST_VOTES, Math.min(MOST_VOTES, draft.votes + (gender === 'female' ? 1 : -1)))
}

/** How many have spoken before token `at`. */
export function spokenBefore(spoken: readonly Spoken[], at: number): number {
  return placeFrom(spoken, at)
}

// How well what is known of somebody agrees with a pronoun: one that nothing tells to be a person is one less often, a place
// or a document is less often meant by “it” than a firm, and one firm less often by “they” than several people.
function trust(draft: Draft, { gender, number }: Pronoun): number {
  const { kind, named, plural } = draft
  if (gender === 'neuter') return kind === 'organization' ? 1 : kind === 'place' ? 0.4 : 0.7
  if (number === 'plural') return kind === 'person' && !plural ? worth.single : plural || kind === 'group' ? 1 : 0.5
  const sex =
    draft.gender === undefined ? worth.unsure * worth.vote ** (gender === 'female' ? draft.votes : -draft.votes) : 1
  return sex * (named ? 1 : worth.described) * (kind === 'person' ? 1 : worth.unknown)
}

/** Whether what is known of somebody does not rule out a pronoun. */
export function fits(draft: Draft, { number, gender }: Pick<Pronoun, 'number' | 'gender'>): boolean {
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
  if (number === 'plural') {
    if (draft.kind === 'person') return draft.plural || (draft.gender === undefined && draft.votes === 0)
    return draft.plural || draft.kind === 'group' || draft.kind === 'organization'
  }
  return number === 'singular' ? person && !draft.plural : draft.plural || draft.kind !== 'document'
}

// Two or three capitalised words, not all in capitals, and never named as a place or a thing is: “in X”, “the X”.
function isLikePerson({ name, located }: Draft): boolean {
  const words = name.split(/\s+/)
  return (
    !located && words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}.*\p{Ll}|^\p{Lu}\.?$/u.test(word))
  )
}
