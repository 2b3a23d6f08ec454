import type { Frame } from '../model/generated/shapes.js'
import { type CueMatch, isNamer, linkWords } from './cues.js'
import { fullPhraseAfter, phraseAfter } from './noun-phrases.js'
import { isAdverb, isTensed } from './parts-of-speech.js'
import type { Context } from './proposals.js'
import { overTimes } from './times.js'

// How far behind the cue the verb of a clause may stand.
const CLAUSE = 32

// How many tokens may stand between a cue and its conjunction.
const ADJUNCTS = 18

/** What a verb takes to its right: the frame that fits, where its content begins and where the cue ends. */
export interface Complement {
  frame: Frame
  first: number
  cueLast: number
}

const LINKED: readonly Frame[] = ['of', 'for', 'about', 'as', 'on', 'against']
const OBJECT_LINKED: readonly Frame[] = ['object-of', 'object-as', 'object-to', 'object-for']

/**
 * The first frame of the cue that what follows it fits; nothing where none does.
 *
 * ```
 * The union accused the board of greed.     object-of
 *           ^match  ^first
 * The board said on Monday that it had paid.     that
 *           ^match         ^first
 * ```
 */
export function complementOf(context: Context, match: CueMatch): Complement | undefined {
  const { document } = context
  const { tokens, sentences, language } = document
  const sentence = sentences[tokens[match.words.first]!.sentence]!
  const { frames } = match.cue
  const { last } = match.words
  if (match.passive) return passiveOf(context, match, sentence.last)
  const at = overAdverbs(context, last, sentence.last)
  if (!(at < sentence.last)) return undefined
  const found = (frame: Frame, first: number, cueLast = last): Complement => ({ frame, first, cueLast })
  const has = (frame: Frame) => frames.includes(frame)
  const { lower, tag } = tokens[at]!

  if (has('that') || has('told')) {
    const that = overAdjuncts(context, at, sentence.last)
    if (isComplementizer(context, that)) return found('that', that)
  }
  if ((has('whether') || has('that')) && isQuestionWord(context, at)) return found('whether', at)
  if (has('to') && tag === 'TO' && isInfinitive(context, at + 1)) return found('to', at)
  const late = overTimes(document, at, sentence.last)
  for (const frame of LINKED) {
    if (!has(frame)) continue
    if (linkWords(language, frame).includes(lower) && at + 1 < sentence.last) return found(frame, at + 1, at + 1)
    // “warned in October |of| a rise”: the cue ends before the words of time.
    if (late > at && late + 1 < sentence.last && linkWords(language, frame).includes(tokens[late]!.lower))
      return found(frame, late)
  }
  if (has('ing') && tag === 'VBG') return found('ing', at)
  if (has('that')) {
    const told = has('told') ? toldClause(context, at, sentence.last) : undefined
    if (told !== undefined) return found('told', told)
    if (isClause(context, late, sentence.last)) return found('that', late)
  }
  const object = phraseAfter(document, at, sentence.last)
  // “called her “third-rate””
  const named = /^PRP/.test(tag) && tokens[at + 1]?.tag === '``' && isNamer(document, match.cue)
  if (has('object-as') && named) return found('object-as', at)
  if (!object) return leadsQuotation(context, at, sentence.last) ? found('object', at) : undefined
  const recipient = fullPhraseAfter(document, at, sentence.last) ?? object
  for (const { last: end } of [object, recipient]) {
    const next = overAdjuncts(context, end, sentence.last)
    if (has('told')) {
      if (isComplementizer(context, next) || isQuestionWord(context, next)) return found('told', next)
      const clause = overTimes(document, end, sentence.last)
      if (isClause(context, clause, sentence.last)) return found('told', clause)
    }
    if (has('told-to') && tokens[end]?.tag === 'TO' && isInfinitive(context, end + 1)) return found('told-to', end)
    for (const frame of OBJECT_LINKED)
      if (has(frame) && linkWords(language, frame).includes(tokens[end]?.lower ?? '')) return found(frame, at)
  }
  // “considers him |the best|”
  const second = tag === 'PRP' && at + 1 < sentence.last && /^(?:DT|JJ)/.test(tokens[at + 1]!.tag)
  if (has('object-as') && (second || isNamer(document, match.cue))) return found('object-as', at)
  return has('object') || leadsQuotation(context, at, sentence.last) ? found('object', at) : undefined
}

// What a passive takes behind it and its agent: “was accused |of greed|”, “was described by Lee |as a disaster|”.
function passiveOf(context: Context, match: CueMatch, ceiling: number): Complement | undefined {
  const at = overAdverbs(context, overAgent(context, match.words.last, ceiling), ceiling)
  return at < ceiling ? passiveAt(context, match, at, ceiling) : undefined
}

function passiveAt(context: Context, { cue, words }: CueMatch, at: number, ceiling: number): Complement | undefined {
  const { document } = context
  const { tokens, language } = document
  const { lower, tag } = tokens[at]!
  const has = (frame: Frame) => cue.frames.includes(frame)
  const found = (frame: Frame, first: number): Complement => ({ frame, first, cueLast: words.last })
  const that = overAdjuncts(context, at, ceiling)
  if (isComplementizer(context, that)) {
    if (has('told')) return found('told', that)
    if (has('that')) return found('that', that)
  }
  if (tag === 'TO' && isInfinitive(context, at + 1)) {
    if (has('told-to')) return found('told-to', at)
    if (has('to') || has('told-to')) return found('to', at)
  }
  for (const frame of [...OBJECT_LINKED, ...LINKED])
    if (has(frame) && linkWords(language, frame).includes(lower) && at + 1 < ceiling) return found(frame, at)
  // “was branded |a “reckless” gamble|”
  const named = phraseAfter(document, at, ceiling) ?? (tag === 'DT' && tokens[at + 1]?.tag === '``')
  if (has('object-as') && isNamer(document, cue) && named) return found('object-as', at)
  return undefined
}

