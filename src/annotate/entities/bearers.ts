import { findDatelineEnd } from '../../document/dateline.js'
import type { Language } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { groupOf } from '../../model/word-groups.js'
import type { Run } from '../cues.js'
import { isProper } from '../parts-of-speech.js'
import { calledBy, isInitialsOf, isOffice, wordsOf } from './offices.js'
import { mentionsBefore, pronounOf } from './pronouns.js'
import { type Draft, keyOf, placeFrom, type Registry } from './registry.js'
import type { Resolution } from './resolution.js'

// How many names back the bearer of a role is looked for.
const NAMES = 60
// What a mention of a firm weighs less with each sentence between, and one that nothing tells to be a firm.
const FADING = 0.95
const UNSURE = 0.3
// How many mentions and sentences back a body is looked for that one noun takes up.
const NEAR = 12
const SENTENCES = 2
// How many words tell a relation: “her younger brother”.
const RELATION = 3

/** “the minister”: the person last named whose role has this noun; “the company”: the organisation last named. */
export function bearerOf(resolution: Resolution, { first }: Run, head: number): Draft | undefined {
  const { registry, index, document } = resolution
  const { tokens, sentences } = document
  const { companies } = document.language.names
  const { places } = registry
  const noun = tokens[head]!.lower
  const company = companies.includes(noun)
  const organization = company || index.organizations.has(noun)
  // “the Danish operator”, “the trade’s lobby group”, “the Save Our Shelves group” may be another.
  const isNameless = !isProper(tokens[head - 1]!.tag) || tokens[head - 1]!.lower.includes('-')
  const isFree =
    isNameless &&
    tokens
      .slice(first + 1, head)
      .every(({ tag, lower }) => tag !== 'POS' && index.countries.get(lower)?.as !== 'demonym')
  const weights = new Map<Draft, number>()
  const weigh = (draft: Draft, at: number) => {
    const far = tokens[first]!.sentence - tokens[at]!.sentence
    const weight = FADING ** far * (draft.kind === 'organization' ? 1 : UNSURE)
    weights.set(draft, (weights.get(draft) ?? 0) + weight)
  }
  let near: Draft | undefined
  const from = placeFrom(places, first) - 1
  for (let i = from; i >= 0 && from - i < NAMES; i--) {
    const { draft, at } = places[i]!
    if (draft.kind === 'person') {
      for (const role of draft.roles) if (isRoleOf(resolution, role, first, head)) return draft
      if (head === first + 1 && isOffice(index, draft.nouns, noun)) return draft
    } else if (organization && (draft.kind === 'organization' || draft.kind === 'unknown') && draft.named) {
      const words = wordsOf(draft.name)
      if (head === first + 1 && (words.includes(noun) || draft.nouns.has(noun))) return draft
      if (head === first + 1 && !company && isOffice(index, words, noun)) near ??= draft
      if (!company || !isFree || words.some((word) => index.publicBodies.has(word))) continue
      const there = sentences[tokens[at]!.sentence]!
      if (at < findDatelineEnd(tokens, there.paragraph, there.first, there.last)) continue
      // “since Christmas”
      if (draft.kind === 'organization' || !(draft.located || tokens[at - 1]?.tag === 'IN')) weigh(draft, at)
    }
  }
  return near ?? weightiest(weights)
}

/**
 * “the agency”, “the airline”: the body named last in the sentences before that nothing tells to be of another sort; nothing for
 * nouns that may as well tell of one not named, “the council”.
 */
export function bodyBefore(resolution: Resolution, { first }: Run, head: number): Draft | undefined {
  const { document, index } = resolution
  const { tokens, language } = document
  const { lower: noun } = tokens[head]!
  if (head !== first + 1 || !bodiesOf(language).includes(noun)) return undefined
  for (const { draft, at, subject, modifies, quoted } of mentionsBefore(resolution, first, NEAR, SENTENCES)) {
    // “The Dunmore Blue Cross”, where nothing else tells what it is, but not “Ann Lee”
    const isThing = draft.kind === 'unknown' && subject && tokens[at - 1]?.tag === 'DT'
    const isBody = draft.kind === 'organization' || isThing
    if (!isBody || !draft.named || draft.plural || modifies || quoted) continue
    const sorts = wordsOf(draft.name).filter((word) => index.publicBodies.has(word) || index.offices.has(word))
    if (sorts.length === 0 || isOffice(index, sorts, noun)) return draft
  }
  return undefined
}

