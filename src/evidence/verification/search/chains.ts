import type { ParsedQuote } from '../quote.js'
import { boundaryBefore, negatorAfter, negatorBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { type Standing, standingOf } from '../speakers/standing.js'
import type { Voice } from '../speakers/tags.js'
import { voiceOf } from '../speakers/voices.js'
import { negators, reversesClause } from '../verdict/reversals.js'
import { type Tier, tierOf } from '../verdict/tiers.js'
import type { Placement } from './placement.js'
import { partAtTurns } from './splices.js'

/** A place for every segment of a quotation, in order. */
export interface Chain {
  placements: Placement[]
  voices: Voice[]
  /** `mixed` where some segments are the speaker’s and some are not. */
  standing: Standing | 'mixed'
  /** Index of the negator that the quotation leaves out. */
  negator?: number
  /** True where one asks what the other states. */
  asks: boolean
  tier: Tier
  /** Edges of the quotation that look like those of a sentence and are none. */
  loose: number
  /** Words that stand between the segments. */
  distance: number
}

/** True for a chain that the speaker may have said, and that denies and asks what the quotation does. */
export const isFine = ({ standing, negator, asks }: Chain): boolean =>
  negator === undefined && !asks && (standing === 'same' || standing === 'open')

// Chains that begin at as many places are judged.
const MOST_CHAINS = 40

/** Chains of places, one a segment, in order; judged, the best first. */
export function findChains(
  options: readonly (readonly Placement[])[],
  speaker: string | undefined,
  quote: ParsedQuote,
  prepared: PreparedReference,
): Chain[] {
  const judge = createJudge(speaker, prepared)
  const chains: Chain[] = []
  for (const first of (options[0] ?? []).slice(0, MOST_CHAINS)) {
    const placements = [first]
    for (const next of options.slice(1)) {
      const last = placements.at(-1)!
      const following = next.filter(({ from }) => from >= last.to).sort((a, b) => a.from - b.from)
      const own = judge(first)
      const chosen = following.slice(0, MOST_CHAINS).find((one) => fits(own, judge(one), prepared)) ?? following[0]
      if (!chosen) break
      placements.push(chosen)
    }
    if (placements.length === options.length) chains.push(chainOf(placements, speaker, quote, prepared, judge))
  }
  return chains.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0) ||
      a.loose - b.loose ||
      a.distance - b.distance,
  )
}

interface Judged {
  voice: Voice
  standing: Standing
}

/** Who says the words of a placement, asked once each. */
export function createJudge(
  speaker: string | undefined,
  prepared: PreparedReference,
): (placement: Pick<Placement, 'from' | 'to'>) => Judged {
  const known = new Map<string, Judged>()
  return ({ from, to }) => {
    const id = `${from} ${to}`
    let judged = known.get(id)
    if (!judged) {
      const span = { start: prepared.starts[from]!, end: prepared.ends[to - 1]! }
      const voice = voiceOf(prepared, span, from)
      judged = { voice, standing: standingOf(voice, speaker, prepared) }
      // Words that go over into somebody else’s turn are not one passage.
      const last =
        prepared.turnOf.length > 0 && prepared.turnOf[from] !== prepared.turnOf[to - 1]
          ? voiceOf(prepared, span, to - 1)
          : voice
      if (last.name !== voice.name && judged.standing !== 'other') judged = { voice, standing: 'other' }
      known.set(id, judged)
    }
    return judged
  }
}

const fits = (a: Judged, b: Judged, { shelf }: PreparedReference): boolean =>
  a.standing === b.standing &&
  (a.voice.name === b.voice.name ||
    (a.voice.name !== undefined && b.voice.name !== undefined && shelf.names.same(a.voice.name, b.voice.name)))

// A sound one by the speaker first, then by who may be the speaker.
function rank({ standing, negator, asks }: Chain): number {
  const voice = { same: 0, open: 1, mixed: 3, other: 4 }[standing]
  return (negator === undefined ? 0 : 10) + (asks ? 5 : 0) + voice
}

