import type { Document, Token } from '../../model/document.js'
import { isRelative } from '../clause-tags.js'
import { isTakenUp, trim } from '../contents.js'
import type { CueMatch, Run } from '../cues.js'
import { fullPhraseAfter, headOf } from '../noun-phrases.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { isEmptySubject, isSpeaker } from '../sources.js'

/**
 * A phrase that takes the source as its complement, before or after the content or in the middle of it.
 *
 * ```
 * The bridge is safe, according to a report by the council.
 * ^content            ^cue         ^source
 * According to the council, the bridge is safe.
 * ^cue         ^source      ^content
 * ```
 */
export const accordingTo: Sieve = {
  id: 'according-to',
  *find(context) {
    for (const match of context.cues) {
      if (match.kind !== 'phrase' || context.takenCues.has(match)) continue
      const proposal = phraseAttribution(context, match)
      if (proposal) yield proposal
    }
  },
}

function phraseAttribution(context: Context, match: CueMatch): Proposal | undefined {
  const { document } = context
  const { tokens, sentences } = document
  const sentence = sentences[tokens[match.words.first]!.sentence]!
  // A single word, “per”, means many things where no comma sets it off.
  const { first, last } = match.words
  const before = first > sentence.first ? tokens[first - 1]!.text : ';'
  if (last - first === 1 && !/^[,;]$/.test(before)) return undefined
  const phrase = fullPhraseAfter(document, match.words.last, sentence.last)
  // “sorted according to |size|”, “pay according to |their income|”
  if (!phrase || isEmptySubject(context, phrase) || (before !== ',' && isMeasure(context, phrase))) return undefined
  const heads = before === ';' || leadIn(context, sentence.first, match.words.first)
  const source = heads ? withoutSubject(tokens, phrase) : phrase
  const content = heads ? after(context, source.last, sentence.last) : around(context, match, source, sentence)
  if (content.length === 0) return undefined
  return {
    source: [source],
    cue: [match.words],
    content,
    match,
    rule: `according-to/${heads ? 'first' : content.length > 1 ? 'inside' : 'last'}`,
    confidence: match.cue.prior >= 5 ? 0.93 : 0.75,
  }
}

// What is somebody’s own and can say nothing.
function isMeasure(context: Context, phrase: Run): boolean {
  const { tokens } = context.document
  const head = tokens[headOf(context.document, phrase)]!
  return tokens[phrase.first]!.tag === 'PRP$' && !isSpeaker(context, phrase) && !context.names.documents.has(head.lower)
}

// “According to Tom Lee|, the roof| leaks”: what no comma closes is no apposition but the subject of what is said.
function withoutSubject(tokens: readonly Token[], { first, last }: Run): Run {
  if (tokens[last]?.text === ',') return { first, last }
  for (let i = last - 1; i > first; i--) if (tokens[i]!.text === ',') return { first, last: i }
  return { first, last }
}

// “But according to …”, “Lee said that, according to …”
function leadIn({ document }: Context, from: number, to: number): boolean {
  const { tokens, language } = document
  const comma = tokens[to - 1]?.text === ',' ? to - 1 : to
  if (comma > from && language.grammar.complementizers.includes(tokens[comma - 1]!.lower)) return true
  return (
    to - from <= 2 && tokens.slice(from, to).every(({ tag }) => tag === 'CC' || tag.startsWith('RB') || tag === ',')
  )
}

function after({ document, quotes }: Context, from: number, to: number): Run[] {
  let first = from
  while (first < to && !/[\p{L}\p{N}“‘"]/u.test(document.tokens[first]!.text)) first++
  const opened = first < to ? quotes.inside[to - 1]! : -1
  const last = opened >= 0 && quotes.runs[opened]!.first >= first ? quotes.runs[opened]!.last : to
  const end = trim(document, first, last, quotes)
  return end > first ? [{ first, last: end }] : []
}

// Content before the phrase goes back to the head of the clause; what follows behind a comma belongs to it too.
function around(context: Context, match: CueMatch, source: Run, sentence: { first: number; last: number }): Run[] {
  const { document, quotes } = context
  const { tokens } = document
  let first = sentence.first
  for (let i = match.words.first - 2; i >= sentence.first; i--) {
    if (tokens[i]!.text === ';' && quotes.inside[i]! < 0) {
      first = i + 1
      break
    }
  }
  const last = trim(document, first, match.words.first, quotes)
  if (last <= first) return []
  const runs = [{ first, last }]
  if (
    tokens[source.last]?.text === ',' &&
    source.last + 1 < sentence.last &&
    tokens[match.words.first - 1]?.text === ','
  ) {
    const head = behindRelative(document, source.last + 1, sentence.last)
    const { tag } = tokens[head]!
    const rest = { first: head, last: sentence.last }
    if (tag === 'CC' ? isTakenUp(document, runs[0]!, rest) : !tag.startsWith('W') && tag !== 'VBG')
      runs.push(...after(context, head, sentence.last))
  }
  return runs
}

// “In the words of Ann Lee, who built it, |a disaster|”
function behindRelative(document: Document, from: number, to: number): number {
  if (!isRelative(document, from)) return from
  const { tokens } = document
  let at = from
  while (at < to && tokens[at]!.text !== ',') at++
  return at + 1 < to ? at + 1 : from
}
