import type { Document, Token } from '../../model/document.js'
import type { Entity, Pronoun } from '../../model/generated/shapes.js'
import type { Run } from '../cues.js'
import type { NameIndex } from '../name-index.js'
import { phraseAfter, phraseBefore } from '../noun-phrases.js'
import { isNoun, isProper, isTensed } from '../parts-of-speech.js'
import { findSubject } from '../subjects.js'
import { antecedentOf, type Described, pronounOf, type Spoken } from './pronouns.js'
import { addDraft, type Draft, keyOf, placeFrom, type Registry } from './registry.js'

// How many tokens back a fuller description is looked for.
const BACK = 600

/** What resolving a source needs. */
export interface Resolution {
  document: Document
  index: NameIndex
  registry: Registry
  /** Who spoke so far. */
  spoken: Spoken[]
  /** For a token inside quotation marks, the entity whose words they are. */
  voiceAt(token: number): Draft | undefined
  /** True for a token inside quotation marks. */
  quotedAt(token: number): boolean
}

/**
 * The entity that the words of a source mean: the person named in it, what a pronoun stands for, the bearer of a role
 * named before, else a new entity that has only this description.
 */
export function resolveSource(resolution: Resolution, run: Run): Draft | undefined {
  const { document } = resolution
  const { tokens } = document
  const core = withoutOwnerMark(document, run)
  if (!(core.first < core.last)) return undefined
  const joint = jointOf(resolution, core)
  if (joint) return joint
  const head = tokens[core.first]!
  if (core.last - core.first === 1) {
    const { relatives } = document.language.grammar
    if (relatives.includes(head.lower)) return relativeOf(resolution, core.first)
    const pronoun = pronounOf(document, head.lower)
    if (pronoun) {
      if (pronoun.person < 3) return resolution.voiceAt(core.first)
      const { registry, spoken, quotedAt } = resolution
      const subject = subjectFor(resolution, pronoun, core.first)
      const antecedent = antecedentOf(document, registry, spoken, pronoun, core.first, quotedAt, subject)
      return antecedent && governmentOf(resolution, antecedent)
    }
  }
  const named = namedIn(resolution, core)
  return named ? governmentOf(resolution, named) : described(resolution, core)
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

// The entity named by the words of a source: the name at its head, or the one in apposition to it; not an owner’s, nor one
// that only hangs on the head (“a spokesman for Lee”).
function namedIn({ document, registry, index }: Resolution, { first, last }: Run): Draft | undefined {
  const { tokens } = document
  const { places } = registry
  let loose: Draft | undefined
  for (let i = placeFrom(places, first); i < places.length && places[i]!.at < last; i++) {
    const { draft, at } = places[i]!
    const end = endOfMention(document, draft, at)
    if (tokens[end]?.tag === 'POS' && end < last) continue
    const before = tokens[at - 1]
    const hangs =
      at > first &&
      before !== undefined &&
      !document.language.quotationWords.titled.includes(before.lower) &&
      (before.tag === 'IN' || before.tag === 'TO' || before.tag === 'VBN' || before.tag === 'VBG')
    if (hangs) continue
    const next = tokens[end]
    // “a Ford executive”: the name only describes the noun behind it.
    if (next && end < last && isNoun(next.tag) && draft.kind !== 'person') continue
    const apposition = at > first && before?.text === ','
    const whole = end === last || tokens[end]?.text === ','
    if (
      apposition &&
      draft.kind === 'unknown' &&
      (isRole(index, tokens, first, at) || (whole && draft.name.includes(' ')))
    )
      draft.kind = 'person'
    if (draft.kind === 'person') return draft
    if (!apposition && headIsName(document, index, first, at)) loose ??= draft
  }
  return loose
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

function endOfMention({ tokens }: Document, draft: Draft, at: number): number {
  const span = draft.mentions.get(tokens[at]!.start)
  let end = at + 1
  while (span && tokens[end] && tokens[end]!.start < span.end) end++
  return end
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
      tag !== 'PDT'
    )
      return false
  }
  return true
}

