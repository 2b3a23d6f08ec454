import type { Span } from '../../../model/generated/shapes.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import type { Word } from '../words/words.js'

/** A name in running text. */
export interface Name extends Span {
  name: string
}

/** Names in a tag: runs of capitals without the small words before them. */
export function findNames(tag: string, prepared: PreparedReference): Name[] {
  const { lexicon, shelf } = prepared
  const isSmall = (word: string): boolean => {
    const key = shelf.key(word)
    const only = (i: number) => (i === 0 ? key : undefined)
    return (
      [lexicon.common, lexicon.pronouns, lexicon.selves, shelf.dates].some((words) => words.has(key)) ||
      lexicon.saying(only, 0) > 0 ||
      lexicon.breaks(only, 0) > 0
    )
  }
  return [...tag.matchAll(shelf.names.pattern)].flatMap((match) => {
    const words = match[0].split(/[ \u00a0]/)
    const skipped = words.findIndex((word) => !isSmall(word))
    if (skipped < 0) return []
    const name = words
      .slice(skipped)
      .join(' ')
      .replace(/[.’']+$|['’]s$/, '')
    const start = match.index + match[0].length - words.slice(skipped).join(' ').length
    return shelf.names.isOffice(name) || (lexicon.words.capitals && isNoun(name, prepared))
      ? []
      : [{ name, start, end: start + name.length }]
  })
}

// Whether some mention of a word passes a test.
const isMentioned = (name: string, { places, shelf }: PreparedReference, test: (place: number) => boolean): boolean =>
  places(shelf.known(shelf.key(name)))
    .slice(0, MOST_MENTIONS)
    .some(test)

// Where nouns have capitals too, a single word is a name where it follows another one somewhere: “Trainerin Wolff”.
function isNoun(name: string, prepared: PreparedReference): boolean {
  const { shelf, lexicon, keyAt, starts, ends, text } = prepared
  return (
    !name.includes(' ') &&
    !isMentioned(
      name,
      prepared,
      (place) =>
        /^\p{Lu}\S* $/u.test(text.slice(starts[place - 1], starts[place])) &&
        text.slice(starts[place], ends[place]) === name &&
        !lexicon.common.has(keyAt(place - 1)!) &&
        !shelf.layout.articles.has(keyAt(place - 1)!),
    )
  )
}

/**
 * Who says something, of those named before the verb: the last one who is not named in an aside about another.
 *
 * ```
 * Ann Lee, who studies in Pisa, says: “
 * ^subject                ^aside
 * ```
 */
export function subjectBefore(
  tag: string,
  names: readonly Name[],
  verb: number,
  prepared: PreparedReference,
): Name | undefined {
  const ahead = names.filter((name) => name.end <= verb && !isOpening(tag, name, verb, prepared))
  return ahead.findLast(({ start, end }, i) => {
    const open = tag.lastIndexOf(',', start)
    const close = tag.indexOf(',', end)
    if (i === 0 || open < 0 || close < 0 || close >= verb) return true
    const inside = tag.slice(open + 1, start).trim()
    return inside === '' || inside.split(/\s+/).every((word) => prepared.shelf.names.isTitle(word))
  })
}

// “Later that day the mayor said”: a single word whose capital is that of the sentence, and that is no name elsewhere.
function isOpening(tag: string, { start, end, name }: Name, verb: number, prepared: PreparedReference): boolean {
  if (name.includes(' ') || tag.slice(0, start).trim() !== '') return false
  if (!/^\s+\p{Ll}/u.test(tag.slice(end, verb)) || /^\s*$/.test(tag.slice(end, verb))) return false
  return !isMentioned(
    name,
    prepared,
    (place) => boundaryBefore(prepared, place) === 'none' && /\p{Lu}/u.test(prepared.text[prepared.starts[place]!]!),
  )
}

// Mentions of a word that are looked at.
const MOST_MENTIONS = 50

/** True in languages where a verb needs no subject, and none stands beside it: “Alla domanda risponde”. */
export function isSubjectless(words: readonly Word[], verb: number, { lexicon, shelf }: PreparedReference): boolean {
  if (!lexicon.words.subjectless) return false
  return ![words[0], words[verb + 1]].some((word) => word && shelf.layout.articles.has(word.key))
}
