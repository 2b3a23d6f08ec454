import { contentAfter } from '../contents.js'
import { type CueMatch, linkWords } from '../cues.js'
import { makerOf, ownerOf } from '../owners.js'
import { isTensed, isVerb } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'

/**
 * A noun whose complement is the content, with its owner, its maker behind “by”, or the subject of its verb as source.
 *
 * ```
 * The minister’s claim that the plan failed …
 * ^source        ^cue  ^content
 * Lee issued a warning that the dam might break.
 * ^source  ^cue        ^content
 * ```
 */
export const noun: Sieve = {
  id: 'noun',
  *find(context) {
    for (const match of context.cues) {
      if (match.kind !== 'noun' || context.takenCues.has(match)) continue
      const proposal = attributed(context, match)
      if (proposal) yield proposal
    }
  },
}

function attributed(context: Context, match: CueMatch): Proposal | undefined {
  const { document, quotes, cueAt } = context
  const { tokens, sentences } = document
  const sentence = sentences[tokens[match.words.first]!.sentence]!
  const there = isThere(context, match.words.first)
  const owner = there ? undefined : (ownerOf(context, match, sentence.first) ?? makerOf(context, match, sentence.last))
  const at = owner?.maker ?? match.words.last
  const first = contentStart(context, match, at)
  if (first === undefined || !(owner || there) || !(first < sentence.last)) return undefined
  const content = contentAfter(document, quotes, first, cueAt, 'inner')
  if (!content || match.cue.prior < 3) return undefined
  return {
    source: owner ? [owner.source] : [],
    cue: [owner?.cue ?? match.words],
    content: [content],
    match,
    rule: `noun/${owner?.rule ?? 'there'}`,
    confidence: owner?.rule === 'verb' ? 0.7 : 0.75,
  }
}

// “There were |rumours| that she had left.”
function isThere({ document: { tokens } }: Context, noun: number): boolean {
  let at = noun - 1
  while (at > 0 && (/^(?:RB|JJ|DT|CD)/.test(tokens[at]!.tag) || isVerb(tokens[at]!.tag)) && noun - at < 6) at--
  return tokens[at]?.tag === 'EX'
}

// Where the content of the noun begins, by the frames of its entry.
function contentStart({ document }: Context, { cue }: CueMatch, at: number): number | undefined {
  const token = document.tokens[at]
  if (!token) return undefined
  const { frames } = cue
  // “the claim |that it failed|”, but not “the line that runs north”
  const next = document.tokens[at + 1]?.tag ?? ''
  if (frames.includes('that') && document.language.grammar.complementizers.includes(token.lower))
    return isTensed(next) ? undefined : at
  if (frames.includes('to') && token.tag === 'TO' && document.tokens[at + 1]?.tag === 'VB') return at
  return frames.some((frame) => linkWords(document.language, frame).includes(token.lower)) ? at + 1 : undefined
}
