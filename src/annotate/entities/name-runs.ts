import { isUpper } from '../../document/characters.js'
import { withoutStop } from '../../document/lexicon.js'
import type { Document, Token } from '../../model/document.js'
import type { NameIndex } from '../name-index.js'
import { isNoun, isProper } from '../parts-of-speech.js'

/** What ends a nickname, by what begins it. */
export const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '(': ')' }
// How many tokens a name with its title may have.
const LONGEST = 24
// How many particles may follow each other in a name.
const PARTICLES = 3

// A noun for people, bodies or papers, which at the head of a sentence is no name: “Police said”.
function isCommon(lower: string, { organizations, groups, roles, documents, vague }: NameIndex): boolean {
  return [organizations, groups, roles, documents, vague].some((list) => list.has(lower))
}

/** Words that stand capitalised within a sentence of the body, so that they are names at the head of one too. */
export function capitalised(document: Document, index: NameIndex): ReadonlySet<string> {
  const { tokens, sentences, paragraphs } = document
  const found = new Set<string>()
  for (const { first, last, paragraph } of sentences) {
    if (paragraphs[paragraph]?.kind === 'heading') continue
    for (let i = first + 1; i < last; i++)
      if (isProper(tokens[i]!.tag) && isNameWord(document, i, first, index)) found.add(tokens[i]!.text)
  }
  return found
}

