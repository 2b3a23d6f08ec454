import type { Document } from '../../model/document.js'
import type { Entity, Span } from '../../model/generated/shapes.js'
import { createIds } from '../../model/ids.js'
import type { Found } from '../attributions.js'
import type { Run } from '../cues.js'
import { nameIndexOf } from '../name-index.js'
import type { Context } from '../proposals.js'
import { described, enterDescriptions } from './descriptions.js'
import { readHistory } from './history.js'
import { joinLabels } from './labels.js'
import { enterNames } from './named.js'
import { findNarrators } from './narrators.js'
import type { Spoken } from './pronouns.js'
import { createRegistry, type Draft } from './registry.js'
import type { Resolution } from './resolution.js'
import { isVague, resolveSource } from './speakers.js'
import { createNested, type Nested, type Voice } from './voices.js'

// How many spans of a content are looked at.
const CONTENTS = 4

/**
 * Who and what the document speaks of, and for each attribution the entity its source means (set as `speaker`, left out
 * where none can be told). In order of first mention.
 */
export function findEntities({ document, quotes, heads }: Context, found: readonly Found[]): Entity[] {
  const index = nameIndexOf(document.language)
  const registry = createRegistry()
  enterNames(document, index, registry, heads.letters)
  joinLabels(document, index, registry, heads)
  const voices = createNested<Voice>()
  const contents = contentsOf(found)
  const narratorAt = findNarrators(document, registry, heads)
  const entered = new Map<Draft, Draft>()
  const resolution: Resolution = {
    document,
    index,
    registry,
    spoken: [],
    history: [],
    meant: new Map(),
    leaders: new Map(),
    sources: sourcesOf(found),
    entered,
    contentAt: (token) => contents.at(document.tokens[token]!.start),
    enter(draft) {
      if (!draft.described) return draft
      const known = entered.get(draft)
      if (known) return known
      // “members of their party”, where “their” would be the members
      entered.set(draft, draft)
      const entity = described(resolution, draft.described) ?? draft
      entered.set(draft, entity)
      return entity
    },
    narratorAt,
    quotedAt: (token) => quotes.inside[token]! >= 0,
    voiceAt: (token) => voices.at(document.tokens[token]!.start),
  }
  enterDescriptions(resolution)
  readHistory(resolution)
  // Once more, as what a pronoun tells of somebody’s sex counts for those before it too.
  if (resolution.meant.size > 0) readHistory(resolution)
  const speakers: (Draft | undefined)[] = []
  const resolve = (i: number) => {
    const { attribution, proposal } = found[i]!
    const [run] = proposal.source
    const draft = run && resolveSource(resolution, run)
    if (!run || !draft) return
    speakers[i] = draft
    if (attribution.strength === 'asserted' && !draft.named && isVague(resolution, run)) attribution.strength = 'vague'
    mention(document, draft, run)
    if (resolution.quotedAt(run.first)) return
    for (const span of attribution.content) voices.add({ draft, span })
    const outer = attribution.within === undefined
    if (outer && (attribution.act === 'speech' || attribution.act === 'thought'))
      enterSpoken(resolution.spoken, { draft, at: run.first })
  }
  // Who is meant inside a quotation depends on who speaks it, and the tag often stands behind.
  const inner: number[] = []
  for (const [i, { proposal }] of found.entries()) {
    const [run] = proposal.source
    if (run && resolution.quotedAt(run.first)) inner.push(i)
    else resolve(i)
  }
  voices.sort()
  for (const i of inner) resolve(i)
  const used = registry.drafts.filter((draft) => draft.mentions.size > 0 || draft.members)
  used.sort((a, b) => firstMention(a) - firstMention(b))
  const createId = createIds()
  const ids = new Map(used.map((draft) => [draft, createId('entity', draft.name)]))
  found.forEach(({ attribution }, i) => {
    const draft = speakers[i]
    const id = draft && ids.get(draft)
    if (id !== undefined) attribution.speaker = id
  })
  return used.map((draft) => entityOf(draft, ids))
}

interface Content {
  source: Run
  span: Span
}

function contentsOf(found: readonly Found[]): Nested<Content> {
  const contents = createNested<Content>()
  for (const { attribution, proposal } of found)
    for (const span of attribution.content) if (proposal.source[0]) contents.add({ source: proposal.source[0], span })
  contents.sort()
  return contents
}

// A source of many cues is told by the first of them.
function sourcesOf(found: readonly Found[]): Resolution['sources'] {
  const sources = new Map<number, { last: number; content: readonly Run[] }>()
  for (const { proposal } of found) {
    const [source] = proposal.source
    if (source && !sources.has(source.first))
      sources.set(source.first, { last: source.last, content: proposal.content.slice(0, CONTENTS) })
  }
  return sources
}

// Keeps the order of the text, which a source behind its quotation breaks by a few places at most.
function enterSpoken(spoken: Spoken[], one: Spoken): void {
  let i = spoken.length
  while (i > 0 && spoken[i - 1]!.at > one.at) i--
  spoken.splice(i, 0, one)
}

function mention({ tokens }: Document, draft: Draft, { first, last }: Run): void {
  const { start } = tokens[first]!
  const { end } = tokens[last - 1]!
  for (let i = first; i < last; i++) if (draft.mentions.has(tokens[i]!.start)) return
  draft.mentions.set(start, { start, end })
}

function firstMention({ mentions, members }: Draft): number {
  let first = Number.POSITIVE_INFINITY
  for (const start of mentions.keys()) first = Math.min(first, start)
  for (const member of members ?? []) first = Math.min(first, firstMention(member))
  return first
}

function entityOf(draft: Draft, ids: ReadonlyMap<Draft, string>): Entity {
  const { name, kind, named, aliases, roles, affiliations, members, mentions } = draft
  const memberIds = members?.map((member) => ids.get(member)).filter((id) => id !== undefined)
  return {
    id: ids.get(draft)!,
    name,
    kind,
    named,
    ...(aliases.size > 0 && { aliases: [...aliases] }),
    roles: [...roles],
    affiliations: [...affiliations],
    ...(memberIds && memberIds.length > 0 && { members: memberIds }),
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
  }
}
