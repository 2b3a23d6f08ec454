import type { Document } from '../model/document.js'
import { layQuotations, type QuoteLayer } from './contents.js'
import { type CueMatch, findCues, type Run } from './cues.js'
import { type NameIndex, nameIndexOf } from './name-index.js'
import { type ParagraphHeads, paragraphHeads } from './paragraph-heads.js'
import { sortQuotations } from './quotation-use.js'

/** An attribution as a sieve proposes it, in runs of tokens. */
export interface Proposal {
  source: Run[]
  cue: Run[]
  content: Run[]
  /** The entry of the lexicon that stands at the cue; missing where the layout attributes. */
  match?: CueMatch
  /** Name of the sieve and of the pattern in it. */
  rule: string
  /** Estimated probability that source and content are right, 0 to 1. */
  confidence: number
}

/** What the sieves work on, and what the surer ones before have taken. */
export interface Context {
  document: Document
  cues: CueMatch[]
  /** The cue whose group, or whose first word, is at a token. */
  cueAt: ReadonlyMap<number, CueMatch>
  quotes: QuoteLayer
  names: NameIndex
  heads: ParagraphHeads
  /** What has been found so far, in the order it was found. */
  found: Proposal[]
  /** Cues that already attribute something. */
  takenCues: Set<CueMatch>
  /** Outermost quotations, by index, that already belong to an attribution. */
  takenQuotes: Set<number>
}

/** One step of the ordered list that finds attributions: leaves alone what an earlier one took. */
export interface Sieve {
  id: string
  find(context: Context): Iterable<Proposal>
}

/** A context with nothing found yet. */
export function createContext(read: Document): Context {
  const quotes = layQuotations(read)
  const document = { ...read, quotations: sortQuotations(read, quotes) }
  // “starred in |“She Said Yes”|”: nothing is said inside a title.
  const named = new Uint8Array(document.tokens.length)
  document.quotations.forEach(({ isSpeech }, i) => {
    if (!isSpeech) named.fill(1, quotes.runs[i]!.first, quotes.runs[i]!.last)
  })
  const cues = findCues(document).filter(({ words }) => !named[words.first])
  const cueAt = new Map<number, CueMatch>()
  for (const match of cues) {
    cueAt.set(match.words.first, match)
    cueAt.set(match.group.first, match)
  }
  const context: Context = {
    document,
    cues,
    cueAt,
    quotes,
    names: nameIndexOf(document.language),
    heads: paragraphHeads(document),
    found: [],
    takenCues: new Set(),
    takenQuotes: new Set(),
  }
  retake(context, [])
  return context
}

/** Begins anew with `proposals` alone taken. */
export function retake(context: Context, proposals: readonly Proposal[]): void {
  context.found.length = 0
  context.takenCues.clear()
  context.takenQuotes.clear()
  context.document.quotations.forEach(({ isSpeech }, i) => {
    if (!isSpeech) context.takenQuotes.add(i)
  })
  for (const proposal of proposals) take(context, proposal)
}

/** Records a proposal: its cue and the quotations in its content are taken. */
export function take(context: Context, proposal: Proposal): void {
  context.found.push(proposal)
  if (proposal.match) context.takenCues.add(proposal.match)
  for (const { first, last } of proposal.content)
    for (let i = first; i < last; i++) {
      const quote = context.quotes.inside[i]!
      if (quote < 0) continue
      if (context.quotes.runs[quote]!.first >= first) context.takenQuotes.add(quote)
      i = Math.max(i, Math.min(last, context.quotes.runs[quote]!.last) - 1)
    }
}

/** Runs sieves in their order, taking what each proposes. */
export function sift(context: Context, order: readonly Sieve[]): void {
  for (const sieve of order) for (const proposal of sieve.find(context)) take(context, proposal)
}
