import { analyze } from './analyze.js'
import { askJudge, type EntailmentJudge } from './evidence/verification/entailment.js'
import type { ReferenceInput } from './evidence/verification/reference/reference-input.js'
import {
  type PreparedReferences,
  type PrintedQuote,
  prepareShelf,
  type VerifyOptions,
  verifyOnShelf,
} from './evidence/verification/shelves.js'
import { type StatedClaim, verifyStated } from './evidence/verification/verify-claim.js'
import {
  type QuoteVerification,
  statedIn,
  type VerifyQuotesOptions,
  verifyAll,
} from './evidence/verification/verify-quotes.js'
import { closedClasses } from './languages/closed-classes.js'
import type { Analysis, ClaimVerification, Verification } from './model/generated/shapes.js'

/** References with an index of their words: made once, for as many quotations as there are. */
export function prepareReferences(references: readonly ReferenceInput[]): PreparedReferences {
  return prepareShelf(references, closedClasses)
}

/**
 * Does the reference really say so? One quotation, looked for in a reference: the verdict with its reason, the places, the words
 * that differ and who says them there.
 *
 * ```
 * quotation ─▶ fold ─▶ align ─▶ who says it ─▶ what was cut ─▶ verdict ─▶ severity
 * ```
 *
 * Total: every quotation gives an answer, `not-checked` where the reference can't be read. Throws a `TypeError` for what is no
 * reference and a `RangeError` for a policy that is none.
 */
export function verifyQuote(
  quote: PrintedQuote,
  reference: ReferenceInput | PreparedReferences,
  options: VerifyOptions = {},
): Verification {
  return verifyOnShelf(quote, shelfOf(reference), options)
}

/** Every quotation of an article that is speech, verified against references; the right one is found by itself. */
export function verifyQuotes(
  analysis: Analysis,
  references: GivenReferences,
  options: VerifyQuotesOptions = {},
): QuoteVerification[] {
  return verifyAll(analysis, prepared(references), options)
}

/**
 * Do references bear a claim out? Its figures (by the intervals their words give), names, dates, speaker and polarity are
 * looked for in the passage that tells most of it. Figures and dates are read in English.
 */
export function verifyClaim(claim: StatedClaim, references: GivenReferences): ClaimVerification {
  return verifyStated(claim, prepared(references), analyze)
}

/** What is verified in words of its own: the indirect attributions of an article, each with its speaker. */
export function verifyClaims(analysis: Analysis, references: GivenReferences): ClaimVerification[] {
  const shelf = prepared(references)
  return statedIn(analysis).map(({ id, ...claim }) => ({ ...verifyStated(claim, shelf, analyze), claim: id }))
}

/** The same for one claim, asking a judge of the user’s choice about what words alone leave open. */
export async function judgeClaim(
  claim: StatedClaim,
  references: GivenReferences,
  { entailment }: { entailment: EntailmentJudge },
): Promise<ClaimVerification> {
  const shelf = prepared(references)
  const found = verifyStated(claim, shelf, analyze)
  const text = shelf.prepared.find(({ reference }) => reference.id === found.reference)?.reference.text ?? ''
  return askJudge(found, found.spans.map(({ start, end }) => text.slice(start, end)).join(' '), entailment)
}

/** References as they come, or prepared once for many quotations. */
type GivenReferences = readonly ReferenceInput[] | PreparedReferences

const prepared = (references: GivenReferences): PreparedReferences =>
  'prepared' in references ? references : prepareReferences(references)

const shelfOf = (reference: ReferenceInput | PreparedReferences): PreparedReferences =>
  typeof reference === 'object' && reference !== null && 'prepared' in reference
    ? reference
    : prepareReferences([reference])
