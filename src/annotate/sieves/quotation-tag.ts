import { canTag, tagFrom } from '../clause-tags.js'
import { type CueMatch, linkWords, type Run } from '../cues.js'
import { fullPhraseAfter, phraseAfter } from '../noun-phrases.js'
import { ownerOf } from '../owners.js'
import { isProper, isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { continuation } from '../quotation-runs.js'
import { isSpeaker } from '../sources.js'
import { findSubject } from '../subjects.js'

/**
 * A quotation followed by its tag, and the quotations that go on after it.
 *
 * ```
 * “We will appeal,” said Ann Lee. “And we will win.”
 * ^content          ^cue ^source  ^content
 * ```
 */
export const quotationTag: Sieve = {
  id: 'quotation-tag',
  *find(context) {
    const { quotes, document, takenQuotes } = context
    for (const [index, { first, last }] of quotes.runs.entries()) {
      if (document.quotations[index]!.nested !== undefined || takenQuotes.has(index)) continue
      const run = { first, last }
      const proposal = tagged(context, index, run) ?? predicated(context, run) ?? unlisted(context, index, run)
      if (proposal) yield proposal
    }
  },
}

function tagged(context: Context, index: number, run: Run): Proposal | undefined {
  const { document } = context
  const { tokens } = document
  const inner = tokens[run.last - 2]?.text ?? ''
  let at = run.last
  const outside = tokens[at]?.text === ','
  if (outside) at++
  // “Never again.” |So said Ann Lee|.
  const so = tokens[at]?.tag === 'RB' && tokens[at]!.sentence !== tokens[at - 1]!.sentence
  if (so) at++
  if (!so && tokens[at]?.sentence !== tokens[run.last - 1]?.sentence) return undefined
  const loose = !outside && !/^[,?!…—–]$|^-{1,2}$|^\.{3,4}$/.test(inner)
  const tag = tagFrom(context, at)
  if (!tag || context.takenCues.has(tag.match) || !canTag(tag.match) || (so && !tag.inverted)) return undefined
  if (loose && (tag.match.cue.prior < 4 || !isSentence(context, run))) return undefined
  // “Why now?” Lee wrote back: “…”: the tag of the quotation behind the colon.
  if (inner !== ',' && !outside && tokens[tag.run.last]?.text === ':') return undefined
  if (!tag.inverted && isFollowedByContent(context, tag.run.last, tag.match.cue.frames)) return undefined
  const before = leadingQuotations(context, index, run)
  const head = before.length > 0 ? run : { first: contentHead(context, run.first), last: run.last }
  return {
    source: [tag.source],
    cue: [tag.match.group],
    content: [...before, head, ...continuation(context, tag.run.last)],
    match: tag.match,
    rule: `quotation-tag/${tag.inverted ? 'inverted' : 'plain'}`,
    confidence: loose ? 0.85 : 0.97,
  }
}

// “We ran,” |he demurred|. : a sentence in quotation marks that ends in a comma, and behind it nothing but a subject and a verb,
// which need not be in the lexicon.
function unlisted(context: Context, index: number, run: Run): Proposal | undefined {
  const { document } = context
  const { tokens, sentences, language } = document
  const { last: ceiling } = sentences[tokens[run.last - 1]!.sentence]!
  const at = run.last
  if (sentences[tokens[run.first]!.sentence]!.first !== run.first || !/^[,?!—–]$/.test(tokens[at - 2]?.text ?? ''))
    return undefined
  const isTag = (verb: number) =>
    /^VB[DZ]$/.test(tokens[verb]?.tag ?? '') && !language.grammar.auxiliaries.includes(tokens[verb]!.lower)
  const ends = (last: number) => last >= ceiling || /^(?:[.,:]|IN|RB|RP)$/.test(tokens[last]!.tag)
  const said = (source: Run, verb: number, end: number): Proposal => ({
    source: [source],
    cue: [{ first: verb, last: verb + 1 }],
    content: [...leadingQuotations(context, index, run), run, ...continuation(context, end)],
    rule: 'quotation-tag/unlisted',
    confidence: 0.85,
  })
  if (!(at < ceiling)) return undefined
  if (isTag(at)) {
    const source = fullPhraseAfter(document, at + 1, ceiling)
    const named =
      source && (tokens.slice(source.first, source.last).some(({ tag }) => isProper(tag)) || isSpeaker(context, source))
    return named && ends(source.last) ? said(source, at, source.last) : undefined
  }
  for (let verb = at + 1; verb < Math.min(ceiling, at + NEAR); verb++) {
    if (!isTag(verb)) continue
    const source = findSubject(document, verb)
    return source?.first === at && ends(verb + 1) ? said(source, verb, verb + 1) : undefined
  }
  return undefined
}

// How far behind a quotation the verb of a tag may stand that no list holds.
const NEAR = 10

// “A mess,” was |the verdict of| Ann Lee. “A mess” was how Lee |described| it, is what she |called| it.
function predicated(context: Context, run: Run): Proposal | undefined {
  const { document, cueAt } = context
  const { tokens, sentences, language } = document
  const { last: ceiling } = sentences[tokens[run.last - 1]!.sentence]!
  const be = tokens[run.last]?.text === ',' ? run.last + 1 : run.last
  if (!(be + 2 < ceiling) || !isTensed(tokens[be]!.tag) || !language.grammar.passives.includes(tokens[be]!.lower))
    return undefined
  const said = (source: Run, cue: Run, match?: CueMatch): Proposal => ({
    source: [source],
    cue: [cue],
    content: [run],
    ...(match && { match }),
    rule: 'quotation-tag/predicate',
    confidence: 0.85,
  })
  if (/^WRB$|^WP$/.test(tokens[be + 1]!.tag)) {
    const source = fullPhraseAfter(document, be + 2, ceiling)
    const verb = source && tokens[source.last]
    const match = source && cueAt.get(source.last)
    return source && verb && source.last < ceiling && isTensed(verb.tag)
      ? said(source, match?.group ?? { first: source.last, last: source.last + 1 }, match)
      : undefined
  }
  const phrase = phraseAfter(document, be + 1, ceiling)
  const match = phrase && cueAt.get(phrase.last - 1)
  if (!phrase || match?.kind !== 'noun') return undefined
  const owner = ownerOf(context, match, be + 1)
  if (owner?.rule === 'owner') return said(owner.source, owner.cue)
  const links = [...linkWords(language, 'of'), ...linkWords(language, 'source-after')]
  const linked = links.includes(tokens[phrase.last]?.lower ?? '')
  const source = linked ? fullPhraseAfter(document, phrase.last + 1, ceiling) : undefined
  return source && said(source, { first: phrase.first, last: phrase.last + 1 })
}

// “It failed,” Lee said the next day that … : the tag begins a content of its own.
function isFollowedByContent({ document }: Context, at: number, frames: readonly string[]): boolean {
  const next = document.tokens[at]
  return next !== undefined && frames.includes('that') && document.language.grammar.complementizers.includes(next.lower)
}

function isSentence({ document }: Context, { first, last }: Run): boolean {
  return last - first > 5 && /^\p{Lu}/u.test(document.tokens[first + 1]?.text ?? '')
}

// The writer’s words before a quotation in its sentence belong to the content: |He called it a “disgrace,”| Lee said.
function contentHead({ document, found }: Context, first: number): number {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[first]!.sentence]!
  let from = sentence.first
  for (let i = found.length - 1; i >= 0 && found.length - i < 6; i--)
    for (const { last } of [...found[i]!.content, ...found[i]!.cue, ...found[i]!.source])
      if (last <= first && last > from) from = last
  // Behind the label of a turn: “A: “We ran,” he said.”
  for (let i = first - 1; i >= from; i--)
    if (tokens[i]!.text === ':') {
      from = i + 1
      break
    }
  while (from < first && !/[\p{L}\p{N}]/u.test(tokens[from]!.text)) from++
  const words = first - from
  // “Lee “is no fool,” he said”: one word is enough where the quotation lacks its subject.
  const lacksSubject =
    words === 1 && isTensed(tokens[first + 1]?.tag ?? '') && /^(?:NNPS?|PRP)$/.test(tokens[from]!.tag)
  return lacksSubject || (words > 1 && !(words < 3 && tokens[from]!.tag === 'CC')) ? from : first
}

// Quotations of earlier paragraphs that this one continues.
function leadingQuotations({ document, quotes, takenQuotes }: Context, index: number, run: Run): Run[] {
  const lead: Run[] = []
  let { continues } = document.quotations[index]!
  for (let i = index - 1; continues !== undefined && i >= 0; i--) {
    const quotation = document.quotations[i]!
    if (quotation.id !== continues) continue
    if (takenQuotes.has(i)) break
    lead.unshift(quotes.runs[i]!)
    continues = quotation.continues
  }
  return run.first > 0 ? lead : []
}
