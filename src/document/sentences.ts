import type { Token } from '../model/document.js'
import type { Language, Span } from '../model/generated/shapes.js'
import { isDigit, isUpper } from './characters.js'
import { type Lexicon, lexiconOf } from './lexicon.js'

/** A run of tokens: `first` up to, not including, `last`. */
export interface TokenRun extends Span {
  first: number
  last: number
}

const TERMINATOR = new Set(['.', '!', '?', '…', '...', '....', '。', '！', '？'])
const CLOSER = new Set(['”', '’', '"', "'", "''", ')', ']', '»', '›'])
// How far behind a quotation that ends in “?” or “!” its cue may stand: “Why?” the old man asked.
const CUE_REACH = 7
// More stops and closing marks in a row than this end no sentence.
const STOPS = 12

/**
 * Cuts the tokens `first` to `last` of one paragraph into sentences. A full stop ends a sentence unless an abbreviation
 * owns it and what follows does not begin a sentence; closing marks behind it belong to the sentence they close.
 *
 * ```
 * “Gen. Ito left the U.S. He lied.” Nobody asked.
 *                        ^       ^^
 * ```
 */
export function findSentences(tokens: readonly Token[], first: number, last: number, language: Language): TokenRun[] {
  const lexicon = lexiconOf(language)
  const runs: TokenRun[] = []
  let from = first
  for (let i = first; i < last; i++) {
    const next = endsAfter(tokens, i, last, lexicon)
    if (next === undefined) continue
    runs.push(run(tokens, from, next))
    from = next
    i = next - 1
  }
  if (from < last) runs.push(run(tokens, from, last))
  return runs
}

function run(tokens: readonly Token[], first: number, last: number): TokenRun {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last }
}

// Index of the token after the sentence that token `i` ends, or nothing where it ends none.
function endsAfter(tokens: readonly Token[], i: number, last: number, lexicon: Lexicon): number | undefined {
  const token = tokens[i]!
  const stopped = token.text.endsWith('.') && token.text.length > 1 && !TERMINATOR.has(token.text)
  if (!stopped && !TERMINATOR.has(token.text)) return undefined
  let next = i + 1
  while (next < Math.min(last, i + STOPS) && TERMINATOR.has(tokens[next]!.text)) next++
  let closed = false
  while (next < Math.min(last, i + STOPS) && closes(tokens, next, last)) {
    closed ||= tokens[next]!.text !== ')' && tokens[next]!.text !== ']'
    next++
  }
  if (next >= last) return undefined
  if (isNoteMark(tokens, next, last)) next += 3
  if (next >= last) return undefined
  const after = tokens[next]!
  if (!after.spaced) return undefined
  if (!begins(tokens, next, last)) return undefined
  if (stopped && !closed) return endsAfterAbbreviation(tokens, i, next, lexicon) ? next : undefined
  if (closed && tokens[i]!.text !== '.' && isFollowedByCue(tokens, next, last, lexicon)) return undefined
  return next
}

// A closing mark stands against the word before it and not against the one behind it.
function closes(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]!
  if (!CLOSER.has(token.text) || token.spaced) return false
  const after = tokens[i + 1]
  return (
    i + 1 >= last || after === undefined || after.spaced || CLOSER.has(after.text) || !/^[\p{L}\p{N}]/u.test(after.text)
  )
}

// “… in 2019.[7] The next” : the mark of a note belongs to the sentence before it.
function isNoteMark(tokens: readonly Token[], i: number, last: number): boolean {
  const [open, mark, close] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  return i + 2 < last && open?.text === '[' && !open.spaced && close?.text === ']' && isDigit(mark?.text ?? '', 0)
}

function begins(tokens: readonly Token[], i: number, last: number): boolean {
  let at = i
  while (
    at < Math.min(last, i + STOPS) &&
    /^[\p{P}\p{S}]/u.test(tokens[at]!.text) &&
    !/^[#@]\p{L}/u.test(tokens[at]!.text)
  )
    at++
  const token = tokens[at]
  if (at >= last || token === undefined) return true
  const { text } = token
  return isUpper(text, 0) || isDigit(text, 0) || !/^\p{Ll}/u.test(text) || (text.length > 1 && isUpper(text, 1))
}

function endsAfterAbbreviation(tokens: readonly Token[], i: number, next: number, lexicon: Lexicon): boolean {
  const word = tokens[i]!.lower.slice(0, -1)
  const after = tokens[next]!
  if (isDigit(after.text, 0))
    return !lexicon.numberLead.has(word) && !lexicon.neverFinal.has(word) && word.includes('.')
  if (lexicon.neverFinal.has(word)) return false
  if (/^[“‘"'(«„]/.test(after.text)) return true
  if (word.length === 1) return false
  return lexicon.starters.has(after.lower)
}

// “We won!” Ann Lee said.
//           ^next   ^cue
function isFollowedByCue(tokens: readonly Token[], next: number, last: number, lexicon: Lexicon): boolean {
  for (let i = next; i < Math.min(last, next + CUE_REACH); i++) {
    const { text, lower } = tokens[i]!
    if (lexicon.quoteCues.has(lower)) return true
    if (TERMINATOR.has(text) || '“‘"'.includes(text)) return false
  }
  return false
}
