import type { Document, Token } from '../../model/document.js'
import type { Pronoun } from '../../model/generated/shapes.js'
import type { Run } from '../cues.js'
import type { NameIndex } from '../name-index.js'
import { phraseBefore } from '../noun-phrases.js'
import { isInsidePhrase, isNoun, isProper, isTensed } from '../parts-of-speech.js'
import { findSubject } from '../subjects.js'
import { described, headOf } from './descriptions.js'
import { endOfMention } from './history.js'
import { antecedentOf, type Described, pronounOf, type Spoken, spokenBefore } from './pronouns.js'
import { addDraft, type Draft, keyOf, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// How many names before and behind a quotation without a tag are looked at, and how many paragraphs back.
const PLACES = 20
const PARAGRAPHS = 2
// How many speakers before and behind it.
const SPEAKERS = 6

/**
 * The entity that the words of a source mean: the person named in it, what a pronoun stands for, the bearer of a role
 * named before, else a new entity that has only this description.
 */
export function resolveSource(resolution: Resolution, run: Run): Draft | undefined {
  const { document } = resolution
  const { tokens } = document
  const core = withWholeName(resolution, withoutOwnerMark(document, run))
  if (!(core.first < core.last)) return undefined
  const joint = jointOf(resolution, core)
  if (joint) return joint
  const head = tokens[core.first]!
  if (document.language.grammar.relatives.includes(head.lower) && head.tag !== 'DT' && head.tag !== 'WP$')
    return relativeOf(resolution, core.first)
  if (core.last - core.first === 1) {
    const pronoun = pronounOf(document, head.lower)
    if (pronoun) {
      if (pronoun.person < 3) return speakerAt(resolution, pronoun, core.first)
      const subject = isGendered(pronoun) ? undefined : subjectFor(resolution, pronoun, core.first)
      const antecedent = antecedentOf(resolution, pronoun, core.first, subject)
      return antecedent && governmentOf(resolution, antecedent)
    }
  }
  const named = namedIn(resolution, core)
  return named ? governmentOf(resolution, named) : described(resolution, core)
}

const isGendered = ({ gender }: Pronoun): boolean => gender === 'female' || gender === 'male'

// “I” and “we”: whose words they stand in; “you” in a quotation is not told.
function speakerAt(resolution: Resolution, { person, number }: Pronoun, at: number): Draft | undefined {
  const { voiceAt, narratorAt, quotedAt } = resolution
  const voice = person === 1 ? voiceAt(at)?.draft : undefined
  if (voice) return voice
  if (!quotedAt(at)) return narratorAt(at, person)
  return person === 1 ? nearestVoice(resolution, at, number === 'singular') : undefined
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

// The subject of the clause before, or of the sentence before, where it is a description that fits the pronoun.
function subjectFor(resolution: Resolution, pronoun: Pronoun, at: number): Described | undefined {
  const { document, index, registry, quotedAt } = resolution
  const { tokens, sentences } = document
  const here = tokens[at]!.sentence
  for (let back = 0; back < 2 && back <= here; back++) {
    const { first, last } = sentences[here - back]!
    for (let i = first; i < (back === 0 ? at - 1 : last); i++) {
      if (!isTensed(tokens[i]!.tag) || (quotedAt(i) && !quotedAt(at))) continue
      const subject = findSubject(document, i)
      if (!subject || subject.last > at) break
      const known = registry.places[placeFrom(registry.places, subject.first)]
      const head = headOf(document, subject)
      if ((known && known.at < subject.last) || tokens[head]!.tag === 'PRP' || tokens[head]!.tag === 'EX') break
      if (!agrees(index, tokens[head]!, pronoun)) break
      return { distance: back, enter: () => described(resolution, subject) }
    }
  }
  return undefined
}

// Number and kind of a noun against a pronoun: “voters … they”, “the study … it”, “a miner … he”.
function agrees(index: NameIndex, { tag, lower }: Token, { number, gender }: Pronoun): boolean {
  const person = index.roles.has(lower) || index.spokespeople.has(lower) || index.gender.has(lower)
  const plural = tag === 'NNS' || tag === 'NNPS' || tag === 'CD'
  if (gender === 'male' || gender === 'female')
    return person && !plural && (index.gender.get(lower) ?? gender) === gender
  if (gender === 'neuter') return !plural && !person && (index.documents.has(lower) || index.organizations.has(lower))
  return number === 'plural' && (plural || index.groups.has(lower) || index.organizations.has(lower))
}

// “Paris alleged”: a capital or a seat of government that says something is its country.
function governmentOf({ registry, index }: Resolution, draft: Draft): Draft {
  const known = index.countries.get(keyOf(draft.name))
  if (draft.kind !== 'place' || !known || (known.as !== 'capital' && known.as !== 'seat')) return draft
  const country =
    registry.byName.get(keyOf(known.country.name)) ?? addDraft(registry, known.country.name, 'place', true)
  country.aliases.add(draft.name)
  return country
}

/** True for a source that nobody could ask: “observers”, “critics say”, with nothing that tells which. */
export function isVague({ document, index }: Pick<Resolution, 'document' | 'index'>, run: Run): boolean {
  const head = headOf(document, run)
  return run.last - run.first <= 3 && head === run.last - 1 && index.vague.has(document.tokens[head]!.lower)
}

// “the president’s” without its ending.
function withoutOwnerMark({ tokens }: Document, { first, last }: Run): Run {
  return { first, last: last - first > 1 && tokens[last - 1]!.tag === 'POS' ? last - 1 : last }
}

// A source that begins within a name, “|Bligh|” of “Corrigan & Bligh”, means the whole of it.
function withWholeName({ document, registry }: Resolution, { first, last }: Run): Run {
  const place = registry.places[placeFrom(registry.places, first + 1) - 1]
  if (!place || !(place.at < first && first < endOfMention(document, place.draft, place.at))) return { first, last }
  // “a rival at Corrigan & |Bligh|”
  const outer =
    document.tokens[place.at - 1]?.tag === 'IN'
      ? phraseBefore(document, place.at - 1, document.sentences[document.tokens[place.at]!.sentence]!.first)
      : undefined
  return { first: outer?.first ?? place.at, last }
}

// The entity named by the words of a source: the name at its head, or the one in apposition to it; not an owner’s, nor one
// that only hangs on the head (“a spokesman for Lee”).
function namedIn({ document, registry, index }: Resolution, { first, last }: Run): Draft | undefined {
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
    const apposition = at > first && before?.text === ','
    // “a Ford executive”, “the Ford works council”: the name only describes the noun behind it.
    if ((draft.kind !== 'person' || isNoun(tokens[end]?.tag ?? '')) && !(head < end) && !apposition) continue
    const whole = end === last || tokens[end]?.text === ','
    if (
      apposition &&
      draft.kind === 'unknown' &&
      (isRole(index, tokens, first, at) || (whole && draft.name.includes(' ')))
    )
      draft.kind = isBody(document, index, at - 2) ? 'organization' : 'person'
    if (draft.kind === 'person' || (apposition && draft.kind === 'organization' && isBody(document, index, at - 2)))
      return draft
    if (!apposition && headIsName(document, index, first, at)) loose ??= draft
  }
  return loose
}

// “a spokesman for |Ann Lee|”, “a spokesman for the mayor |Ann Lee|”
function isHanging(tokens: readonly Token[], first: number, at: number): boolean {
  let before = at - 1
  while (before >= first && (isInsidePhrase(tokens[before]!.tag) || isInTitle(tokens, before))) before--
  const tag = before < first ? '' : tokens[before]!.tag
  return tag === 'IN' || tag === 'TO' || tag === 'VBN' || tag === 'VBG'
}

// “Secretary |of| State Ann Lee”
const isInTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'IN' && isProper(tokens[i - 1]?.tag ?? '') && isProper(tokens[i + 1]?.tag ?? '')

// “the ramblers’ |body|, Walk Moor”
function isBody({ tokens, language }: Document, { organizations }: NameIndex, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return organizations.has(lower) || language.names.companies.includes(lower)
}

// “one of the officers, Delbert Nakai”: a role before the comma makes the name behind it a person’s.
function isRole(index: NameIndex, tokens: Document['tokens'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    if (index.roles.has(lower) || index.groups.has(lower) || index.spokespeople.has(lower) || index.gender.has(lower))
      return true
  }
  return false
}

// Whether only a determiner or adjectives stand between the head of the source and the name.
function headIsName({ tokens }: Document, index: NameIndex, first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const { tag, lower } = tokens[i]!
    if (
      tag !== 'DT' &&
      !tag.startsWith('JJ') &&
      !isProper(tag) &&
      !index.countries.has(lower) &&
      tag !== 'NN' &&
      tag !== 'PDT' &&
      tag !== 'PRP$' &&
      tag !== 'POS'
    )
      return false
  }
  return true
}

