import type { ClaimPoint, ClaimVerdict, ClaimVerification } from '../../model/generated/shapes.js'
import { comparePoints, type Figures } from './claim-points.js'
import { type ParsedQuote, parseQuote } from './quote.js'
import type { PreparedReference } from './reference/reference.js'
import { createJudge } from './search/chains.js'
import type { Placement } from './search/placement.js'
import { likeliest, type PreparedReferences } from './shelves.js'
import { contentOf, findParaphrase, stemOf } from './verdict/paraphrase.js'
import { negators } from './verdict/reversals.js'
import { edgesOf } from './verdict/tiers.js'
import { keysFrom } from './words/lexicon.js'

/** A claim in words, and who is said to hold it. */
export interface StatedClaim {
  text: string
  /** Anybody may hold it where this is left out. */
  speaker?: string
}

// A passage that bears on a claim has this share of what it tells; one with more and no point against it bears it out.
const BEARS = 0.4
const SUPPORTS = 0.6
// A negator denies one of so many words behind it.
const REACH = 4

const REASONS: Record<ClaimVerdict, string> = {
  supported: 'the passage says so',
  contradicted: 'the passage says otherwise',
  partly: 'the passage bears out a part of it',
  'not-found': 'no passage bears on it',
  'not-checked': 'could not be checked',
}

/** Whether references bear a claim out, by words, figures, dates and polarity; `read` finds figures and dates in a text. */
export function verifyStated(
  claim: StatedClaim,
  { prepared }: PreparedReferences,
  read: (text: string) => Figures,
): ClaimVerification {
  const base = {
    text: claim.text,
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    spans: [],
    points: [],
  }
  const readable = prepared.filter(({ unreadable }) => unreadable === undefined)
  const unread = prepared.flatMap(({ unreadable }) => unreadable ?? [])
  if (readable.length === 0)
    return { ...base, verdict: 'not-checked', reason: unread.join('; ') || 'there is no reference' }
  if (!/[\p{L}\p{N}]/u.test(claim.text)) return { ...base, verdict: 'not-checked', reason: 'the claim holds no words' }
  const own = read(claim.text)
  const found = likeliest(claim.text, readable)
    .flatMap((one) => judgeIn(claim, own, one, read) ?? [])
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
  if (found[0]) return found[0]
  const reason =
    unread.length > 0
      ? `${unread.length} of ${prepared.length} references could not be read, and none of the others bears on it`
      : REASONS['not-found']
  return { ...base, verdict: unread.length > 0 ? 'not-checked' : 'not-found', reason }
}

// Of several references, which verdict stands.
const ORDER: ClaimVerdict[] = ['supported', 'contradicted', 'partly', 'not-found', 'not-checked']

function judgeIn(
  { text, speaker }: StatedClaim,
  own: Figures,
  prepared: PreparedReference,
  read: (text: string) => Figures,
): ClaimVerification | undefined {
  const quote = parseQuote(text, prepared.shelf, { literal: true })
  const judge = createJudge(speaker, prepared)
  const isHis = (one: Pick<Placement, 'from' | 'to'>): boolean =>
    judge(one).standing !== 'other' ||
    (speaker !== undefined && prepared.shelf.names.isIn(speaker, wordsOf(one, prepared)))
  const passage = findParaphrase(quote, prepared, isHis, BEARS)
  if (!passage) return undefined
  const [start, end] = edgesOf(passage, prepared)
  const stop = /^[.!?。！？…]+["”»’」]?/u.exec(prepared.text.slice(end, end + 5))?.[0].length ?? 0
  const words = compareWords(quote, passage, prepared)
  const points = [...comparePoints(own, read(prepared.text.slice(start, end + stop))), ...words.points]
  const against = points.find(({ outcome }) => outcome === 'contradicts')
  const missing = points.filter(({ outcome }) => outcome === 'missing')
  const verdict = against ? 'contradicted' : missing.length === 0 && words.share >= SUPPORTS ? 'supported' : 'partly'
  const reason = against
    ? `the passage has ${against.reference ?? 'the opposite'} where the claim has ${against.claim}`
    : missing.length > 0
      ? `the passage does not have ${missing.map((one) => one.claim).join(', ')}`
      : REASONS[verdict]
  return {
    text,
    ...(speaker !== undefined && { speaker }),
    verdict,
    reason,
    reference: prepared.reference.id,
    spans: [prepared.map.back({ start, end: end + stop })],
    points,
  }
}

const wordsOf = (one: Pick<Placement, 'from' | 'to'>, prepared: PreparedReference): string => {
  const [start, end] = edgesOf(one, prepared)
  return prepared.text.slice(start, end)
}

// Names and polarity, and the share of what the claim tells that the passage tells too.
function compareWords(
  quote: ParsedQuote,
  { from, to }: Placement,
  prepared: PreparedReference,
): { points: ClaimPoint[]; share: number } {
  const { lexicon, keyAt } = prepared
  const there = keysFrom(keyAt, from, to - from)
  const stems = new Set(there.map((key) => valueOrStem(key, lexicon.valueOf([key]))))
  const told = contentOf(quote, prepared)
  let [kept, total] = [0, 0]
  for (const [stem, weight] of told) {
    total += weight
    if (stems.has(stem)) kept += weight
  }
  const points: ClaimPoint[] = []
  for (const { key, start, end } of quote.words) {
    const raw = quote.text.slice(start, end)
    if (start === 0 || !/^\p{Lu}\p{Ll}/u.test(raw) || prepared.shelf.dates.has(key)) continue
    points.push({ kind: 'name', outcome: stems.has(stemOf(key)) ? 'agrees' : 'missing', claim: raw })
  }
  const own = quote.words.map(({ key }) => key)
  const shared = new Set(own.map(stemOf).filter((stem) => stems.has(stem)))
  const [denied, denies] = [own, there].map((keys) => deniedStems(keys, shared, prepared))
  const turned = [...shared].find((stem) => denied!.has(stem) !== denies!.has(stem) && told.has(stem))
  if (turned !== undefined && denied!.size % 2 !== denies!.size % 2)
    points.push({
      kind: 'polarity',
      outcome: 'contradicts',
      claim: wordFor(turned, own, denied!.has(turned)),
      reference: wordFor(turned, there, denies!.has(turned)),
    })
  const opposed = own.find((a) => !lexicon.common.has(a) && there.some((b) => a !== b && lexicon.opposed(a, b)))
  if (opposed !== undefined && !there.includes(opposed))
    points.push({
      kind: 'word',
      outcome: 'contradicts',
      claim: opposed,
      reference: there.find((b) => lexicon.opposed(opposed, b))!,
    })
  return { points, share: total === 0 ? 0 : kept / total }
}

const valueOrStem = (key: string, value: number | undefined): string =>
  value === undefined ? stemOf(key) : `#${value}`

// Stems of the first shared word behind each negator.
function deniedStems(
  keys: readonly string[],
  shared: ReadonlySet<string>,
  { lexicon }: PreparedReference,
): Set<string> {
  const found = new Set<string>()
  for (const at of negators(lexicon, keys)) {
    const stem = keys
      .slice(at + 1, at + 1 + REACH)
      .map(stemOf)
      .find((one) => shared.has(one) && one.length > 2)
    if (stem !== undefined) found.add(stem)
  }
  return found
}

const wordFor = (stem: string, keys: readonly string[], denied: boolean): string =>
  `${denied ? 'not ' : ''}${keys.find((key) => stemOf(key) === stem) ?? stem}`