function chainOf(
  placements: Placement[],
  speaker: string | undefined,
  quote: ParsedQuote,
  prepared: PreparedReference,
  judge: ReturnType<typeof createJudge>,
): Chain {
  const judged = placements.map(judge)
  const [first, last] = [placements[0]!, placements.at(-1)!]
  const tiers = placements.map((placement, i) => tierOf(quote.segments[i]!, placement, quote, prepared))
  const negator = missingNegator(placements, quote, prepared)
  let distance = 0
  for (let i = 1; i < placements.length; i++) distance += placements[i]!.from - placements[i - 1]!.to
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}]/u.test(quote.text)
  const stop = /[.!?。！？]["״”’»]*$/.test(quote.text)
  const torn =
    prepared.turnOf.length === 0 && placements.some((one) => one.disfluent && partAtTurns(one, quote, prepared, judge))
  const loose =
    (capital && boundaryBefore(prepared, first.from) !== 'sentence' ? 1 : 0) +
    (stop && boundaryBefore(prepared, last.to) !== 'sentence' ? 1 : 0)
  return {
    placements,
    voices: judged.map(({ voice }) => voice),
    standing: torn ? 'mixed' : standingOfAll(judged, speaker, prepared),
    ...(negator !== undefined && { negator }),
    asks: placements.some((placement, i) => asksOtherwise(placement, i, quote, prepared)),
    tier: tiers.sort().at(-1)!,
    loose,
    distance,
  }
}

function standingOfAll(
  judged: readonly Judged[],
  speaker: string | undefined,
  { shelf }: PreparedReference,
): Chain['standing'] {
  const [first] = judged
  if (speaker === undefined) {
    const others = judged.some(
      ({ voice, standing }) =>
        standing === 'other' ||
        (voice.name !== first!.voice.name &&
          !(voice.name && first!.voice.name && shelf.names.same(voice.name, first!.voice.name))),
    )
    return others ? 'mixed' : 'open'
  }
  const all = new Set(judged.map(({ standing }) => standing))
  if (all.size === 1) return first!.standing
  return all.has('other') ? 'mixed' : 'same'
}

/** The negator of the reference that a quotation leaves out, before it, between its segments, in its brackets or behind it. */
export function missingNegator(
  placements: readonly Placement[],
  quote: ParsedQuote,
  prepared: PreparedReference,
): number | undefined {
  const { lexicon, keyAt } = prepared
  const kept = quote.words.map(({ key }) => key)
  const denies = lexicon.words.concord && negators(lexicon, kept).length > 0
  const [first, last] = [placements[0]!, placements.at(-1)!]
  const cut = denies
    ? undefined
    : (negatorBefore(prepared, first.from, 0, first.to - first.from) ?? negatorAfter(prepared, last.to, Infinity))
  if (cut !== undefined) return cut
  for (let i = 1; i < placements.length && !denies; i++) {
    const [from, to] = [placements[i - 1]!.to, placements[i]!.from]
    const gone = from < to ? reversesClause(prepared, from, to) : undefined
    if (gone !== undefined) return gone
  }
  for (const [i, { steps }] of placements.entries()) {
    for (const [at, item] of quote.segments[i]!.items.entries()) {
      if (!item.gap) continue
      const words = steps.flatMap((step) => (step.item === at && step.word >= 0 ? [step.word] : []))
      const there = negators(
        lexicon,
        words.map((word) => keyAt(word)!),
      )
      const own = negators(
        lexicon,
        item.words.map(({ key }) => key),
      )
      if (there.length % 2 !== own.length % 2) return words[there[0] ?? 0] ?? placements[i]!.from
    }
  }
  return undefined
}

// How far behind a cut the end of the sentence is looked for, in code units.
const LONGEST_REST = 300

// “You will pay?” and “You will pay.”
function asksOtherwise(
  { steps }: Placement,
  segment: number,
  quote: ParsedQuote,
  { text, starts, ends }: PreparedReference,
): boolean {
  const { items, end: limit } = quote.segments[segment]!
  const marks = (from: number, to: number, of: string) =>
    /^[^\p{L}\p{N}\n]*/u.exec(of.slice(from, Math.min(to, from + 6)))?.[0] ?? ''
  return steps.some(({ item, word, same }, i) => {
    if (!same || item < 0 || word < 0 || items[item]!.gap) return false
    const next = steps[i + 1]
    if (next && !(next.item === item + 1 && next.word === word + 1)) return false
    const own = marks(items[item]!.end, next ? items[item + 1]!.start : limit, quote.text)
    const there = marks(ends[word]!, starts[word + 1] ?? text.length, text)
    const [asks, asked] = [own, there].map((some) => /[?？؟]/.test(some))
    if (!asks) return asked && /[.!。！]/.test(own)
    // What is cut off in the middle of its sentence asks where the sentence does.
    const end = /[.!?。！？؟]/.exec(text.slice(ends[word]!, ends[word]! + LONGEST_REST))?.[0]
    return end !== undefined && !/[?？؟]/.test(end)
  })
}
