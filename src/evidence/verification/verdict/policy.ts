import type { Policy, PolicyRule, Verification } from '../../../model/generated/shapes.js'

type Severity = PolicyRule['severity']
type Case = Pick<Verification, 'verdict' | 'flags' | 'tier'>

const DANGEROUS = ['negated', 'misattributed', 'out-of-order', 'spliced', 'altered', 'not-found'] as const

const AP = 'AP Stylebook, “quotations in the news”'
const AP_CREDIT =
  'AP guidelines for credit and attribution, 2010: attribute facts that others gathered ' +
  '(http://www.poynter.org/2010/ap-issues-new-crediting-and-attribution-guidelines/105357/)'
const REUTERS = 'Reuters Handbook of Journalism, “quotations” (http://handbook.reuters.com/index.php/Q)'
const GUARDIAN = 'Guardian style guide, “quotes”'

const rules = (severity: Severity, page: string, verdicts: readonly PolicyRule['when'][]): PolicyRule[] =>
  verdicts.map((when) => ({ when, severity, page }))

/**
 * House rules as tables: what a verdict, a flag or a tier means to a desk, and where the rule is written. The gravest rule that
 * fits decides; what no rule names passes.
 */
export const policies: Readonly<Record<'strict' | 'ap' | 'reuters' | 'guardian', Policy>> = /* @__PURE__ */ (() => ({
  strict: {
    name: 'strict',
    rules: [
      ...rules('error', 'every change is marked', [...DANGEROUS, 'paraphrase', 'T4']),
      ...rules('warning', 'every change is marked', [
        'bracketed',
        'truncated-condition',
        'second-hand',
        'cross-turn',
        'not-checked',
      ]),
      ...rules('info', 'every change is marked', ['T3', 'repeated']),
    ],
  },
  ap: {
    name: 'ap',
    rules: [
      ...rules('error', `${AP}: never alter quotations, not even for grammar or word usage`, [
        ...DANGEROUS,
        'paraphrase',
        'T4',
      ]),
      ...rules('warning', `${AP}: never alter quotations; a remark without the passage that modifies it misquotes`, [
        'bracketed',
        'truncated-condition',
        'cross-turn',
      ]),
      ...rules('warning', AP_CREDIT, ['second-hand', 'not-checked']),
    ],
  },
  reuters: {
    name: 'reuters',
    rules: [
      ...rules('error', `${REUTERS}: nothing in quotation marks is altered but by deleting words, and that is shown`, [
        ...DANGEROUS,
        'paraphrase',
        'bracketed',
        'T4',
      ]),
      ...rules('warning', `${REUTERS}: a deletion must not alter the sense`, ['truncated-condition', 'cross-turn']),
      ...rules('warning', 'Reuters Handbook of Journalism, “The essentials of Reuters sourcing”', [
        'second-hand',
        'not-checked',
      ]),
    ],
  },
  guardian: {
    name: 'guardian',
    rules: [
      ...rules('error', `${GUARDIAN}: readers trust that these are the words that were uttered`, [
        ...DANGEROUS,
        'paraphrase',
      ]),
      ...rules('warning', `${GUARDIAN}: the reporter vouches for the accuracy of what stands in quotation marks`, [
        'truncated-condition',
        'not-checked',
      ]),
      ...rules('info', `${GUARDIAN}: ums and ahems can be removed`, ['T4']),
      ...rules('info', `${GUARDIAN}: say where repeated quotes come from, and show where much was left out`, [
        'second-hand',
        'cross-turn',
      ]),
    ],
  },
}))()

/** The name of a set of house rules. */
export type PolicyName = keyof typeof policies

const RANK: Record<Severity, number> = { none: 0, info: 1, warning: 2, error: 3 }

/** The rule of a policy that decides how grave a verdict is; nothing where none names it. */
export function ruleFor({ verdict, flags, tier }: Case, policy: Policy): PolicyRule | undefined {
  const named = new Set<PolicyRule['when']>([verdict, ...flags, ...(tier ? [tier] : [])])
  return policy.rules.filter(({ when }) => named.has(when)).sort((a, b) => RANK[b.severity] - RANK[a.severity])[0]
}

/** A policy by name, or the user’s own; `strict` where none is given. Throws a `RangeError` for an unknown name. */
export function policyOf(policy: PolicyName | Policy = 'strict'): Policy {
  if (typeof policy === 'object' && policy !== null && Array.isArray(policy.rules)) return policy
  if (typeof policy === 'string' && Object.hasOwn(policies, policy)) return policies[policy]
  throw new RangeError(
    `policy must be one of \`${Object.keys(policies).join('`, `')}\` or an object with rules, not \`${String(policy)}\``,
  )
}
