import type { Document } from '../../model/document.js'
import type { Span } from '../../model/generated/shapes.js'
import { oneLine } from '../../model/seen.js'
import { isBodyNoun, type NameIndex } from '../name-index.js'
import { isProper, isTensed } from '../parts-of-speech.js'
import { apposition, describe, predicate, roleAcross } from './appositions.js'
import { bodiesOf } from './bearers.js'
import { endOfMention } from './history.js'
import { CLOSING } from './name-runs.js'
import { findNames, isPlain, type NameMention } from './names.js'
import { addDraft, addPart, type Draft, keyOf, type Place, type Registry } from './registry.js'

// Marks names that stand alone behind a title.
const TITLED = '/'

/**
 * Enters every name of the document: the first full one makes an entity, later surnames, acronyms and the same words
 * again are mentions of it. Names in headings come last, so that they join what the body tells in full. `letters` begin turns, and
 * no names.
 */
export function enterNames(
  document: Document,
  index: NameIndex,
  registry: Registry,
  letters: ReadonlySet<number>,
): void {
  const names = findNames(document, index, letters)
  const alone = new Set(
    names
      .filter((name) => !name.heading && (name.words.length < 3 || beginsSmall(name, index)))
      .map(({ words }) => keyOf(words.join(' '))),
  )
  // “Mr Seng” and “Seng, who” make a person of “Seng Ah Kow” too, where the family name stands first.
  for (const name of names) {
    if (name.words.length > 1 || name.heading) continue
    const titled = name.kind === 'person' && name.title !== undefined
    if (titled || (name.kind === 'unknown' && isPerson(document, index, name, new Set())))
      alone.add(TITLED + keyOf(name.words[0]!))
  }
  for (const heading of [false, true])
    for (const name of names) {
      if (name.heading !== heading) continue
      const last = registry.places.at(-1)
      const short = last && isShortOf(document, index, name, last) ? last.draft : undefined
      const draft = short
        ? alias(registry, short, name.words[0]!, keyOf(name.words[0]!))
        : draftOf(document, index, registry, name, alone)
      describe(document, index, draft, name)
      const span = spanOf(document, name)
      draft.mentions.set(span.start, span)
      registry.places.push({ draft, at: name.run.first })
      if (isOwned(document, name)) {
        if (draft.kind === 'unknown') draft.kind = 'organization'
      } else draft.located ||= isLocated(document, name)
    }
  registry.places.sort((a, b) => a.at - b.at)
}

// “|Da Costa Silva| said”
const beginsSmall = ({ words }: NameMention, { particles }: NameIndex): boolean =>
  words.length < 4 && particles.has(words[0]!.toLowerCase())

// “in Mount Labo”, “the Concordant Building”
function isLocated({ tokens, language }: Document, { run }: NameMention): boolean {
  const before = tokens[run.first - 1]
  if (!before || before.sentence !== tokens[run.first]!.sentence) return false
  return before.tag === 'DT' || language.grammar.locatives.includes(before.lower)
}

// “shares in Nordbahn”
function isOwned({ tokens, language }: Document, { run: { first } }: NameMention): boolean {
  return tokens[first - 1]?.tag === 'IN' && language.names.stakes.includes(tokens[first - 2]?.lower ?? '')
}

