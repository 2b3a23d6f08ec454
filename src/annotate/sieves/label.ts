import { trim } from '../contents.js'
import type { Run } from '../cues.js'
import { isProper } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'

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
    const labelled = document.paragraphs.map((_, i) => labelOf(context, i))
    const turns = labelled.filter((run) => run !== undefined).length
    for (const [i, run] of labelled.entries()) {
      if (!run) continue
      const heading = document.paragraphs[i]!.kind === 'heading' || (i === 0 && turns < 2)
      if (!heading && turns < 2 && !isQuoted(context, run)) continue
      const proposal = turn(context, run, heading)
      if (proposal) yield proposal
    }
  },
}

interface Label {
  source: Run
  /** Token after the last of the paragraph. */
  last: number
}

// Ann Lee: “We will appeal.”
function isQuoted({ document, quotes }: Context, { source, last }: Label): boolean {
  const quote = source.last + 1 < last ? quotes.inside[source.last + 1]! : -1
  return quote >= 0 && quotes.runs[quote]!.first === source.last + 1 && document.quotations[quote]!.isSpeech
}

function labelOf(context: Context, paragraph: number): Label | undefined {
  const { document } = context
  const { tokens, paragraphs } = document
  const span = paragraphs[paragraph]!
  const head = context.paragraphFirst[paragraph]!
  const opened = tokens[head]!.tag === '``' || tokens[head]!.text === '"' ? head + 1 : head
  const from = document.language.cues.links.find(({ frame }) => frame === 'source-after')?.words ?? []
  const first = from.includes(tokens[opened]?.lower ?? '') ? opened + 1 : opened
  for (let i = first; i < first + LONGEST; i++) {
    const token = tokens[i]
    if (!token || span.end <= token.start) return undefined
    if (token.text === ':') {
      if (i === first || tokens[i + 1] === undefined || !tokens[i + 1]!.spaced || span.end <= tokens[i + 1]!.start)
        return undefined
      return isName(context, first, i)
        ? { source: { first, last: i }, last: context.paragraphFirst[paragraph + 1] ?? tokens.length }
        : undefined
    }
    if (
      !/^[\p{Lu}\p{N}.’'@(),-]/u.test(token.text) &&
      !document.language.names.particles.includes(token.lower) &&
      token.tag !== 'IN'
    )
      return undefined
  }
  return undefined
}

// A person, an organisation or a document, not “Note:” or “Weather:”.
function isName({ document, names }: Context, first: number, last: number): boolean {
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
    if (names.given.has(lower) || names.titles.has(lower.replace(/\.$/, '')) || text.startsWith('@')) return true
    if (last - first > 1 && last - first < 5 && !isProper(tag) && text !== text.toUpperCase()) return false
  }
  return last - first > 1 || /^\p{Lu}$/u.test(document.tokens[first]!.text)
}

function turn(context: Context, { source, last }: Label, heading: boolean): Proposal | undefined {
  const { document, quotes } = context
  const first = source.last + 1
  const end = heading ? trim(document, first, last, quotes) : last
  if (!(first < end)) return undefined
  for (let i = first; i < end; i++) if (context.takenQuotes.has(quotes.inside[i]!)) return undefined
  return {
    source: [source],
    cue: [{ first: source.last, last: source.last + 1 }],
    content: [{ first, last: end }],
    rule: `label/${heading ? 'heading' : 'turn'}`,
    confidence: heading ? 0.7 : 0.9,
  }
}
