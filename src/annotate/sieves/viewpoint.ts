import type { Language } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { firstCueAt, tagFrom } from '../clause-tags.js'
import { contentAfter, trim } from '../contents.js'
import { type CueMatch, linkWords, type Run } from '../cues.js'
import { fullPhraseAfter, headOf, phraseAfter, phraseBefore } from '../noun-phrases.js'
import { ownerOf } from '../owners.js'
import { isNoun, isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { isSpeaker } from '../sources.js'

/**
 * A phrase that tells whose view the sentence gives: its owner is the source.
 *
 * ```
 * In the union’s view, the contract is void.        To critics, the law is a licence to spy.
 *    ^source     ^cue  ^content                     ^cue ^source ^content
 * The union’s view is that the contract is void.    The union had a message: pay us.
 * ^source     ^cue    ^content                      ^source   ^cue           ^content
 * As the union put it, the contract is void.
 *    ^source   ^cue    ^content
 * ```
 */
export const viewpoint: Sieve = {
  id: 'viewpoint',
  *find(context) {
    for (const sentence of context.document.sentences) {
      const proposal = fronted(context, sentence) ?? reported(context, sentence) ?? owned(context, sentence)
      if (proposal) yield proposal
    }
    for (const match of context.cues) {
      const proposal = match.kind === 'noun' && !context.takenCues.has(match) ? predicated(context, match) : undefined
      if (proposal) yield proposal
    }
  },
}

type Sentence = Context['document']['sentences'][number]

// “For Ann Lee, the plan is “a slap in the face””: what follows is a quotation, or says what something is.
function fronted(context: Context, { first, last }: Sentence): Proposal | undefined {
  const { document } = context
  const { tokens, language } = document
  if (!language.cues.viewpoints.includes(tokens[first]!.lower)) return undefined
  const source = fullPhraseAfter(document, first + 1, last)
  const head = source && tokens[headOf(document, source)]
  if (!source || tokens[source.last]?.text !== ',' || !head || !isNoun(head.tag) || !isSpeaker(context, source))
    return undefined
  const content = contentOf(context, source.last + 1, last)
  if (!content || !isOpinion(context, content)) return undefined
  return {
    source: [source],
    cue: [{ first, last: first + 1 }],
    content: [content],
    rule: 'viewpoint/fronted',
    confidence: 0.7,
  }
}

// “As |Ann Lee| put it, …”, “As the judge noted in her ruling, …”: nothing but a recipient, a place or a time behind the verb.
function reported(context: Context, { first, last }: Sentence): Proposal | undefined {
  const { document, quotes } = context
  const { tokens, language } = document
  const tag = linkWords(language, 'as').includes(tokens[first]!.lower) ? tagFrom(context, first) : undefined
  if (tag?.source.first !== first + 1 || context.takenCues.has(tag.match) || quotes.inside[first]! >= 0)
    return undefined
  const { match, source, run } = tag
  const told = match.cue.frames.includes('told') ? phraseAfter(document, run.last, last) : undefined
  let comma = told?.last ?? run.last
  if (match.cue.prior < 4 || !/^(?:IN|,|RB)$/.test(tokens[comma]?.tag ?? '')) return undefined
  while (comma < last && tokens[comma]!.text !== ',') if (isTensed(tokens[comma++]!.tag)) return undefined
  const content = contentOf(context, comma + 1, last)
  return (
    content && {
      source: [source],
      cue: [match.group],
      content: [content],
      match,
      rule: 'viewpoint/reported',
      confidence: 0.85,
    }
  )
}

// A quotation that nothing else claims, or a clause whose first verb is a form of “be” with no other before a comma.
function isOpinion({ document, quotes, takenQuotes, cues }: Context, { first, last }: Run): boolean {
  const next = cues[firstCueAt(cues, first)]
  if (next?.form === 'finite' && next.words.first < last && next.cue.prior >= 4) return false
  for (let i = first; i < last; i++) {
    const quote = quotes.inside[i]!
    if (quote >= 0 && quotes.runs[quote]!.first === i) return !takenQuotes.has(quote)
  }
  const verb = document.tokens.slice(first, last).find(({ tag }) => isTensed(tag))
  return verb !== undefined && verb.tag !== 'VBD' && document.language.grammar.passives.includes(verb.lower)
}

// “In the union’s view, …”: the phrases of the lexicon with the owner before the noun.
function owned(context: Context, { first, last }: Sentence): Proposal | undefined {
  const { document, quotes, cueAt, takenCues } = context
  const { tokens } = document
  for (let i = first + 2; i < last - 1; i++) {
    const owner = tokens[i - 1]!.tag
    if ((owner !== 'POS' && owner !== 'PRP$') || quotes.inside[i]! >= 0 || !isViewNoun(context, i)) continue
    // “in Lee’s |telling|”, which may be tagged as a verb
    const phrase = phraseBefore(document, i + 1, first) ?? phraseBefore(document, i - 1, first)
    const lead = phrase ? phrase.first - 1 : -1
    if (!phrase || lead < first || !isViewLead(context, lead, i)) continue
    const match = cueAt.get(i)
    const content = match && takenCues.has(match) ? [] : around(context, { first: lead, last: i + 1 }, { first, last })
    if (content.length === 0) continue
    return {
      source: [{ first: phrase.first, last: i }],
      cue: [{ first: i, last: i + 1 }],
      content,
      ...(match && { match }),
      rule: 'viewpoint/owned',
      confidence: 0.85,
    }
  }
  return undefined
}

// The union’s |plan is to| strike. The |hope of| many |was that| it would not. Her |verdict was blunt:| no.
function predicated(context: Context, match: CueMatch): Proposal | undefined {
  const { document, quotes, cueAt } = context
  const { tokens, sentences, language } = document
  const { words, cue } = match
  const { first, last } = sentences[tokens[words.first]!.sentence]!
  const link = tokens[words.last]!
  const isHeld = link?.tag === 'IN' && !linkWords(language, 'for').includes(link.lower)
  const linked = isHeld ? fullPhraseAfter(document, words.last + 1, last) : undefined
  const owner = ownerOf(context, match, first)
  const source = owner?.source ?? (linked && isSpeaker(context, linked) ? linked : undefined)
  let at = linked?.last ?? words.last
  const be = at < last && isTensed(tokens[at]!.tag) && language.grammar.passives.includes(tokens[at]!.lower)
  if (be) for (at++; at < last && (/^(?:RB|JJ)/.test(tokens[at]!.tag) || tokens[at + 1]?.text === ':'); ) at++
  const head = tokens[at]
  if (!source || quotes.inside[at]! >= 0 || !head || !(at + 1 < last)) return undefined
  const that = be && cue.frames.includes('that') && language.grammar.complementizers.includes(head.lower)
  const to = be && cue.frames.includes('to') && head.tag === 'TO' && tokens[at + 1]!.tag === 'VB'
  // “The militants fare no better in its reports: …” tells what is in them, not what they say.
  const held = tokens[(phraseBefore(document, words.last, first) ?? words).first - 1]?.tag === 'IN'
  const led = head.text === ':' && quotes.inside[at + 1]! < 0 && cue.act !== 'evidence'
  const colon = led && (be || !(linked || held))
  if (!that && !to && !colon) return undefined
  const content = colon ? contentOf(context, at + 1, last) : contentAfter(document, quotes, at, cueAt)
  return (
    content && {
      source: [source],
      cue: [owner?.cue ?? words],
      content: [content],
      match,
      rule: 'viewpoint/predicate',
      confidence: colon ? 0.75 : 0.85,
    }
  )
}

// What stands on both sides of the phrase, which a comma or the end of the sentence sets off.
function around(context: Context, phrase: Run, { first, last }: Run): Run[] {
  const { tokens } = context.document
  const opens = phrase.first === first
  const ends = phrase.last === last || /^[.!?]$/.test(tokens[phrase.last]!.text)
  if (!(opens || tokens[phrase.first - 1]!.text === ',') || !(ends || tokens[phrase.last]!.text === ',')) return []
  const before = opens ? undefined : contentOf(context, first, phrase.first - 1)
  const behind = ends ? undefined : contentOf(context, phrase.last + 1, last)
  return [before, behind].filter((run) => run !== undefined)
}

function contentOf({ document, quotes }: Context, from: number, to: number): Run | undefined {
  const last = trim(document, from, to, quotes)
  return last > from ? { first: from, last } : undefined
}

const viewNounsOf = /* @__PURE__ */ onceFor(
  ({ cues }: Language) => new Set(cues.phrases.map(({ lemma }) => lemma.split(' ').at(-2))),
)

// The noun, and with it the preposition, of a phrase such as “in the view of”.
function isViewNoun({ document: { tokens, language } }: Context, at: number): boolean {
  return viewNounsOf(language).has(tokens[at]!.lower)
}

function isViewLead({ document: { tokens, language } }: Context, lead: number, noun: number): boolean {
  return language.cues.phrases.some(({ lemma }) => {
    const words = lemma.split(' ')
    return words[0] === tokens[lead]!.lower && words.at(-2) === tokens[noun]!.lower
  })
}
