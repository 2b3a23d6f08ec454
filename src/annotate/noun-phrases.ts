import { lexiconOf } from '../document/lexicon.js'
import type { Document, Token } from '../model/document.js'
import type { Language } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { groupOf } from '../model/word-groups.js'
import { linkWords, type Run } from './cues.js'
import { nameIndexOf } from './name-index.js'
import { isInsidePhrase, isNoun, isPhraseEnd, isProper } from './parts-of-speech.js'

// How many words a phrase may hold: longer runs are lists or tables, and the search stays linear.
const LONGEST = 40
// How many phrases may hang on one.
const HANGING = 16

const CLAUSE_END = /^(?:[,.;:!?…()—–“”"„«»‘’]|--)$/

/**
 * The simple noun phrase that ends with token `last - 1`, down to `floor`; nothing where that token ends none.
 *
 * ```
 * In March the outgoing finance minister said
 *          ^---------------------------^
 * ```
 */
export function phraseBefore(document: Document, last: number, floor: number): Run | undefined {
  const { tokens, language } = document
  const end = tokens[last - 1]
  // “the |accused|”, “|McDonald’s|”
  const before = last - 2 >= floor ? tokens[last - 2]!.tag : ''
  const isNamed = (end?.tag === 'VBN' && before === 'DT') || (end?.tag === 'POS' && isProper(before))
  if (last - 1 < floor || !end || !(isPhraseEnd(end.tag) || isNamed) || language.grammar.articles.includes(end.lower))
    return undefined
  // “|Lee| himself”
  if (isReflexive(document, last - 1) && isNoun(before)) {
    const self = phraseBefore(document, last - 1, floor)
    return self && { first: self.first, last }
  }
  if (end.tag === 'PRP' || end.tag === 'WP' || end.tag === 'EX' || end.tag === 'WDT') return { first: last - 1, last }
  let first = last - 1
  while (first > floor && last - first < LONGEST && !begins(tokens[first]!)) {
    const step = leads(tokens, first - 1, floor) ? 1 : nicknameBefore(tokens, first, floor)
    if (step === 0) break
    first -= step
  }
  return { first: roughBefore(document, isHeaded(document, first, last, floor) ? first - 1 : first, floor), last }
}

// “|outgoing| mayor Ann Lee”, at the head of its clause.
function isHeaded({ tokens, language }: Document, first: number, last: number, floor: number): boolean {
  const head = tokens[first - 1]
  if (first - 1 < floor || !/^VB[GN]$/.test(head!.tag) || !isProper(tokens[last - 1]!.tag)) return false
  const before = first - 2 < floor ? '' : tokens[first - 2]!.tag
  const { clauseVerbs, quoteCues } = lexiconOf(language)
  return (
    (before === '' || before === "''" || before === 'CC' || before === ',') &&
    nameIndexOf(language).roles.has(tokens[first]!.lower) &&
    !clauseVerbs.has(head!.lower) &&
    !quoteCues.has(head!.lower)
  )
}

// The most words that tell a number is rough.
const ROUGH = 3

const roughWords = /* @__PURE__ */ onceFor(
  (language: Language): ReadonlySet<string> => new Set(groupOf(language, 'rough-before')),
)

// True before what can be counted or divided: “|20| groups”, “|all| those”, “|half| of them”.
const isAmount = ({ tokens, language }: Document, at: number): boolean =>
  tokens[at]?.tag === 'CD' || (groupOf(language, 'countable')?.includes(tokens[at]?.lower ?? '') ?? false)

// How far left “|more than| 20 groups” begins.
function roughBefore(document: Document, first: number, floor: number): number {
  if (!isAmount(document, first)) return first
  for (let at = Math.max(floor, first - ROUGH); at < first; at++) if (endOfRough(document, at) === first) return at
  return first
}

// The token behind “more than” that begins at `at`, or `at` itself.
function endOfRough({ tokens, language }: Document, at: number): number {
  let words = ''
  for (let i = at; i < at + ROUGH && tokens[i]; i++) {
    words += `${words && ' '}${tokens[i]!.lower}`
    if (roughWords(language).has(words)) return i + 1
  }
  return at
}

// How many tokens a nickname takes up: Tom |“Tiny”| Lee, before the token `at`; 0 where there is none.
function nicknameBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (let open = at - 3; open > floor && open > at - NICKNAME; open--)
    if (nicknameAfter(tokens, open) === at - open) return at - open
  return 0
}

// The same behind the token before `at`.
function nicknameAfter(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.tag !== '``' || !isProper(tokens[at - 1]?.tag ?? '')) return 0
  let last = at + 1
  while (last < at + NICKNAME && /^[\p{L}\p{N}]/u.test(tokens[last]?.text ?? '')) last++
  return last > at + 1 && tokens[last]?.tag === "''" && isProper(tokens[last + 1]?.tag ?? '') ? last + 1 - at : 0
}