// “Germany and France”: an entity that has the two as members.
function jointOf(resolution: Resolution, { first, last }: Run): Draft | undefined {
  const { document, registry } = resolution
  const { tokens, language } = document
  const parts: Draft[] = []
  let from = first
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    const joins =
      i < last && token !== undefined && (language.grammar.additive.includes(token.lower) || token.text === ',')
    if (!joins && i < last) continue
    if (i > from) {
      const part = namedIn(resolution, { first: from, last: i })
      if (!part || part.mentions.get(tokens[from]!.start) === undefined) return undefined
      parts.push(part)
    }
    from = i + 1
  }
  if (parts.length < 2 || new Set(parts).size < parts.length) return undefined
  const name = parts.map((part) => part.name).join(` ${language.grammar.additive[0] ?? ''} `)
  const text = parts.length === 2 ? document.text.slice(tokens[first]!.start, tokens[last - 1]!.end) : name
  const known = registry.byName.get(keyOf(text))
  if (known) return known
  const draft = addDraft(registry, text, 'group', true)
  draft.plural = true
  draft.members = parts
  return draft
}

// “Ann Lee, who said”: what stands before the pronoun.
function relativeOf(resolution: Resolution, at: number): Draft | undefined {
  const { document, registry } = resolution
  const { tokens } = document
  const { first } = document.sentences[tokens[at]!.sentence]!
  for (let i = placeFrom(registry.places, at) - 1; i >= 0 && registry.places[i]!.at >= first; i--) {
    const { draft, at: place } = registry.places[i]!
    const end = endOfMention(document, draft, place)
    if (at - end <= 1 && (draft.kind !== 'place' || at === end)) return draft
    // “Ann Lee, chair of the committee, who said”
    if (draft.kind === 'person' && at - end < 16 && tokens[end]?.text === ',' && tokens[at - 1]!.text === ',')
      return draft
  }
  // “one of the engineers, who said”
  const comma = tokens[at - 1]?.text === ',' ? phraseBefore(document, at - 1, first) : undefined
  if (comma) return described(resolution, comma)
  let start = at - 1
  while (start > first && !['DT', ',', 'IN', 'CC', 'VBD', 'VBZ', 'PRP$'].includes(tokens[start]!.tag)) start--
  const phrase = phraseAfter(
    document,
    tokens[start]!.tag === 'DT' || tokens[start]!.tag === 'PRP$' ? start : start + 1,
    at,
  )
  return phrase && described(resolution, phrase)
}

// A description: the person whose role it is, the organisation it stands for, else an entity of its own.
function described(resolution: Resolution, run: Run): Draft | undefined {
  const { document, registry, index } = resolution
  const { tokens } = document
  const head = headOf(document, run)
  const { lower } = tokens[head]!
  const maker = index.documents.has(lower) ? makerOf(resolution, { first: head + 1, last: run.last }) : undefined
  if (maker) return maker
  const text = nameOf(resolution, run)
  const known = registry.byName.get(keyOf(text))
  if (known) return known
  const definite = document.language.grammar.definites.includes(tokens[run.first]!.lower)
  const plain = run.last - run.first === 2
  if (definite && plain) {
    const bearer = bearerOf(resolution, lower, run.first) ?? fullerOf(resolution, lower, run.first)
    if (bearer) return bearer
  }
  const draft = addDraft(registry, text, kindOf(index, lower, tokens[head]!.tag), false)
  draft.plural = tokens[head]!.tag === 'NNS' || tokens[head]!.tag === 'NNPS' || index.groups.has(lower)
  const gender = index.gender.get(lower)
  if (gender) draft.gender = gender
  return draft
}

