import type { Token } from '../../model/document.js'
import { firstCueAt } from '../clause-tags.js'
import { complementOf } from '../complements.js'
import { contentAfter } from '../contents.js'
import { type CueMatch, isNamer, linkWords, type Run } from '../cues.js'
import { fullPhraseAfter, phraseAfter, phraseBefore } from '../noun-phrases.js'
import { makerOf, ownerOf } from '../owners.js'
import { isProper, isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { continuation } from '../quotation-runs.js'
import { isSpeaker, sourceOf } from '../sources.js'
import { findSubject } from '../subjects.js'

// Frames whose content is a clause.
const CLAUSES: ReadonlySet<string> = new Set(['that', 'told', 'whether'])

// How far before a quotation its cue may stand, in tokens.
const REACH = 45

/**
 * A quotation that its source and cue lead in, with or without a colon, a comma or “that”.
 *
 * ```
 * Ann Lee told reporters in Leeds: “We will appeal. We must.”
 * ^source ^cue                     ^content
 * ```
 */
export const quotationLead: Sieve = {
  id: 'quotation-lead',
  *find(context) {
    const { quotes, document, takenQuotes } = context
    for (const [index, run] of quotes.runs.entries()) {
      if (document.quotations[index]!.nested !== undefined || takenQuotes.has(index)) continue
      const proposal = led(context, run)
      if (proposal) yield proposal
    }
  },
}

function led(context: Context, run: Run): Proposal | undefined {
  const { tokens, sentences, language } = context.document
  const opener = tokens[run.first]!
  const before = tokens[run.first - 1]
  if (!before) return undefined
  const own = before.sentence === opener.sentence
  // “The dog answers |to| “Biscuit””
  const to = before.tag !== 'TO' && linkWords(language, 'object-to').includes(before.lower)
  if ((!own && before.text !== ':') || to) return undefined
  const sentence = sentences[before.sentence]!
  const colon = before.text === ':'
  const comma = before.text === ','
  const named = colon ? nameBefore(context, run.first - 1, sentence.first) : undefined
  if (named) return pointedBy(context, run, named, 'quotation-lead/named', 0.9)
  const found = cuesBefore(context, run.first, Math.max(sentence.first, run.first - REACH), colon, comma)
  const [match] = found
  if (!match) return colon ? pointed(context, run, sentence.first) : undefined
  for (const candidate of found) {
    const source = sourceBefore(context, candidate, sentence) ?? subjectBehind(context, candidate, run.first - 1)
    if (source) return lead(context, run, candidate, source, before)
  }
  return colon ? lead(context, run, match, undefined, before) : undefined
}

// The attribution of a quotation to the source of the cue that leads it in; `before` is the token before its mark.
function lead(
  context: Context,
  run: Run,
  match: CueMatch,
  source: Run | undefined,
  before: Token,
): Proposal | undefined {
  const { document, quotes, cueAt } = context
  const colon = before.text === ':'
  const comma = before.text === ','
  const that = document.language.grammar.complementizers.includes(before.lower)
  // “wrote that it “takes …””: the content begins before the marks; that is for the complement to find.
  const clause = colon || comma || that ? undefined : complementOf(context, match)
  if (clause && CLAUSES.has(clause.frame) && clause.first < run.first) return undefined
  const content = contentAfter(document, quotes, that ? run.first - 1 : run.first, cueAt)
  if (!content) return undefined
  const whole =
    !that && (isComplete(context, run) || names(context, match, run.first))
      ? run.last
      : Math.max(content.last, run.last)
  const cue = colon && match.words.last === run.first - 1 ? { first: match.group.first, last: run.first } : match.group
  return {
    source: source ? [source] : [],
    cue: [cue],
    content: [{ first: content.first, last: whole }, ...(whole === run.last ? continuation(context, whole) : [])],
    match,
    rule: `quotation-lead/${colon ? 'colon' : comma ? 'comma' : that ? 'that' : 'plain'}`,
    confidence: source ? (colon || comma ? 0.96 : 0.9) : 0.7,
  }
}

// Speech that needs nothing behind it: it ends in a stop, or the writer goes on with what else the source did.
function isComplete({ document: { tokens } }: Context, { last }: Run): boolean {
  const next = tokens[last]
  const verb = tokens[last + 1]
  return (
    /^[.!?,…]$/.test(tokens[last - 2]?.text ?? '') ||
    (next?.tag === 'CC' && verb !== undefined && isTensed(verb.tag) && verb.sentence === tokens[last - 1]!.sentence)
  )
}

// The subject of a verb; of a noun its owner or maker, else the document it names: “Lee’s message: …”, “a report by Lee: …”.
function sourceBefore(
  context: Context,
  match: CueMatch,
  { first, last }: { first: number; last: number },
): Run | undefined {
  if (match.kind === 'verb') return sourceOf(context, match)
  const owner = ownerOf(context, match, first) ?? makerOf(context, match, last)
  if (owner) return owner.source
  const { document, names } = context
  const named = names.documents.has(document.tokens[match.words.last - 1]!.lower)
  const phrase = named ? phraseBefore(document, match.words.last, first) : undefined
  return phrase && fullPhraseAfter(document, phrase.first, last)
}

// Said |Ann Lee, a baker|: “We must.”
function subjectBehind({ document }: Context, { kind, form, group }: CueMatch, colon: number): Run | undefined {
  const isInverted = kind === 'verb' && form === 'finite' && /^[:,]$/.test(document.tokens[colon]!.text)
  const subject = isInverted ? fullPhraseAfter(document, group.last, colon) : undefined
  return subject?.last === colon ? subject : undefined
}

// Lee gave the reason: “We must.” : no cue of the lexicon, but the colon points from a subject to its words.
function pointed(context: Context, run: Run, floor: number): Proposal | undefined {
  const { document } = context
  const { tokens } = document
  // “Finch, under oath: |“I know nothing.”|”, “The union on X: |“Thanks.”|”
  const phrase = phraseAfter(document, floor, run.first - 1)
  const next = phrase && tokens[phrase.last]!
  const named =
    next &&
    (/^[,(]$/.test(next.text)
      ? isProper(tokens[phrase.last - 1]!.tag)
      : next.tag === 'IN' && isSpeaker(context, phrase))
  if (named) return pointedBy(context, run, phrase, 'quotation-lead/pointed', 0.8)
  for (let i = floor; i < run.first - 1; i++) {
    if (!isTensed(tokens[i]!.tag)) continue
    // “Here’s |Ann Lee, in tears|: …”
    const isShown = i > floor && i < floor + 3 && tokens[i - 1]!.tag === 'RB'
    const source = isShown ? fullPhraseAfter(document, i + 1, run.first - 1) : findSubject(document, i)
    if (!source) return undefined
    const heads = tokens.slice(isShown ? source.first : source.last - 1, source.last)
    if (!heads.some(({ tag }) => isProper(tag) || tag === 'PRP') && !isSpeaker(context, source)) return undefined
    return pointedBy(context, run, source, 'quotation-lead/pointed', 0.8)
  }
  return undefined
}

// … THE SOUTH — Ann Lee: “We must.” : nothing but a name between a dash, or the head of the sentence, and the colon; behind
// “from” any noun phrase.
function nameBefore({ document, names }: Context, colon: number, floor: number): Run | undefined {
  const { tokens, language } = document
  if (linkWords(language, 'source-after').includes(tokens[floor]!.lower)) {
    const phrase = fullPhraseAfter(document, floor + 1, colon)
    if (phrase?.last === colon) return phrase
  }
  let first = colon
  while (
    first > floor &&
    (tokens[first - 1]!.tag.startsWith('NNP') ||
      names.particles.has(tokens[first - 1]!.lower) ||
      tokens[first - 1]!.tag === 'CC')
  )
    first--
  const dash = first > floor && /^[-—–]$|^--$/.test(tokens[first - 1]!.text)
  if (colon - first < 2 || !(dash || first === floor) || !tokens[first]!.tag.startsWith('NNP')) return undefined
  return { first, last: colon }
}

function pointedBy(context: Context, run: Run, source: Run, rule: string, confidence: number): Proposal {
  const { document, quotes, cueAt } = context
  const last = Math.max(run.last, contentAfter(document, quotes, run.first, cueAt)?.last ?? 0)
  return {
    source: [source],
    cue: [{ first: run.first - 1, last: run.first }],
    content: [{ first: run.first, last }, ...continuation(context, last)],
    rule,
    confidence,
  }
}

// The cues that may lead the quotation in, the likeliest first: between it and a verb stand only recipients, times and
// places, unless a colon points on, which may also stand behind a noun.
function cuesBefore(context: Context, at: number, floor: number, colon: boolean, comma: boolean): CueMatch[] {
  const { cues, document, takenCues } = context
  const { tokens } = document
  let noun: CueMatch[] = []
  for (let i = firstCueAt(cues, at) - 1; i >= 0; i--) {
    const match = cues[i]!
    if (match.words.first < floor) break
    if (match.words.last > at || takenCues.has(match)) continue
    if (colon && match.kind === 'noun' && match.cue.act !== 'evidence' && noun.length === 0) noun = [match]
    // “Asked about it, he demurred: …”: the participle at the head only tells when.
    if (
      match.kind !== 'verb' ||
      (match.form === 'infinitive' && !sourceOf(context, match)) ||
      (match.form === 'participle' && match.group.first === floor)
    )
      continue
    // “said they had cried on Tuesday, |“even the tall ones”|”: words in the middle of a clause, which the comma does not lead in.
    const apart = comma && match.words.last < at - 1 && match.cue.prior < 5 && !match.passive
    if (apart && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && isSaid(context, i)) break
    const close = isClear(tokens, match.words.last, at)
    const quotes = match.cue.frames.includes('quote') || match.cue.frames.includes('told') || names(context, match, at)
    const opens = match.group.first === floor
    const leads = colon || (comma && (close || opens)) || (close && isDirect(context, match.words.last, at))
    if (quotes && leads && !match.passive) return [match, ...noun]
    if (!colon && !close) break
  }
  return noun
}

// “said |the team had cried|”: the subject of the verb stands right behind another that speaks.
function isSaid({ document, cues }: Context, index: number): boolean {
  const { group } = cues[index]!
  const outer = cues[index - 1]
  const subject = outer?.kind === 'verb' && outer.cue.frames.includes('that') && findSubject(document, group.first)
  return (
    subject !== false &&
    subject !== undefined &&
    subject.first >= outer!.words.last &&
    subject.first - outer!.words.last <= 1
  )
}

// “what she called “a mess””: nothing between the verb that names and the quotation, as its object stands before.
function names({ document }: Context, { cue, form, group, words }: CueMatch, at: number): boolean {
  const { tokens } = document
  if (words.last !== at || form !== 'finite' || !isNamer(document, cue)) return false
  const subject = findSubject(document, group.first)
  return subject !== undefined && /^W(?:P|DT)$/.test(tokens[subject.first - 1]?.tag ?? '')
}

// Only a phrase of place or time, an adverb or “that” stands between: “said in a statement “…””.
function isDirect({ document }: Context, from: number, to: number): boolean {
  const head = document.tokens[from]!
  return from === to || (to - from < 8 && (head.tag === 'IN' || head.tag.startsWith('RB')))
}

function isClear(tokens: Context['document']['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, text } = tokens[i]!
    if (isTensed(tag) || text === ';') return false
    if (text === ',' && i < to - 1) return false
  }
  return to - from < 25
}
