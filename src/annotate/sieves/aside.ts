import { type ClauseTag, isRelative, tagFrom } from '../clause-tags.js'
import { hasVerb, isTakenUp, trim } from '../contents.js'
import { isNamer, type Run } from '../cues.js'
import { isInsidePhrase, isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { isSpeaker } from '../sources.js'
import { opensTime, overTimes } from '../times.js'

/**
 * A sentence of the writer’s words with a tag behind it or inside it.
 *
 * ```
 * The bridge, Lee said on Friday, is safe.
 * ^content    ^source ^cue        ^content
 * ```
 */
export const aside: Sieve = {
  id: 'aside',
  *find(context) {
    const { document, quotes } = context
    const { tokens } = document
    for (const sentence of document.sentences) {
      let from = sentence.first
      for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
        const { text } = tokens[i]!
        if (text !== ',' && text !== '—' && text !== '–' && text !== '--') continue
        if (quotes.inside[i]! >= 0 && quotes.inside[i] !== quotes.inside[sentence.first]) continue
        // “…, and Lee said so” is a clause of its own.
        if (document.language.grammar.additive.includes(tokens[i + 1]!.lower)) continue
        const tag = tagFrom(context, i + 1)
        if (!tag || context.takenCues.has(tag.match) || tag.match.cue.prior < 3) continue
        const quote = quotes.inside[i]!
        const end = quote < 0 ? sentence.last : Math.min(sentence.last, quotes.runs[quote]!.last - 1)
        const proposal = tagged(context, end, { first: from, last: i }, tag)
        if (!proposal) continue
        yield proposal
        from = i = proposal.content.at(-1)!.last - 1 > i ? proposal.content.at(-1)!.last - 1 : tag.run.last - 1
      }
    }
  },
}

function tagged(context: Context, end: number, before: Run, tag: ClauseTag): Proposal | undefined {
  const { document, quotes } = context
  const { tokens } = document
  // “…, who would have to tell him”: a clause about what stands before it.
  if (isRelative(document, tag.source.first)) return undefined
  const close = endOfTag(context, tag, end)
  if (close === undefined) return undefined
  const content = [{ first: before.first, last: trim(document, before.first, before.last, quotes) }]
  const rest = { first: close + 1, last: trim(document, close + 1, end, quotes) }
  const colon = tokens[close]?.text === ':'
  const goesOn =
    close < end - 1 &&
    (tokens[close]!.text === ',' || colon) &&
    rest.last > rest.first &&
    (isRest(context, rest) || isTakenUp(document, before, rest) || isCleft(context, before, tag, rest) || colon)
  // “Lee, the lawyer, said: “…””
  if (colon && (!goesOn || quotes.inside[close + 1]! >= 0 || !hasVerb(document, before))) return undefined
  if (
    takesObject(context, tag) ||
    ((!goesOn || colon) && (isAdjunct(context, before) || isSubject(context, before, tag)))
  )
    return undefined
  if (!hasVerb(document, before) && before.last - before.first < 3 && !(goesOn && isTensed(tokens[rest.first]!.tag)))
    return undefined
  if (goesOn) content.push(rest)
  return {
    source: [tag.source],
    cue: [tag.match.group],
    content,
    match: tag.match,
    rule: `aside/${goesOn ? 'inside' : 'after'}`,
    confidence: tag.match.cue.prior >= 5 ? 0.92 : 0.8,
  }
}

// “At a meeting, Lee called half of them fools”: the verb has its content behind it.
function takesObject({ document }: Context, { run, inverted, match }: ClauseTag): boolean {
  const { tokens } = document
  // “Lee, the mayor, |called| the deal a mess”: who names something is no subject behind the verb.
  if (inverted) return isNamer(document, match.cue)
  if (match.cue.frames.includes('told')) return false
  const next = tokens[run.last]
  return (
    next !== undefined &&
    next.sentence === tokens[run.first]!.sentence &&
    (isInsidePhrase(next.tag) || next.tag === '``') &&
    overTimes(document, run.last, tokens.length) === run.last
  )
}

