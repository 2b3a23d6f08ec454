import { rowsFor } from '../evidence/rows.js'
import { defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Interval, Quantity, ReferenceRow } from '../model/generated/shapes.js'
import { meets, middleOf, shareOf } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** p · B = A: a share of a stated base, or of one that a reference gives, against the amount the text gives for it. */
export const percentBaseMismatch = defineCheck({
  id: 'percent-base-mismatch',
  summary: 'A share and the amount it is said to be do not fit the whole they are taken of.',
  subject: 'figures',
  needs: ['quantities', 'entities'],
  severity: 'warning',
  options: {},
  examples: {
    quiet: [
      'About 62% of the 1,250 members, or 775 people, voted yes.',
      'Nearly half of the 90 seats, or 44, went to women.',
    ],
    flags: ['[Exactly 62%] of the [1,250] members, or [575] people, voted yes.'],
  },
  *run(analysis, { references }) {
    const byId = new Map(analysis.quantities.map((quantity) => [quantity.id, quantity]))
    for (const amount of analysis.quantities) {
      const share = amount.scope?.restates === undefined ? undefined : byId.get(amount.scope.restates)
      if (!share) continue
      const base = share.scope?.base === undefined ? undefined : byId.get(share.scope.base)
      if (base) yield againstText(analysis, share, base, amount)
      else yield againstRows(analysis, share, amount, references)
    }
  },
  message: ({ actual, expected, evidence }) =>
    `${evidence[0]?.text ?? ''}; the text says ${actual}.${expected[0] ? '' : ' Check the whole it is taken of.'}`,
})

function againstText(analysis: Analysis, share: Quantity, base: Quantity, amount: Quantity): Outcome {
  const sum = `${printed(analysis, share)} of ${printed(analysis, base)} is ${formatNumber((middleOf(share) * middleOf(base)) / 100)}`
  const spans = [placeOf(share), placeOf(base), placeOf(amount)]
  const actual = printed(analysis, amount)
  if (meets(shareOf(share.soft, base.soft), amount.soft))
    return { outcome: 'consistent', spans, text: `${sum}; the text says ${actual}` }
  const exact = [share, base, amount].every(({ modifier }) => modifier === 'exact')
  const hard = !meets(shareOf(share.hard, base.hard), amount.hard)
  return {
    outcome: 'inconsistent',
    severity: exact && hard ? 'error' : 'warning',
    spans,
    actual,
    expected: [formatNumber((middleOf(share) * middleOf(base)) / 100)],
    evidence: [{ kind: 'sum', text: sum }],
  }
}

function againstRows(
  analysis: Analysis,
  share: Quantity,
  amount: Quantity,
  references: readonly ReferenceRow[],
): Outcome {
  const spans = [placeOf(share), placeOf(amount)]
  const actual = printed(analysis, amount)
  const whole = formatNumber((100 * middleOf(amount)) / middleOf(share))
  const implied = `${printed(analysis, share)} being ${actual} makes ${share.of === undefined ? 'the whole' : share.of} about ${whole}`
  const [row] = rowsFor(analysis, share, references)
  if (!row) return { outcome: 'not-checked', spans, text: `${implied}; no reference row gives the whole` }
  const base: Interval = [row.value, row.value]
  const sum = `${printed(analysis, share)} of ${formatNumber(row.value)} is ${formatNumber((middleOf(share) * row.value) / 100)}`
  const source = `${row.subject}, ${row.measure}${row.asOf === undefined ? '' : `, ${row.asOf}`}`
  if (meets(shareOf(share.soft, base), amount.soft))
    return { outcome: 'consistent', spans, text: `${sum} (${source}); the text says ${actual}` }
  return {
    outcome: 'inconsistent',
    severity: 'warning',
    spans,
    actual,
    expected: [formatNumber((middleOf(share) * row.value) / 100)],
    evidence: [
      { kind: 'sum', text: sum },
      { kind: 'reference', text: `${source}: ${formatNumber(row.value)}`, reference: row.title ?? row.subject },
    ],
  }
}
