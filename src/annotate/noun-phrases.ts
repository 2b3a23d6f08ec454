import type { Document, Token } from '../model/document.js'
import { linkWords, type Run } from './cues.js'
import { isInsidePhrase, isNoun, isPhraseEnd } from './parts-of-speech.js'

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
export function phraseBefore({ tokens, language }: Document, last: number, floor: number): Run | undefined {
  const end = tokens[last - 1]
  // “the |accused|”
  const isNamed = end?.tag === 'VBN' && last - 2 >= floor && tokens[last - 2]!.tag === 'DT'
  if (last - 1 < floor || !end || !(isPhraseEnd(end.tag) || isNamed) || language.grammar.articles.includes(end.lower))
    return undefined
  if (end.tag === 'PRP' || end.tag === 'WP' || end.tag === 'EX' || end.tag === 'WDT') return { first: last - 1, last }
  let first = last - 1
  while (first > floor && last - first < LONGEST && !begins(tokens[first]!) && leads(tokens, first - 1, floor)) first--
  return { first, last }
}

/** The simple noun phrase that begins with token `first`, up to `ceiling`; nothing where none begins there. */
export function phraseAfter({ tokens }: Document, first: number, ceiling: number): Run | undefined {
  const head = tokens[first]
  if (first >= ceiling || !head) return undefined
  if (head.tag === 'PRP' || head.tag === 'WP' || head.tag === 'EX') return { first, last: first + 1 }
  let last = first
  let end = first
  const most = Math.min(ceiling, first + LONGEST)
  while (last < most && continues(tokens, last, first)) {
    last++
    if (isPhraseEnd(tokens[last - 1]!.tag)) end = last
  }
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
      (before === 'DT' || before === 'PRP$' || before.startsWith('JJ') || before === 'RB')
    )
  }
  return false
}

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
      (isNoun(after) || after.startsWith('JJ') || after === 'VBN')
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
