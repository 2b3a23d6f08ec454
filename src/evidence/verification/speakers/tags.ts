import { firstEndingAfter } from '../../../document/spans.js'
import { type PreparedReference, viewsOf } from '../reference/reference.js'
import { type ClosedLexicon, keysOf } from '../words/lexicon.js'
import { readWords, type Word } from '../words/words.js'
import { findNames, isSubjectless, subjectBefore } from './subjects.js'

/** Whose the words of a passage are. */
export interface Voice {
  /** As the reference names them; missing where it does not say. */
  name?: string
  /** What else the reference names them beside that name. */
  aka?: string
  /** Words around a quotation that tell who said it, where no name could be read from them. */
  telling?: string
  /** True where a pronoun or a verb alone means the name, so that it may be another’s who was named near. */
  meant?: boolean
  /** True where it may as well be another’s. */
  unsure?: boolean
  /** Where in the text the words that somebody else says begin. */
  at?: number
  /** True for a voice that another one reports. */
  reported: boolean
  /** Who reports it, as the reference names them. */
  teller?: string
}

const STOP = /[.!?。！？।؟۔]["״”»’]?(?=\s|$)|[。！？।]|\n/gu

/** What stands before the end of the first sentence. */
export function firstSentence(text: string, prepared: PreparedReference): string {
  for (const match of text.matchAll(STOP))
    if (!isAbbreviated(text, match.index, prepared)) return text.slice(0, match.index)
  return text
}

/** What stands behind the end of the last sentence that ends. */
export function lastSentence(text: string, prepared: PreparedReference): string {
  let start = 0
  for (const match of text.matchAll(STOP))
    if (!isAbbreviated(text, match.index, prepared)) start = match.index + match[0].length
  return text.slice(start)
}

// “Mr. Lee”, “J. Lee”
function isAbbreviated(text: string, at: number, { shelf }: PreparedReference): boolean {
  if (text[at] !== '.') return false
  const word = /[\p{L}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  return word.length === 1 || (word.length > 0 && word.length < 5 && shelf.names.isTitle(word))
}

/**
 * Who says what stands beside a tag; nothing where the tag does not tell.
 *
 * ```
 * ” said Ann Lee, the mayor      Ann Lee, the mayor, said: “
 *   ^saying ^name                ^name              ^saying
 * ```
 */
export function readTag(
  tag: string,
  side: 'before' | 'after',
  prepared: PreparedReference,
  teller: string | undefined,
  from: number,
  lead = '',
): Voice | undefined {
  // What is quoted may be in another language than what tells who said it.
  for (const view of viewsOf(prepared)) {
    const voice = readTagIn(view, tag, side, teller, from, lead)
    if (voice) return voice
  }
  return undefined
}

function readTagIn(
  prepared: PreparedReference,
  tag: string,
  side: 'before' | 'after',
  teller: string | undefined,
  from: number,
  lead?: string,
): Voice | undefined {
  const { lexicon, shelf } = prepared
  // Where the verb stands last, the quotation stands between who says it and the verb.
  const split = side === 'after' && lexicon.words.verbLast && !findNames(tag, prepared)[0]
  if (split && lead?.trim() && readTagIn(prepared, tag, 'after', teller, from)) {
    const [name] = findNames(lead, prepared).slice(-1)
    if (name) return { reported: true, name: name.name }
    // 이어 “…”고 덧붙였다: the one before goes on.
    const goesOn = keysOf(lead, shelf.reading).every((key) => lexicon.pronouns.has(key))
    return goesOn ? undefined : { reported: true, telling: lead }
  }
  const words = readWords(tag, shelf.reading)
  const keyAt = (i: number) => words[i]?.key
  // “…”고 못 박았다: what follows the quotation tells that it is said, though its verb may be any; 「…」と「…」 joins terms.
  const quotative = side === 'after' && lexicon.quotative(keyAt, 0)
  const sayings = words.flatMap((word, i) =>
    lexicon.saying(keyAt, i) > 0 || (i === 0 && quotative && words.length > quotative) ? [word] : [],
  )
  const ends = side === 'before' && /[:：]\s*$/.test(tag)
  const signed = side === 'after' && /^\s*[—–-]\s*\p{Lu}|^\s*\(\p{Lu}[^\d)]*\)[\s,;]*$/u.test(tag)
  if (sayings.length === 0 && !ends && !signed) return undefined
  // “Lee said it was late, although she hoped”: a pronoun stands for whom an earlier verb names.
  const last = sayings.at(-1)
  const again = last && lexicon.pronouns.has(words[words.indexOf(last) - 1]?.key ?? '')
  const told = side === 'before' && !again ? last : sayings[0]
  const at = told?.start ?? (side === 'before' ? tag.length : 0)
  const names = findNames(tag, prepared)
  // Who says something stands before the verb, or else right behind it: “Ann Lee told the Gazette”, “said Ann Lee”.
  const verb = words.findIndex(({ start }) => start === at)
  const beside = words.slice(Math.max(0, verb - BESIDE), verb + 2)
  // “she told the Gazette”, “sagt sie und hebt den Kopf”: who is named behind the verb is spoken to or of.
  const meant = verb >= 0 && [verb - 1, verb + 1].some((i) => lexicon.pronouns.has(words[i]?.key ?? ''))
  // “the minister, who told Parliament that “”: so is who is named between the verb and a quotation, but for “Said Lee: “”.
  const spoken = side === 'before' && verb > 0 && !ends
  const nearest =
    subjectBefore(tag, names, at, prepared) ?? (meant || spoken ? undefined : names.find(({ start }) => start >= at))
  if (verb >= 0 && beside.some(({ key }) => lexicon.selves.has(key)) && !nearest)
    return { reported: false, ...(teller !== undefined && { name: teller }) }
  if (nearest) {
    // “a spokesman for Ann Lee”: whoever speaks for somebody is somebody else.
    const ahead = tag.slice(0, nearest.start)
    const deputy = shelf.names.isDeputy(tag) ? words.find(({ key }) => shelf.names.isDeputy(key)) : undefined
    // “her spokesman Max Orr”: the name beside the word is the deputy’s own.
    const parts = nearest.name.split(' ')
    const rest = parts.slice(parts.findLastIndex((part) => shelf.names.isDeputy(part)) + 1).join(' ')
    const apart = deputy && !/^\s+$/.test(tag.slice(deputy.end, nearest.start)) && !/,\s*$/.test(ahead)
    const name =
      apart && (deputy.start < nearest.start || /^['’]s/.test(tag.slice(nearest.end)))
        ? tag.slice(Math.min(deputy.start, nearest.start), Math.max(deputy.end, nearest.end))
        : rest || nearest.name
    return { reported: true, name }
  }
  // “dijo”: in many languages a verb alone says that it is the one who was named last.
  const small = areSmall(words, lexicon)
  const bare = sayings.length > 0 && (small || isSubjectless(words, verb, prepared))
  const before = bare || words.some(({ key }) => lexicon.pronouns.has(key)) ? lastName(prepared, from) : undefined
  if (before !== undefined) return { reported: true, name: before, meant: true }
  // In scripts without capitals no name is found: it is the voice before.
  const alone = side === 'before' || !lexicon.words.verbLast || lead !== undefined
  return alone && (small || bare) && !/\p{Lu}|\p{Ll}/u.test(tag) ? undefined : { reported: true, telling: tag }
}

// Nothing but small words, pronouns and verbs of saying, which may be several characters: とも述べた.
function areSmall(words: readonly Word[], lexicon: ClosedLexicon): boolean {
  const { saying, that, quotative, common, quantifiers, pronouns } = lexicon
  const keyAt = (i: number) => words[i]?.key
  for (let at = 0; at < words.length; ) {
    const length = Math.max(...[saying, that, quotative].map((find) => find(keyAt, at)))
    if (length === 0 && ![common, quantifiers, pronouns].some((list) => list.has(words[at]!.key))) return false
    at += length || 1
  }
  return true
}

// “I have said”: whoever says “I” stands at most so many words before the verb, or right behind it: “said I”.
const BESIDE = 2

// How far back the one whom a pronoun means may be named, in code units.
const BACK = 800
// Whoever is named by a surname was introduced with the full name not farther back.
const INTRODUCED = 4000

// Whom “he said” means: the last one named before, people with their full names first.
export function lastName(prepared: PreparedReference, at: number): string | undefined {
  const { text, shelf, layout } = prepared
  // In a transcript, no farther than the turn goes: names before it are those of other speakers.
  const turn = layout.turns[firstEndingAfter(layout.turns, at)]
  const named = (reach: number) => {
    const before = text.slice(Math.max(turn?.start ?? 0, at - reach), at)
    return findNames(before, prepared).filter(({ name }) => name.length > 2 && !shelf.dates.has(shelf.key(name)))
  }
  const before = text.slice(Math.max(turn?.start ?? 0, at - BACK), at)
  const names = named(BACK)
  const full = named(INTRODUCED).filter(({ name }) => name.includes(' '))
  const surnames = new Set(full.map(({ name }) => shelf.names.surname(name)))
  const known = names.findLast(({ name }) => name.includes(' ') || surnames.has(shelf.names.surname(name)))
  return (known ?? names.findLast(({ start }) => !/(?:^|[.!?“"])\s*$/.test(before.slice(0, start))))?.name
}