// “the council”, after “a regional council”: what the text calls more fully before, by the same noun.
function fullerOf(resolution: Resolution, noun: string, at: number): Draft | undefined {
  const { document, registry, index } = resolution
  const { tokens, sentences, text } = document
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const { lower, sentence } = tokens[i]!
    if (lower !== noun || isNoun(tokens[i + 1]?.tag ?? '')) continue
    const phrase = phraseBefore(document, i + 1, sentences[sentence]!.first)
    if (!phrase || phrase.last - phrase.first < 3 - Number(tokens[phrase.first]!.tag === 'CD')) continue
    const name = text.slice(tokens[phrase.first]!.start, tokens[i]!.end)
    const known = registry.byName.get(keyOf(name))
    if (known) return known
    const draft = addDraft(registry, name, kindOf(index, noun, tokens[i]!.tag), false)
    draft.plural = tokens[i]!.tag === 'NNS' || index.groups.has(noun)
    return draft
  }
  return undefined
}

// “the estimates |of Human Rights Watch|”: whose papers they are speaks, not the papers.
function makerOf({ document, registry }: Resolution, { first, last }: Run): Draft | undefined {
  const { tokens, language } = document
  if (!language.names.links.includes(tokens[first]?.lower ?? '')) return undefined
  const place = registry.places[placeFrom(registry.places, first)]
  if (!place || place.at >= last || place.at - first > 2) return undefined
  return place.draft.kind === 'organization' || place.draft.kind === 'person' ? place.draft : undefined
}

// The words of a description; “her father” with the name of whose it is: “Ann Lee’s father”.
function nameOf({ document, registry, spoken, quotedAt, voiceAt }: Resolution, { first, last }: Run): string {
  const { tokens, text } = document
  const head = tokens[first]!
  const pronoun = head.tag === 'PRP$' ? pronounOf(document, head.lower) : undefined
  if (pronoun) {
    const owner =
      pronoun.person < 3 ? voiceAt(first) : antecedentOf(document, registry, spoken, pronoun, first, quotedAt)
    if (owner?.named) return `${owner.name}’s ${text.slice(tokens[first + 1]!.start, tokens[last - 1]!.end)}`
  }
  return text.slice(head.start, tokens[last - 1]!.end)
}

// The last noun before anything that hangs on the phrase.
function headOf({ tokens }: Document, { first, last }: Run): number {
  let head = first
  for (let i = first; i < last; i++) {
    const { tag, text } = tokens[i]!
    if (isNoun(tag) || tag === 'CD' || tag === 'DT' || tag === 'PRP') head = i
    else if (
      i > first &&
      (tag === 'IN' || tag === 'TO' || text === ',' || tag === 'WP' || tag === 'WDT' || tag === 'VBG') &&
      isNoun(tokens[head]!.tag)
    )
      break
  }
  return head
}

// “the minister”: the person last named whose role has this noun; “the company”: the organisation last named.
function bearerOf({ registry, index, document }: Resolution, noun: string, at: number): Draft | undefined {
  const { places } = registry
  let loose: Draft | undefined
  const organization = index.organizations.has(noun) || document.language.names.companies.includes(noun)
  const from = placeFrom(places, at) - 1
  for (let i = from; i >= 0 && from - i < 60; i--) {
    const { draft } = places[i]!
    if (draft.kind === 'person') {
      for (const role of draft.roles) if (wordsOf(role).includes(noun)) return draft
    } else if (organization && (draft.kind === 'organization' || draft.kind === 'unknown') && draft.named) {
      if (wordsOf(draft.name).includes(noun)) return draft
      if (!document.language.names.companies.includes(noun)) continue
      if (draft.kind === 'organization') return draft
      if (!draft.located) loose ??= draft
    }
  }
  return loose
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u)

function kindOf(index: NameIndex, noun: string, tag: string): Entity['kind'] {
  if (index.documents.has(noun)) return 'document'
  if (index.organizations.has(noun)) return 'organization'
  if (index.groups.has(noun) || tag === 'NNS' || tag === 'NNPS' || tag === 'CD') return 'group'
  if (index.roles.has(noun) || index.spokespeople.has(noun) || index.gender.has(noun)) return 'person'
  return 'unknown'
}