// With its marks no longer than this.
const NICKNAME = 6

const isReflexive = ({ tokens, language }: Document, at: number): boolean =>
  tokens[at]?.tag === 'PRP' && (groupOf(language, 'reflexives')?.includes(tokens[at]!.lower) ?? false)

/** The simple noun phrase that begins with token `first`, up to `ceiling`; nothing where none begins there. */
export function phraseAfter(document: Document, first: number, ceiling: number): Run | undefined {
  const { tokens, language } = document
  const head = tokens[first]
  if (first >= ceiling || !head) return undefined
  // “|outgoing mayor Ann Lee|”, “|leading scientists|”, but not “|raising prices|”, nor “by |misleading customers|”
  if (/^VB[GN]$/.test(head.tag) && isDescriptive(tokens[first + 1]?.tag ?? '')) {
    const { roles, groups } = nameIndexOf(language)
    const { last } = phraseAfter(document, first + 1, ceiling) ?? { last: 0 }
    const end = tokens[last - 1]
    const isDoing = head.tag === 'VBG' && language.grammar.agents.includes(tokens[first - 1]?.lower ?? '')
    const isSomebody = end && (isProper(end.tag) || (!isDoing && (roles.has(end.lower) || groups.has(end.lower))))
    return isSomebody ? { first, last } : undefined
  }
  if (head.tag === 'PRP' || head.tag === 'WP' || head.tag === 'EX') return { first, last: first + 1 }
  const rough = endOfRough(document, first)
  if (rough > first) {
    const amount = isAmount(document, rough) ? phraseAfter(document, rough, ceiling) : undefined
    return amount && { first, last: amount.last }
  }
  let last = first
  let end = first
  const most = Math.min(ceiling, first + LONGEST)
  while (last < most) {
    const step = continues(tokens, last, first) ? 1 : nicknameAfter(tokens, last)
    if (step === 0) break
    last += step
    const { tag } = tokens[last - 1]!
    if (isPhraseEnd(tag) || (tag === 'POS' && isProper(tokens[last - 2]!.tag))) end = last
  }
  if (end > first && isReflexive(document, end) && end < ceiling) end++
  return end > first ? { first, last: end } : undefined
}

// A determiner or possessive pronoun begins its phrase, unless a predeterminer stands before it: “all the firms”.
function begins({ tag }: Token): boolean {
  return tag === 'DT' || tag === 'PRP$'
}

function leads(tokens: readonly Token[], i: number, floor: number): boolean {
  const { tag, text } = tokens[i]!
  const next = tokens[i + 1]!
  if (tag === 'POS') return i > floor && isNoun(tokens[i - 1]!.tag)
  if (isInsidePhrase(tag)) return !(tag === 'DT' && begins(next) && text !== 'all' && text !== 'both')
  if (tag === '.' || tag === ',') return false
  // “the newly elected mayor”, “the outgoing mayor”
  if (tag === 'VBN' || tag === 'VBG' || tag === 'RB') {
    const before = i > floor ? tokens[i - 1]!.tag : ''
    return (
      isInsidePhrase(next.tag) &&
      next.tag !== 'DT' &&
      (before === 'DT' || before === 'PRP$' || before.startsWith('JJ') || before === 'RB' || text.includes('-'))
    )
  }
  return false
}

const isDescriptive = (tag: string): boolean => isNoun(tag) || tag.startsWith('JJ')

function continues(tokens: readonly Token[], i: number, first: number): boolean {
  const { tag, lower } = tokens[i]!
  if (isInsidePhrase(tag)) {
    if (i === first) return true
    const before = tokens[i - 1]!.tag
    if (tag === 'DT' || tag === 'PRP$' || tag === 'PDT') return before === 'PDT' || (before === 'DT' && lower !== 'the')
    return true
  }
  if ((tag === 'VBN' || tag === 'VBG' || tag === 'RB') && i > first) {
    const before = tokens[i - 1]!.tag
    const after = tokens[i + 1]?.tag ?? ''
    return (
      (before === 'DT' || before === 'PRP$' || before.startsWith('JJ') || before === 'RB') &&
      (isDescriptive(after) || after === 'VBN')
    )
  }
  return false
}

/**
 * A noun phrase with what hangs on it: phrases with “of” and the like, what is joined by “and”, and the apposition
 * between commas that identifies; an incidental relative clause stays out.
 *
 * ```
 * said Ann Lee, the head of the firm’s legal team, who joined in May.
 *      ^----------------------------------------^
 * ```
 */