// “Germany and France”, “Ann Lee and the mayor”: an entity that has the two as members.
function jointOf(resolution: Resolution, { first, last }: Run): Draft | undefined {
  const { document, registry } = resolution
  const { tokens, language } = document
  const parts: Draft[] = []
  let from = first
  let joiner = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    const additive = i < last && token !== undefined && language.grammar.additive.includes(token.lower)
    if (!additive && i < last && token?.text !== ',') continue
    if (i > from) {
      const part = partOf(resolution, { first: from, last: i }, joiner !== '')
      if (!part) return undefined
      parts.push(part)
    }
    if (additive) joiner = token.text
    from = i + 1
  }
  if (joiner === '' || parts.length < 2 || new Set(parts).size < parts.length) return undefined
  const name = `${parts
    .slice(0, -1)
    .map((part) => part.name)
    .join(', ')} ${joiner} ${parts.at(-1)!.name}`
  const known = registry.byName.get(keyOf(name))
  if (known) return known
  const draft = addDraft(registry, name, 'group', true)
  draft.plural = true
  draft.members = parts
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
  const determined =
    tokens[run.first]!.tag === 'DT' || tokens[run.first]!.tag === 'PRP$' || tokens[run.first]!.tag === 'CD'
  return isLater && determined ? described(resolution, run) : undefined
}

