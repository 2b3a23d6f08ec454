import type { Policy, Reference, Verification } from '../../model/generated/shapes.js'
import type { ClosedClasses } from '../../model/verification.js'
import { answer } from './answer.js'
import { judgeQuote } from './judge.js'
import { type PolicyName, policyOf, ruleFor } from './policy.js'
import { createShelf, type PreparedReference, prepareReference } from './reference.js'

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

/** A reference as users hand it in: its text, or a text with what is known of it. */
export type ReferenceInput = string | (Omit<Reference, 'id'> & { id?: string })

/** Verifies one quotation against a prepared reference. Total: every string gives an answer. */
export function verifyPrepared(
  printed: PrintedQuote,
  prepared: PreparedReference,
  options: VerifyOptions = {},
): Verification {
  const { quote, speaker } = printed
  const { unreadable, reference, stale } = prepared
  const found =
    unreadable === undefined
      ? /[\p{L}\p{N}]/u.test(quote)
        ? answer(judgeQuote(quote, speaker, prepared), prepared)
        : uncheckable('the quotation holds no words')
      : uncheckable(unreadable)
  const named = speaker === undefined ? {} : { speaker }
  const judged = {
    ...found,
    quote,
    ...named,
    ...(reference.id && { reference: reference.id }),
    ...(stale && { stale }),
  }
  return weigh(judged, policyOf(options.policy))
}

/** An answer for what could not be looked for, with the reason. */
export function uncheckable(reason: string): Omit<Verification, 'severity'> {
  return { verdict: 'not-checked', sound: false, reason, spans: [], edits: [], flags: [], occurrences: [] }
}

/** The answer with what the policy makes of it. */
export function weigh(found: Omit<Verification, 'severity'>, policy: Policy): Verification {
  const rule = ruleFor(found, policy)
  return { ...found, severity: rule?.severity ?? 'none', ...(rule && { rule }) }
}

/** A reference by itself, ready to be searched. */
export function prepareOne(reference: ReferenceInput, classes: ClosedClasses): PreparedReference {
  return prepareReference(referenceOf(reference), createShelf(classes))
}

/** A reference with an identifier; throws a `TypeError` for what is neither text nor has one. */
export function referenceOf(reference: ReferenceInput, id = ''): Reference {
  if (typeof reference === 'string') return { id, text: reference }
  if (typeof reference !== 'object' || reference === null || typeof reference.text !== 'string')
    throw new TypeError(`a reference must be a string or an object with \`text\`, not \`${String(reference)}\``)
  return { ...reference, id: reference.id ?? id }
}
