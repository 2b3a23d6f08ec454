import { countBefore } from '../model/bisect.js'
import type { Document, Token } from '../model/document.js'
import type { Language } from '../model/generated/shapes.js'
import { type CueMatch, linkWords, type Run } from './cues.js'
import { fullPhraseAfter } from './noun-phrases.js'
import { isAdverb, isProper, isTensed } from './parts-of-speech.js'
import type { Context } from './proposals.js'
import { isSpeaker } from './sources.js'
import { findSubject } from './subjects.js'

/** The short clause that tags speech: its source and its cue. */
export interface ClauseTag {
  source: Run
  match: CueMatch
  /** From the first to the token after the last of the clause, with adverbs and times. */
  run: Run
  inverted: boolean
}

// How far from the end of a quotation its tag may end.
const REACH = 40

/**
 * The tag that begins at token `at` and belongs to the words before it; nothing where none begins there.
 *
 * ```
 * “We will appeal,” said Ann Lee, the firm’s lawyer, on Friday.
 *                   ^cue ^source
 * “We will appeal,” Ann Lee, the firm’s lawyer, told reporters.
 *                   ^source                     ^cue
 * ```
 */
export function tagFrom(context: Context, at: number): ClauseTag | undefined {
  const { document, cues, cueAt } = context
  const { tokens, sentences, language } = document
  const sentence = sentences[tokens[at]?.sentence ?? -1]
  if (!sentence) return undefined
  const ceiling = Math.min(sentence.last, at + REACH)
  const inverted = cueAt.get(at)
  if (inverted && canTag(inverted) && inverted.group.first === at && !hasAuxiliary(context, inverted)) {
    const behind = inverted.group.last
    const source =
      fullPhraseAfter(document, behind, ceiling) ??
      fullPhraseAfter(document, afterAdverbs(context, behind, ceiling), ceiling)
    if (source && !isObject(context, source))
      return { source, match: inverted, run: { first: at, last: source.last }, inverted: true }
  }
  for (let i = firstCueAt(cues, at); i < cues.length; i++) {
    const match = cues[i]!
    if (match.words.first >= ceiling) return undefined
    // “…,” a girl |called| Mia said.
    const next = tokens[match.words.last]?.tag ?? ''
    if (isProper(next) && isIndefinite(language, tokens[at]!) && language.cues.naming.includes(match.cue.lemma))
      continue
    if (match.group.first <= at || !(canTag(match) || isBareTag(context, at, match, sentence.last))) continue
    const subject = findSubject(document, match.group.first)
    if (subject && subject.first < at) return undefined
    const isLed = subject && isLead(context, at, subject.first)
    const source = isLed && !isRelative(document, subject.first) ? subject : openerOf(document, at, match.group.first)
    // “…,” a witness, |who asked| not to be named, said.
    if (!source && subject && isRelative(document, subject.first)) continue
    if (!source) return undefined
    return { source, match, run: { first: at, last: match.group.last }, inverted: false }
  }
  return undefined
}

/** True for “who”, “which” and their like. */
export const isRelative = ({ tokens, language }: Document, at: number): boolean =>
  language.grammar.relatives.includes(tokens[at]!.lower)

// “…,” |its head of sales and service, Ann Lee,| told us. “…,” |Ann Lee|, whose son is 8, told us. : the phrase that begins the
// tag, where nothing but what is told of it stands between it and the verb.
function openerOf(document: Document, at: number, verb: number): Run | undefined {
  const { tokens } = document
  const phrase = fullPhraseAfter(document, at, verb)
  if (!phrase || tokens[phrase.last]?.text !== ',' || tokens[verb - 1]!.text !== ',') return undefined
  if (phrase.last === verb - 1) return { first: at, last: verb }
  return isRelative(document, phrase.last + 1) ? phrase : undefined
}

// “, a Democrat, did not mention Lee”: no subject stands behind a verb with an auxiliary.
function hasAuxiliary({ document: { tokens } }: Context, { group, words, negated }: CueMatch): boolean {
  for (let i = group.first; i < words.first; i++) if (!isAdverb(tokens[i]!.tag)) return true
  return negated
}

// “called it”: a pronoun that is no subject.
function isObject({ document: { tokens, language } }: Context, { first, last }: Run): boolean {
  return last - first === 1 && tokens[first]!.tag === 'PRP' && !language.grammar.subjects.includes(tokens[first]!.lower)
}

/** Index of the first cue whose words begin at token `at` or later. */
export function firstCueAt(cues: readonly CueMatch[], at: number): number {
  return countBefore(cues, (one) => one.words.first < at)
}

/** True for a verb that can stand beside a quotation or after a whole sentence: “…,” he said. */
export function canTag({ kind, form, cue, passive }: CueMatch): boolean {
  return (
    kind === 'verb' && form === 'finite' && !passive && (cue.frames.includes('quote') || cue.frames.includes('aside'))
  )
}

// “…, the manufacturer |confirmed| by email”: taken for a participle, but who could say it has no other verb behind it. What an
// indefinite article introduces, “a man |warned| by his doctor”, may be an apposition.
function isBareTag(context: Context, at: number, { kind, form, cue, group }: CueMatch, ceiling: number): boolean {
  const { tokens, language } = context.document
  if (kind !== 'verb' || form !== 'participle' || !cue.frames.includes('aside')) return false
  if (
    tokens[at - 1]?.text !== ',' ||
    isIndefinite(language, tokens[at]!) ||
    !isSpeaker(context, { first: at, last: group.first })
  )
    return false
  for (let i = group.last; i < ceiling && tokens[i]!.text !== ','; i++) if (isTensed(tokens[i]!.tag)) return false
  return true
}

const isIndefinite = ({ grammar }: Language, { lower }: Token): boolean =>
  grammar.articles.includes(lower) && !grammar.definites.includes(lower)

function afterAdverbs({ document }: Context, at: number, ceiling: number): number {
  let i = at
  while (i < ceiling && isAdverb(document.tokens[i]!.tag)) i++
  return i
}

// “…,” |as| the mayor put it
function isLinked({ document }: Context, at: number, from: number): boolean {
  return at === from && linkWords(document.language, 'as').includes(document.tokens[at]!.lower)
}

// Between the quotation and the subject only a conjunction or an adverb may stand.
function isLead(context: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = context.document.tokens[i]!
    // “retired general Lloyd Newton said”
    const participle = tag === 'VBN' || tag === 'VBD'
    if (tag !== 'CC' && !isAdverb(tag) && tag !== ',' && tag !== 'PDT' && !participle && !tag.startsWith('JJ'))
      return isLinked(context, i, from)
  }
  return to - from <= 3
}
