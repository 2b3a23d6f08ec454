import { withoutStop } from '../../document/lexicon.js'
import type { Token } from '../../model/document.js'
import { trim } from '../contents.js'
import { linkWords, type Run } from '../cues.js'
import { phraseAfter } from '../noun-phrases.js'
import { isNoun, isProper, isTensed } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { isSpeaker } from '../sources.js'

// A label is a short name.
const LONGEST = 7

/**
 * A name and a colon at the head of a heading or of a turn of speech; the turn ends with its paragraph.
 *
 * ```
 * Lee: Council must resign          ANN LEE: We will appeal. We must.
 * ^source                           ^source  ^content
 *    ^cue ^content                         ^cue
 * ```
 */
export const label: Sieve = {
  id: 'label',
  *find(context) {
    const { document } = context
    const surnames = surnamesOf(context)
    const labelled = document.paragraphs.map((_, i) => labelOf(context, i, surnames))
    const turns = labelled.filter((run) => run !== undefined).length
    for (const [i, run] of labelled.entries()) {
      if (!run) continue
      const heading = !run.led && (isHeadline(context, i) || (i === 0 && turns < 2))
      if (!heading && turns < 2 && !run.led && !isQuoted(context, run)) continue
      const proposal = turn(context, run, heading)
      if (proposal) yield proposal
    }
    for (const i of document.paragraphs.keys()) {
      if (!isHeadline(context, i)) continue
      const proposal = signed(context, context.heads.firsts[i]) ?? (labelled[i] ? undefined : ended(context, i))
      if (proposal) yield proposal
    }
  },
}

