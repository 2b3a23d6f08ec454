import type { ReferenceInput } from './evidence/verification/reference.js'
import {
  type PreparedReferences,
  type PrintedQuote,
  prepareShelf,
  type VerifyOptions,
  verifyOnShelf,
} from './evidence/verification/shelves.js'
import { type QuoteVerification, type VerifyQuotesOptions, verifyAll } from './evidence/verification/verify-quotes.js'
import { closedClasses } from './languages/closed-classes.js'
import type { Analysis, Verification } from './model/generated/shapes.js'

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
  references: readonly ReferenceInput[] | PreparedReferences,
  options: VerifyQuotesOptions = {},
): QuoteVerification[] {
  return verifyAll(analysis, 'prepared' in references ? references : prepareReferences(references), options)
}

const shelfOf = (reference: ReferenceInput | PreparedReferences): PreparedReferences =>
  typeof reference === 'object' && reference !== null && 'prepared' in reference
    ? reference
    : prepareReferences([reference])
