import { type CueMatch, linkWords, type Run } from './cues.js'
import { fullPhraseAfter, phraseBefore } from './noun-phrases.js'
import { isVerb } from './parts-of-speech.js'
import type { Context } from './proposals.js'
import { findSubject, headOfGroup } from './subjects.js'

/** Whose a noun that attributes is. */
export interface Owner {
  source: Run
  cue: Run
  rule: string
  /** Token after the phrase behind “by”. */
  maker?: number
}

/**
 * The owner of a noun that attributes, before it: a possessive, or the subject of the verb that governs it.
 *
 * ```
 * Lee’s claim that …       Lee issued the warning that …
 * ^source ^cue             ^source ^cue
 * ```
 */
export function ownerOf(context: Context, { words }: CueMatch, floor: number): Owner | undefined {
  const { document } = context
  const { tokens } = document
  const phrase = phraseBefore(document, words.last, floor) ?? words
  for (let i = words.first - 1; i >= phrase.first; i--) {
    const { tag } = tokens[i]!
    if (tag === 'PRP$') return { source: { first: i, last: i + 1 }, cue: words, rule: 'owner' }
    if (tag === 'POS') return { source: { first: phrase.first, last: i + 1 }, cue: words, rule: 'owner' }
  }
  const verb = tokens[phrase.first - 1]
  // “Ann Lee, |whose| view is that”
  if (verb?.tag === 'WP$') return { source: { first: phrase.first - 1, last: phrase.first }, cue: words, rule: 'owner' }
  if (!verb || phrase.first - 1 < floor || !isVerb(verb.tag)) return undefined
  const first = headOfGroup(tokens, phrase.first - 1, floor)
  const source = verb.tag === 'VBG' && first === phrase.first - 1 ? undefined : findSubject(document, first)
  return source && { source, cue: { first, last: words.last }, rule: 'verb' }
}

/** The maker of a noun that attributes, behind it: “a claim |by Lee| that”, “a warning |from Lee| that”. */
export function makerOf({ document }: Context, { words }: CueMatch, ceiling: number): Owner | undefined {
  const { tokens, language } = document
  const links = [...language.grammar.agents, ...linkWords(language, 'source-after')]
  if (!links.includes(tokens[words.last]?.lower ?? '')) return undefined
  const source = fullPhraseAfter(document, words.last + 1, ceiling)
  return source && { source, cue: words, rule: 'maker', maker: source.last }
}
