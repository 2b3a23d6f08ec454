import { isUpper } from '../../document/characters.js'
import { findDatelineEnd } from '../../document/dateline.js'
import { withoutStop } from '../../document/lexicon.js'
import type { Document, Token } from '../../model/document.js'
import type { Entity } from '../../model/generated/shapes.js'
import type { Run } from '../cues.js'
import type { Gender, NameIndex } from '../name-index.js'
import { isProper } from '../parts-of-speech.js'
import { CLOSING, capitalised, endOfName, isLargeLink, isNameWord } from './name-runs.js'

/** A name as it stands in the text. */
export interface NameMention {
  /** The name alone: “Victoria Nuland”. */
  run: Run
  /** With the titles and role before it: “US Undersecretary Victoria Nuland”. */
  whole: Run
  /** Words of the name, possessive ending left out. */
  words: string[]
  kind: Entity['kind']
  gender?: Gender
  /** What stands before the name, as printed: “US Undersecretary”. */
  title?: string
  /** Stands in a heading, where every word may be capitalised. */
  heading: boolean
}

// How many tokens the name of a person may have.
const NAME = 8

/**
 * Every name of the document, sorted, told apart into persons, organisations and places as far as its words tell.
 *
 * ```
 * Minister for Armed Forces and Veterans James Heappey spoke at the House of Commons.
 * ^whole                                 ^run                       ^run
 * ```
 */
export function findNames(document: Document, index: NameIndex, letters: ReadonlySet<number>): NameMention[] {
  const { sentences, paragraphs } = document
  const known = capitalised(document, index)
  const mentions: NameMention[] = []
  for (const sentence of sentences) {
    const heading = paragraphs[sentence.paragraph]?.kind === 'heading'
    const told = findDatelineEnd(document.tokens, sentence.paragraph, sentence.first, sentence.last)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (letters.has(i)) continue
      const shared = sharedSurname(document, i, sentence.last, index)
      if (shared) mentions.push({ ...shared, heading })
      if (shared) continue
      if (!isNameWord(document, i, sentence.first, index, known)) continue
      const last = endOfName(document, i, sentence.last, index)
      const parts = split(document, { first: i, last }, sentence.first, index, heading)
      mentions.push(...(i < told ? parts.map((part) => asPlace(part)) : parts))
      i = last - 1
    }
  }
  return mentions
}

// “|SAN SALVADOR|, May 5 (Agency) —”: nobody is named where a text is written.
function asPlace({ gender: _, ...mention }: NameMention): NameMention {
  return mention.kind === 'organization' ? mention : { ...mention, kind: 'place' }
}

// “|Tom| and Ann Lee”: the given name before “and” shares the surname behind it.
function sharedSurname(
  { tokens, language }: Document,
  i: number,
  ceiling: number,
  index: NameIndex,
): Omit<NameMention, 'heading'> | undefined {
  if (i + 3 >= ceiling || !isProper(tokens[i + 3]!.tag)) return undefined
  const [given, joiner, other, surname] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!, tokens[i + 3]!]
  if (!language.grammar.additive.includes(joiner.lower) || !isUpper(surname.text, 0)) return undefined
  if (!index.given.has(given.lower) || !index.given.has(other.lower)) return undefined
  if (index.given.has(surname.lower) || isProper(tokens[i + 4]?.tag ?? '') || isProper(tokens[i - 1]?.tag ?? ''))
    return undefined
  const run = { first: i, last: i + 1 }
  const gender = index.gender.get(given.lower)
  return { run, whole: run, words: [given.text, surname.text], kind: 'person', ...(gender && { gender }) }
}

// Parts a run of capitalised words into what it names: title and person, or one organisation or place.
function split(document: Document, run: Run, sentenceFirst: number, index: NameIndex, heading: boolean): NameMention[] {
  const { tokens } = document
  // “the Colonel”, “the Prime Minister” describe.
  if (isTitleAlone(document, run, index)) return []
  const start = personStart(document, run, index)
  if (start !== undefined) {
    let end = run.last
    while (end > start + 2 && index.suffixes.has(withoutStop(tokens[end - 1]!.lower))) end--
    const person = mention(document, { first: start, last: end }, run, 'person', heading)
    const gender = genderOf(document, run, start, index)
    if (gender) person.gender = gender
    if (start > run.first) person.title = document.text.slice(tokens[run.first]!.start, tokens[start - 1]!.end)
    return [person]
  }
  // “the |Minister for Housing|”
  if (isOfficeAlone(document, run, index)) return []
  let { first } = run
  // “The” and the like at the head of a sentence do not belong to a name.
  const isSmall = ({ tag, lower }: Token) => !isProper(tag) && !index.particles.has(lower)
  while (
    first < run.last - 1 &&
    first === sentenceFirst &&
    isSmall(tokens[first]!) &&
    !index.particles.has(tokens[first + 1]!.lower) &&
    !isLargeLink(document, first + 1)
  )
    first++
  return [
    mention(
      document,
      { first, last: run.last },
      { first, last: run.last },
      kindOf(document, { first, last: run.last }, index),
      heading,
    ),
  ]
}

// “the |Colonel|”, “the four-term |Democrat|”, “the |Company|”, “the |Prime Minister|”
function isTitleAlone({ tokens, language }: Document, { first, last }: Run, index: NameIndex): boolean {
  const { titles, roles, organizations } = index
  const before = tokens[first - 1]
  const lead = before?.tag.startsWith('JJ') || before?.lower.includes('-') ? first - 2 : first - 1
  if (tokens[lead]?.tag !== 'DT') return false
  const { lower } = tokens[last - 1]!
  const role = (titles.has(lower) || roles.has(lower)) && !organizations.has(lower)
  if (last - first === 1) return role || language.names.companies.includes(lower)
  return role && tokens.slice(first, last - 1).every((word) => titles.has(word.lower) || roles.has(word.lower))
}

