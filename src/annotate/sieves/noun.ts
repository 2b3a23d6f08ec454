import { contentAfter } from '../contents.js'
import type { CueMatch, Run } from '../cues.js'
import { fullPhraseAfter, phraseBefore } from '../noun-phrases.js'
import { isVerb } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { findSubject } from '../subjects.js'

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
  const owner = ownerOf(context, match, sentence.first) ?? makerOf(context, match, sentence.last)
  const at = owner?.maker ?? match.words.last
  const first = contentStart(context, match, at)
  if (first === undefined || !owner || !(first < sentence.last)) return undefined
  const content = contentAfter(document, quotes, first, cueAt, 'inner')
  if (!content || match.cue.prior < 3) return undefined
  return {
    source: [owner.source],
    cue: [owner.cue],
    content: [content],
    match,
    rule: `noun/${owner.rule}`,
    confidence: owner.rule === 'verb' ? 0.7 : 0.75,
  }
}

interface Owner {
  source: Run
  cue: Run
  rule: string
  /** Token after the phrase behind “by”. */
  maker?: number
}

function ownerOf(context: Context, { words }: CueMatch, floor: number): Owner | undefined {
  const { document } = context
  const { tokens } = document
  const phrase = phraseBefore(document, words.last, floor) ?? words
  for (let i = words.first - 1; i >= phrase.first; i--) {
    const { tag } = tokens[i]!
    if (tag === 'PRP$') return { source: { first: i, last: i + 1 }, cue: words, rule: 'owner' }
    if (tag === 'POS') return { source: { first: phrase.first, last: i + 1 }, cue: words, rule: 'owner' }
  }
  const verb = tokens[phrase.first - 1]
  if (!verb || phrase.first - 1 < floor || !isVerb(verb.tag)) return undefined
  let first = phrase.first - 1
  while (
    first > floor &&
    (tokens[first - 1]!.tag === 'MD' ||
      tokens[first - 1]!.tag.startsWith('RB') ||
      (isVerb(tokens[first - 1]!.tag) && tokens[first - 1]!.tag !== 'VBG'))
  )
    first--
  const source = verb.tag === 'VBG' && first === phrase.first - 1 ? undefined : findSubject(document, first)
  return source && { source, cue: { first, last: words.last }, rule: 'verb' }
}

function makerOf({ document }: Context, { words }: CueMatch, ceiling: number): Owner | undefined {
  if (!document.language.grammar.agents.includes(document.tokens[words.last]?.lower ?? '')) return undefined
  const source = fullPhraseAfter(document, words.last + 1, ceiling)
  return source && { source, cue: words, rule: 'maker', maker: source.last }
}

// Where the content of the noun begins, by the frames of its entry.
function contentStart({ document }: Context, { cue }: CueMatch, at: number): number | undefined {
  const token = document.tokens[at]
  if (!token) return undefined
  const { frames } = cue
  if (frames.includes('that') && document.language.grammar.complementizers.includes(token.lower)) return at
  if (frames.includes('to') && token.tag === 'TO' && document.tokens[at + 1]?.tag === 'VB') return at
  const linked = document.language.cues.links.some(
    (link) => frames.includes(link.frame) && link.words.includes(token.lower),
  )
  return linked ? at + 1 : undefined
}
