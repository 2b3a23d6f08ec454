import type { Verdict } from '../../model/generated/shapes.js'
import { type Chain, createJudge, findChains } from './chains.js'
import { boundaryBefore } from './clauses.js'
import { reversesClause } from './edits.js'
import { findParaphrase } from './paraphrase.js'
import { coverInAnyOrder, coverInOrder, findPieces, type Piece } from './pieces.js'
import { type Item, type ParsedQuote, parseQuote } from './quote.js'
import type { PreparedReference } from './reference.js'
import { editsOf, findAligned, findExact, type Placement } from './search.js'
import type { Voice } from './voices.js'

/** What became of a quotation in one reference, in words of the reference. */
export interface Judgement {
  verdict: Verdict
  quote: ParsedQuote
  /** In the order of the quotation. */
  placements: Placement[]
  voices: Voice[]
  chain?: Chain
  /** A negator that the quotation leaves out. */
  negator?: number
  /** Other places for the whole quotation, at the same tier. */
  others: Chain[]
  /** The share of its words that stand there, 0 to 1. */
  share: number
}

/** The share of its words that must stand in one passage. */
const ALIGNED = 0.6
// Another’s passage with this share of the words is where they were taken from.
const TAKEN = 0.8
// An unmarked omission of more words than this is a splice.
const LONGEST_OMISSION = 4
// A longer run of differing words than this tells nothing of what was denied.
const LONGEST_REVERSAL = 5

