import type { Document } from '../model/document.js'
import type { Cue, Frame, Language } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { phraseAfter } from './noun-phrases.js'
import { isAdverb, isNoun, isProper, isTensed, isVerb } from './parts-of-speech.js'

/** The words that a frame with a preposition takes: “of” and the like; empty where the language has none. */
export function linkWords({ cues }: Language, frame: Frame): readonly string[] {
  return cues.links.find((link) => link.frame === frame)?.words ?? []
}

// How far back the verb of a clause is looked for.
const REACH = 60

/** True for a cue that gives a name: “call”, “dub”. */
export const isNamer = ({ language }: Document, { lemma }: Cue): boolean => language.cues.naming.includes(lemma)

/** A run of tokens: `first` up to, not including, `last`. */
export interface Run {
  first: number
  last: number
}

/** A place where a word of the cue lexicon stands. */
export interface CueMatch {
  cue: Cue
  kind: 'verb' | 'noun' | 'phrase'
  /** The words of the lexicon entry. */
  words: Run
  /** With auxiliaries, negation and adverbs. */
  group: Run
  /** For a verb: how it stands in its clause. */
  form: 'finite' | 'infinitive' | 'participle' | 'gerund' | 'none'
  /** True for a passive: “was told”, “is believed”. */
  passive: boolean
  negated: boolean
  /** True where the verb is told of the future: “will veto”. */
  future: boolean
}

interface Entry {
  words: string[]
  cue: Cue
  kind: CueMatch['kind']
}

// Entries by their first word, the longest first, verbs before nouns before phrases of the same length.
const entriesOf = /* @__PURE__ */ onceFor((language: Language): Map<string, Entry[]> => {
  const index = new Map<string, Entry[]>()
  const { verbs, nouns, phrases } = language.cues
  for (const [kind, cues] of [
    ['verb', verbs],
    ['noun', nouns],
    ['phrase', phrases],
  ] as const)
    for (const cue of cues)
      for (const form of cue.forms) {
        const words = form.split(' ')
        const list = index.get(words[0]!)
        if (list) list.push({ words, cue, kind })
        else index.set(words[0]!, [{ words, cue, kind }])
      }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
})

/**
 * Every place where the document uses a word of the cue lexicon in a fitting part of speech, sorted; the longest entry
 * wins. Whether the place attributes anything is for the sieves to say.
 *
 * ```
 * Lee has repeatedly called for calm, according to her office.
 *                    ^words           ^words
 *     ^group
 * ```
 */
export function findCues(document: Document): CueMatch[] {
  const { tokens, language } = document
  const entries = entriesOf(language)
  const matches: CueMatch[] = []
  for (let i = 0; i < tokens.length; i++) {
    const entry = entries.get(tokens[i]!.lower)?.find((candidate) => fits(document, i, candidate))
    if (!entry) continue
    const words = { first: i, last: i + entry.words.length }
    const match = matchOf(document, words, entry)
    if (isHomograph(document, match)) continue
    matches.push(match)
    i = words.last - 1
  }
  return matches
}

function fits(document: Document, at: number, { words, kind }: Entry): boolean {
  const { tokens } = document
  for (let i = 1; i < words.length; i++) {
    if (tokens[at + i]?.lower !== words[i] || tokens[at + i]!.sentence !== tokens[at]!.sentence) return false
  }
  const { tag } = tokens[at]!
  // “the |stated| price”
  const isAdjective =
    /^VB[GN]$/.test(tag) &&
    isNoun(tokens[at + 1]?.tag ?? '') &&
    (/^(?:DT|PRP\$)$/.test(tokens[at - 1]?.tag ?? '') || isInSubject(document, at))
  if (kind === 'verb') return isVerb(tag) && !isAdjective
  if (kind === 'noun') return tag.startsWith('NN') || tokens[at + words.length - 1]!.tag.startsWith('NN')
  return true
}

// “people in |demanding| jobs would agree”: behind a preposition, and the noun behind it belongs to the subject of a verb.
function isInSubject(document: Document, at: number): boolean {
  const { tokens } = document
  let lead = at - 1
  if (isAdverb(tokens[lead]?.tag ?? '')) lead--
  if (tokens[lead]?.tag !== 'IN' || !isNoun(tokens[lead - 1]?.tag ?? '')) return false
  const next = tokens[phraseAfter(document, at + 1, tokens.length)?.last ?? 0]
  return next?.sentence === tokens[at]!.sentence && isTensed(next.tag)
}

// “claimed |lives|”, “|police| were called”: a word beside the cue, or the head of its object, that rules it out.
function isHomograph(
  document: Document,
  { words: { first, last }, group, cue, kind, form, passive }: CueMatch,
): boolean {
  const { tokens, language } = document
  const tagAt = (i: number) => tokens[i]?.tag ?? ''
  // “|That said,| the harvest was good”
  if (tagAt(first - 1) === 'DT' && tagAt(last) === ',' && tokens[first - 2]?.sentence !== tokens[first - 1]!.sentence)
    return true
  const { not } = cue
  if (!not) return false
  const refuses = (i: number) => {
    const { text, lower } = tokens[i] ?? tokens[first]!
    return not.includes(isProper(tagAt(i)) ? text : lower) || not.includes(text[0]!)
  }
  // “claimed the title |was bought|”, “called the police |racist|”, “called the election |“a farce”|”: the object is said to be so.
  const isPredicated = (i: number) =>
    isTensed(tagAt(i)) ||
    tagAt(i) === '``' ||
    language.grammar.articles.includes(tokens[i]?.lower ?? '') ||
    (tagAt(i).startsWith('JJ') && !isNoun(tagAt(i + 1)))
  // “|also| saw”, but not “|victims| claimed”
  const before = group.first - 1
  const isObject = kind !== 'verb' || form === 'participle' || passive || !isNoun(tagAt(before))
  if (isObject && refuses(before)) return !isPredicated(last)
  for (let i = last; i < last + 4; i++) {
    const noun = kind === 'verb' && isNoun(tagAt(i))
    if (refuses(i) && !(noun && /^NNS?$/.test(tagAt(i + 1)))) return !(noun && isPredicated(i + 1))
    if (!/^(CD|DT|JJ|PRP\$|R[BP]|NN|IN)/.test(tagAt(i)) || language.grammar.complementizers.includes(tokens[i]!.lower))
      return false
  }
  return false
}