// A role with what it is of, and nobody’s name: “the |Minister for Housing|”, “|Leader of the Opposition|”
function isOfficeAlone({ tokens, language }: Document, { first, last }: Run, { titles, roles }: NameIndex): boolean {
  let link = first
  while (link < last && !language.names.links.includes(tokens[link]!.lower)) link++
  const role = tokens[link - 1]?.lower ?? ''
  return link > first && link < last && (titles.has(role) || roles.has(role))
}

function mention(document: Document, run: Run, whole: Run, kind: Entity['kind'], heading: boolean): NameMention {
  const words = document.tokens.slice(run.first, run.last).map(({ text }) => text)
  return { run, whole, words, kind, heading }
}

// Where the name of a person begins in a run of capitalised words: behind its titles, or with a given name.
function personStart({ tokens }: Document, { first, last }: Run, index: NameIndex): number | undefined {
  let titled = first
  for (let i = first; i < last - 1; i++) {
    const word = withoutStop(tokens[i]!.lower)
    // “Secretary of State Emeka Prather”: what hangs on the role, and then two words of a name.
    // “his nephew, |Dean| Lee”
    if (i === first && last - first === 2 && index.given.has(word)) break
    if (index.titles.has(word) || index.roles.has(word))
      titled = i + 2 < last - 2 && !isUpper(tokens[i + 1]!.text, 0) ? last - 2 : i + 1
  }
  const named = (i: number) =>
    index.given.has(tokens[i]!.lower) ||
    index.given.has(tokens[i]!.lower.split('-')[0]!) ||
    /^(?:\p{Lu}\.)+$/u.test(tokens[i]!.text) ||
    (i + 1 < last && CLOSING[tokens[i + 1]!.text] !== undefined)
  for (let i = titled; i < last - 1; i++)
    if (named(i) && last - i <= NAME && !endsAsOrganization(tokens, i, last, index))
      return leftOf(tokens, i, titled, first, index)
  if (
    titled > first &&
    isUpper(tokens[titled]!.text, 0) &&
    last - titled <= 4 &&
    !endsAsOrganization(tokens, titled - 1, last, index) &&
    !index.countries.has(tokens[titled]!.lower)
  )
    return titled
  if (
    last - first === 1 &&
    index.given.has(tokens[first]!.lower) &&
    !index.countries.has(tokens[first]!.lower) &&
    !index.places.has(tokens[first]!.lower)
  )
    return first
  return undefined
}

// Names not in the lists before one that is: “|Tamsin| Ruth Lee”, behind a title “Capt |Murdo| John Lee”, and before “bint”
// and the like: “|Hessa bint| Rashid Lee”.
function leftOf(tokens: readonly Token[], at: number, titled: number, first: number, index: NameIndex): number {
  let start = at
  while (start > first && index.particles.has(tokens[start - 1]!.lower)) start--
  if (start < at) return start > first && isPlain(tokens[start - 1]!.lower, index) ? start - 1 : at
  if (titled > first) while (start > titled && isPlain(tokens[start - 1]!.lower, index)) start--
  // “Special Agent in |Charge| Ann Lee”
  const office = tokens[first - 2]?.lower ?? ''
  if (tokens[first - 1]?.tag === 'IN' && (index.roles.has(office) || index.titles.has(office))) return start
  return start === first + 1 && isPlain(tokens[first]!.lower, index) ? first : start
}

/** True for a word that is no title, role, organisation, document or place: it may be a name not in the lists. */
export function isPlain(lower: string, index: NameIndex): boolean {
  const word = withoutStop(lower)
  const { titles, roles, organizations, groups, documents, places, countries } = index
  return ![titles, roles, organizations, groups, documents, places, countries].some((list) => list.has(word))
}

function endsAsOrganization(tokens: readonly Token[], first: number, last: number, index: NameIndex): boolean {
  for (let i = first; i < last; i++) {
    const word = withoutStop(tokens[i]!.lower)
    if (i > first && (index.organizations.has(word) || index.documents.has(word))) return true
  }
  return last - first > 1 && index.trades.has(tokens[last - 1]!.lower)
}

function genderOf({ tokens }: Document, { first }: Run, start: number, index: NameIndex): Gender | undefined {
  for (let i = first; i < start; i++) {
    const gender = index.gender.get(withoutStop(tokens[i]!.lower))
    if (gender) return gender
  }
  const given = tokens[start]!.lower
  return index.gender.get(given) ?? index.gender.get(given.split('-')[0]!)
}

function kindOf({ tokens }: Document, { first, last }: Run, index: NameIndex): Entity['kind'] {
  const words = tokens.slice(first, last)
  const phrase = words.map(({ lower }) => lower).join(' ')
  const country = index.countries.get(phrase)
  if (country) return country.as === 'demonym' ? 'group' : 'place'
  if (index.places.has(phrase)) return 'place'
  const lowers = words.map(({ lower }) => withoutStop(lower))
  if (lowers.some((word) => index.organizations.has(word))) return 'organization'
  if (words.length > 1 && index.trades.has(lowers.at(-1)!)) return 'organization'
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(words[0]!.text)) return 'organization'
  // “ClearGaze”, but “McNeil” and “DeSoto” are names of people.
  if (words.length === 1 && /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(words[0]!.text)) return 'organization'
  if (lowers.some((word) => index.documents.has(word))) return 'document'
  if (index.places.has(lowers.at(-1)!)) return 'place'
  if (words[0]!.text.startsWith('@')) return 'person'
  return 'unknown'
}