export function fullPhraseAfter(document: Document, first: number, ceiling: number): Run | undefined {
  const { tokens } = document
  const simple = phraseAfter(document, first, ceiling)
  if (!simple) return undefined
  let { last } = simple
  if (tokens[first]!.tag === 'PRP') return simple
  for (let hanging = 0; hanging < HANGING && last < ceiling; hanging++) {
    const attached = attachedAfter(document, last, ceiling)
    if (attached === undefined) break
    last = attached
  }
  return { first, last }
}

// The end of what hangs on a noun phrase at `at`, or nothing.
function attachedAfter(document: Document, at: number, ceiling: number): number | undefined {
  const { tokens } = document
  const { tag, lower, text } = tokens[at]!
  if (tag === 'IN' && !document.language.grammar.subordinators.includes(lower))
    return phraseAfter(document, at + 1, ceiling)?.last
  if (tag === 'TO') return phraseAfter(document, at + 1, ceiling)?.last
  const before = tokens[at - 1]!
  // “those |asked|”, “a girl |called Mia|”, “lawyers |representing the families|”
  if (tag === 'VBN' && before.tag === 'DT') return at + 1
  if (isNoun(before.tag) && !isProper(before.tag)) {
    const next = tokens[at + 1]?.tag ?? ''
    const isDoing = tag === 'VBG' && !document.language.grammar.prepositions.includes(lower)
    if (isDoing || (tag === 'VBN' && isProper(next)))
      return phraseAfter(document, next === 'IN' ? at + 2 : at + 1, ceiling)?.last
  }
  // “a person |close to the talks|”, “two officials |briefed on it|”
  if (
    tag === 'JJ' ||
    tag === 'VBN' ||
    (tag === 'RB' && linkWords(document.language, 'object-to').includes(tokens[at + 1]?.lower ?? ''))
  ) {
    const link = tokens[at + 1]?.tag
    return link === 'IN' || link === 'TO' ? phraseAfter(document, at + 2, ceiling)?.last : undefined
  }
  if (tag === 'CC' && document.language.grammar.additive.includes(lower)) {
    const other = phraseAfter(document, at + 1, ceiling)
    return other && !isFollowedByVerb(tokens, other.last, ceiling) ? other.last : undefined
  }
  // “a man |who asked not to be named|”
  if (lower === document.language.grammar.personal) return endOfClause(document, at, ceiling)
  if (text === '(') {
    for (let i = at + 1; i < Math.min(ceiling, at + 12); i++) if (tokens[i]!.text === ')') return i + 1
    return undefined
  }
  if (text !== ',') return undefined
  const head = tokens[at + 1]
  if (at + 1 >= ceiling || !head || !isInsidePhrase(head.tag)) return undefined
  const other = phraseAfter(document, at + 1, ceiling)
  if (!other || isFollowedByVerb(tokens, overLinked(document, other.last, ceiling), ceiling)) return undefined
  return other.last
}

function endOfClause({ tokens }: Document, at: number, ceiling: number): number {
  const end = Math.min(ceiling, at + LONGEST)
  let i = at
  while (i < end && !CLAUSE_END.test(tokens[i]!.text)) i++
  return i
}

// “, 85 |of the meetings| were”: a phrase with what hangs on it by prepositions is the subject of the verb behind it.
function overLinked(document: Document, from: number, ceiling: number): number {
  let at = from
  for (let links = 0; links < 4 && at < ceiling && document.tokens[at]!.tag === 'IN'; links++) {
    const linked = phraseAfter(document, at + 1, ceiling)
    if (!linked) return at
    at = linked.last
  }
  return at
}

function isFollowedByVerb(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const tag = at < ceiling ? tokens[at]!.tag : ''
  return tag === 'MD' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
}

/** The token of the last noun of a phrase before anything that hangs on it. */
export function headOf({ tokens }: { tokens: readonly Token[] }, { first, last }: Run): number {
  let head = first
  for (let i = first; i < last; i++) {
    const { tag, text } = tokens[i]!
    const isRelative = tag === 'WP' || tag === 'WDT'
    // “the official |who|”
    if (isRelative && i > first && tokens[i - 1]!.tag === 'JJ') return i - 1
    if (isNoun(tag) || tag === 'CD' || tag === 'DT' || tag === 'PRP' || (tag === 'JJ' && i === last - 1)) head = i
    else if (
      i > first &&
      (tag === 'IN' || tag === 'TO' || text === ',' || text === '(' || isRelative || tag === 'VBG') &&
      isNoun(tokens[head]!.tag)
    )
      break
  }
  return head
}