// A heading, or the first line of a text where it ends without a stop.
function isHeadline({ document: { paragraphs, text } }: Context, i: number): boolean {
  const { kind, end } = paragraphs[i]!
  return kind === 'heading' || (i === 0 && !/[.!?…”"’'»]/.test(text[end - 1] ?? ''))
}

// “We were lied to”: villagers on the mine. “I never saw it” – ex-treasurer.
function signed(context: Context, first: number | undefined): Proposal | undefined {
  const { document, quotes, takenQuotes } = context
  const quote = first === undefined ? -1 : quotes.inside[first]!
  const run = quotes.runs[quote]
  if (first === undefined || !run || run.first !== first || takenQuotes.has(quote)) return undefined
  const { tokens, sentences } = document
  const colon = tokens[run.last]
  if (!/^[:–—-]$|^--$/.test(colon?.text ?? '')) return undefined
  const source = phraseAfter(document, run.last + 1, sentences[colon!.sentence]!.last)
  const head = source && tokens[source.last - 1]!
  // A name behind a dash signs what may be no heading: that is for the orphan to find.
  const named = head && isProper(head.tag)
  if (!head || (named ? colon!.text !== ':' : !isSpeaker(context, source))) return undefined
  return {
    source: [source],
    cue: [{ first: run.last, last: run.last + 1 }],
    content: [run],
    rule: 'label/behind',
    confidence: 0.8,
  }
}

// Taxes must rise – central bank. Ship late again: harbour master. : a word for a speaker, or a name behind a clause, ends it.
function ended(context: Context, paragraph: number): Proposal | undefined {
  const { document, heads } = context
  const { tokens } = document
  const first = heads.firsts[paragraph]!
  const last = heads.firsts[paragraph + 1] ?? tokens.length
  let at = last - 1
  while (at > first && !/^(?:[:–—-]|--)$/.test(tokens[at]!.text)) at--
  if (
    context.quotes.inside[first]! >= 0 ||
    at - first < 2 ||
    // “A flooded lane. |Photograph|: Ann Lee”
    document.sentences[tokens[at]!.sentence]!.first === at - 1 ||
    !tokens[at + 1]?.spaced ||
    phraseAfter(document, at + 1, last)?.last !== last
  )
    return undefined
  const head = { first: last - 1, last }
  const isClause = tokens.slice(first, at).some(({ tag }) => isTensed(tag))
  const named = isProper(tokens[last - 1]!.tag) && isClause && !context.names.places.has(tokens[last - 1]!.lower)
  if (!named && !isSpeaker(context, head)) return undefined
  return {
    source: [{ first: at + 1, last }],
    cue: [{ first: at, last: at + 1 }],
    content: [{ first, last: at }],
    rule: 'label/behind',
    confidence: 0.7,
  }
}

interface Label {
  source: Run
  /** Token after the last of the paragraph. */
  last: number
  /** True behind a word that tells who writes: “From Ann Lee, Ghent: …”. */
  led?: boolean
}

// Ann Lee: “We will appeal.”
function isQuoted({ document, quotes }: Context, { source, last }: Label): boolean {
  const quote = source.last + 1 < last ? quotes.inside[source.last + 1]! : -1
  return quote >= 0 && quotes.runs[quote]!.first === source.last + 1 && document.quotations[quote]!.isSpeech
}

function labelOf(context: Context, paragraph: number, surnames: ReadonlySet<string>): Label | undefined {
  const { document, heads } = context
  const { tokens, paragraphs } = document
  const span = paragraphs[paragraph]!
  const head = heads.firsts[paragraph]!
  const opened = tokens[head]!.tag === '``' || tokens[head]!.text === '"' ? head + 1 : head
  if (heads.letters.has(head))
    return { source: { first: head, last: head + 1 }, last: heads.firsts[paragraph + 1] ?? tokens.length }
  const from = linkWords(document.language, 'source-after')
  const first = from.includes(tokens[opened]?.lower ?? '') ? opened + 1 : opened
  for (let i = first; i < first + LONGEST; i++) {
    const token = tokens[i]
    if (!token || span.end <= token.start) return undefined
    if (token.text === ':') {
      if (i === first || tokens[i + 1] === undefined || !tokens[i + 1]!.spaced || span.end <= tokens[i + 1]!.start)
        return undefined
      const isSurname = i - first === 1 && surnames.has(tokens[first]!.lower)
      return isSurname || isName(context, first, i) || isAbbreviation(context, first, i)
        ? {
            source: { first, last: i },
            last: heads.firsts[paragraph + 1] ?? tokens.length,
            led: first > opened && i - first > 1,
          }
        : undefined
    }
    if (
      !/^[\p{Lu}\p{N}.’'@(),-]/u.test(token.text) &&
      !document.language.names.particles.includes(token.lower) &&
      token.tag !== 'IN' &&
      !(isHeadline(context, paragraph) && (isNoun(token.tag) || token.tag === 'JJ'))
    )
      return undefined
  }
  return undefined
}

// The last words of the names of the text, in lower case: “Kraus:”, where it has “Lena Kraus” too.
function surnamesOf({ document: { tokens } }: Context): Set<string> {
  const surnames = new Set<string>()
  for (let i = 1; i < tokens.length; i++)
    if (isProper(tokens[i]!.tag) && isProper(tokens[i - 1]!.tag) && !isProper(tokens[i + 1]?.tag ?? ''))
      surnames.add(tokens[i]!.lower)
  return surnames
}

// PM: “No deal.”
function isAbbreviation({ document, quotes }: Context, first: number, colon: number): boolean {
  const quote = quotes.runs[quotes.inside[colon + 1]!]
  return colon - first === 1 && quote?.first === colon + 1 && /^\p{Lu}{2,5}$/u.test(document.tokens[first]!.text)
}

// A person, an organisation or a document, not “Note:” or “Weather:”.
function isName(context: Context, from: number, last: number): boolean {
  const { document, names } = context
  const article = last - from > 1 && document.language.grammar.articles.includes(document.tokens[from]!.lower)
  const first = article ? from + 1 : from
  // “Ferry firm: no refunds”: of small words the last must name who speaks.
  const head = document.tokens[last - 1]!
  if (head.text === head.lower && isNoun(head.tag) && last - first > 1)
    return isSpeaker(context, { first: last - 1, last }) || names.documents.has(head.lower)
  for (let i = first; i < last; i++) {
    const { tag, lower, text } = document.tokens[i]!
    if (names.calendar.has(lower)) return false
    if (
      names.documents.has(lower) ||
      names.roles.has(lower) ||
      names.organizations.has(lower) ||
      names.groups.has(lower)
    )
      return true
    if (names.given.has(lower) || names.titles.has(withoutStop(lower)) || text.startsWith('@')) return true
    if (last - first > 1 && last - first < 5 && !isProper(tag) && text !== text.toUpperCase()) return false
  }
  return last - from > 1 || /^\p{Lu}$/u.test(document.tokens[first]!.text)
}

function turn(context: Context, { source, last }: Label, heading: boolean): Proposal | undefined {
  const { document, quotes } = context
  const colon = document.tokens[source.last]!.text === ':' ? 1 : 0
  const first = source.last + colon
  const end = heading ? trim(document, first, last, quotes) : last
  // “Tunnel fire: what we know” announces, and quotes nobody.
  if (!(first < end) || (heading && document.tokens[first]!.tag.startsWith('W'))) return undefined
  const { pronouns } = document.language.grammar
  let holds = false
  for (let i = first; i < end; i++) {
    const quote = quotes.inside[i]!
    if (!context.takenQuotes.has(quote)) continue
    if (heading || quotes.runs[quote]!.first <= first) return undefined
    holds = true
  }
  // A turn may hold what others said where it speaks itself: “LEE: He wrote back, “No.” I kept it.”
  const speaks = ({ lower }: Token, i: number) =>
    quotes.inside[first + i]! < 0 && pronouns.some(({ person, forms }) => person < 3 && forms.includes(lower))
  if (holds && !document.tokens.slice(first, end).some(speaks)) return undefined
  return {
    source: [source],
    cue: colon ? [{ first: source.last, last: first }] : [],
    content: [{ first, last: end }],
    rule: `label/${heading ? 'heading' : 'turn'}`,
    confidence: heading ? 0.7 : 0.9,
  }
}
