import type { Pronoun } from '../../model/generated/shapes.js'
import { type Spoken, spokenBefore } from './pronouns.js'
import { type Draft, keyOf, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// How many names before and behind a quotation without a tag are looked at, and how many paragraphs back.
const PLACES = 20
const PARAGRAPHS = 2
// How many speakers before and behind it.
const SPEAKERS = 6

/** “I” and “we”: whose words they stand in; “you” in a quotation is not told. */
export function speakerAt(resolution: Resolution, { person, number }: Pronoun, at: number): Draft | undefined {
  const { voiceAt, narratorAt, quotedAt } = resolution
  const voice = person === 1 ? voiceAt(at)?.draft : undefined
  const one = number === 'singular'
  if (voice && !(one && !voice.named && !isOne(voice))) return (one ? undefined : bodyOf(resolution, voice)) ?? voice
  if (!quotedAt(at)) return narratorAt(at, person)
  return person === 1 ? (nearestVoice(resolution, at, one) ?? voice) : undefined
}

// “We” of who speaks for a body: “We believe it works,” said Ann Lee, a manager of |Nordbahn|.
function bodyOf({ registry }: Resolution, { kind, affiliations, roles }: Draft): Draft | undefined {
  if (kind !== 'person') return undefined
  // “|Nordbahn|’s chief economist”
  const owners = [...roles].flatMap((role) => /^(.+?)[’']s /u.exec(role)?.[1] ?? [])
  for (const name of [...affiliations, ...owners]) {
    const body = registry.byName.get(keyOf(name))
    if (body?.kind === 'organization') return body
  }
  return undefined
}

// Who speaks a quotation that has no tag of its own: who else speaks in the paragraph, who is named in it outside
// quotations, else who spoke last before it, or next.
function nearestVoice(
  { document, registry, spoken: all, quotedAt }: Resolution,
  at: number,
  one: boolean,
): Draft | undefined {
  const { tokens, sentences } = document
  const spoken = one ? near(all, at).filter(({ draft }) => isOne(draft)) : all
  const paragraphOf = (token: number) => sentences[tokens[token]!.sentence]!.paragraph
  const here = paragraphOf(at)
  const until = spokenBefore(spoken, at)
  const before = spoken[until - 1]
  if (before && paragraphOf(before.at) === here) return before.draft
  const behind = spoken[until]
  if (behind && paragraphOf(behind.at) === here) return behind.draft
  const { places } = registry
  const from = placeFrom(places, at) - 1
  for (let i = from; i >= 0 && from - i < PLACES && paragraphOf(places[i]!.at) === here; i--)
    if (places[i]!.draft.kind === 'person' && !quotedAt(places[i]!.at)) return places[i]!.draft
  for (let i = from + 1; places[i] && i - from < PLACES && paragraphOf(places[i]!.at) === here; i++)
    if (places[i]!.draft.kind === 'person' && !quotedAt(places[i]!.at)) return places[i]!.draft
  if (before && here - paragraphOf(before.at) <= PARAGRAPHS) return before.draft
  return behind && paragraphOf(behind.at) - here <= PARAGRAPHS ? behind.draft : undefined
}

const isOne = ({ kind, plural }: Draft): boolean => !plural && (kind === 'person' || kind === 'unknown')

// Who spoke around a token.
function near(spoken: readonly Spoken[], at: number): readonly Spoken[] {
  const until = spokenBefore(spoken, at)
  return spoken.slice(Math.max(0, until - SPEAKERS), until + SPEAKERS)
}