// “On the way home, Lee said”, “Asked if she knew, Lee said”: what stands before the comma opens the clause of the tag.
function isAdjunct(context: Context, { first, last }: Run): boolean {
  const { tokens, language } = context.document
  const head = /^(?:CC|RB)$/.test(tokens[first]!.tag) ? first + 1 : first
  const { tag, lower } = tokens[head]!
  const past = tag === 'VBN' || (tag === 'VBD' && head === first)
  const opens = tag === 'WRB' || language.grammar.subordinators.includes(lower) || past
  if (!opens && tag !== 'IN' && tag !== 'VBG') return false
  return finiteVerbs(context, { first: head, last }) < (opens ? 2 : 1)
}

// “Ann Lee, who is the firm’s lawyer, posted two words”: what stands before the comma is the subject of the verb behind it.
function isSubject(context: Context, before: Run, { inverted, match }: ClauseTag): boolean {
  if (!inverted) return false
  const { quotes, document } = context
  const { tokens } = document
  let comma = before.first
  while (comma < before.last && (tokens[comma]!.text !== ',' || quotes.inside[comma]! >= 0)) comma++
  const isQuestion = tokens[comma + 1]?.tag.startsWith('W') ?? false
  if (finiteVerbs(context, { first: before.first, last: isQuestion ? comma : before.last }) > 0) return false
  return comma < before.last || match.cue.prior < 5
}

// Speech in quotation marks is a content whatever its verbs.
function finiteVerbs({ document: { tokens }, quotes }: Context, { first, last }: Run): number {
  let verbs = 0
  for (let i = first; i < last; i++) {
    if (quotes.inside[i]! >= 0 && quotes.inside[i] !== quotes.inside[first]) return Number.POSITIVE_INFINITY
    // “Let it rain, thought Lee”
    const commands = tokens[i]!.tag === 'VB' && (i === first || tokens[i - 1]!.text === ',')
    if (commands || (isTensed(tokens[i]!.tag) && tokens[i - 1]?.tag !== 'MD')) verbs++
  }
  return verbs
}

// Where the tag ends: its comma or the end of the sentence, with only times, places and recipients before it.
function endOfTag(context: Context, tag: ClauseTag, end: number): number | undefined {
  const { document, cueAt } = context
  const { tokens } = document
  for (let i = tag.run.last; i < end; i++) {
    const { text, tag: part } = tokens[i]!
    if (/^[,:.—–;?!]$/.test(text)) return i
    // “…, Lee said |as she hosed the floor|.”
    if (i > tag.source.first && isMeanwhile(context, tag, i)) return i
    if (part === 'MD' || part === 'VBZ' || part === 'VBD' || part === 'VBP' || part === 'TO' || part === 'WRB')
      return undefined
    if (document.language.grammar.complementizers.includes(tokens[i]!.lower)) return undefined
    if (
      i === tag.run.last &&
      !tag.inverted &&
      (part === 'DT' || part === 'PRP$' || part === 'PRP') &&
      !tag.match.cue.frames.includes('told')
    )
      return undefined
    if (cueAt.get(i)?.kind === 'phrase') return undefined
  }
  return end
}

// A clause that tells what happens while somebody speaks, which is no question that they ask.
function isMeanwhile(context: Context, { source }: ClauseTag, at: number): boolean {
  const { tokens } = context.document
  if (!opensTime(context.document, at)) return false
  const { first } = source
  const named = /^(?:NNP|PRP)$/.test(tokens[first]!.tag) || isSpeaker(context, { first, last: first + 3 })
  return named && /^(?:PRP|DT|NN)/.test(tokens[at + 1]?.tag ?? '')
}

// “|It was Lugo|, the captain said, |who told him|”
function isCleft({ document }: Context, before: Run, { inverted }: ClauseTag, rest: Run): boolean {
  const { tokens, language } = document
  const [it, be] = [tokens[before.first]!, tokens[before.first + 1]!]
  return (
    !inverted &&
    language.grammar.expletives.includes(it.lower) &&
    language.grammar.passives.includes(be.lower) &&
    language.grammar.relatives.includes(tokens[rest.first]!.lower)
  )
}

// What follows the tag belongs to the content unless a new clause of the writer begins.
function isRest({ document, cueAt }: Context, { first }: Run): boolean {
  const { tag } = document.tokens[first]!
  return (
    tag !== 'CC' &&
    tag !== 'CD' &&
    !tag.startsWith('W') &&
    tag !== 'VBG' &&
    cueAt.get(first)?.kind !== 'verb' &&
    !document.language.grammar.asides.includes(document.tokens[first]!.lower)
  )
}