// “accused by |critics| of greed”, but “told by |the head of the board| to leave”
function overAgent(context: Context, from: number, ceiling: number): number {
  const { document } = context
  if (!document.language.grammar.agents.includes(document.tokens[from]?.lower ?? '')) return from
  const full = fullPhraseAfter(document, from + 1, ceiling)
  const isLed = full && (document.tokens[full.last]?.tag === 'TO' || isComplementizer(context, full.last))
  return (isLed ? full : phraseAfter(document, from + 1, ceiling))?.last ?? from
}

// “told residents |the bridge was safe|”: a second noun phrase, which must be a subject, right behind the first.
function toldClause(context: Context, at: number, ceiling: number): number | undefined {
  const { document } = context
  const recipient = phraseAfter(document, at, ceiling)
  const next = recipient && document.tokens[recipient.last]
  if (!recipient || !next || !(recipient.last < ceiling)) return undefined
  if (next.tag !== 'DT' && next.tag !== 'PRP$' && !document.language.grammar.subjects.includes(next.lower))
    return undefined
  return isClause(context, recipient.last, ceiling) ? recipient.last : undefined
}

// “voiced doubts about “the whole affair””: a quotation in the object makes the words before it content.
function leadsQuotation({ document, quotes }: Context, at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(ceiling, at + 14); i++) {
    const { tag, text } = document.tokens[i]!
    const quote = quotes.inside[i]!
    if (quote >= 0 && quotes.runs[quote]!.first === i) return document.quotations[quote]!.isSpeech
    if (isTensed(tag) || text === ',' || text === ';') return false
  }
  return false
}

function isComplementizer({ document }: Context, at: number): boolean {
  const token = document.tokens[at]
  return (
    token !== undefined && document.language.grammar.complementizers.includes(token.lower) && !token.tag.startsWith('N')
  )
}

// “asked whether”, “explained why”, “knows who”
function isQuestionWord({ document }: Context, at: number): boolean {
  const token = document.tokens[at]
  return (
    token !== undefined &&
    (token.tag === 'WRB' || token.tag === 'WP' || document.language.grammar.questions.includes(token.lower))
  )
}

function isInfinitive({ document }: Context, at: number): boolean {
  const tag = document.tokens[at]?.tag ?? ''
  return tag === 'VB' || (isAdverb(tag) && document.tokens[at + 1]?.tag === 'VB')
}

// A subject and then a finite verb, with phrases and clauses that hang on the subject between.
function isClause({ document }: Context, at: number, ceiling: number): boolean {
  const { tokens, language } = document
  const head = tokens[at]
  if (!head || !(at < ceiling)) return false
  const pronoun = head.tag === 'PRP' && language.grammar.subjects.includes(head.lower)
  if (pronoun) return at + 1 < ceiling
  // “told |us|, she rang”: it would be “we”.
  const isObject = ({ forms }: { forms: readonly string[] }) =>
    forms.includes(head.lower) && forms.some((form) => language.grammar.subjects.includes(form))
  if (head.tag === 'PRP' && language.grammar.pronouns.some(isObject)) return false
  if (!phraseAfter(document, at, ceiling) && head.tag !== 'VBG' && head.tag !== 'EX') return false
  let relative = false
  for (let i = at + 1; i < Math.min(ceiling, at + CLAUSE); i++) {
    const { tag, text, lower } = tokens[i]!
    // “told |her lawyer, Ann Lee, that| she feared for her life”
    const that = language.grammar.complementizers.includes(lower) && tokens[i - 1]!.text === ','
    if (text === ':' || text === ';' || that) return false
    if (language.grammar.relatives.includes(lower) && tokens[i - 1]!.text !== ',') relative = true
    else if (isTensed(tag) || tag === 'VBN') {
      if (!relative) return true
      relative = false
    }
  }
  return false
}

function overAdverbs({ document }: Context, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling && isAdverb(document.tokens[at]!.tag)) at++
  return at
}

// “said in a statement on Monday |that|”, “alleged, based on pictures, |that|”: up to the conjunction, over no other verb.
function overAdjuncts(context: Context, from: number, ceiling: number): number {
  const { tokens } = context.document
  for (let at = from; at < Math.min(ceiling, from + ADJUNCTS); at++) {
    if (isComplementizer(context, at)) return isPlain(tokens[at - 1]!.tag, at > from) ? at : from
    const { tag, text } = tokens[at]!
    if (isTensed(tag) || tag === 'TO' || text === ';' || text === ':' || context.quotes.inside[at]! >= 0) return from
    if (at === from && tag !== 'IN' && tag !== ',' && !isAdverb(tag) && overTimes(context.document, at, ceiling) === at)
      return from
  }
  return from
}

// Behind a noun the conjunction may be a relative pronoun: “rejected plans that”.
const isPlain = (before: string, moved: boolean): boolean => !moved || before !== 'DT'