/** Proper nouns, and capitalised words that the tagger took for something else where a capital means a name. */
export function isNameWord(
  document: Document,
  i: number,
  sentenceFirst: number,
  index: NameIndex,
  known?: ReadonlySet<string>,
): boolean {
  const { tokens } = document
  const { text, tag, lower } = tokens[i]!
  if (text === lower) return text.length > 1 && text[0] === '@'
  if (!isUpper(text, 0) && !/^\p{Ll}{1,3}[’'-]?\p{Lu}/u.test(text)) return text.startsWith('@') && text.length > 1
  if (lower === 'i') return false
  if (index.calendar.has(withoutStop(lower))) return isNamedAsDay(tokens, i, index)
  if (i === sentenceFirst && isNoun(tag) && isLargeLink(document, i + 1)) return true
  if (i === sentenceFirst && isCommon(lower, index) && !isProper(tokens[i + 1]?.tag ?? ''))
    return known?.has(text) === true || isOffice(document, i, index)
  if (isProper(tag)) return true
  // “|Leeds-born| Ann Lee”
  if (/-\p{Ll}+$/u.test(text)) return false
  if (index.countries.has(lower) && index.countries.get(lower)!.as !== 'demonym') return true
  if (i === sentenceFirst)
    return (
      known?.has(text) === true ||
      (index.given.has(lower) && isNameOrNickname(tokens[i + 1])) ||
      (index.particles.has(lower) && isProper(tokens[i + 1]?.tag ?? '')) ||
      // “|Sumaya| bint Rashid”
      (tag === 'JJ' && index.particles.has(tokens[i + 1]?.lower ?? '') && isProper(tokens[i + 2]?.tag ?? ''))
    )
  const before = tokens[i - 1]!.text
  if (/^[“"‘'(—–:]$/.test(before)) return known?.has(text) === true || index.given.has(lower)
  return (
    (tag === 'NN' || tag === 'NNS' || tag === 'JJ' || tag === 'FW' || tag === 'VB' || tag === 'UH') &&
    !index.countries.has(lower)
  )
}

/** A small word with a capital amid a name in running text: “Doctors |Without| Borders”, “Save |Our| Bridge”. */
export function isLargeLink({ tokens, sentences, paragraphs }: Document, i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next || next.sentence !== token.sentence || !/^(?:IN|TO|DT|PRP\$)$/.test(token.tag)) return false
  return (
    isUpper(token.text, 0) &&
    isUpper(next.text, 0) &&
    sentences[token.sentence]!.first < i &&
    paragraphs[sentences[token.sentence]!.paragraph]!.kind !== 'heading'
  )
}

const isNameOrNickname = (next: Token | undefined): boolean =>
  next !== undefined && (isProper(next.tag) || CLOSING[next.text] !== undefined)

// “the clerk |April| Lee”, “Comrade |Sunday| Lee”: a day or month between a role and a name.
function isNamedAsDay(tokens: readonly Token[], i: number, { roles, titles }: NameIndex): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (!(roles.has(before) || titles.has(before))) return false
  const next = CLOSING[tokens[i + 1]?.text ?? ''] === undefined ? tokens[i + 1] : tokens[i + 2]
  return next !== undefined && isUpper(next.text, 0) && (isProper(next.tag) || next !== tokens[i + 1])
}

// “|Secretary| of State Ann Lee” at the head of a sentence.
function isOffice({ tokens, language }: Document, i: number, { titles, roles }: NameIndex): boolean {
  const next = tokens[i + 2]
  const { lower } = tokens[i]!
  return (
    (titles.has(lower) || roles.has(lower)) &&
    language.names.links.includes(tokens[i + 1]?.lower ?? '') &&
    isProper(next?.tag ?? '') &&
    isProper(tokens[i + 3]?.tag ?? '')
  )
}

/** The token behind the run of capitalised words that begins at token `first`. */
export function endOfName(document: Document, first: number, ceiling: number, index: NameIndex): number {
  let last = first + 1
  while (last < Math.min(ceiling, first + LONGEST)) {
    const step = isNameWord(document, last, -1, index) ? 1 : overInside(document, first, last, ceiling, index)
    if (step === 0) break
    last += step
  }
  return last
}

// How many tokens go on a name from token `i` on that is no name word itself; 0 where the name ends before it.
function overInside(document: Document, first: number, i: number, ceiling: number, index: NameIndex): number {
  const { tokens } = document
  const particles = particlesAt(document, i, ceiling, index)
  if (particles > 0) return particles + 1
  if (isLink(document, first, i, ceiling, index)) return tokens[i + 1]!.tag === 'DT' ? 3 : 2
  if (isUnion(document, first, i, ceiling, index) || isLargeLink(document, i)) return 2
  const nickname = nicknameAfter(document, i, ceiling, index)
  if (nickname > 0) return nickname
  // “Union |No.| 1”
  const noun = tokens[i - 1]!.text.endsWith('.') ? i - 2 : i - 1
  return /^\d+$/.test(tokens[i]!.lower) && index.organizations.has(tokens[noun]?.lower ?? '') ? 1 : 0
}

// How many particles stand between two words of a name: “van” of “Eddie van Halen”, “van der” of “Ruud van der Meulen”.
function particlesAt(document: Document, i: number, ceiling: number, index: NameIndex): number {
  const { tokens } = document
  for (let last = i; last < Math.min(i + PARTICLES, ceiling - 1) && index.particles.has(tokens[last]!.lower); last++)
    if (isNameWord(document, last + 1, -1, index)) return last + 1 - i
  return 0
}

// “of” of “Bank of England”, “for” of “Department for Education”, “and” of “Armed Forces and Veterans”.
function isLink(document: Document, first: number, i: number, ceiling: number, index: NameIndex): boolean {
  const { tokens, language } = document
  const { lower } = tokens[i]!
  const linking = language.names.links.includes(lower)
  const additive = language.grammar.additive.includes(lower)
  if (!linking && !additive) return false
  const at = tokens[i + 1]?.tag === 'DT' ? i + 2 : i + 1
  if (!(at < ceiling) || !isNameWord(document, at, -1, index)) return false
  const before = tokens[i - 1]!.lower
  if (linking)
    return (
      index.organizations.has(before) ||
      index.titles.has(before) ||
      index.roles.has(before) ||
      index.groups.has(before) ||
      index.documents.has(before)
    )
  // After “Minister for …” a list goes on until the name begins.
  for (let j = first; j < i; j++) if (language.names.links.includes(tokens[j]!.lower)) return !index.given.has(before)
  return tokens[i]!.text === '&'
}

// “Ceramic |and| Allied Workers|’| Union”, “the Securities |and| Exchange Commission”: goes on where the words behind end in that
// of an organisation.
function isUnion(document: Document, first: number, i: number, ceiling: number, index: NameIndex): boolean {
  const { tokens, language } = document
  const { lower, tag, spaced } = tokens[i]!
  const mark = (tag === 'POS' || lower === "'") && !spaced && !index.countries.has(tokens[i - 1]!.lower)
  if (!mark && !language.grammar.additive.includes(lower)) return false
  let last = i + 1
  while (
    last < Math.min(ceiling, i + 6) &&
    (isNameWord(document, last, -1, index) || (last > i + 1 && tokens[last]!.lower === "'"))
  )
    last++
  if (last === i + 1) return false
  const plural = tokens[last - 1]!.lower
  const determined = first === i - 1 && tokens[first - 1]?.tag === 'DT'
  return (
    index.organizations.has(plural) &&
    (mark || determined || !index.organizations.has(tokens[i - 1]!.lower)) &&
    !index.given.has(tokens[i + 1]!.lower)
  )
}

// How many tokens a nickname takes up with its marks: Robert |“Big Bob”| Smith
function nicknameAfter(document: Document, i: number, ceiling: number, index: NameIndex): number {
  const { tokens } = document
  const close = CLOSING[tokens[i]!.text]
  if (close === undefined) return 0
  for (let last = i + 1; last < Math.min(ceiling - 1, i + 5); last++) {
    if (tokens[last]!.text === close) {
      const next = tokens[last + 1]!
      const named = (isUpper(next.text, 0) && isProper(next.tag)) || particlesAt(document, last + 1, ceiling, index) > 0
      return last > i + 1 && named ? last + 1 - i : 0
    }
    if (!isUpper(tokens[last]!.text, 0)) return 0
  }
  return 0
}
