import type { Policy, PolicyRule, Verification } from '../../model/generated/shapes.js'

type Severity = PolicyRule['severity']
type Case = Pick<Verification, 'verdict' | 'flags' | 'tier'>

const DANGEROUS = ['negated', 'misattributed', 'out-of-order', 'spliced', 'altered', 'not-found'] as const

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
      ...rules('error', 'AP Stylebook, “quotations in the news”: never alter quotations, not even grammar', [
        ...DANGEROUS,
        'paraphrase',
        'T4',
      ]),
      ...rules(
        'warning',
        'AP Stylebook, “quotations in the news”: avoid fragments; ellipses must not distort meaning',
        ['bracketed', 'truncated-condition', 'cross-turn'],
      ),
      ...rules('warning', 'AP Statement of News Values and Principles: attribute what others reported', [
        'second-hand',
        'not-checked',
      ]),
    ],
  },
  reuters: {
    name: 'reuters',
    rules: [
      ...rules('error', 'Reuters Handbook of Journalism, “Quotes”: quotes are sacrosanct; only deletions, marked', [
        ...DANGEROUS,
        'paraphrase',
        'T4',
      ]),
      ...rules('error', 'Reuters Handbook of Journalism, “Quotes”: never put words into a quotation in brackets', [
        'bracketed',
      ]),
      ...rules('warning', 'Reuters Handbook of Journalism, “Quotes”: a deletion must not alter the sense', [
        'truncated-condition',
        'cross-turn',
      ]),
      ...rules('warning', 'Reuters Handbook of Journalism, “Sourcing”', ['second-hand', 'not-checked']),
    ],
  },
  guardian: {
    name: 'guardian',
    rules: [
      ...rules('error', 'Guardian style guide, “quotations”', [...DANGEROUS, 'paraphrase']),
      ...rules('warning', 'Guardian style guide, “quotations”: the sense must stay', [
        'truncated-condition',
        'not-checked',
      ]),
      ...rules('info', 'Guardian style guide, “quotations”: hesitations may be left out', [
        'T4',
        'second-hand',
        'cross-turn',
      ]),
    ],
  },
}))()

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