// “the Joint Chiefs of Staff (|JCS|)”, “Nordbahn AG (the “|Company|”)”
function isShortOf(document: Document, index: NameIndex, { run, words }: NameMention, { draft, at }: Place): boolean {
  const { tokens, text } = document
  const { end } = tokens[endOfMention(document, draft, at) - 1]!
  const open = /^ \((?:\p{Ll}+ )?([“"‘']?)$/u.exec(text.slice(end, tokens[run.first]!.start))
  if (!open || draft.kind === 'person' || words.length > 1 || index.countries.has(keyOf(words[0]!))) return false
  const closes = text.startsWith(`${CLOSING[open[1]!] ?? ''})`, tokens[run.last - 1]!.end)
  return closes && (open[1] !== '' || /^\p{Lu}[\p{Lu}\d&]+$/u.test(words[0]!))
}

function spanOf({ tokens }: Document, { run }: NameMention): Span {
  return { start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end }
}

function draftOf(
  document: Document,
  index: NameIndex,
  registry: Registry,
  mention: NameMention,
  alone: ReadonlySet<string>,
): Draft {
  const span = spanOf(document, mention)
  const shared = mention.words.length > mention.run.last - mention.run.first
  const name = shared ? mention.words.join(' ') : oneLine(document.text.slice(span.start, span.end))
  const key = keyOf(name)
  const known = registry.byName.get(key)
  const bearers = registry.byPart.get(key) ?? []
  if (known && !(known.kind === 'person' && mention.words.length === 1 && bearers.length > 1)) return known
  const person = lastNamed(registry, bearers, mention, key)
  if (person) return person
  const country = index.countries.get(key)
  if (country && mention.kind !== 'person') {
    const same = registry.byName.get(keyOf(country.country.name))
    if (same && country.as === 'name') return alias(registry, same, name, key)
  }
  if (mention.kind === 'organization' || mention.kind === 'unknown') {
    const long = expansion(registry, mention)
    if (long) return alias(registry, long, name, key)
  }
  const short =
    mention.kind === 'organization' || mention.kind === 'unknown' || mention.words.length === 1
      ? registry.byFirst.get(mention.kind === 'person' ? '' : key)
      : undefined
  if (short) return alias(registry, short, name, key)
  const long = mention.kind === 'person' || !isDetermined(document, mention) ? undefined : registry.byLast.get(key)
  if (long) return alias(registry, long, name, key)
  const kind = mention.kind === 'unknown' ? toldKind(document, index, mention, alone) : mention.kind
  if (kind === 'person' && mention.words.length > 1) {
    const same = samePerson(registry, mention, index)
    if (same) return longer(registry, same, name, mention, index)
  }
  const draft = addDraft(registry, name, kind, true)
  if (mention.gender) draft.gender = mention.gender
  if (kind === 'person') addParts(registry, draft, mention.words, index)
  else if (isPlain(keyOf(mention.words[0]!), index))
    for (let i = 1; i < mention.words.length && i < 4; i++)
      registry.byFirst.set(keyOf(mention.words.slice(0, i).join(' ')), draft)
  if (kind !== 'person' && mention.words.length > 1) registry.byLast.set(keyOf(mention.words.at(-1)!), draft)
  return draft
}

// “the |Ledger|”
const isDetermined = ({ tokens }: Document, { run, words }: NameMention): boolean =>
  words.length === 1 && tokens[run.first - 1]?.tag === 'DT'

// The one last named of those whom this part of a name fits, by sex too where a title tells it: “Mrs Clinton”.
function lastNamed(
  registry: Registry,
  candidates: readonly Draft[],
  { gender: told, title }: NameMention,
  key: string,
): Draft | undefined {
  // “Meera James … James said”: a surname that is a man’s given name too.
  const isSurname = title === undefined && candidates.some((draft) => keyOf(draft.name).endsWith(` ${key}`))
  const gender = isSurname ? undefined : told
  const fitting = candidates.filter((draft) => !gender || !draft.gender || draft.gender === gender)
  if (fitting.length < 2) return fitting[0]
  const sure = gender ? fitting.filter((draft) => draft.gender === gender) : []
  if (sure.length === 1) return sure[0]
  for (let i = registry.places.length - 1; i >= 0 && registry.places.length - i < 200; i--) {
    const { draft } = registry.places[i]!
    if ((sure.length > 0 ? sure : fitting).includes(draft)) return draft
  }
  return fitting[0]
}

function alias(registry: Registry, draft: Draft, name: string, key: string): Draft {
  if (key !== keyOf(draft.name)) draft.aliases.add(name)
  registry.byName.set(key, draft)
  return draft
}

// “NMLA” after “National Movement for the Liberation of Azawad”.
function expansion({ byAcronym }: Registry, { words }: NameMention): Draft | undefined {
  const [word] = words
  // “MoD”, but not “Mod”
  const isAcronym = words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(word!)
  return isAcronym ? byAcronym.get(word!.replaceAll('.', '').toUpperCase()) : undefined
}

// “J. Lee”, “Jim Lee” and “James Lee” are one where the surname is one and the given names do not clash.
function samePerson(registry: Registry, { words, gender }: NameMention, index: NameIndex): Draft | undefined {
  const surname = keyOf(surnameOf(words, index))
  const given = keyOf(words[0]!)
  const fits = (draft: Draft): boolean => {
    const other = keyOf(draft.name.split(/\s+/)[0]!)
    if (draft.gender && gender && draft.gender !== gender) return false
    if (!draft.name.includes(' ')) return other === surname || other === given
    return (
      other === given ||
      (other.length === 1 && given.startsWith(other)) ||
      (given.length === 1 && other.startsWith(given))
    )
  }
  // “Kayla”, before “Kayla Lee” is told
  const bare = registry.byName.get(given)
  const same = registry.byPart.get(surname)?.find(fits)
  // “Lindqvist”, before “Bo Lindqvist” is told
  const short = registry.byName.get(surname)
  if (!same && short && /^(?:person|unknown)$/.test(short.kind) && !short.located && keyOf(short.name) === surname)
    return short
  return same ?? (bare?.kind === 'person' && keyOf(bare.name) === given && fits(bare) ? bare : undefined)
}

// Keeps the fuller of two names for one person.
function longer(registry: Registry, draft: Draft, name: string, mention: NameMention, index: NameIndex): Draft {
  if (mention.gender) draft.gender ??= mention.gender
  if (name.length > draft.name.length) {
    draft.aliases.add(draft.name)
    draft.name = name
  } else if (name !== draft.name) draft.aliases.add(name)
  draft.kind = 'person'
  registry.byName.set(keyOf(name), draft)
  addParts(registry, draft, mention.words, index)
  return draft
}

function addParts(registry: Registry, draft: Draft, words: readonly string[], index: NameIndex): void {
  addPart(registry, surnameOf(words, index), draft)
  if (words.length < 2) return
  addPart(registry, words[0]!, draft)
  // “Ann van Dyk” is found as “van Dyk” too, “Mara Oduya Smith” as “Oduya Smith”.
  if (words.length > 2) addPart(registry, words.slice(1).join(' '), draft)
  const bare = withoutNickname(words)
  if (bare.length < words.length) {
    addPart(registry, bare.join(' '), draft)
    addPart(registry, words.slice(words.findIndex(isMark) + 1, words.findLastIndex(isMark)).join(' '), draft)
  }
  // “Mok” of “Augustine Mok Chi-fai”, where a family name stands in the middle.
  for (const word of bare.slice(1, -1)) if (/^\p{Lu}.*\p{Ll}/u.test(word)) addPart(registry, word, draft)
}

const isMark = (word: string): boolean => /^["“”‘’'()]$/.test(word)

// “Robert Smith” of “Robert “Big Bob” Smith”.
function withoutNickname(words: readonly string[]): string[] {
  const open = words.findIndex(isMark)
  const close = words.findLastIndex(isMark)
  return open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : [...words]
}

// The last word of a name, without “Jr.”, “III” and the like.
function surnameOf(words: readonly string[], index: NameIndex): string {
  let last = words.length - 1
  while (last > 0 && index.suffixes.has(keyOf(words[last]!))) last--
  return words[last]!
}

// What the words around a name tell it to be: “the network operator |Nordbahn|” is an organisation.
function toldKind(
  document: Document,
  index: NameIndex,
  mention: NameMention,
  alone: ReadonlySet<string>,
): Draft['kind'] {
  if (isPerson(document, index, mention, alone)) return 'person'
  const { tokens, language } = document
  const before = tokens[mention.run.first - 1]
  const isBody =
    before?.tag === 'NN' && [language.names.companies, bodiesOf(language)].some((nouns) => nouns.includes(before.lower))
  return isBody ? 'organization' : 'unknown'
}

// A name of two or three unknown words is a person’s where its last word is used alone later, or where an age or a role
// stands behind it.
function isPerson(document: Document, index: NameIndex, mention: NameMention, alone: ReadonlySet<string>): boolean {
  const { run, words } = mention
  if (words.length > 4 || !words.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word))) return false
  const before = document.tokens[run.first - 1]
  if (before?.tag === 'DT' || (words.length === 1 && before?.tag === 'IN')) return false
  // “Ann Lee of |Bremer Bank|, who”
  if (before?.tag === 'IN' && isProper(document.tokens[run.first - 2]?.tag ?? '')) return false
  // “Ann Lee (|R-Ohio|), the chairman”
  if (words.length === 1 && before?.text === '(') return false
  if (words.length === 1)
    return isPlain(keyOf(words[0]!), index) && apposition(document, index, run.last)?.person === true
  // “the historian |Aodh Mac Carra|”
  const told = before !== undefined && before.sentence === document.tokens[run.first]!.sentence ? before.lower : ''
  if (index.roles.has(told) || index.gender.has(told)) return true
  // “Brig. (retd) |Ann Lee|”
  const bracketed = told === ')' && index.titles.has(keyOf(document.tokens[run.first - 4]?.text ?? ''))
  if (bracketed || isNamedSo(document, index, run.first) || isAcross(document, index, mention)) return true
  if (alone.has(TITLED + keyOf(words[0]!)) || (words.length > 2 && alone.has(keyOf(words.slice(1).join(' ')))))
    return true
  const surname = keyOf(surnameOf(words, index))
  if (alone.has(surname) && !index.places.has(surname)) return true
  return apposition(document, index, run.last)?.person === true || predicate(document, index, run) !== undefined
}

// “The envoy, |Inge Stav|, was there”
function isAcross(document: Document, index: NameIndex, mention: NameMention): boolean {
  const { tokens, language } = document
  const { lower } = tokens[mention.whole.first - 2] ?? tokens[0]!
  // “a spokesman for the parent company, |Nordbahn|, said”
  if (isBodyNoun(index, lower) || language.names.companies.includes(lower)) return false
  const next = tokens[mention.run.last]
  return (next?.text === ',' || isTensed(next?.tag ?? '')) && roleAcross(document, index, mention) !== undefined
}

// “a miner named |Gus Petrakis|”
function isNamedSo({ tokens, language }: Document, index: NameIndex, at: number): boolean {
  const noun = tokens[at - 2]?.lower ?? ''
  return (
    language.quotationWords.titled.includes(tokens[at - 1]?.lower ?? '') &&
    (index.roles.has(noun) || index.gender.has(noun))
  )
}
