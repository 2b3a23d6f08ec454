import { complementOf } from '../complements.js'
import { contentAfter } from '../contents.js'
import { type CueMatch, linkWords, type Run } from '../cues.js'
import { isVerb } from '../parts-of-speech.js'
import type { Context, Proposal, Sieve } from '../proposals.js'
import { findSubject } from '../subjects.js'

/**
 * Whoever is quoted by somebody else as saying something: the one quoted is the source, and not who quotes.
 *
 * ```
 * The paper quoted Ann Lee as saying she would quit.     Lee was quoted as saying she would quit.
 *                  ^source    ^cue   ^content            ^source ^cue              ^content
 * ```
 */
export const quotedAs: Sieve = {
  id: 'quoted-as',
  *find(context) {
    const { document, cues, takenCues } = context
    const as = linkWords(document.language, 'as')
    for (const match of cues) {
      const at = match.group.first - 1
      if (match.form !== 'gerund' || match.cue.act !== 'speech' || takenCues.has(match)) continue
      if (at < 1 || !as.includes(document.tokens[at]!.lower)) continue
      const proposal = passive(context, match, at) ?? active(context, match, at)
      if (proposal) yield proposal
    }
  },
}

function passive(context: Context, match: CueMatch, as: number): Proposal | undefined {
  const { document, cueAt, takenCues } = context
  const quoted = cueAt.get(as - 1)
  if (!quoted?.passive || quoted.words.last !== as) return undefined
  const source = findSubject(document, quoted.group.first)
  const content = source && contentOf(context, match, source.first)
  if (!source || !content) return undefined
  takenCues.add(quoted)
  return proposal(source, { first: quoted.group.first, last: match.words.last }, content, match)
}

function active(context: Context, match: CueMatch, as: number): Proposal | undefined {
  const { document, cueAt, takenCues } = context
  const source = findSubject(document, as)
  const quoted = source && cueAt.get(source.first - 1)
  if (!quoted || !isVerb(document.tokens[source.first - 1]!.tag)) return undefined
  const quoter = findSubject(document, quoted.group.first)
  const content = contentOf(context, match, quoter?.first ?? quoted.group.first)
  if (!content) return undefined
  // “…,” the paper quoted her as saying: nothing is left for “quoted”.
  if (content.first < as) takenCues.add(quoted)
  return proposal(source, match.group, content, match)
}

// Behind the verb, else the quotation that ends where the clause begins.
function contentOf(context: Context, match: CueMatch, clause: number): Run | undefined {
  const { document, quotes, cueAt } = context
  const found = complementOf(context, match)
  if (found) return contentAfter(document, quotes, found.first, cueAt)
  const before = quotes.runs[quotes.inside[clause - 1] ?? -1]
  return before?.last === clause ? before : undefined
}

function proposal(source: Run, cue: Run, content: Run, match: CueMatch): Proposal {
  return { source: [source], cue: [cue], content: [content], match, rule: 'quoted-as', confidence: 0.9 }
}
