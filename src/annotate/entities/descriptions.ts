import type { Document, Token } from '../../model/document.js'
import type { Entity } from '../../model/generated/shapes.js'
import { oneLine } from '../../model/seen.js'
import type { Run } from '../cues.js'
import { isBodyNoun, type NameIndex } from '../name-index.js'
import { headOf, phraseBefore } from '../noun-phrases.js'
import { isInsidePhrase, isNoun, isProper, isTensed } from '../parts-of-speech.js'
import { bearerOf, bodyBefore, onlyBearerOf, relationOf } from './bearers.js'
import { nameGoneBy } from './introductions.js'
import { namedLater } from './later.js'
import { isOffice } from './offices.js'
import { partOf } from './partitives.js'
import { antecedentAt, antecedentOf, mentionsBefore, pronounOf } from './pronouns.js'
import { addDraft, type Draft, keyOf, type Place, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

// “54-year-old”, and the years of one within other words
const AGE = /^\d+-\p{Ll}+-\p{Ll}+$/u
const AGED = /^\d+$|\d+(?=-\p{Ll}+-\p{Ll}+)/gu
// How many sentences back somebody is looked for whose age is not told.
const SENTENCES = 3
// How many names back somebody of an age is looked for.
const NAMES = 60
// How many mentions back a paper is looked for.
const PAPERS = 60
// How many words the description of an owner may have: “the growers’ lawyers”.
const OWNER = 4
// How many words may stand between the comma behind a description and the name it introduces.
const APPOSITION = 6

/** Adds the places where somebody named is only described, “the minister”, “the 31-year-old”, so that pronouns find them. */
export function enterDescriptions(resolution: Resolution): void {
  const { document, registry, index } = resolution
  const { tokens } = document
  const places: Place[] = []
  // Where “a senator” stood last, whom “the senator” means rather than one named before.
  const others = new Map<string, number>()
  for (let i = 1; i < tokens.length; i++) {
    const { tag, lower, sentence } = tokens[i]!
    if (!isNoun(tag) || isNoun(tokens[i + 1]?.tag ?? '')) continue
    if (!(index.roles.has(lower) || index.titles.has(lower) || AGE.test(lower))) continue
    const run = phraseBefore(document, i + 1, document.sentences[sentence]!.first)
    if (!run || run.last - run.first < 2) continue
    if (!document.language.grammar.definites.includes(tokens[run.first]!.lower)) {
      if (tokens[run.first]!.tag === 'DT' && tokens[i + 1]?.text !== ',') others.set(lower, i)
      continue
    }
    if (isNearer(registry.places, others.get(lower), i, lower)) continue
    const draft = ofAge(resolution, tokens[i]!.lower, i) ?? bearerOf(resolution, run, i)
    // “the captain, |Bea Lugo|” tells who it is.
    const named = tokens[i + 1]?.text === ',' ? { first: run.first, last: i + 5 } : run
    if (draft?.kind !== 'person' || placeWithin(registry.places, named)) continue
    places.push({ draft, at: run.first })
    draft.mentions.set(tokens[run.first]!.start, { start: tokens[run.first]!.start, end: tokens[i]!.end })
  }
  registry.places.push(...places)
  registry.places.sort((a, b) => a.at - b.at)
}

// True where no name stands between “a senator” and “the senator” but such as nothing calls so.
function isNearer(places: readonly Place[], other: number | undefined, at: number, noun: string): boolean {
  if (other === undefined) return false
  const here = placeFrom(places, at)
  const between = places.slice(Math.max(placeFrom(places, other), here - NAMES), here)
  return !between.some(
    ({ draft }) => draft.kind === 'person' && [...draft.roles].some((role) => role.toLowerCase().includes(noun)),
  )
}

const placeWithin = (places: readonly Place[], { first, last }: Run): boolean => {
  const place = places[placeFrom(places, first)]
  return place !== undefined && place.at < last
}

/**
 * A description: the person whose role it is, the organisation it stands for, else an entity of its own; of “whose lawyer” with
 * the name of who is `owning`.
 */
export function described(resolution: Resolution, whole: Run, owning?: Draft): Draft | undefined {
  const { document, registry, index } = resolution
  const { tokens } = document
  const run = withoutAside(document, whole)
  const part = partOf(resolution, run)
  if (part) return part
  const head = headOf(document, run)
  const { lower } = tokens[head]!
  const goneBy = nameGoneBy(resolution, { first: run.first, last: head + 1 })
  if (goneBy) return goneBy
  const mention = resolution.history[placeFrom(resolution.history, head)]
  const behind = personBehind(resolution, { first: run.first, last: head + 1 })
  if (behind) return behind
  const latent = mention?.at === head && mention.draft.described ? mention.draft : undefined
  const become = (draft: Draft) => {
    if (latent) resolution.entered.set(latent, draft)
    return draft
  }
  const taken = mention?.at === head && mention.draft.named && !isProper(tokens[head]!.tag)
  if (taken) return mention.draft
  const already = latent && resolution.entered.get(latent)
  if (already && already !== latent) return already
  const maker = index.documents.has(lower) ? makerOf(resolution, run, head) : undefined
  if (maker) return maker
  const relation = relationOf(resolution, run)
  if (relation) return become(relation)
  const text = oneLine(nameOf(resolution, run, owning))
  const known = registry.byName.get(keyOf(text))
  if (known) return become(known)
  const definite = document.language.grammar.definites.includes(tokens[run.first]!.lower)
  if (definite && head === run.last - 1 && head > run.first) {
    const plain = head === run.first + 1
    const bearer = agedOf(resolution, run, head) ?? bearerOf(resolution, run, head)
    if (bearer) return become(bearer)
    // “A spokesman for Nordbahn rang. |The spokesman| said”, but not “Two growers came. |The growers| said”, who may be all
    const isTakenUp =
      plain &&
      latent &&
      /^(?:person|organization)$/.test(latent.kind) &&
      latent.described!.last <= run.first &&
      !already
    if (isTakenUp) return resolution.enter(latent)
    const body = bodyBefore(resolution, run, head)
    if (body) return become(body)
    const epithet = epithetOf(resolution, run, head) ?? (index.documents.has(lower) && lastPaper(resolution, head))
    if (epithet) return become(epithet)
  }
  const only = definite && onlyBearerOf(resolution, run)
  if (only) return become(only)
  const kind = kindOf(index, lower, tokens[head]!.tag)
  const labels = tokens[run.last]?.text === ':'
  const heads = labels || document.paragraphs[document.sentences[tokens[head]!.sentence]!.paragraph]!.kind === 'heading'
  const introduces = kind === 'person' && (heads || tokens[run.first]!.tag === 'DT')
  const later = introduces ? namedLater(resolution, run, lower, heads) : undefined
  if (later) return become(later)
  const draft = addDraft(registry, text, kind, false)
  draft.nouns.add(lower)
  draft.plural = tokens[head]!.tag === 'NNS' || tokens[head]!.tag === 'NNPS' || index.groups.has(lower)
  const gender = index.gender.get(lower)
  if (gender) draft.gender = gender
  return become(draft)
}

// “|The letter|, dated May 2”, “|the agency’s head|, a classmate of hers”, but “one of them, |a retired welder|”.
function withoutAside({ tokens }: Document, { first, last }: Run): Run {
  let comma = first
  while (comma < last && tokens[comma]!.text !== ',') comma++
  const { tag } = tokens[comma + 1] ?? tokens[first]!
  if (comma + 1 >= last || comma === first) return { first, last }
  const before = tokens.slice(first, comma)
  const partitive = before.at(-1)!.tag === 'PRP' && before.some((token) => token.tag === 'IN')
  if (partitive && tag === 'DT') return { first: comma + 1, last }
  const described = /^VB[DGN]$/.test(tag) || tag.startsWith('W')
  const apposed = tag === 'DT' && !before.some((token) => token.tag === 'IN' || token.tag === 'CD')
  return described || apposed ? { first, last: comma } : { first, last }
}

// “its president, |Ann Lee|, said”: the person named behind the description.
function personBehind({ document: { tokens }, registry, index }: Resolution, { first, last }: Run): Draft | undefined {
  if (tokens[last]?.text !== ',' || tokens[first]?.tag === 'CD') return undefined
  let i = placeFrom(registry.places, last)
  // “|Brig|. (retd) Ann Lee”
  if (index.titles.has(keyOf(registry.places[i]?.draft.name ?? ''))) i++
  const place = registry.places[i]
  if (place?.draft.kind !== 'person' || tokens[place.at]!.sentence !== tokens[first]!.sentence) return undefined
  if (place.at - last > APPOSITION) return undefined
  for (let j = last + 1; j < place.at; j++)
    if (
      tokens[j]!.tag === 'POS' ||
      !(isInsidePhrase(tokens[j]!.tag) || /^[().]$/.test(tokens[j]!.text) || tokens[j - 1]!.text === '(')
    )
      return undefined
  const before = tokens[place.at - 1]!
  return before.text === ',' || before.text === ')' || isNoun(before.tag) || before.tag.startsWith('JJ')
    ? place.draft
    : undefined
}

// “the filing”, “the nine-page document”: what was cited last.
function lastPaper({ document: { tokens }, index, history, entered }: Resolution, head: number): Draft | undefined {
  const { lower } = tokens[head]!
  for (let i = placeFrom(history, head) - 1, far = 0; i >= 0 && far < PAPERS; i--, far++) {
    const { draft, at } = history[i]!
    const paper = draft.kind === 'document' ? entered.get(draft) : undefined
    if (paper && isOffice(index, [tokens[at]!.lower], lower)) return paper
  }
  return undefined
}

// “the estimates |of Human Rights Watch|”, “|her| petition”: whose papers they are speaks, not the papers.
function makerOf(resolution: Resolution, run: Run, head: number): Draft | undefined {
  const { document, registry } = resolution
  const { tokens, language } = document
  const { last } = run
  const first = head + 1
  if (tokens[run.first]!.tag === 'PRP$') {
    const owner = named(resolution, run.first)
    return owner?.named && (owner.kind === 'person' || owner.kind === 'organization') ? owner : undefined
  }
  if (!language.names.links.includes(tokens[first]?.lower ?? '')) return undefined
  const place = registry.places[placeFrom(registry.places, first)]
  if (!place || place.at >= last || place.at - first > 2) return undefined
  return place.draft.kind === 'organization' || place.draft.kind === 'person' ? place.draft : undefined
}

// The words of a description; “her father” with the name of whose it is, “Ann Lee’s father”, “members of her party” likewise.
function nameOf(resolution: Resolution, { first, last: end }: Run, owning: Draft | undefined): string {
  const { tokens, text } = resolution.document
  const [noun, tail] = tokens.slice(Math.max(first, end - 2), end)
  // “the letter|,|”, “the insurers |themselves|”
  const isLoose = tail && (tail.text === ',' || (tail.tag === 'PRP' && isNoun(noun!.tag)))
  const last = isLoose ? end - 1 : end
  let at = first
  while (!owning && at < last && tokens[at]!.tag !== 'PRP$') at = isOutside(tokens[at]!) ? last : at + 1
  const owner = owning ?? (at < last ? named(resolution, at) : undefined)
  const told = owner && shortOf(resolution, owner)
  const from = told ? at + 1 : first
  const mark = owner?.plural && told?.endsWith('s') ? '’' : '’s'
  const lead = told ? `${text.slice(tokens[first]!.start, tokens[at]!.start)}${told}${mark} ` : ''
  return lead + text.slice(tokens[from]!.start, tokens[last - 1]!.end)
}

// “the authors” of “the authors of a study that nobody read”: no description is long as an owner.
function shortOf({ document: { language } }: Resolution, { name, named, nouns }: Draft): string | undefined {
  if (named || name.split(/\s+/).length <= OWNER) return name
  const { definites, articles } = language.grammar
  const [noun] = nouns
  return noun && `${definites.find((word) => articles.includes(word))} ${noun}`
}

// “a woman |who| gave her name”
const isOutside = ({ tag, text }: Token): boolean => text === ',' || tag.startsWith('W') || isTensed(tag)

function named(resolution: Resolution, at: number): Draft | undefined {
  const { document, voiceAt, narratorAt, quotedAt } = resolution
  const pronoun = pronounOf(document, document.tokens[at]!.lower)
  if (!pronoun) return undefined
  if (pronoun.person === 3) return antecedentOf(resolution, pronoun, at)
  return voiceAt(at)?.draft ?? (quotedAt(at) ? undefined : narratorAt(at, pronoun.person))
}

/** “the former goalkeeper”, “the Peruvian”: whom a pronoun would mean here; nothing for other words. */
export function epithetOf(resolution: Resolution, { first }: Run, head: number): Draft | undefined {
  const { index, document } = resolution
  const { tokens, language } = document
  const { lower, tag } = tokens[head]!
  if (!language.grammar.definites.includes(tokens[first]!.lower)) return undefined
  // “the Peruvian”, but not “the Japanese”, who are many
  const isOne = language.names.natives.some((ending) => lower.endsWith(ending))
  const native = head === first + 1 && isOne && index.countries.get(lower)?.as === 'demonym'
  const once = tokens.slice(first + 1, head).some(({ lower }) => language.names.former.includes(lower))
  // “the four-term Democrat”
  const party = isProper(tag) && index.roles.has(lower) && !index.titles.has(lower)
  if (!native && !party && !(once && kindOf(index, lower, tag) === 'person')) return undefined
  const gender = index.gender.get(lower)
  const draft = antecedentAt(resolution, { forms: [], person: 3, number: 'singular', ...(gender && { gender }) }, first)
  return draft?.named ? draft : undefined
}

// “the 54-year-old”, “the 54-year-old translator”: the person of that age, else who was last mentioned, if no age is told.
function agedOf(resolution: Resolution, { first }: Run, head: number): Draft | undefined {
  const { tokens } = resolution.document
  const age = tokens.slice(first + 1, head + 1).find(({ lower }) => AGE.test(lower))?.lower
  if (age === undefined) return undefined
  const known = ofAge(resolution, age, head)
  if (known) return known
  for (const { draft, quoted, subject } of mentionsBefore(resolution, first, NAMES, SENTENCES))
    if (draft.kind === 'person' && !draft.plural && !quoted && (draft.named || subject) && agesOf(draft).length === 0)
      return resolution.enter(draft)
  return undefined
}

function ofAge({ registry }: Resolution, age: string, at: number): Draft | undefined {
  if (!AGE.test(age)) return undefined
  const from = placeFrom(registry.places, at) - 1
  for (let i = from; i >= 0 && from - i < NAMES; i--)
    if (agesOf(registry.places[i]!.draft).includes(Number.parseInt(age, 10))) return registry.places[i]!.draft
  return undefined
}

// “Ann Lee, 52,” and “Ann Lee, a 52-year-old welder,”
const agesOf = ({ age, roles, name, described }: Draft): number[] =>
  [age ?? '', ...roles, described ? name : ''].flatMap((words) => words.match(AGED) ?? []).map(Number)

function kindOf(index: NameIndex, noun: string, tag: string): Entity['kind'] {
  if (index.documents.has(noun)) return 'document'
  if (isBodyNoun(index, noun)) return 'organization'
  if (index.groups.has(noun) || tag === 'NNS' || tag === 'NNPS' || tag === 'CD') return 'group'
  if (index.roles.has(noun) || index.gender.has(noun)) return 'person'
  return 'unknown'
}
