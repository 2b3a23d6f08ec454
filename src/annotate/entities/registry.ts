import { countBefore } from '../../model/bisect.js'
import type { Entity, Span } from '../../model/generated/shapes.js'
import type { Run } from '../cues.js'
import type { Gender } from '../name-index.js'

/** An entity while it is being put together. */
export interface Draft {
  name: string
  kind: Entity['kind']
  named: boolean
  gender?: Gender
  /** How many pronouns that could hardly mean somebody else are female, less those that are male. */
  votes: number
  /** Of somebody who is only described: the words. */
  described?: Run
  /** In years, as printed. */
  age?: string
  /** True for several people or things: “residents”, “Germany and France”. */
  plural: boolean
  /** True where the text treats it as a place or a thing: “in X”, “the X”. */
  located: boolean
  aliases: Set<string>
  roles: Set<string>
  /** Nouns by which the text calls it beside its name: “gov”, “union”. */
  nouns: Set<string>
  affiliations: Set<string>
  members?: Draft[]
  /** By start, so that no place counts twice. */
  mentions: Map<number, Span>
}

/** A place where an entity is named. */
export interface Place {
  draft: Draft
  /** First token. */
  at: number
}

/** The entities of one document, and the ways to find them again. */
export interface Registry {
  drafts: Draft[]
  /** By full name and alias. */
  byName: Map<string, Draft>
  /** Persons by surname, given name and the like. */
  byPart: Map<string, Draft[]>
  /** Organisations and the like by the first words of their names: “Dunmore” for “Dunmore Industrial”. */
  byFirst: Map<string, Draft>
  /** Organisations and the like by the last words of their names: “Ledger” for “Dunmore Ledger”. */
  byLast: Map<string, Draft>
  /** Organisations and the like by the initials of their names. */
  byAcronym: Map<string, Draft>
  /** Where entities are named, sorted by token. */
  places: Place[]
}

/** A registry with nothing in it. */
export function createRegistry(): Registry {
  return {
    drafts: [],
    byName: new Map(),
    byPart: new Map(),
    byFirst: new Map(),
    byLast: new Map(),
    byAcronym: new Map(),
    places: [],
  }
}

/** An entity of which nothing else is known yet, in no registry. */
export function createDraft(name: string, kind: Entity['kind'], named: boolean): Draft {
  return {
    name,
    kind,
    named,
    votes: 0,
    plural: false,
    located: false,
    aliases: new Set(),
    roles: new Set(),
    nouns: new Set(),
    affiliations: new Set(),
    mentions: new Map(),
  }
}

/** Adds an entity of which no mention is known yet. */
export function addDraft(registry: Registry, name: string, kind: Entity['kind'], named: boolean): Draft {
  const draft = createDraft(name, kind, named)
  registry.drafts.push(draft)
  if (named && kind !== 'person')
    for (const acronym of acronymsOf(name)) if (!registry.byAcronym.has(acronym)) registry.byAcronym.set(acronym, draft)
  const key = keyOf(name)
  if (!registry.byName.has(key)) registry.byName.set(key, draft)
  return draft
}

/** Makes a person findable by a part of the name. */
export function addPart(registry: Registry, part: string, draft: Draft): void {
  const key = keyOf(part)
  const known = registry.byPart.get(key)
  if (!known) registry.byPart.set(key, [draft])
  else if (!known.includes(draft)) known.push(draft)
}

/** A name for looking up: lower case, straight apostrophes, without stops and article. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase()
  const key = /[’.]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('.', '') : lower
  return (key.startsWith('the ') ? key.slice(4) : key).trim()
}

/** Index of the first place at token `at` or later. */
export function placeFrom(places: readonly { at: number }[], at: number): number {
  return countBefore(places, (one) => one.at < at)
}

// The initials of a name of several words, with and without its small words.
function acronymsOf(name: string): string[] {
  const parts = name.slice(0, 200).split(/[\s-]+/)
  if (parts.length < 2) return []
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0])
  return [capitals.join(''), parts.map((part) => part.slice(0, 1).toUpperCase()).join('')]
}
