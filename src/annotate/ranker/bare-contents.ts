import type { Document } from '../../model/document.js'
import { type CueMatch, isNamer, linkWords, type Run } from '../cues.js'
import { phraseAfter } from '../noun-phrases.js'
import { isNoun, isProper } from '../parts-of-speech.js'
import type { Context } from '../proposals.js'
import { isSpeaker } from '../sources.js'
import { opensTime, overTimes } from '../times.js'

/**
 * Whether what is marked as content tells nothing of what was said: a bare “to”, “it” or “to me”, who was only rung up, or a
 * clause that tells when.
 *
 * ```
 * His wife told him |to|. She called |the mayor| twice. Lee concedes as |Reds win the coast|.
 * ```
 */
export function isBare(context: Context, match: CueMatch, content: Run): boolean {
  const { document } = context
  const { frames } = match.cue
  if (isBareTo(document, content)) return frames.includes('told-to')
  // “Lee rang |to congratulate| her”
  if (isPronoun(context, content))
    return (
      match.form === 'infinitive' ||
      (!TAKES_PRONOUN.has(match.cue.act) && !frames.some((frame) => OBJECT.has(frame) && !isNamer(document, match.cue)))
    )
  return isRungUp(context, match, content) || isMeanwhile(document, match, content)
}

const TAKES_PRONOUN: ReadonlySet<string> = new Set(['thought', 'intention', 'stance', 'order', 'evidence'])
const OBJECT: ReadonlySet<string> = new Set([
  'object',
  'about',
  'of',
  'on',
  'against',
  'for',
  'object-as',
  'object-for',
  'object-of',
  'object-to',
])

const isBareTo = ({ tokens }: Document, { first, last }: Run): boolean =>
  last - first === 1 && tokens[first]!.tag === 'TO'

// “I heard |it|”, “the last thing he said |to me|”
function isPronoun({ document: { tokens, language } }: Context, { first, last }: Run): boolean {
  const to = linkWords(language, 'object-to').includes(tokens[first]!.lower) ? 1 : 0
  const next = tokens[first + to + 1]!
  // “said |it| and left”
  return tokens[first + to]?.tag === 'PRP' && (last - first === to + 1 || (next.tag === 'CC' && first + to + 1 < last))
}

// “called |the governor’s office six times|”, “called |Ms Lee to congratulate her|”: somebody, and nothing of what they are.
function isRungUp(context: Context, { cue, kind, words, passive }: CueMatch, { first, last }: Run): boolean {
  const { document, quotes } = context
  const { tokens } = document
  if (kind !== 'verb' || passive || first < words.last || !isNamer(document, cue)) return false
  for (let i = first; i < last; i++) if (quotes.inside[i] !== quotes.inside[words.first]) return false
  const object = phraseAfter(document, first, last)
  if (!object) return false
  let end = first + 1
  while (end < object.last && tokens[end]!.tag !== 'CD') end++
  const { tag } = tokens[end - 1]!
  const somebody = tag === 'PRP' || isProper(tag) || (isNoun(tag) && isSpeaker(context, { first: end - 1, last: end }))
  return somebody && (end === last || /^(?:TO|CD)$/.test(tokens[end]!.tag) || overTimes(document, end, last) > end)
}

// “concedes as |Reds win the coast|”, with or without its “as”: the verb takes no clause with such a conjunction.
function isMeanwhile(document: Document, { cue, words }: CueMatch, { first, last }: Run): boolean {
  const { tokens, language } = document
  const clause = words.last + 1
  if ((first !== clause && first !== words.last) || !opensTime(document, words.last)) return false
  if (cue.frames.some((frame) => linkWords(language, frame).includes(tokens[words.last]!.lower))) return false
  const subject = phraseAfter(document, clause, last)
  return subject !== undefined && (subject.last === last || /^(?:DT|MD|VB[DPZ]?)$/.test(tokens[subject.last]!.tag))
}
