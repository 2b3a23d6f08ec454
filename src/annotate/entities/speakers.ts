import type { Document, Token } from '../../model/document.js'
import type { Pronoun } from '../../model/generated/shapes.js'
import type { Run } from '../cues.js'
import type { NameIndex } from '../name-index.js'
import { headOf, phraseBefore } from '../noun-phrases.js'
import { isTensed } from '../parts-of-speech.js'
import { findSubject } from '../subjects.js'
import { described, epithetOf } from './descriptions.js'
import { speakerAt } from './first-person.js'
import { endOfMention } from './history.js'
import { jointOf } from './joint-sources.js'
import { namedIn } from './named-source.js'
import { pairOf } from './pairs.js'
import { antecedentOf, type Described, pronounOf } from './pronouns.js'
import { addDraft, type Draft, keyOf, placeFrom } from './registry.js'
import { relativeOf } from './relatives.js'
import type { Resolution } from './resolution.js'

/**
 * The entity that the words of a source mean: the person named in it, what a pronoun stands for, the bearer of a role
 * named before, else a new entity that has only this description.
 */
export function resolveSource(resolution: Resolution, run: Run): Draft | undefined {
  const { document } = resolution
  const { tokens } = document
  const core = withWholeName(resolution, withoutOwnerMark(document, run))
  if (!(core.first < core.last)) return undefined
  const joint = jointOf(resolution, core)
  if (joint) return joint
  const pair = pairOf(resolution, core)
  if (pair) return pair
  const head = tokens[core.first]!
  const relates = document.language.grammar.relatives.includes(head.lower) && head.tag !== 'DT'
  const relative = relates ? relativeOf(resolution, core.first) : undefined
  // “Ann Lee, |whose lawyer| said”
  const owning = head.tag === 'WP$' && core.last - core.first > 1 ? relative : undefined
  if (relates && !owning) return relative
  if (core.last - core.first === 1) {
    const pronoun = pronounOf(document, head.lower)
    if (pronoun) {
      if (pronoun.person < 3) return speakerAt(resolution, pronoun, core.first)
      const subject = isGendered(pronoun) ? undefined : subjectFor(resolution, pronoun, core.first)
      const antecedent = antecedentOf(resolution, pronoun, core.first, subject)
      return antecedent && governmentOf(resolution, antecedent)
    }
  }
  const named = namedIn(resolution, core)
  const epithet = named?.kind === 'group' && epithetOf(resolution, core, core.last - 1)
  if (epithet) return epithet
  return named ? governmentOf(resolution, named) : described(resolution, core, owning)
}

const isGendered = ({ gender }: Pronoun): boolean => gender === 'female' || gender === 'male'

// The subject of the clause before, or of the sentence before, where it is a description that fits the pronoun.
function subjectFor(resolution: Resolution, pronoun: Pronoun, at: number): Described | undefined {
  const { document, index, registry, quotedAt } = resolution
  const { tokens, sentences } = document
  const here = tokens[at]!.sentence
  const own = resolution.sources.get(at)?.content
  for (let back = 0; back < 2 && back <= here; back++) {
    const { first, last } = sentences[here - back]!
    for (let i = first; i < (back === 0 ? at - 1 : last); i++) {
      if (!isTensed(tokens[i]!.tag) || (quotedAt(i) && !quotedAt(at))) continue
      const subject = findSubject(document, i)
      if (!subject || subject.last > at) break
      const joint = pronoun.number === 'plural' ? jointOf(resolution, subject) : undefined
      if (joint) return { distance: back, enter: () => joint }
      const known = registry.places[placeFrom(registry.places, subject.first)]
      const head = headOf(document, subject)
      if ((known && known.at < subject.last) || /^(?:PRP|EX|W)/.test(tokens[head]!.tag)) break
      if (!agrees(index, tokens[head]!, pronoun)) break
      // “Orders were announced, |they| claimed”: orders claim nothing.
      const isThere = own?.some(({ first, last }) => first <= subject.first && subject.first < last)
      if (isThere && !index.describing.has(tokens[head]!.lower)) break
      return { distance: back, enter: () => described(resolution, subject) }
    }
  }
  return undefined
}

// Number and kind of a noun against a pronoun: “voters … they”, “the study … it”, “a miner … he”.
function agrees(index: NameIndex, { tag, lower }: Token, { number, gender }: Pronoun): boolean {
  const person = index.roles.has(lower) || index.gender.has(lower)
  const plural = tag === 'NNS' || tag === 'NNPS' || tag === 'CD'
  if (gender === 'male' || gender === 'female')
    return person && !plural && (index.gender.get(lower) ?? gender) === gender
  if (gender === 'neuter') return !plural && !person && (index.documents.has(lower) || index.organizations.has(lower))
  return number === 'plural' && (plural || index.groups.has(lower) || index.organizations.has(lower))
}

// “Paris alleged”: a capital that says something is its country. A seat of government, “the Kremlin”, is named as it is.
function governmentOf({ registry, index }: Resolution, draft: Draft): Draft {
  const known = index.countries.get(keyOf(draft.name))
  if (draft.kind !== 'place' || known?.as !== 'capital') return draft
  const country =
    registry.byName.get(keyOf(known.country.name)) ?? addDraft(registry, known.country.name, 'place', true)
  country.aliases.add(draft.name)
  return country
}

// How far behind a source it may stand that it will not be named, in tokens.
const NAMELESS = 12

/**
 * True for a source that nobody could ask: “observers”, “critics say”, with nothing that tells which, and one that will not be
 * named. “The researchers” are those spoken of before.
 */
export function isVague({ document, index }: Pick<Resolution, 'document' | 'index'>, run: Run): boolean {
  const { tokens, language, sentences } = document
  const head = headOf(document, run)
  const { lower, tag } = tokens[head]!
  if (tag.startsWith('N')) {
    const last = Math.min(head + 1 + NAMELESS, sentences[tokens[head]!.sentence]?.last ?? head)
    const behind = ` ${tokens
      .slice(head + 1, last)
      .map((token) => token.lower)
      .join(' ')} `
    const { near, further } = index.nameless
    if (near.some((words) => behind.startsWith(words)) || further.some((words) => behind.includes(words))) return true
  }
  const isKnown = language.grammar.definites.includes(tokens[run.first]!.lower)
  return !isKnown && run.last - run.first <= 3 && head === run.last - 1 && index.vague.has(lower)
}

// “the president’s” without its ending.
function withoutOwnerMark({ tokens }: Document, { first, last }: Run): Run {
  return { first, last: last - first > 1 && tokens[last - 1]!.tag === 'POS' ? last - 1 : last }
}

// A source that begins within a name, “|Bligh|” of “Corrigan & Bligh”, means the whole of it.
function withWholeName({ document, registry }: Resolution, { first, last }: Run): Run {
  const place = registry.places[placeFrom(registry.places, first + 1) - 1]
  if (!place || !(place.at < first && first < endOfMention(document, place.draft, place.at))) return { first, last }
  // “a rival at Corrigan & |Bligh|”
  const outer =
    document.tokens[place.at - 1]?.tag === 'IN'
      ? phraseBefore(document, place.at - 1, document.sentences[document.tokens[place.at]!.sentence]!.first)
      : undefined
  return { first: outer?.first ?? place.at, last }
}
