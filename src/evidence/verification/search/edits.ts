import type { QuoteEdit } from '../../../model/generated/shapes.js'
import type { Item, ParsedQuote } from '../quote.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { isReversed, negators } from '../verdict/reversals.js'
import type { ClosedLexicon } from '../words/lexicon.js'
import type { Step } from './align.js'

/** A run of words in which quotation and reference differ. */
export interface Block {
  /** Steps of the alignment, `from` up to, not including, `to`. */
  from: number
  to: number
  items: Item[]
  words: number[]
  kind: QuoteEdit['kind']
  /** True where it reverses what its clause says. */
  reverses: boolean
  /** True where enough of the quotation’s sentence around it stands there. */
  kept: boolean
  /** How many of its words count as aligned, being the opposite or another form of one that stands there. */
  counted: number
  /** How many of its words stand there as their opposites, listed or made by an affix. */
  opposed: number
  /** The words of the longer side, negators left aside. */
  kernel: number
}

/** The runs of steps in which the two differ in more than what is folded; `isFree` are words nobody counts. */
export function findBlocks(
  steps: readonly Step[],
  items: readonly Item[],
  quote: ParsedQuote,
  prepared: PreparedReference,
  isFree: (word: number) => boolean,
): Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < steps.length; from++) {
    if (steps[from]!.same) continue
    let to = from
    while (to < steps.length && !steps[to]!.same) to++
    const [own, words] = sides(steps, items, from, to)
    if (!(own.length === 0 && words.every(isFree)) && !isFolded(steps, items, from, to, prepared, isFree)) {
      const type = typeOf(own, words, quote, prepared)
      const kept = isKept(steps, to, items, quote, prepared)
      blocks.push({ from, to, items: own, words, ...type, kept, reverses: type.reverses && kept })
    }
    from = to
  }
  return blocks
}

// A sentence of the quotation is denied only where it stands in the reference at all: with this share of its words.
const LEAST_KEPT = 0.4

function isKept(
  steps: readonly Step[],
  at: number,
  items: readonly Item[],
  { text }: ParsedQuote,
  { lexicon, keyAt }: PreparedReference,
): boolean {
  const ends = (item: number) => /[.!?。！？।؟]/.test(text.slice(items[item - 1]!.end, items[item]!.start))
  const near = steps.slice(0, at).findLast(({ item }) => item >= 0)?.item ?? 0
  let [from, to] = [near, near + 1]
  while (from > 0 && !ends(from)) from--
  while (to < items.length && !ends(to)) to++
  const stands = ({ item, word, same }: Step) =>
    same || (word >= 0 && !items[item]!.gap && lexicon.opposed(items[item]!.words[0]!.key, keyAt(word)!))
  const kept = steps.filter((step) => step.item >= from && step.item < to && stands(step)).length
  return kept >= (to - from) * LEAST_KEPT
}

function sides(steps: readonly Step[], items: readonly Item[], from: number, to: number): [Item[], number[]] {
  const run = steps.slice(from, to)
  return [
    run.flatMap(({ item }) => (item < 0 ? [] : [items[item]!])),
    run.flatMap(({ word }) => (word < 0 ? [] : [word])),
  ]
}

// Compounds and the style of numbers: “web site” and “website”, “twenty-five” and “25”, “5m” and “5 million”. A number may
// have begun with the word before, which is the same in both: “3 000 000” and “3 million”.
function isFolded(
  steps: readonly Step[],
  items: readonly Item[],
  from: number,
  to: number,
  prepared: PreparedReference,
  isFree: (word: number) => boolean,
): boolean {
  for (const start of [from, from - 1]) {
    if (start < 0) continue
    const [own, words] = sides(steps, items, start, to)
    if (own.some(({ gap }) => gap)) continue
    if (
      areSame(
        own.flatMap((item) => item.words.map(({ key }) => key)),
        words.flatMap((word) => (isFree(word) ? [] : [prepared.keyAt(word)!])),
        prepared,
      )
    )
      return true
  }
  return false
}

