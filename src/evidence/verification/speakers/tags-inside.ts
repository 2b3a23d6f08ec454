import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { keysFrom } from '../words/lexicon.js'

// An attribution that no marks part from the quotation has at most so many words, and its verb stands at most so far in it.
const LONGEST = 10
const DEEPEST = 3

// “… чудес, — говорит Дроздов. — Мы …”: a dash parts it off though its sentence ends.
const isParted = (prepared: PreparedReference, at: number): boolean =>
  boundaryBefore(prepared, at) === 'clause' ||
  /[—–]/.test(prepared.text.slice(prepared.ends[at - 1], prepared.starts[at]).slice(0, 8))

// “– Vi kör igen, säger Åkerblom.”: in a line that a dash opens, it may stand at the end.
function isDashed({ text, starts }: PreparedReference, at: number): boolean {
  return /^\s*[—–-]/.test(text.slice(text.lastIndexOf('\n', starts[at]) + 1, starts[at]))
}

/**
 * The attribution between two commas inside a quotation of prose that a word stands in, as words `from` up to `to`; nothing
 * where it stands in none.
 *
 * ```
 * « Il y a vingt ans, poursuit-elle, j’avais onze salariés. »
 *                     ^from        ^to
 * ```
 */
export function tagInside(prepared: PreparedReference, word: number): { from: number; to: number } | undefined {
  if (prepared.turnOf.length > 0 || !prepared.hasMarks) return undefined
  let from = word
  while (from > 0 && word - from < LONGEST && boundaryBefore(prepared, from) === 'none') from--
  let to = word + 1
  while (to < prepared.keys.length && to - from <= LONGEST && boundaryBefore(prepared, to) === 'none') to++
  const ends = boundaryBefore(prepared, to) === 'sentence' && isDashed(prepared, from)
  if (to - from > LONGEST || !isParted(prepared, from) || !(ends || isParted(prepared, to))) return undefined
  return isTold(prepared, from, to) || (ends && isNamed(prepared, from, to)) ? { from, to } : undefined
}

// “– Vi er slitne, sukker hun.”: whatever the verb, a pronoun or a name stands behind it, or an office and a name.
function isNamed({ lexicon, keyAt, text, starts, ends }: PreparedReference, from: number, to: number): boolean {
  if (lexicon.common.has(keyAt(from)!) || lexicon.breaks(keyAt, from) > 0) return false
  return lexicon.pronouns.has(keyAt(from + 1)!) || /\p{Lu}/u.test(text.slice(starts[from], ends[to - 1]))
}

// The verb comes first, or behind an auxiliary and a pronoun: “dit Lee”, “a-t-elle dit”.
function isTold({ lexicon, keyAt }: PreparedReference, from: number, to: number): boolean {
  for (let i = from; i < to && i - from <= DEEPEST; i++) {
    if (lexicon.saying(keyAt, i) === 0) continue
    const leading = keysFrom(keyAt, from, i - from)
    return (
      leading.every((key) => key.length < 4 || lexicon.pronouns.has(key)) &&
      !leading.some((key) => lexicon.selves.has(key))
    )
  }
  return false
}
