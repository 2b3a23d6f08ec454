import {
  type PrintedQuote,
  prepareOne,
  type ReferenceInput,
  type VerifyOptions,
  verifyPrepared,
} from './evidence/verification/verify-quote.js'
import { closedClasses } from './languages/closed-classes.js'
import type { Verification } from './model/generated/shapes.js'

/**
 * Does the reference really say so? One quotation, looked for in one reference: the verdict with its reason, the places, the
 * words that differ and who says them there.
 *
 * ```
 * quotation ─▶ fold ─▶ align ─▶ who says it ─▶ what was cut ─▶ verdict ─▶ severity
 * ```
 *
 * Total: every quotation gives an answer, `not-checked` where the reference can't be read.
 */
export function verifyQuote(quote: PrintedQuote, reference: ReferenceInput, options: VerifyOptions = {}): Verification {
  return verifyPrepared(quote, prepareOne(reference, closedClasses), options)
}
