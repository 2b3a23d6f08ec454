import { isWord } from '../document/characters.js'
import { findDatelineEnd } from '../document/dateline.js'
import type { Document } from '../model/document.js'
import type { Attribution, Span } from '../model/generated/shapes.js'
import { createIds } from '../model/ids.js'
import type { Run } from './cues.js'
import { type Context, createContext, type Proposal, sift } from './proposals.js'
import { calibrated, rank } from './ranker/index.js'
import { sieves } from './sieves/index.js'

/** An attribution with the runs of tokens it was made from. */
export interface Found {
  attribution: Attribution
  proposal: Proposal
}

/**
 * Who is said to have said, thought, wanted or shown what: runs the sieves in their order, each leaving alone what a surer
 * one took; the ranker decides on what the likely ones found. Sorted by first span; empty where nothing is attributed.
 */
export function findAttributions(document: Document, minConfidence = 0): { found: Found[]; context: Context } {
  const context = createContext(document)
  sift(context, sieves.certain)
  const sure = context.found.length
  sift(context, sieves.likely)
  rank(context, sure)
  sift(context, sieves.last)
  const proposals = context.found
    .filter(({ rule, confidence }) => !(calibrated(document.language, rule, confidence) < minConfidence))
    .map((proposal) => ({ ...proposal, content: withoutDateline(document, proposal.content) }))
    .sort((a, b) => firstToken(a) - firstToken(b) || lastToken(b) - lastToken(a))
  const createId = createIds()
  const found = proposals.map((proposal) => ({ proposal, attribution: attributionOf(context, proposal, createId) }))
  nest(found)
  return { found, context }
}

// “LONDON, May 12 — |The ferry will stop, the firm said.”
function withoutDateline({ tokens, sentences }: Document, [head, ...rest]: Proposal['content']): Proposal['content'] {
  if (!head) return []
  const { first, paragraph } = sentences[tokens[head.first]!.sentence]!
  if (first !== head.first) return [head, ...rest]
  return [{ first: findDatelineEnd(tokens, paragraph, first, head.last), last: head.last }, ...rest]
}

function attributionOf(
  context: Context,
  proposal: Proposal,
  createId: (kind: string, words: string) => string,
): Attribution {
  const { document } = context
  const spans = (runs: readonly Run[]) => runs.map((run) => spanOf(document, run))
  const content = spans(proposal.content)
  const words = content.map(({ start, end }) => document.text.slice(start, end)).join(' ')
  const { match } = proposal
  return {
    id: createId('attribution', words),
    source: spans(proposal.source),
    cue: spans(proposal.cue),
    content,
    type: typeOf(context, proposal),
    strength: match?.negated && match.cue.strength === 'asserted' ? 'denied' : (match?.cue.strength ?? 'asserted'),
    act: match?.cue.act ?? 'speech',
    rule: proposal.rule,
    confidence: calibrated(document.language, proposal.rule, proposal.confidence),
  }
}

function spanOf({ tokens }: Document, { first, last }: Run): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

function typeOf({ document, quotes }: Context, { content }: Proposal): Attribution['type'] {
  let inside = 0
  let outside = 0
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (!isWord(document.tokens[i]!.text)) continue
      const quote = quotes.inside[i]!
      if (quote >= 0 && document.quotations[quote]!.isSpeech && quotes.runs[quote]!.first >= first) inside++
      else outside++
    }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

const firstToken = ({ source, cue, content }: Proposal): number =>
  Math.min(
    source[0]?.first ?? Number.POSITIVE_INFINITY,
    cue[0]?.first ?? Number.POSITIVE_INFINITY,
    content[0]?.first ?? Number.POSITIVE_INFINITY,
  )

const lastToken = ({ source, cue, content }: Proposal): number =>
  Math.max(source.at(-1)?.last ?? 0, cue.at(-1)?.last ?? 0, content.at(-1)?.last ?? 0)

// Marks the attributions that stand inside the content of another, the innermost such: one sweep over spans by start.
function nest(found: readonly Found[]): void {
  const contents = found.flatMap(({ attribution }, owner) => attribution.content.map((span) => ({ span, owner })))
  contents.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const inner = found.map((_, index) => index).sort((a, b) => headOf(found[a]!).start - headOf(found[b]!).start)
  const open: { span: Span; owner: number }[] = []
  let next = 0
  for (const index of inner) {
    const { attribution } = found[index]!
    const head = headOf(found[index]!)
    while (next < contents.length && contents[next]!.span.start <= head.start) open.push(contents[next++]!)
    while (open.length > 0 && open.at(-1)!.span.end < head.end) open.pop()
    const outer = open.findLast(({ owner, span }) => owner !== index && head.end <= span.end)
    if (outer) attribution.within = found[outer.owner]!.attribution.id
  }
}

// What has to lie inside another’s content: the cue, else the source, else the content.
function headOf({ attribution: { cue, source, content } }: Found): Span {
  return cue[0] ?? source[0] ?? content[0]!
}