/** Judges a quotation by one reference: a sound reading first, then what is wrong, the gravest first. */
export function judgeQuote(text: string, speaker: string | undefined, prepared: PreparedReference): Judgement {
  const { shelf } = prepared
  const plain = parseQuote(text, shelf)
  const readings = [plain]
  if (plain.brackets.length > 0 || plain.ellipses.length > 0)
    readings.unshift(parseQuote(text, shelf, { literal: true }))
  if (/[(（]/.test(plain.text)) readings.push(parseQuote(text, shelf, { glosses: true }))
  let worst: Judgement | undefined
  for (const reading of readings) {
    if (reading.segments.length === 0) continue
    const judgement = judgeReading(reading, speaker, prepared)
    const literal = reading !== plain && reading === readings[0]
    if (isSound(judgement.verdict) && !(literal && marksMore(plain, judgement, prepared))) return judgement
    if (literal) continue
    if (!worst || worst.verdict === 'not-found') worst = judgement
  }
  return worst ?? { verdict: 'not-found', quote: plain, placements: [], voices: [], others: [], share: 0 }
}

/** True for the verdicts that let a quotation be printed. */
export const isSound = (verdict: Verdict): boolean =>
  verdict === 'verbatim' || verdict === 'normalized' || verdict === 'elided' || verdict === 'bracketed'

// An ellipsis is the writer’s where the reference has none at that place.
function marksMore({ ellipses }: ParsedQuote, { placements }: Judgement, prepared: PreparedReference): boolean {
  const { text, starts, ends } = prepared
  const [first, last] = [placements[0]!, placements.at(-1)!]
  const around = text.slice(Math.max(0, starts[first.from]! - 6), ends[last.to - 1]! + 6)
  return ellipses.length > (around.match(/…+|\.\s?\.\s?\.+/g)?.length ?? 0)
}

function judgeReading(quote: ParsedQuote, speaker: string | undefined, prepared: PreparedReference): Judgement {
  const base = { quote, placements: [], voices: [], others: [], share: 0 }
  const exact = quote.segments.map((segment) => findExact(segment, prepared))
  const word = exact.every(({ length }) => length > 0) ? findChains(exact, speaker, quote, prepared) : []
  if (word[0] && isFine(word[0])) return sound(word, quote, prepared)

  const aligned = quote.segments.map((segment, i) => {
    const enough = segment.items.filter(({ gap }) => !gap).length * ALIGNED
    const near = findAligned(segment, quote, prepared).filter((one) => alignedWords(one) >= enough)
    return [
      ...exact[i]!,
      ...near.filter((one) => !exact[i]!.some(({ from, to }) => from === one.from && to === one.to)),
    ]
  })
  const whole = aligned.map((places) => places.filter(({ blocks }) => blocks.length === 0))
  const chains = whole.every(({ length }) => length > 0) ? findChains(whole, speaker, quote, prepared) : []
  if (chains[0] && isFine(chains[0])) return sound(chains, quote, prepared)

  const judge = createJudge(speaker, prepared)
  const mine = aligned.map((places) => places.filter((one) => judge(one).standing !== 'other').slice(0, 12))
  const best = mine.flatMap((places) => (places[0] ? [nearest(places, mine)] : []))
  const count = quote.words.length
  const share = best.reduce((sum, one) => sum + alignedWords(one), 0) / count
  const found = (verdict: Verdict, placements: Placement[], more: Partial<Judgement> = {}): Judgement => ({
    ...base,
    verdict,
    placements,
    voices: placements.map((one) => judge(one).voice),
    share: share || 1,
    ...more,
  })

  const negated = chains.find(
    ({ negator, standing }) => negator !== undefined && standing !== 'other' && standing !== 'mixed',
  )
  if (negated) return found('negated', negated.placements, { chain: negated, negator: negated.negator! })
  const reversed = best.some(({ blocks, steps }) => blocks.some((block) => isReversal(block, steps)))
  if (reversed && share >= ALIGNED) return found('negated', best)
  const alien = chains.find(({ standing }) => standing === 'other')
  if (alien) return found('misattributed', alien.placements, { chain: alien })
  const order = whole.every(({ length }) => length > 0) && chains.length === 0 && whole.length > 1
  if (order && best.length === whole.length) return found('out-of-order', best)
  const pieced = judgePieces(quote, prepared, judge)
  if (pieced)
    return found(pieced.verdict, pieced.placements, pieced.negator === undefined ? {} : { negator: pieced.negator })
  const mixed = chains.find(({ standing }) => standing === 'mixed')
  if (mixed) return found('spliced', mixed.placements, { chain: mixed })
  const asking = chains.find(({ asks }) => asks)
  if (asking) return found('altered', asking.placements, { chain: asking })
  if (share >= ALIGNED) return found('altered', best)
  const taken = aligned.flatMap((places) => places.slice(0, 1))
  const shareTaken = taken.reduce((sum, { matched }) => sum + matched, 0) / count
  if (speaker !== undefined && shareTaken >= TAKEN) return found('misattributed', taken, { share: shareTaken })
  const told = findParaphrase(quote, prepared, (one) => judge(one).standing !== 'other')
  return told ? found('paraphrase', [told]) : { ...base, verdict: 'not-found' }
}

const isFine = ({ standing, negator, asks }: Chain): boolean =>
  negator === undefined && !asks && standing !== 'other' && standing !== 'mixed'

function sound(chains: readonly Chain[], quote: ParsedQuote, prepared: PreparedReference): Judgement {
  const chain = chains[0]!
  const { placements, voices, tier } = chain
  const others = chains.slice(1).filter((one) => isFine(one) && one.tier === tier)
  const plain = tier === 'T0' ? 'verbatim' : 'normalized'
  const verdict = quote.brackets.length > 0 ? 'bracketed' : quote.ellipses.length > 0 ? 'elided' : plain
  return { verdict, quote, placements, voices, chain, others, share: 1 }
}

// The place nearest to those of the other segments, among the best ones.
function nearest(places: readonly Placement[], all: readonly (readonly Placement[])[]): Placement {
  const [first] = places
  const equal = places.filter((one) => one.matched === first!.matched && editsOf(one) === editsOf(first!))
  if (equal.length === 1 || all.length === 1) return first!
  const others = all.flatMap((list) => (list === places || !list[0] ? [] : [list[0].from]))
  const distance = ({ from }: Placement) => Math.min(...others.map((other) => Math.abs(other - from)), Infinity)
  return equal.sort((a, b) => distance(a) - distance(b))[0]!
}

// A run that reverses its clause, short enough to be the clause’s and not that of another passage.
function isReversal(
  { reverses, items, words, from, to }: Placement['blocks'][number],
  steps: Placement['steps'],
): boolean {
  const atEdge = from === 0 || to === steps.length
  return reverses && Math.max(items.length, words.length) <= (atEdge ? 3 : LONGEST_REVERSAL)
}

// Words that stand there, and those that stand for their opposite.
const alignedWords = ({ matched, blocks, steps }: Placement): number =>
  matched + blocks.reduce((sum, block) => sum + (isReversal(block, steps) ? block.items.length : 0), 0)

interface Pieced {
  verdict: Verdict
  placements: Placement[]
  negator?: number
}

/** Whether pieces from several places were put together, segment by segment, and in what order. */
function judgePieces(
  quote: ParsedQuote,
  prepared: PreparedReference,
  judge: ReturnType<typeof createJudge>,
): Pieced | undefined {
  const items = quote.segments.flatMap((segment) => segment.items.filter(({ gap }) => !gap))
  const pieces = findPieces(items, prepared)
  if (pieces.length < 2) return undefined
  const standing = (piece: Piece) => judge(placed(piece)).standing
  const own = pieces.filter((piece) => standing(piece) !== 'other')
  const result = (chain: readonly Piece[], verdict: Verdict, negator?: number): Pieced => ({
    verdict,
    placements: chain.map(placed),
    ...(negator !== undefined && { negator }),
  })
  for (const some of own.length === pieces.length ? [own] : [own, pieces]) {
    const ordered = coverInOrder(some, items.length)
    if (ordered) {
      settle(ordered, quote, items, prepared)
      const voices = new Set(ordered.map((piece) => standing(piece) === 'other'))
      if (voices.size === 2) return result(ordered, 'spliced')
      if (voices.has(true)) return result(ordered, 'misattributed')
      const gaps = ordered.slice(1).map((piece, i) => ({ before: ordered[i]!, after: piece }))
      const negator = gaps
        .filter(({ before, after }) => after.word > before.word + before.length && !isMarked(quote, items, before))
        .map(({ before, after }) => reversesClause(prepared, before.word + before.length, after.word))
        .find((word) => word !== undefined)
      if (negator !== undefined) return result(ordered, 'negated', negator)
      if (gaps.some(({ before, after }) => isOmission(before, after, quote, items, prepared)))
        return result(ordered, 'spliced')
      return undefined
    }
    const mixed = coverInAnyOrder(some, items.length)
    if (mixed)
      return result(mixed, mixed.every((piece) => standing(piece) === 'other') ? 'misattributed' : 'out-of-order')
  }
  return undefined
}

// Where two pieces share words at their seam, the seam stands where a sentence of the quotation begins.
function settle(chain: Piece[], quote: ParsedQuote, items: readonly Item[], { keys }: PreparedReference): void {
  for (let i = 1; i < chain.length; i++) {
    const [before, after] = [chain[i - 1]!, chain[i]!]
    if (after.item !== before.item + before.length) continue
    for (let back = 1; back < before.length - 1 && items[after.item - back]!.key === keys[after.word - back]; back++) {
      const at = after.item - back
      if (!/[.!?。！？]/.test(quote.text.slice(items[at - 1]!.end, items[at]!.start))) continue
      chain[i - 1] = { ...before, length: before.length - back }
      chain[i] = { item: at, word: after.word - back, length: after.length + back }
      break
    }
  }
}

function placed({ word, length }: Piece): Placement {
  return { from: word, to: word + length, steps: [], blocks: [], matched: length, disfluent: false }
}

// True where an ellipsis stands behind the last word of a piece.
const isMarked = ({ ellipses }: ParsedQuote, items: readonly Item[], { item, length }: Piece): boolean => {
  const last = items[item + length - 1]!
  const next = items[item + length]
  return ellipses.some(({ start }) => start >= last.end && (!next || start < next.start))
}

function isOmission(
  before: Piece,
  after: Piece,
  quote: ParsedQuote,
  items: readonly Item[],
  prepared: PreparedReference,
): boolean {
  if (isMarked(quote, items, before)) return false
  const from = before.word + before.length
  const kept = after.item - before.item - before.length
  const gone = after.word - from - kept
  if (gone > LONGEST_OMISSION) return true
  if (gone <= 0) return false
  for (let word = from; word <= after.word; word++) if (boundaryBefore(prepared, word) === 'sentence') return true
  return false
}
