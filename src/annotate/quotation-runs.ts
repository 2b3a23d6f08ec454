import { isWord } from '../document/characters.js'
import { countBefore } from '../model/bisect.js'
import { canTag, isRelative, tagFrom } from './clause-tags.js'
import type { Run } from './cues.js'
import { isAdverb } from './parts-of-speech.js'
import type { Context } from './proposals.js'

// How many paragraphs of nothing but quotation may follow without naming their source again.
const PARAGRAPHS = 4

/**
 * The quotations that go on after the tag of another and belong to the same source: in the same sentence, at the head of
 * the next one, and in the paragraphs that follow where those hold nothing else. Empty where none do.
 *
 * ```
 * “We will appeal,” said Ann Lee, a lawyer, on Friday, “and we will win. We must.”
 *                                           ^from      ^-------------------------^
 * ```
 */
export function continuation(context: Context, from: number): Run[] {
  const { document, quotes, takenQuotes } = context
  const { tokens, sentences, paragraphs } = document
  const runs: Run[] = []
  const sentence = sentences[tokens[from - 1]?.sentence ?? -1]
  if (!sentence) return runs
  const { paragraph } = sentence
  let at = from
  let i = quoteFrom(context, at)
  // In the same sentence: after a comma or dash, with nothing but times and places of the tag between.
  if (i !== undefined && quotes.runs[i]!.first < sentence.last) {
    const run = quotes.runs[i]!
    if (takenQuotes.has(i) || !isJoint(context, run.first - 1) || !isTagRest(context, at, run.first - 1)) return runs
    if (hasOwnTag(context, run)) return runs
    runs.push(run)
    at = run.last
  } else at = sentence.last
  for (;;) {
    // Then sentence by sentence: each must begin with a quotation that has no tag of its own.
    const next = sentences[tokens[at]?.sentence ?? -1]
    if (!next || at !== next.first) {
      if (!next || at < next.last - 1 || !isOnlyMarks(context, at, next.last)) return runs
      at = next.last
      continue
    }
    i = quoteFrom(context, at)
    if (i === undefined || quotes.runs[i]!.first !== at || takenQuotes.has(i)) return runs
    const run = quotes.runs[i]!
    if (next.paragraph !== paragraph) {
      const distance = next.paragraph - paragraph
      const whole = tokens[run.last - 1]!.end >= paragraphs[next.paragraph]!.end - 1
      if (distance > PARAGRAPHS || (!whole && document.quotations[i]!.continues === undefined)) return runs
      if (runs.length === 0 && !endsParagraph(context, from)) return runs
    }
    if (hasOwnTag(context, run) || isFragment(context, run)) return runs
    runs.push(run)
    at = run.last
  }
}

// “…,” he said, |but| “…”: a comma or dash, or one with a conjunction, leads on to the next quotation.
function isJoint({ document }: Context, at: number): boolean {
  const { tokens } = document
  let mark = at
  // “…,” he said, |and still| “…”
  while (at - mark < 3 && (tokens[mark]!.tag === 'CC' || isAdverb(tokens[mark]!.tag))) mark--
  return /^[,:—–;]$|^--$/.test(tokens[mark]!.text)
}

// True where the sentence before token `at` is the last of its paragraph.
function endsParagraph({ document }: Context, at: number): boolean {
  const { tokens, sentences } = document
  const index = tokens[at - 1]!.sentence
  return sentences[index + 1]?.paragraph !== sentences[index]!.paragraph
}

/** Index of the first outermost quotation that begins at token `at` or later; nothing where none does. */
export function quoteFrom({ document, quotes }: Context, at: number): number | undefined {
  let index = countBefore(quotes.runs, (one) => one.first < at)
  while (index < quotes.runs.length && document.quotations[index]!.nested !== undefined) index++
  return index < quotes.runs.length ? index : undefined
}

/** True where the words after a quotation, in its own sentence, attribute it. */
export function hasOwnTag(context: Context, { last }: Run): boolean {
  const { tokens } = context.document
  const at = tokens[last]?.text === ',' ? last + 1 : last
  if (tokens[at]?.sentence !== tokens[last - 1]?.sentence) return false
  return tagFrom(context, at) !== undefined
}

// “... ” with a small letter in a sentence of the writer is part of that sentence, not speech that goes on.
function isFragment({ document }: Context, { last }: Run): boolean {
  const { tokens } = document
  const rest = tokens[last]
  return rest !== undefined && rest.sentence === tokens[last - 1]!.sentence && /^[\p{L}\p{N}]/u.test(rest.text)
}

function isTagRest({ document, cueAt }: Context, from: number, to: number): boolean {
  const { tokens } = document
  // “…,” said Lee, |who chairs the board|, “…”: its verbs are the source’s; one of speech right before the quotation tags that.
  const isAside = tokens[from]?.text === ',' && isRelative(document, from + 1)
  for (let i = from; i < to; i++) {
    const { tag } = tokens[i]!
    const cue = cueAt.get(i)
    const isVerb = tag === 'VBD' || tag === 'VBZ' || tag === 'MD' || cue?.kind === 'verb'
    if (isVerb && (!isAside || (cue && canTag(cue)))) return false
  }
  return to - from < 25
}

function isOnlyMarks({ document }: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(document.tokens[i]!.text)) return false
  return true
}
