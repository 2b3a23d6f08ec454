import { findDatelineEnd } from '../../document/dateline.js'
import type { Document } from '../../model/document.js'
import type { Run } from '../cues.js'
import { isBodyNoun } from '../name-index.js'
import { phraseAfter, phraseBefore } from '../noun-phrases.js'
import { isAdverb, isInsidePhrase, isNoun, isProper, isTensed } from '../parts-of-speech.js'
import { nameGoneBy, takesUp } from './introductions.js'
import { antecedentAt, fits, pronounOf } from './pronouns.js'
import { createDraft, type Draft, type Place, placeFrom } from './registry.js'
import type { Resolution } from './resolution.js'

/** A place where somebody or something is named, described or meant by a pronoun, as a later pronoun sees it. */
export interface Mention {
  draft: Draft
  /** First token; of a description its head. */
  at: number
  /** Token behind it. */
  last: number
  /** True for the subject of a clause, also behind its verb: “said Ann Lee”. */
  subject: boolean
  /** True for a name that only describes the noun behind it: “a |Ford| executive”. */
  modifies: boolean
  /** True within quotation marks. */
  quoted: boolean
}

// How many tokens of a source are looked at.
const SOURCE = 40
// How far behind a possessive the name of who is somebody’s may stand: “her former campaign manager, Sir |Ann Lee|”.
const OWNED = 7
// How many capitalised words before a name are looked over, as titles.
const TITLE = 24

/**
 * Fills the history of the document, in its order: names, descriptions (“a former guard”, “her father”) and the pronouns
 * “he” and “she” outside quotations, each resolved by what stands before it.
 */
export function readHistory(resolution: Resolution): void {
  const { document, registry, history, sources, quotedAt } = resolution
  const { tokens, sentences } = document
  const nouns = new Map<string, Draft>()
  const counts = new Map<Draft, number>()
  history.length = 0
  resolution.meant.clear()
  resolution.leaders.clear()
  const saying = sayingOf(sources)
  const add = (draft: Draft, at: number, last: number, first = at) => {
    const source = saying.has(at) && (first === at || saying.has(first)) && tokens[first - 1]?.tag !== 'IN'
    const sentence = sentences[tokens[at]!.sentence]!
    const begins = findDatelineEnd(tokens, sentence.paragraph, sentence.first, sentence.last)
    if (at < begins) return
    const subject =
      !isOwnerOf(resolution, at) &&
      (source || isSubject(document, draft, first, last, { first: begins, last: sentence.last }))
    // “Ann Lee |swears|” may be taken for a plural.
    const noun = draft.kind === 'person' ? /^NN$/ : /^NNS?$/
    const modifies = draft.named && last < sentence.last && noun.test(tokens[last]!.tag)
    history.push({ draft, at, last, subject: subject && !modifies, modifies, quoted: quotedAt(at) })
    count(resolution, counts, draft)
  }
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const place = registry.places[next]
    if (place && place.at <= i) {
      next++
      if (place.at < i) continue
      const end = endOfMention(document, place.draft, i)
      add(place.draft, i, end)
      i = end - 1
      continue
    }
    const pronoun = tokens[i]!.tag.startsWith('PRP') ? pronounOf(document, tokens[i]!.lower) : undefined
    if (pronoun?.gender === 'female' || pronoun?.gender === 'male') {
      if (quotedAt(i)) continue
      const draft = antecedentAt(resolution, pronoun, i)
      if (draft) {
        resolution.meant.set(i, draft)
        add(draft, i, i + 1)
      }
      continue
    }
    const run = descriptionAt(resolution, i, place, nouns)
    if (!run) continue
    // “|Forty percent of| voters”
    const source = saying.get(i)
    const whole = source && isCounted(document, source.first, run.first) ? { first: source.first, last: run.last } : run
    add(draftOf(resolution, whole, i, nouns), i, run.last, whole.first)
  }
}

// Keeps who of each sex is mentioned most.
function count({ leaders }: Resolution, counts: Map<Draft, number>, draft: Draft): void {
  const now = (counts.get(draft) ?? 0) + 1
  counts.set(draft, now)
  for (const gender of ['female', 'male'] as const) {
    const leader = leaders.get(gender)
    if (now > (leader ? counts.get(leader)! : 1) && fits(draft, { number: 'singular', gender }))
      leaders.set(gender, draft)
  }
}

/** The token behind the mention of an entity that begins at token `at`. */
export function endOfMention({ tokens }: Document, draft: Draft, at: number): number {
  const span = draft.mentions.get(tokens[at]!.start)
  let end = at + 1
  while (span && tokens[end] && tokens[end]!.start < span.end) end++
  return end
}

// The sources by their tokens.
function sayingOf(sources: Resolution['sources']): ReadonlyMap<number, Run> {
  const saying = new Map<number, Run>()
  for (const [first, { last }] of sources)
    for (let i = first; i < last && i - first < SOURCE; i++) saying.set(i, { first, last })
  return saying
}

// True for what tells only how many: “|Forty percent of| likely voters”, “|a group of about| 30 owners”.
function isCounted({ tokens, language }: Document, first: number, last: number): boolean {
  let link = last - 1
  while (link > first && isAdverb(tokens[link]!.tag)) link--
  if (link - first < 1 || language.grammar.definites.includes(tokens[last]!.lower)) return false
  const links = language.names.links.includes(tokens[link]!.lower)
  return links && tokens.slice(first, link).some(({ tag }) => tag === 'CD')
}

