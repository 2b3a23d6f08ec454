import type { Frame } from '../../model/generated/shapes.js'
import { type Complement, complementOf } from '../complements.js'
import { contentAfter } from '../contents.js'
import type { CueMatch, Run } from '../cues.js'
import { fullPhraseAfter } from '../noun-phrases.js'
import { isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { agentOf, isExpletive, isSpeaker, sourceOf } from '../sources.js'
import { findSubject } from '../subjects.js'

// How sure the sieve is, where no model of the language knows better.
const LIKELY = 0.7

// How often a cue must attribute (`prior` of the lexicon) for a frame to be believed.
const FRAMES: Record<Frame, number> = {
  that: 1,
  told: 1,
  whether: 2,
  to: 3,
  'told-to': 3,
  of: 3,
  for: 3,
  about: 3,
  as: 4,
  on: 4,
  against: 3,
  'object-of': 2,
  'object-as': 2,
  'object-to': 3,
  'object-for': 3,
  object: 3,
  ing: 3,
  quote: 6,
  aside: 6,
  'source-after': 6,
}

// Frames a passive cannot take; and those in which the subject is only told, and no part of the content.
const ACTIVE: ReadonlySet<Frame> = new Set(['for', 'about', 'on', 'against'])
const TOLD: ReadonlySet<Frame> = new Set(['told', 'told-to'])

// Frames whose content is a clause, which may go on with “and”.
// What somebody came to say.
const SAID: ReadonlySet<Frame> = new Set(['that', 'told'])
const CLAUSAL: ReadonlySet<Frame> = new Set(['that', 'told', 'whether', 'to', 'told-to'])

/**
 * A verb with its content to the right, in one of the frames that the lexicon gives it.
 *
 * ```
 * Ministers are considering whether to appeal.
 * ^source       ^cue        ^content
 * ```
 */
export const complement: Sieve = {
  id: 'complement',
  *find(context) {
    for (const match of context.cues) {
      if (match.kind !== 'verb' || context.takenCues.has(match) || isAction(match)) continue
      const found = refused(context, match) ?? complementOf(context, match)
      if (!found || match.cue.prior < FRAMES[found.frame]) continue
      const proposal = match.passive ? passive(context, match, found) : active(context, match, found)
      if (proposal) yield proposal
    }
  },
}

// “will veto the plan” tells what somebody will do, “will say” what somebody will say.
const isAction = ({ future, cue: { act } }: CueMatch): boolean =>
  future && act !== 'speech' && act !== 'thought' && act !== 'evidence'

// “declined to say |whether it would close|”: what is declined is to say something.
function refused(context: Context, match: CueMatch): Complement | undefined {
  if (match.cue.strength !== 'denied' || context.document.tokens[match.words.last]?.tag !== 'TO') return undefined
  const said = context.cueAt.get(match.words.last + 1) ?? context.cueAt.get(match.words.last)
  if (said?.kind !== 'verb' || said.cue.act !== 'speech' || context.takenCues.has(said)) return undefined
  const found = complementOf(context, said)
  if (found) context.takenCues.add(said)
  return found
}

function active(context: Context, match: CueMatch, { frame, first, cueLast }: Complement): Proposal | undefined {
  if (match.form === 'participle' || (match.form === 'infinitive' && !SAID.has(frame))) return undefined
  const source = sourceOf(context, match)
  if (!source) return undefined
  const content = contentAfter(
    context.document,
    context.quotes,
    first,
    context.cueAt,
    CLAUSAL.has(frame) ? 'clause' : 'phrase',
  )
  if (!content) return undefined
  return {
    source: [source],
    cue: [{ first: match.group.first, last: cueLast }],
    content: [content],
    match,
    rule: `complement/${frame}`,
    confidence: LIKELY,
  }
}

// “About 230 are expected to leave”: the subject belongs to the content; the source stands behind “by” or nowhere.
function passive(context: Context, match: CueMatch, { frame, first, cueLast }: Complement): Proposal | undefined {
  if (ACTIVE.has(frame)) return undefined
  const behind = contentAfter(context.document, context.quotes, first, context.cueAt)
  if (!behind) return undefined
  const subject = findSubject(context.document, match.group.first)
  const late = TOLD.has(frame) ? undefined : agentAtEnd(context, behind)
  const agent = agentOf(context, match) ?? late
  const content = late && agent === late ? { first: behind.first, last: late.first - 1 } : behind
  const only = TOLD.has(frame) || !subject || isExpletive(context, subject)
  return {
    source: agent ? [agent] : [],
    cue: [{ first: match.group.first, last: cueLast }],
    content: only ? [content] : [subject, content],
    match,
    rule: `complement/passive-${frame}`,
    confidence: LIKELY,
  }
}

// “was dismissed as absurd |by the defence|”: a speaker behind “by” at the very end.
function agentAtEnd(context: Context, { first, last }: Run): Run | undefined {
  const { document, quotes } = context
  const { tokens, language } = document
  for (let i = last - 2; i > first; i--) {
    if (quotes.inside[i]! >= 0 || isTensed(tokens[i]!.tag)) return undefined
    if (!language.grammar.agents.includes(tokens[i]!.lower)) continue
    const agent = fullPhraseAfter(document, i + 1, last)
    return agent?.last === last && isSpeaker(context, agent) ? agent : undefined
  }
  return undefined
}
