import { canTag, tagFrom } from '../clause-tags.js'
import type { Run } from '../cues.js'
import { isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { continuation } from '../quotation-runs.js'

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
      const proposal = tagged(context, index, { first, last })
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
  if (tokens[at]?.sentence !== tokens[run.last - 1]?.sentence) return undefined
  const loose = !outside && !/^[,?!…—–]$|^-{1,2}$|^\.{3,4}$/.test(inner)
  const tag = tagFrom(context, at)
  if (!tag || context.takenCues.has(tag.match) || !canTag(tag.match)) return undefined
  if (loose && (tag.match.cue.prior < 4 || !isSentence(context, run))) return undefined
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