// “|His| manager, Ann Lee, disagreed”: the subject is who is named.
function isOwnerOf({ document: { tokens }, registry: { places } }: Resolution, at: number): boolean {
  if (tokens[at]!.tag !== 'PRP$') return false
  const place = places[placeFrom(places, at)]
  if (place?.draft.kind !== 'person' || place.at - at > OWNED || tokens[place.at]!.sentence !== tokens[at]!.sentence)
    return false
  for (let i = at + 1; i < place.at; i++) {
    const { tag, text } = tokens[i]!
    if (tag === 'NNS' || !(isInsidePhrase(tag) || (text === ',' && place.at - i <= 3))) return false
  }
  return true
}

// “A miner named |Gus Petrakis| listened”, with an apposition between: “The pollster, Dr |Harlan Lamb|, said”; a name at the
// head of its sentence; and where somebody is introduced: “one of them was |Ann Lee|, a nurse”.
function isSubject(
  { tokens }: Document,
  draft: Draft,
  at: number,
  last: number,
  { first, last: end }: { first: number; last: number },
): boolean {
  let next = last
  while (next < end && isAdverb(tokens[next]!.tag)) next++
  if (next >= end) return false
  if (isTensed(tokens[next]!.tag)) return true
  let lead = at - 1
  while (lead >= first && at - lead < TITLE && isProper(tokens[lead]!.tag)) lead--
  if (lead - first < 3 && tokens[next]!.tag !== 'POS') return lead < first || tokens[lead]!.tag !== 'IN'
  if (tokens[next]!.text !== ',' || draft.kind === 'place') return false
  const isFirst = draft.kind === 'person' && draft.mentions.keys().next().value === tokens[at]!.start
  return tokens[lead]?.text === ',' || tokens[lead]?.tag === 'NN' || isFirst
}

// The phrase whose head is a noun for a person, several, a body or a paper, where no name tells whose it is.
function descriptionAt(
  resolution: Resolution,
  i: number,
  place: Place | undefined,
  nouns: Map<string, Draft>,
): Run | undefined {
  const { document, index, registry } = resolution
  const { tokens, sentences, language } = document
  const { tag, lower, sentence } = tokens[i]!
  // “a senior Omani |official|”, which may be taken for an adjective, and “the |President|”
  if (!(isNoun(tag) || tag === 'JJ') || isNoun(tokens[i + 1]?.tag ?? '') || !index.describing.has(lower))
    return undefined
  if ((isProper(tag) || tag === 'JJ') && !(index.roles.has(lower) || index.titles.has(lower))) return undefined
  const { first, last } = sentences[sentence]!
  const run = phraseBefore(document, i + 1, first)
  const isMany = tag === 'NNS'
  if (!run || (!isMany && run.last - run.first < 2)) return undefined
  const head = tokens[run.first]!
  if (!isMany && head.tag !== 'DT' && head.tag !== 'PRP$' && head.tag !== 'CD' && !isProper(head.tag)) return undefined
  // “the mayor |Ann Lee|”, “the mayor, |Ann Lee|,”, “a miner named |Gus Petrakis|”
  if (place !== undefined && place.at < last) {
    const titled = language.quotationWords.titled.includes(tokens[i + 1]?.lower ?? '')
    let name = i + 1
    if (tokens[name]?.text === ',' || titled) name++
    while (name < place.at && (isProper(tokens[name]!.tag) || tokens[name]!.lower === head.lower)) name++
    if (name === place.at) {
      const earlier = nouns.get(lower)
      const definite = language.grammar.definites.includes(head.lower)
      if (earlier && definite && takesUp(resolution, run, earlier)) resolution.entered.set(earlier, place.draft)
      const person = index.roles.has(lower) || index.gender.has(lower)
      if (definite && person === (place.draft.kind === 'person')) nouns.set(lower, place.draft)
      return undefined
    }
  }
  const before = tokens[run.first - 1]
  // “she is a nurse”, “Ann Lee, a nurse”
  if (before && before.sentence === sentence) {
    if (language.grammar.passives.includes(before.lower)) return undefined
    const named = registry.places
    if (before.text === ',' && isProper(tokens[run.first - 2]?.tag ?? '') && named.length > 0 && tag === 'NN')
      return undefined
  }
  // “a doctor |on the radio|”
  const linked = tokens[i + 1]?.tag === 'IN' && language.names.links.includes(tokens[i + 1]!.lower)
  const hung = linked ? phraseAfter(document, i + 2, last) : undefined
  return { first: run.first, last: hung?.last ?? run.last }
}

// A description of its own, or that which had the same noun: “a former guard … the guard”.
function draftOf(resolution: Resolution, run: Run, head: number, nouns: Map<string, Draft>): Draft {
  const { document, index, entered } = resolution
  const { tokens, text, language } = document
  const { lower, tag } = tokens[head]!
  const definite = language.grammar.definites.includes(tokens[run.first]!.lower)
  const known = definite ? nouns.get(lower) : undefined
  const named = nameGoneBy(resolution, { first: run.first, last: head + 1 })
  if (named) {
    if (known) entered.set(known, named)
    nouns.set(lower, named)
    return named
  }
  if (known) return known
  const plural = tag === 'NNS' || index.groups.has(lower)
  const kind = plural
    ? 'group'
    : index.documents.has(lower)
      ? 'document'
      : isBodyNoun(index, lower)
        ? 'organization'
        : 'person'
  const draft = createDraft(text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end), kind, false)
  draft.plural = plural
  draft.described = run
  const gender = index.gender.get(lower)
  if (gender) draft.gender = gender
  nouns.set(lower, draft)
  return draft
}
