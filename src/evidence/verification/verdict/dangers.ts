import type { ParsedQuote } from '../quote.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { type Chain, createJudge, missingNegator } from '../search/chains.js'
import { SHORTEST } from '../search/pieces.js'
import { ALIGNED, alignedWords, editsOf, isReversal, type Placement } from '../search/placement.js'
import { judgePieces, type Pieced, partAtTurns } from '../search/splices.js'
import type { Judgement } from './judge.js'
import { findParaphrase } from './paraphrase.js'
import { passageNegator } from './reversals.js'

/** A quotation without a sound reading, and where its segments may stand. */
export interface Unsound {
  quote: ParsedQuote
  speaker: string | undefined
  prepared: PreparedReference
  /** For each segment, best first. */
  places: readonly (readonly Placement[])[]
  /** Places for the whole of it, word for word. */
  chains: readonly Chain[]
  /** Whether passages that say it in other words are looked for. */
  paraphrases: boolean
}

interface Look extends Unsound {
  judge: ReturnType<typeof createJudge>
  /** The best place for each segment that has one by the speaker. */
  best: Placement[]
  /** The share of the words that stand at the best places. */
  share: number
  pieced(): Pieced | undefined
}

type Found = Pick<Judgement, 'verdict' | 'placements'> & Partial<Judgement>

// Another’s passage with this share of the words is where they were taken from; the speaker’s with this share is not put
// together from what others say.
const TAKEN = 0.8
const MOST_PLACES = 12
// Words left out of one passage, inside a sentence, that leave it one.
const FEW = 2

/** What is wrong with a quotation: the first of the dangerous verdicts that applies, in their order. */
export function findDanger(unsound: Unsound): Judgement {
  const look = lookAt(unsound)
  const { quote, judge } = look
  for (const find of DANGERS) {
    const found = find(look)
    if (found)
      return { quote, voices: found.placements.map((one) => judge(one).voice), others: [], share: look.share, ...found }
  }
  return { verdict: 'not-found', quote, placements: [], voices: [], others: [], share: look.share }
}

function lookAt(unsound: Unsound): Look {
  const { quote, speaker, prepared, places } = unsound
  const judge = createJudge(speaker, prepared)
  const mine = places.map((some) => some.filter((one) => judge(one).standing !== 'other').slice(0, MOST_PLACES))
  const best = mine.flatMap((some) => (some[0] ? [nearest(some, mine)] : []))
  const share = best.reduce((sum, one) => sum + alignedWords(one), 0) / quote.words.length
  let pieced: { found: Pieced | undefined } | undefined
  return {
    ...unsound,
    judge,
    best,
    share,
    pieced: () => {
      pieced ??= {
        found: isOnePassage(best, unsound, share) ? undefined : judgePieces(quote, prepared, judge, share < TAKEN),
      }
      return pieced.found
    },
  }
}

// The order of the verdicts.
const DANGERS: readonly ((look: Look) => Found | undefined)[] = [
  findNegated,
  findTorn,
  findMisattributed,
  findPieced,
  findOutOfOrder,
  findMixed,
  findAltered,
  findTaken,
  findTold,
]

function findNegated({ quote, prepared, chains, places, best, share, pieced }: Look): Found | undefined {
  const cut = chains.find(
    ({ negator, standing }) => negator !== undefined && (standing === 'same' || standing === 'open'),
  )
  if (cut) return { verdict: 'negated', placements: cut.placements, chain: cut, negator: cut.negator! }
  const found = pieced()
  // A run that differs is no reversal where the words were put together from elsewhere.
  const together = found?.verdict === 'out-of-order' || found?.verdict === 'spliced'
  // What stands word for word elsewhere, in another’s words, is not the speaker’s passage turned about, unless that is near it.
  const taken = chains.length > 0 && chains.every(({ standing }) => standing === 'other') && share < TAKEN
  if (share >= ALIGNED && !together && !taken && !chains.some(({ standing }) => standing === 'mixed')) {
    const gone = leftOut(best, places.length, quote, prepared)
    const others = chains.every(({ standing }) => standing === 'other')
    if (
      best.some(({ blocks, steps }) => blocks.some((block) => isReversal(block, steps))) ||
      (others && gone !== undefined)
    )
      return { verdict: 'negated', placements: best, ...(gone! >= 0 && { negator: gone! }) }
  }
  return found?.negator === undefined ? undefined : found
}

