import type { Verdict } from '../../model/generated/shapes.js'
import type { Rule } from './formats/index.js'

const VERDICTS: readonly Verdict[] = [
  'negated',
  'misattributed',
  'out-of-order',
  'spliced',
  'altered',
  'bracketed',
  'elided',
  'normalized',
  'verbatim',
  'paraphrase',
  'not-found',
  'not-checked',
]

/** How a verdict is called where findings of checks stand beside it, and in comments that silence it. */
export const ruleOf = (verdict: Verdict): string => `verify/${verdict}`

/** The verdicts that a policy may not let pass, as rules. */
export const verifyRules: readonly Rule[] = VERDICTS.map((verdict) => ({
  id: ruleOf(verdict),
  summary: `Quotation: ${verdict.replaceAll('-', ' ')}`,
}))