/** Nouns that take up a body named shortly before, and tell what a name behind them is: “the airline Orla”. */
export const bodiesOf = (language: Language): readonly string[] => groupOf(language, 'bodies') ?? []

function weightiest(weights: ReadonlyMap<Draft, number>): Draft | undefined {
  let best: Draft | undefined
  for (const [draft, weight] of weights) if (!best || weight > weights.get(best)!) best = draft
  return best
}

// “the health minister” is not who bears “finance minister”; “the outgoing minister” may be.
function isRoleOf(
  { document: { tokens, language }, index }: Resolution,
  role: string,
  first: number,
  head: number,
): boolean {
  const { lower: noun } = tokens[head]!
  if (head === first + 1 && isInitialsOf(noun, role)) return true
  // What has no other word for it must be called by the very word.
  if (!index.offices.has(noun) && !role.toLowerCase().includes(noun)) return false
  const called = calledBy(language, role)
  if (!isOffice(index, called, noun)) return false
  // “the union” is not “the union president”.
  if (!(index.roles.has(noun) || index.titles.has(noun) || called.at(-1) === noun)) return false
  const words = wordsOf(role)
  for (let i = first + 1; i < head; i++) {
    const { tag, lower } = tokens[i]!
    if (tag === 'NN' && !lower.includes('-') && !words.includes(lower)) return false
    // “the Elm manager” is not “the Ash manager”.
    const other = i > first + 1 || /\p{Lu}\S* \p{Ll}\S*$/u.test(role)
    if (isProper(tag) && !words.includes(lower) && words.length > 1 && other) return false
    // “the |prime| minister”, “the |Treasury| secretary”
    const tells = [index.titles, index.roles, index.organizations].some((list) => list.has(lower))
    if (tells && !words.includes(lower)) return false
  }
  return true
}

/** “the secretary of state”: the only person of the text, before or behind, with this very role; nothing where several have it. */
export function onlyBearerOf(
  { registry, document: { tokens, text } }: Resolution,
  { first, last }: Run,
): Draft | undefined {
  const bearers = bearersBy(registry).get(keyOf(text.slice(tokens[first]!.start, tokens[last - 1]!.end)))
  return bearers?.size === 1 ? [...bearers][0] : undefined
}

const bearersBy = /* @__PURE__ */ onceFor((registry: Registry): ReadonlyMap<string, ReadonlySet<Draft>> => {
  const byRole = new Map<string, Set<Draft>>()
  for (const draft of registry.drafts)
    for (const role of draft.kind === 'person' ? draft.roles : [])
      byRole.set(keyOf(role), (byRole.get(keyOf(role)) ?? new Set()).add(draft))
  return byRole
})

/**
 * “her brother”: the one person whom the text introduces so, “her brother Abel”; nothing where it introduces two. “My brother”
 * may be “her brother” or “the brother”, and named later.
 */
export function relationOf({ registry, document }: Resolution, { first, last }: Run): Draft | undefined {
  const { tokens, text } = document
  if (tokens[first]!.tag !== 'PRP$' || last - first > RELATION) return undefined
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end).toLowerCase()
  const mine = pronounOf(document, tokens[first]!.lower)?.person === 1
  const bare = words.slice(tokens[first]!.lower.length)
  const isSo = (role: string) =>
    mine ? role.endsWith(bare) && role.indexOf(' ') === role.length - bare.length : role === words
  const here = placeFrom(registry.places, first)
  const near = registry.places.slice(Math.max(0, here - NAMES), mine ? here + NAMES : here)
  const found = new Set<Draft>()
  for (const { draft } of near)
    if (draft.kind === 'person' && [...draft.roles].some((role) => isSo(role.toLowerCase()))) found.add(draft)
  return found.size === 1 ? [...found][0] : undefined
}
