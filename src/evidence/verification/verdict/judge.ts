import type { Verdict } from '../../../model/generated/shapes.js'
import { type ParsedQuote, parseQuote, type Segment } from '../quote.js'
import type { PreparedReference } from '../reference/reference.js'
import { type Chain, createJudge, findChains, isFine } from '../search/chains.js'
import { isAligned, type Placement } from '../search/placement.js'
import { findAligned, findExact } from '../search/search.js'
import type { Voice } from '../speakers/tags.js'
import { findDanger } from './dangers.js'
import { findParaphrase } from './paraphrase.js'

/** What became of a quotation in one reference, in words of the reference. */
export interface Judgement {
  verdict: Exclude<Verdict, 'not-checked'>
  quote: ParsedQuote
  /** In the order of the quotation. */
  placements: Placement[]
  /** The parts of the quotation that stand there, where they are not its segments. */
  parts?: Segment[]
  voices: Voice[]
  chain?: Chain
  /** A negator that the quotation leaves out. */
  negator?: number
  /** Other places for the whole quotation, at the same tier. */
  others: Chain[]
  /** The share of its words that stand there, 0 to 1. */
  share: number
}

/** True for the verdicts that let a quotation be printed. */
export const isSound = (verdict: Verdict): boolean =>
  verdict === 'verbatim' || verdict === 'normalized' || verdict === 'elided' || verdict === 'bracketed'

/** Judges a quotation by one reference: a sound reading first, then what is wrong, the gravest first. */
export function judgeQuote(
  plain: ParsedQuote,
  speaker: string | undefined,
  prepared: PreparedReference,
  paraphrases = true,
): Judgement {
  const { shelf } = prepared
  const { text } = plain
  // Where the reference has the brackets and ellipses too, they are none of the writer’s.
  if (plain.brackets.length > 0 || plain.ellipses.length > 0) {
    const literal = judgeReading(parseQuote(text, shelf, { literal: true }), speaker, prepared, false)
    if (isSound(literal.verdict) && !marksMore(plain, literal, prepared)) return literal
  }
  const judgement = judgeReading(plain, speaker, prepared, paraphrases)
  if (isSound(judgement.verdict) || !/[(（]/.test(plain.text)) return judgement
  const glossed = judgeReading(parseQuote(text, shelf, { glosses: true }), speaker, prepared, paraphrases)
  return isSound(glossed.verdict) || judgement.verdict === 'not-found' ? glossed : judgement
}

function marksMore(
  { ellipses, brackets }: ParsedQuote,
  { placements }: Judgement,
  prepared: PreparedReference,
): boolean {
  const { text, starts, ends } = prepared
  const [first, last] = [placements[0]!, placements.at(-1)!]
  const around = text.slice(Math.max(0, starts[first.from]! - 6), ends[last.to - 1]! + 6)
  const count = (marks: RegExp) => around.match(marks)?.length ?? 0
  return ellipses.length > count(/…+|\.\s?\.\s?\.+/g) || brackets.length > count(/[[［]/g)
}

function judgeReading(
  quote: ParsedQuote,
  speaker: string | undefined,
  prepared: PreparedReference,
  paraphrases: boolean,
): Judgement {
  const stands = quote.segments.length > 0 && mayStand(quote, prepared)
  if (!stands && paraphrases && quote.segments.length > 0) return judgeTold(quote, speaker, prepared)
  if (!stands) return { verdict: 'not-found', quote, placements: [], voices: [], others: [], share: 0 }
  const exact = quote.segments.map((segment) => findExact(segment, prepared))
  const found = judgeSound(exact, quote, speaker, prepared)
  if ('verdict' in found) return found
  // Only what does not stand there word for word is aligned.
  const places = quote.segments.map((segment, i) => [
    ...exact[i]!,
    ...findAligned(segment, quote, prepared, speaker !== undefined).filter(
      (one) => isAligned(one, segment) && !exact[i]!.some(({ from, to }) => from === one.from && to === one.to),
    ),
  ])
  const whole = judgeSound(
    places.map((some) => some.filter(({ blocks }) => blocks.length === 0)),
    quote,
    speaker,
    prepared,
  )
  if ('verdict' in whole) return whole
  return findDanger({ quote, speaker, prepared, places, chains: whole.chains, paraphrases })
}

// With a smaller share of its words in a reference, nothing of a quotation is aligned there; nor without two words side by side.
const LEAST = 0.45
const RARE = 200
// What is shorter is aligned anyway.
const SHORT = 8

function mayStand({ segments, words }: ParsedQuote, prepared: PreparedReference): boolean {
  const { places, keys, shelf, lexicon } = prepared
  // Numbers and what they count may be written otherwise.
  const stands = (key: string) => places(shelf.known(key)).length > 0 || lexicon.counts(key) || shelf.units.has(key)
  const there = words.filter(({ key }) => stands(key) || lexicon.opposites(key).some(stands))
  if (there.length < words.length * LEAST) return false
  const rare = (key: number) => key >= 0 && places(key).length <= RARE
  if (words.length < SHORT || !segments.some(({ items }) => items.some(({ key }) => rare(key)))) return true
  return segments.some(({ items }) =>
    items.some(
      ({ key }, i) =>
        rare(key) && places(key).some((at) => keys[at + 1] === items[i + 1]?.key || keys[at - 1] === items[i - 1]?.key),
    ),
  )
}

/** What a reference says in other words, where the words themselves stand nowhere. */
export function judgeTold(quote: ParsedQuote, speaker: string | undefined, prepared: PreparedReference): Judgement {
  const judge = createJudge(speaker, prepared)
  const told = findParaphrase(quote, prepared, (one) => judge(one).standing !== 'other')
  const found = { quote, others: [], share: 0 }
  if (!told) return { verdict: 'not-found', placements: [], voices: [], ...found }
  return { verdict: 'paraphrase', placements: [told], voices: [judge(told).voice], ...found }
}

// The best sound reading, or the chains that are not.
function judgeSound(
  places: readonly (readonly Placement[])[],
  quote: ParsedQuote,
  speaker: string | undefined,
  prepared: PreparedReference,
): Judgement | { chains: Chain[] } {
  const chains = places.every(({ length }) => length > 0) ? findChains(places, speaker, quote, prepared) : []
  const [chain] = chains
  if (!chain || !isFine(chain)) return { chains }
  const { placements, voices, tier } = chain
  const others = chains.slice(1).filter((one) => isFine(one) && one.tier === tier)
  const plain = tier === 'T0' ? 'verbatim' : 'normalized'
  const verdict = quote.brackets.length > 0 ? 'bracketed' : quote.ellipses.length > 0 ? 'elided' : plain
  return { verdict, quote, placements, voices, chain, others, share: 1 }
}
