import type { Policy, Verification } from '../../model/generated/shapes.js'
import type { ClosedClasses } from '../../model/verification.js'
import { parseQuote } from './quote.js'
import { inTongueOf, type PreparedReference, prepareReference } from './reference/reference.js'
import { type ReferenceInput, referenceOf } from './reference/reference-input.js'
import { answer } from './verdict/answer.js'
import { isSound, type Judgement, judgeQuote, judgeTold } from './verdict/judge.js'
import { type PolicyName, policyOf, ruleFor } from './verdict/policy.js'
import { createShelf } from './words/shelf.js'
import { readWords } from './words/words.js'

/** A quotation as printed, and who is said to have said it. */
export interface PrintedQuote {
  /** With or without its outer marks. */
  quote: string
  /** Any speaker will do where it is left out. */
  speaker?: string
}

/** How a verdict is weighed. */
export interface VerifyOptions {
  /** House rules that make severities of verdicts; `strict` when left out. */
  policy?: PolicyName | Policy
}

/** References with the index of their words, to look for many quotations in; made by `prepareReferences`. */
export interface PreparedReferences {
  readonly prepared: readonly PreparedReference[]
}

/** Reads references and makes one index of their words. Throws a `TypeError` for what is no reference. */
export function prepareShelf(references: readonly ReferenceInput[], classes: ClosedClasses): PreparedReferences {
  const shelf = createShelf(classes)
  return {
    prepared: references.map((one, i) =>
      prepareReference(referenceOf(one, references.length > 1 ? `#${i + 1}` : ''), shelf),
    ),
  }
}

interface Judged {
  judgement: Judgement
  prepared: PreparedReference
}

// References in which other words for the same are looked for.
const MOST_TOLD = 5
// References that are judged, where there are many.
const MOST_JUDGED = 12

/**
 * Verifies a quotation against references: the one in which it is sound, else the one that most of it stands in. Where `named`
 * is the id of one of them, that one is judged, and `elsewhere` tells where else it is sound.
 */
export function verifyOnShelf(
  { quote, speaker }: PrintedQuote,
  { prepared }: PreparedReferences,
  { policy, named }: VerifyOptions & { named?: string } = {},
): Verification {
  const weighed = (found: Omit<Verification, 'severity'>): Verification => {
    const rule = ruleFor(found, policyOf(policy))
    const printed = { ...found, quote, ...(speaker !== undefined && { speaker }) }
    return { ...printed, severity: rule?.severity ?? 'none', ...(rule && { rule }) }
  }
  const own = named === undefined ? prepared : prepared.filter(({ reference }) => reference.id === named)
  const reason = whyNot(quote, own, named)
  if (reason) return weighed(uncheckable(reason))
  const readable = own.filter(({ unreadable }) => unreadable === undefined)
  const best = judgeAll(quote, speaker, readable)
  const unread = own.length - readable.length
  if (best.judgement.verdict === 'not-found' && unread > 0)
    return weighed(
      uncheckable(`${unread} of ${own.length} references could not be read, and it is in none of the others`),
    )
  const found = answer(best.judgement, best.prepared)
  if (named === undefined || found.sound) return weighed(found)
  const rest = prepared.filter((one) => !own.includes(one) && one.unreadable === undefined)
  const other = rest.length > 0 ? judgeAll(quote, speaker, rest) : undefined
  return weighed(
    other && isSound(other.judgement.verdict) ? { ...found, elsewhere: other.prepared.reference.id } : found,
  )
}

function whyNot(
  quote: string,
  references: readonly PreparedReference[],
  named: string | undefined,
): string | undefined {
  if (references.length === 0)
    return named === undefined ? 'there is no reference' : `there is no reference \`${named}\``
  if (!/[\p{L}\p{N}]/u.test(quote)) return 'the quotation holds no words'
  const reasons = references.flatMap(({ unreadable }) => unreadable ?? [])
  return reasons.length === references.length ? reasons.join('; ') : undefined
}

function judgeAll(quote: string, speaker: string | undefined, references: readonly PreparedReference[]): Judged {
  const single = references.length === 1
  const parsed = parseQuote(quote, references[0]!.shelf)
  const keys = parsed.words.map(({ key }) => key)
  const judge = (reference: PreparedReference, paraphrases: boolean): Judged => {
    const prepared = inTongueOf(keys, reference)
    return { judgement: judgeQuote(parsed, speaker, prepared, paraphrases), prepared }
  }
  const likely = single ? [{ reference: references[0]!, share: 1 }] : rankAll(quote, references)
  let best: Judged | undefined
  for (const { reference, share } of likely) {
    // With fewer of its words, a reference holds no more of the quotation than the best one does.
    if (best && !isSound(best.judgement.verdict) && share <= best.judgement.share) continue
    const one = judge(reference, single)
    if (!best || rank(one) < rank(best)) best = one
    if (best.judgement.verdict === 'verbatim') break
  }
  if (single || best!.judgement.verdict !== 'not-found') return best!
  return likely
    .slice(0, MOST_TOLD)
    .map(({ reference }) => ({ judgement: judgeTold(parsed, speaker, reference), prepared: reference }))
    .sort((a, b) => rank(a) - rank(b))[0]!
}

// A sound one, then one that most of it stands in, then what only tells it.
function rank({ judgement: { verdict, share } }: Judged): number {
  if (isSound(verdict)) return ['verbatim', 'normalized', 'elided', 'bracketed'].indexOf(verdict) / 10
  if (verdict === 'paraphrase') return 3
  return verdict === 'not-found' ? 4 : 2 - share
}

/** The references that hold most of the rare words of a quotation, the likeliest first. */
export const likeliest = (quote: string, references: readonly PreparedReference[]): PreparedReference[] =>
  rankAll(quote, references).map(({ reference }) => reference)

interface Ranked {
  reference: PreparedReference
  /** The share of the words of the quotation that stand in it. */
  share: number
}

function rankAll(quote: string, references: readonly PreparedReference[]): Ranked[] {
  const { shelf } = references[0]!
  const counts = new Map<number, number>()
  const words = readWords(quote, shelf.reading)
  for (const { key } of words) {
    const number = shelf.known(key)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const scores = new Float64Array(references.length)
  const held = new Float64Array(references.length)
  const holding = new Uint8Array(references.length)
  for (const [key, count] of counts) {
    let many = 0
    for (const [i, { places }] of references.entries()) many += holding[i] = places(key).length > 0 ? 1 : 0
    for (let i = 0; i < references.length; i++) {
      if (holding[i] === 0) continue
      scores[i]! += 1 / many + 1 / references.length
      held[i]! += count
    }
  }
  return references
    .map((reference, i) => ({ reference, score: scores[i]!, share: held[i]! / words.length }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_JUDGED)
}

/** An answer for what could not be looked for, with the reason. */
function uncheckable(reason: string): Omit<Verification, 'severity'> {
  return { verdict: 'not-checked', sound: false, reason, spans: [], edits: [], flags: [], occurrences: [] }
}