/** True where some words are others in another style: compounds, numbers; or the others denied in two words. */
export function areSame(a: readonly string[], b: readonly string[], { lexicon, shelf }: PreparedReference): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [x, y] = [a, b].map(lexicon.readings)
  if (x!.some((reading) => y!.includes(reading))) return true
  if (x!.length > 0 && y!.length > 0) return false
  if (isCounted(a, b, lexicon) || isCounted(b, a, lexicon)) return true
  const [p, q] = [a, b].map((keys) => shelf.key(keys.join('')))
  // A negator is no part of a compound, unless it negates as the head of a word too: “cannot” stays apart from “can not”.
  const apart = negators(lexicon, a).length !== negators(lexicon, b).length
  if (apart && !lexicon.words.beginnings.some((head) => a[0] === head || b[0] === head)) return false
  return p === q && (a.length !== b.length || a.length === 1) && !/^\d+$/.test(p!)
}

// “12곳이” and “열두 곳이”, “40’ı” and “kırkı”, ב-20 and בעשרים: a figure and what is written onto it.
function isCounted(own: readonly string[], words: readonly string[], lexicon: ClosedLexicon): boolean {
  const [, head = '', figure, tail = ''] =
    own.length < 3 ? (/^(\p{L}?)(-?\d+(?:\.\d+)?)'?(\p{L}*)$/u.exec(own.join('')) ?? []) : []
  const said = words.join(' ')
  if (figure === undefined || head === tail || !said.startsWith(head) || !said.endsWith(tail)) return false
  const number = said.slice(head.length, said.length - tail.length).trim()
  return lexicon.valueOf(number.split(' ')) === Number(figure)
}

/** True for two forms of one word: “Світло” and “Світла”. */
export const isForm = (a: string, b: string): boolean =>
  a.length > 3 &&
  Math.abs(a.length - b.length) < 3 &&
  a.slice(0, Math.ceil(a.length * 0.7)) === b.slice(0, Math.ceil(a.length * 0.7))

function typeOf(
  own: readonly Item[],
  words: readonly number[],
  quote: ParsedQuote,
  prepared: PreparedReference,
): Pick<Block, 'kind' | 'reverses' | 'kernel' | 'counted' | 'opposed'> {
  const { lexicon, keyAt, text, starts, ends } = prepared
  const a = own.flatMap((item) => item.words.map(({ key }) => key))
  const b = words.map((word) => keyAt(word)!)
  const reverses = isReversed(a, b, words, prepared)
  const raw = [
    ...own.map(({ start, end }) => quote.text.slice(start, end)),
    ...words.map((word) => text.slice(starts[word], ends[word])),
  ]
  const kernel = Math.max(...[a, b].map((keys) => keys.length - negators(lexicon, keys).length))
  const opposite = a.filter(
    (one, i) => negators(lexicon, a).includes(i) || b.some((other) => one !== other && lexicon.opposed(one, other)),
  )
  const single = a.length === 1 && b.length > 0
  const isInflected = single && b.length === 1 && isForm(a[0]!, b[0]!)
  const counted = reverses ? (single ? 1 : opposite.length) : isInflected ? 0.5 : 0
  const denies = reverses || negators(lexicon, [...a, ...b]).length > 0
  return {
    kind: denies ? 'negator' : kindOf([...a, ...b], raw, prepared, words),
    reverses,
    kernel,
    counted,
    opposed: a.filter((one) => b.some((other) => one !== other && lexicon.opposed(one, other))).length,
  }
}

function kindOf(
  keys: readonly string[],
  raw: readonly string[],
  prepared: PreparedReference,
  words: readonly number[],
): QuoteEdit['kind'] {
  const { lexicon, shelf } = prepared
  const some = (test: (key: string) => boolean) => keys.some(test)
  if (some((key) => shelf.dates.has(key) || /^(?:19|20)\d\d$/.test(key))) return 'date'
  if (some((key) => /\d/.test(key) || (lexicon.counts(key) && !shelf.units.has(key)))) return 'number'
  if (some((key) => shelf.units.has(key))) return 'unit'
  if (some((key) => lexicon.modals.has(key))) return 'modal'
  if (some((key) => lexicon.quantifiers.has(key))) return 'quantifier'
  if (some((key) => lexicon.hedges.has(key))) return 'hedge'
  const begins = words[0] !== undefined && boundaryBefore(prepared, words[0]) === 'sentence'
  if (!begins && raw.some((word) => /^\p{Lu}\p{Ll}/u.test(word))) return 'name'
  return keys.every((key) => lexicon.common.has(key) || [...key].length <= 3) ? 'function' : 'content'
}