function matchOf(document: Document, words: Run, { cue, kind }: Entry): CueMatch {
  const { tokens, language } = document
  const { auxiliaries, modals, negations, futures, passives } = language.grammar
  const { sentence, tag } = tokens[words.first]!
  let first = words.first
  let finite = isTensed(tag)
  let to = false
  let be = false
  let negated = false
  let future = false
  for (let i = kind === 'verb' ? words.first - 1 : -1; tokens[i]?.sentence === sentence; i--) {
    const { lower, tag } = tokens[i]!
    if (negations.includes(lower)) negated = true
    else if (modals.includes(lower)) {
      finite = true
      future ||= futures.includes(lower)
      // “Moody’s said” has none.
    } else if (
      auxiliaries.includes(lower) &&
      (isVerb(tag) || tag === 'MD' || (tag === 'POS' && !isTensed(tokens[i + 1]!.tag)))
    ) {
      be ||= passives.includes(lower)
      finite ||= isTensed(tag) || tag === 'POS'
    } else if (tag === 'TO' && !to && !finite) to = true
    else if (!(isAdverb(tag) || isFloating(document, i, first)) || tokens[i + 1]!.tag === ',') break
    first = i
  }
  // An adverb at the head of its clause belongs to the clause, not to the verb: “Still, he said”.
  if (first < words.first && isAdverb(tokens[first]!.tag) && tokens[first - 1]?.sentence !== sentence) first++
  const participle = tag === 'VBN' || (tag === 'VBD' && be)
  const group = { first, last: words.last }
  const hasSubject = finite || isMainVerb(document, words.first) || leadsQuotation(document, words, cue)
  const form = kind !== 'verb' ? 'none' : to && !finite ? 'infinitive' : formOf(tag, hasSubject, first < words.first)
  return { cue, kind, words, group, form, passive: participle && be, negated, future }
}

// A past participle without auxiliary is the past tense where it has a subject or a quotation before it and no other verb
// leads its clause; the two look alike and taggers mistake them.
function isMainVerb(document: Document, at: number): boolean {
  const { tokens, sentences, language } = document
  const before = tokens[at - 1]
  if (tokens[at]!.tag !== 'VBN' || !before || before.sentence !== tokens[at]!.sentence) return false
  // “the vet |recommended| by the hotel”
  if (language.grammar.agents.includes(tokens[at + 1]?.lower ?? '')) return false
  if (!/^(?:N|PRP$|''|,$|WP|WDT|CD)/.test(before.tag)) return before.tag === 'CC' && followsFinite(document, at - 1)
  const { first } = sentences[before.sentence]!
  const { subordinators, complementizers } = language.grammar
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const { tag, lower } = tokens[i]!
    // A clause begins here, and no verb has come up.
    if (i < at - 1 && (tag === ':' || subordinators.includes(lower) || complementizers.includes(lower))) return true
    // What stands in quotation marks before it is not of its clause.
    if (tag === "''" && i < at) return true
    if (isTensed(tag) && tag !== 'MD') return false
  }
  return true
}

// “It was late, a man |yelled| “Stay there!””, but “a man |called| “Big Joe””.
function leadsQuotation(document: Document, { first, last }: Run, cue: Cue): boolean {
  const { tokens } = document
  const isTagged = tokens[first]!.tag === 'VBN' && /^(?:N|DT$|CD$)/.test(tokens[first - 1]?.tag ?? '')
  return isTagged && tokens[last]?.tag === '``' && cue.frames.includes('quote') && !isNamer(document, cue)
}

// “has promised cuts and |called| for calm”: joined to a finite verb of the same clause.
function followsFinite({ tokens, sentences, language }: Document, at: number): boolean {
  const { first } = sentences[tokens[at]!.sentence]!
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const { tag, lower, text } = tokens[i]!
    if (tag === 'VBD' || language.grammar.perfects.includes(lower)) return true
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || text === ';' || tag === 'WDT' || tag === 'WP') return false
  }
  return false
}

// The taggers’ VB without “to” is most often a plural present: “experts say”.
function formOf(tag: string, hasSubject: boolean, hasAuxiliary: boolean): CueMatch['form'] {
  if (tag === 'VBG') return hasSubject ? 'finite' : 'gerund'
  return tag !== 'VBN' || hasSubject || hasAuxiliary ? 'finite' : 'participle'
}

// “have |both| said”: a quantifier between auxiliary and verb.
function isFloating({ tokens, language }: Document, i: number, first: number): boolean {
  const { lower } = tokens[i]!
  return (
    i === first - 1 &&
    language.grammar.floating.includes(lower) &&
    language.grammar.auxiliaries.includes(tokens[i - 1]?.lower ?? '')
  )
}