// A negator before or behind the passage, beside the one that differs in it: “non costerà nulla”.
function leftOut(
  best: readonly Placement[],
  segments: number,
  quote: ParsedQuote,
  prepared: PreparedReference,
): number | undefined {
  if (best.length < segments) return undefined
  return (
    missingNegator(best, quote, prepared) ??
    best.map((one, i) => passageNegator(one, quote.segments[i]!, prepared)).find((word) => word !== undefined)
  )
}

// Words of the speaker that go over into another’s turn.
function findTorn({ chains, quote, prepared, judge, speaker }: Look): Found | undefined {
  for (const { placements } of chains) {
    const torn = placements[0] && partAtTurns(placements[0], quote, prepared, judge)
    const others = torn?.placements.filter((one) => judge(one).standing === 'other').length ?? 0
    if (torn && (speaker === undefined || (others > 0 && others < torn.placements.length)))
      return { verdict: 'spliced', ...torn }
  }
  return undefined
}

function findMisattributed({ chains }: Look): Found | undefined {
  const chain = chains.find(({ standing }) => standing === 'other')
  return chain && { verdict: 'misattributed', placements: chain.placements, chain }
}

function findPieced({ pieced }: Look): Found | undefined {
  const found = pieced()
  return found && { verdict: found.verdict, placements: found.placements, parts: found.parts }
}

// Every segment stands there, but one before the other.
function findOutOfOrder({ places, chains, best }: Look): Found | undefined {
  const sound = best.length > 1 && best.length === places.length && best.every(({ blocks }) => blocks.length === 0)
  return sound && chains.length === 0 ? { verdict: 'out-of-order', placements: best } : undefined
}

function findMixed({ chains }: Look): Found | undefined {
  const chain = chains.find(({ standing }) => standing === 'mixed')
  return chain && { verdict: 'spliced', placements: chain.placements, chain }
}

function findAltered({ chains, best, share }: Look): Found | undefined {
  const chain = chains.find(({ asks }) => asks)
  if (chain) return { verdict: 'altered', placements: chain.placements, chain }
  return share >= ALIGNED ? { verdict: 'altered', placements: best } : undefined
}

function findTaken({ quote, speaker, places }: Look): Found | undefined {
  if (speaker === undefined) return undefined
  const taken = places.flatMap((some) => some.slice(0, 1))
  const share = taken.reduce((sum, { matched }) => sum + matched, 0) / quote.words.length
  return share >= TAKEN ? { verdict: 'misattributed', placements: taken, share } : undefined
}

function findTold({ quote, prepared, judge, paraphrases }: Look): Found | undefined {
  if (!paraphrases) return undefined
  const told = findParaphrase(quote, prepared, (one) => judge(one).standing !== 'other')
  return told && { verdict: 'paraphrase', placements: [told] }
}

// Words of one passage that differ here and there, with nothing but a word or two left out, are no pieces.
function isOnePassage(best: readonly Placement[], { places, prepared }: Unsound, share: number): boolean {
  const [only] = best
  if (places.length !== 1 || !only || share < TAKEN) return false
  return only.blocks.every(({ items, words, kept }) => {
    if (items.length >= SHORTEST || !kept) return false
    const gone = items.length === 0 ? words.length : 0
    return gone === 0 || (gone <= FEW && words.every((word) => boundaryBefore(prepared, word) !== 'sentence'))
  })
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
