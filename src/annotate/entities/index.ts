import type { Document } from '../../model/document.js'
import type { Entity } from '../../model/generated/shapes.js'
import { createIds } from '../../model/ids.js'
import type { Found } from '../attributions.js'
import type { Run } from '../cues.js'
import { nameIndexOf } from '../name-index.js'
import type { Context } from '../proposals.js'
import { enterDescriptions } from './descriptions.js'
import { enterNames } from './named.js'
import { findNarrators } from './narrators.js'
import type { Spoken } from './pronouns.js'
import { createRegistry, type Draft } from './registry.js'
import type { Resolution } from './resolution.js'
import { isVague, resolveSource } from './speakers.js'
import { createVoices } from './voices.js'

/**
 * Who and what the document speaks of, and for each attribution the entity its source means (set as `speaker`, left out
 * where none can be told). In order of first mention.
 */
export function findEntities({ document, quotes }: Context, found: readonly Found[]): Entity[] {
  const index = nameIndexOf(document.language)
  const registry = createRegistry()
  enterNames(document, index, registry)
  const voices = createVoices()
  const narratorAt = findNarrators(document, registry)
  const resolution: Resolution = {
    document,
    index,
    registry,
    spoken: [],
    narratorAt,
    quotedAt: (token) => quotes.inside[token]! >= 0,
    voiceAt: (token) => voices.at(document.tokens[token]!.start),
  }
  enterDescriptions(resolution)
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
    const { tag, start: source } = document.tokens[run.first]!
    const pronominal = run.last - run.first === 1 && tag === 'PRP'
    for (const span of attribution.content) voices.add({ draft, span, source, pronominal })
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
