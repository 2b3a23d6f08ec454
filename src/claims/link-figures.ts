import { nameIndexOf } from '../annotate/name-index.js'
import { lexiconOf } from '../annotate/quantities/lexicon.js'
import { singularOf } from '../annotate/quantities/nouns.js'
import { firstEndingAfter } from '../document/spans.js'
import type { Document } from '../model/document.js'
import type { Quantity } from '../model/generated/shapes.js'
import { groupOf } from '../model/word-groups.js'

// How far behind a share its amount may stand, in tokens.
const REACH = 14
// A list of more parts than this is a table.
const MOST_PARTS = 12

/**
 * The quantities with the relations that the sentence puts them in: the base of a share, the amount that says a share
 * again, the total of a list of parts.
 *
 * ```
 * 35 % of the 200 members – 70 people – voted.        20 members: 12 from the north and 8 from the south
 * ^share      ^base         ^restates share           ^total      ^part                 ^part
 * ```
 */
export function linkFigures(document: Document, quantities: readonly Quantity[]): Quantity[] {
  const sentenceOf = quantities.map(({ span }) => firstEndingAfter(document.sentences, span.start))
  const linked = quantities.map((quantity) => ({ ...quantity, scope: { ...quantity.scope } }))
  linked.forEach((quantity, i) => {
    const next = linked[i + 1]
    const near = next && sentenceOf[i + 1] === sentenceOf[i] ? next : undefined
    if (quantity.kind === 'percent') {
      const people = nationOf(document, quantity)
      if (people !== undefined)
        Object.assign(quantity.scope, { subject: people, measure: document.language.numbers.inhabitants })
      if (isShare(document, quantity)) quantity.scope.marks = [...(quantity.scope.marks ?? []), 'share']
      const base = near && isBase(document, quantity, near) ? near : undefined
      if (base) quantity.scope.base = base.id
      const after = base ? linked[i + 2] : near
      if (after && sentenceOf[base ? i + 2 : i + 1] === sentenceOf[i] && restates(document, base ?? quantity, after))
        after.scope.restates = quantity.id
      const before = linked[i - 1]
      if (
        before &&
        sentenceOf[i - 1] === sentenceOf[i] &&
        before.kind !== 'percent' &&
        restates(document, before, quantity)
      )
        before.scope.restates = quantity.id
    }
  })
  linkParts(document, linked, sentenceOf)
  return linked.map(({ scope, ...quantity }) => (Object.keys(scope).length > 0 ? { ...quantity, scope } : quantity))
}

// A share of people or things that are counted cannot exceed the whole; one of a price or a target can.
function isShare({ language }: Document, { of, direction }: Quantity): boolean {
  if (of === undefined || direction !== undefined) return false
  const { groups } = nameIndexOf(language)
  const head = of
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .at(-1)
  if (head === undefined) return false
  const { forms } = lexiconOf(language)
  const isPlural = singularOf(head, lexiconOf(language)) !== head || forms.get(head) === 'person'
  const isIn = (group: string) => groupOf(language, group)?.includes(head) === true
  return groups.has(head) || isIn('wholes') || (isPlural && !isIn('levels'))
}

// “35 % of Malians” is a share of the population of Mali.
function nationOf({ language }: Document, { of }: Quantity): string | undefined {
  if (of === undefined || of.length > 40) return undefined
  const { countries } = nameIndexOf(language)
  const word = of.toLowerCase().split(' ').at(-1) ?? ''
  const known = countries.get(word) ?? countries.get(word.replace(/s$/, ''))
  return known?.as === 'demonym' ? known.country.name : undefined
}

function isBase({ text }: Document, share: Quantity, base: Quantity): boolean {
  const words = text.slice(base.span.start, base.span.end)
  return (
    base.kind === 'count' && share.of !== undefined && base.span.start - share.span.end < 40 && share.of.includes(words)
  )
}

// Only punctuation, hedges and the rest of what is counted stand between: “35 % of the members – more than 70 people”.
function restates(document: Document, first: Quantity, second: Quantity): boolean {
  const { text, tokens, language } = document
  const restating = new Set(language.numbers.restating)
  const from = first.span.end
  const to = Math.min(second.span.start, second.hedge?.start ?? second.span.start)
  if (second.role !== undefined && second.role !== 'of') return false
  const near = text.slice(from, from + 8 + (first.of?.length ?? 0))
  const counted = first.of === undefined ? -1 : from + near.indexOf(first.of)
  const start = counted >= from ? counted + first.of!.length : from
  let marks = 0
  let seen = 0
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < to; i++) {
    const { text: word, lower } = tokens[i]!
    if (++seen > REACH) return false
    if (/^[—–(,-]$|^--$/.test(word)) marks += word === ',' ? 1 : 2
    else if (language.numbers.alternatives.includes(lower)) marks++
    else if (!restating.has(lower)) return false
  }
  return marks >= 2
}

// “20 members: 12 from the north and 8 from the south”, “Of 120 firms, 70 grew and 60 shrank”.
function linkParts(
  document: Document,
  quantities: readonly (Quantity & { scope: NonNullable<Quantity['scope']> })[],
  sentenceOf: readonly number[],
): void {
  const { text, sentences } = document
  for (let i = 0; i < quantities.length; i++) {
    const total = quantities[i]!
    if (total.kind !== 'count' || total.modifier !== 'exact' || Array.isArray(total.value)) continue
    const parts: (typeof total)[] = []
    let j = i + 1
    for (; j < quantities.length && sentenceOf[j] === sentenceOf[i] && parts.length <= MOST_PARTS; j++)
      parts.push(quantities[j]!)
    if (parts.length < 2 || parts.length > MOST_PARTS || parts.some((part) => !isPart(part))) continue
    const between = text.slice(total.span.end, parts[0]!.span.start)
    const sentence = sentences[sentenceOf[i]!]!
    const listed = /^[^.:;—–]{0,50}[:—–]\s*$/.test(between)
    const leads =
      total.role === 'of' &&
      /^\P{L}*\p{L}+\s+(?:\p{L}+\s+)?$/u.test(text.slice(sentence.start, total.span.start)) &&
      /,\s*$/.test(between)
    if (!listed && !leads) continue
    for (const part of parts) part.scope.total = total.id
    i = j - 1
  }
}

function isPart({ kind, modifier, value, direction, role, scope }: Quantity): boolean {
  return (
    kind === 'count' &&
    modifier === 'exact' &&
    !Array.isArray(value) &&
    direction === undefined &&
    role === undefined &&
    (scope?.marks ?? []).length === 0
  )
}