// “Ann Lee, who said”, “a crew of volunteers from Elm, who said”: what stands before the pronoun, with all that hangs on it.
function relativeOf(resolution: Resolution, at: number): Draft | undefined {
  const { document, registry, index } = resolution
  const { tokens, language } = document
  const { first } = document.sentences[tokens[at]!.sentence]!
  const personal = tokens[at]!.lower === language.grammar.personal
  const comma = tokens[at - 1]?.text === ','
  for (let i = placeFrom(registry.places, at) - 1; i >= 0 && registry.places[i]!.at >= first; i--) {
    const { draft, at: place } = registry.places[i]!
    const end = endOfMention(document, draft, place)
    if (at - end > 24) break
    const hangs = tokens[place - 1]?.tag === 'IN' && draft.kind !== 'person'
    if (at - end <= 1 && !(personal && (draft.kind === 'place' || hangs))) return draft
    // “Ann Lee, chair of the committee, who said”
    if (personal && draft.kind === 'person' && comma && tokens[end]?.text === ',') return draft
  }
  const last = comma ? at - 1 : at
  let phrase = phraseBefore(document, last, first)
  // “one of the engineers”, “a clerk in the tax office”: down to the person where the pronoun asks for one.
  while (phrase && phrase.first > first && tokens[phrase.first - 1]!.tag === 'IN') {
    const head = tokens[phrase.last - 1]!
    const linked = language.names.links.includes(tokens[phrase.first - 1]!.lower)
    if (personal && !linked && (index.roles.has(head.lower) || index.groups.has(head.lower))) break
    const outer = phraseBefore(document, phrase.first - 1, first)
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
