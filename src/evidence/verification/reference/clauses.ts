import { firstEndingAfter } from '../../../document/spans.js'
import { keysFrom } from '../words/lexicon.js'
import type { PreparedReference } from './reference.js'

/** What stands between two words. */
export type Boundary = 'none' | 'clause' | 'sentence'

const STOP = /[.!?;؟۔।][\p{Pf}\p{Pi}\p{Pe}"״'’”*_]*(?:\s|$)|[。！？｡!?]/u
const COMMA = /[,;:،؛、；：，—–()（）]|\s-+\s/
const CAPITAL = /^[\s\p{P}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
// A stretch without a word longer than this parts whatever stands around it.
const FAR = 400

const KINDS: readonly Boundary[] = ['none', 'clause', 'sentence']
const known = new WeakMap<PreparedReference, Uint8Array>()

/** What stands before word `at` of a reference; found out once for each word. */
export function boundaryBefore(prepared: PreparedReference, at: number): Boundary {
  if (at <= 0 || at >= prepared.keys.length) return 'sentence'
  let kinds = known.get(prepared)
  if (!kinds) {
    kinds = new Uint8Array(prepared.keys.length)
    known.set(prepared, kinds)
  }
  if (kinds[at] === 0) kinds[at] = 1 + KINDS.indexOf(findBoundary(prepared, at))
  return KINDS[kinds[at]! - 1]!
}

function findBoundary(prepared: PreparedReference, at: number): Boundary {
  const { starts, ends, text, turnOf } = prepared
  if (turnOf.length > 0 && turnOf[at] !== turnOf[at - 1]) return 'sentence'
  const from = ends[at - 1]!
  const to = starts[at]!
  if (to - from < 2) return /[,;:—–、，；：。！？।]/.test(text.slice(from, to)) ? mark(text.slice(from, to)) : 'none'
  if (to - from > FAR && prepared.layout.masks.length === 0) return 'sentence'
  const between = unmasked(prepared, from, to)
  const captions = prepared.format === 'vtt' || prepared.format === 'srt'
  if (!captions && /\n[ \t\r]*\n/.test(between)) return 'sentence'
  if (!STOP.test(between)) return COMMA.test(between) ? 'clause' : 'none'
  if (/^\s*(?:…|\.\s?\.\s?\.)\s*$/.test(between)) return 'clause'
  if (/^;/.test(between.trim())) return 'clause'
  // “Mr. Lee”, “J. Lee”, “approx. 5”: a full stop that ends an abbreviation, or that a small letter follows.
  if (/^\.[^.!?]*$/.test(between)) {
    const before = text.slice(starts[at - 1], from)
    if (/^\p{L}$/u.test(before) || (before.length < 5 && prepared.shelf.names.isTitle(before))) return 'none'
    if (!CAPITAL.test(text.slice(to, to + 2))) return 'none'
  }
  return 'sentence'
}

function mark(between: string): Boundary {
  return /[。！？।]/.test(between) ? 'sentence' : 'clause'
}

/** The text between two positions without what is not said. */
export function unmasked({ text, layout: { masks } }: PreparedReference, from: number, to: number): string {
  let i = firstEndingAfter(masks, from)
  if (!(masks[i] && masks[i]!.start < to)) return text.slice(from, to)
  const parts: string[] = []
  let at = from
  for (; i < masks.length && masks[i]!.start < to; i++) {
    parts.push(text.slice(at, Math.max(at, masks[i]!.start)))
    at = Math.max(at, masks[i]!.end)
  }
  parts.push(text.slice(Math.min(at, to), to))
  return parts.join('')
}

// How far before the first word of a quotation a negator may stand that still denies it, in words; behind a verb of saying
// or thinking (“I never said that …”) farther.
const REACH = 5
const FAR_REACH = 9
// A few words are often no clause of their own, and then only a negator near them denies them.
const SHORT = 5
const SHORT_REACH = 3
// A clause between two commas, at most as long, does not end the one around it: “not, in my view, a good idea”.
const ASIDE = 5

/**
 * The index of a negator that stands before word `at`, in its clause, and was cut off with what stood before the quotation;
 * nothing where there is none. `limit` is the first word that was cut, `length` how many words were kept.
 *
 *
 * ```
 * I never said that we will pay.
 *   ^negator        ^at
 * ```
 */
export function negatorBefore(
  prepared: PreparedReference,
  at: number,
  limit: number,
  length = Infinity,
): number | undefined {
  const { lexicon, keyAt } = prepared
  // “It is not at all true that | we sold it”: what “that” opens is denied from farther.
  const opened = lexicon.that(keyAt, at - 1) > 0
  const reach = length <= SHORT && !opened ? SHORT_REACH : REACH
  let asides = 0
  let said = false
  let comma: number | undefined
  if (lexicon.breaks(keyAt, at) > 0) return undefined
  for (let i = at - 1; i >= limit && i >= 0 && at - i <= FAR_REACH; i--) {
    const boundary = boundaryBefore(prepared, i + 1)
    if (boundary === 'sentence') return undefined
    // “He did not say, that”: in many languages a comma stands before the clause that is said, and parts nothing.
    if (boundary === 'clause' && lexicon.that(keyAt, i + 1) === 0) {
      if (comma !== undefined) asides = comma - i
      else if (!isColon(prepared, i, i + 1)) comma = i
    }
    // “It was not fair that we had to pay”: what is fair or not has happened.
    if (lexicon.factives.has(keyAt(i) ?? '') && lexicon.that(keyAt, i + 1) > 0) return undefined
    const denier = comma === undefined ? lexicon.denier(keyAt, i) : 0
    if (denier > 0 && governs(prepared, i + denier, at)) return isDenied(prepared, i, limit) ? undefined : i
    // 눈이 오지 않으면 | 길을 엽니다: what is denied there is a condition.
    if (lexicon.words.verbLast && lexicon.condition(keyAt, i) > 0) return undefined
    const size = lexicon.negator(keyAt, i)
    if (size > 0 && i + size === at && isThing(prepared, i, at, length)) return undefined
    if (size > 0 && (isAnswer(prepared, i, size) || isCleft(prepared, i, at))) return undefined
    if (size > 0 && !isCancelled(prepared, i + size)) {
      // One comma between ends the clause; two with little between them are an aside.
      const apart = comma !== undefined && (asides === 0 || asides > ASIDE)
      const colon = isColon(prepared, i, at)
      // “She does not believe it: “We …””: behind a colon and a mark only what is not said is denied.
      if (colon && !said && isMarked(prepared, at)) return undefined
      if (!(apart && !colon) && (said || at - i - size < reach)) return firstOf(prepared, i, limit)
    }
    if (lexicon.unsaid(keyAt(i) ?? '') && comma === undefined && opened) return i
    if (lexicon.saying(keyAt, i) > 0) said = true
    else if (lexicon.breaks(keyAt, i) > 0 && lexicon.that(keyAt, i) === 0 && comma === undefined) return undefined
  }
  return undefined
}

// Words that stand between “that” and a quotation which a word such as “doubt” before it still denies.
const GOVERNED = 4

// “I doubt that anyone | will resign”, “we failed to | warn them”
function governs({ lexicon, keyAt }: PreparedReference, from: number, at: number): boolean {
  if (from === at) return true
  if (lexicon.that(keyAt, from) > 0) return at - from <= GOVERNED
  return at - from === 1 && lexicon.common.has(keyAt(from) ?? '')
}

// “There is no doubt that”, “I don’t deny”
function isDenied(prepared: PreparedReference, at: number, limit: number): boolean {
  const { lexicon, keyAt } = prepared
  for (let i = at; i > limit && at - i < SHORT_REACH && boundaryBefore(prepared, i) === 'none'; i--)
    if (lexicon.negator(keyAt, i - 1) > 0) return true
  return false
}

// “No, | she was right to leave”
function isAnswer(prepared: PreparedReference, at: number, size: number): boolean {
  return (
    prepared.lexicon.answers.has(prepared.keyAt(at) ?? '') &&
    boundaryBefore(prepared, at + size) === 'clause' &&
    boundaryBefore(prepared, at) !== 'none'
  )
}

// A clause before “is” that a negator stands in begins at most so many words before it.
const CLEFT = 2

// “What nobody tells you is that | you may close on a Tuesday”: the negator has its own verb.
function isCleft({ lexicon, keyAt }: PreparedReference, negator: number, at: number): boolean {
  const copula = lexicon.that(keyAt, at - 1) > 0 ? at - 2 : at - 1
  if (copula - negator < 2 || !lexicon.copulas.has(keyAt(copula) ?? '')) return false
  return keysFrom(keyAt, negator - CLEFT, CLEFT).some((key) => lexicon.clefts.has(key))
}

// A name for a thing is at most so many words long.
const THING = 6

// “without | a new roof”: what is not there is a thing, and nothing is said of it.
function isThing(prepared: PreparedReference, negator: number, at: number, length: number): boolean {
  const { lexicon, keyAt } = prepared
  if (length > THING || !lexicon.lacks.has(keyAt(negator) ?? '') || lexicon.verbal(keyAt(at) ?? '')) return false
  const words = keysFrom(keyAt, at, length)
  return !words.some((word) => [lexicon.modals, lexicon.pronouns, lexicon.selves].some((list) => list.has(word)))
}

// Where two negators deny once, the first of them: “non ho mai detto”.
function firstOf(prepared: PreparedReference, at: number, limit: number): number {
  const { lexicon, keyAt } = prepared
  if (!lexicon.words.concord) return at
  let first = at
  for (let i = at; i > limit && at - i < REACH && boundaryBefore(prepared, i) === 'none'; i--)
    if (lexicon.negator(keyAt, i - 1) > 0) first = i - 1
  return first
}

// “He did not say: we will pay”: what a colon or a quotation mark opens is still denied.
function isColon({ text, starts, ends }: PreparedReference, from: number, to: number): boolean {
  return /^[^,，;；—–]*[:：“„"״«「][^,，;；—–]*$/.test(text.slice(ends[from], starts[to]))
}

const isMarked = ({ text, starts }: PreparedReference, at: number): boolean =>
  /[:：]\s*["״“„«「]$/.test(text.slice(Math.max(0, starts[at]! - 4), starts[at]))

/** The last word of a negator that stands behind the last word of a quotation, before `limit`, and denies it. */
export function negatorAfter(prepared: PreparedReference, at: number, limit: number): number | undefined {
  const { lexicon, keyAt, keys } = prepared
  const reach = lexicon.words.late ? FAR_REACH : 1
  for (let i = at; i < limit && i < keys.length && i - at < reach; i++) {
    if (boundaryBefore(prepared, i) !== 'none' || lexicon.breaks(keyAt, i) > 0) return undefined
    const length = lexicon.negator(keyAt, i)
    if (length > 0) return isCancelled(prepared, i + length) ? undefined : i + length - 1
  }
  return undefined
}

const isCancelled = ({ lexicon, keyAt }: PreparedReference, at: number): boolean => lexicon.cancels.has(keyAt(at) ?? '')
