import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, judge } from '../evidence/judge.js'
import { rowsFor } from '../evidence/rows.js'
import { type CheckExamples, defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Quantity, ReferenceRow } from '../model/generated/shapes.js'
import { certain, closeOf, combine, meets, middleOf, widen } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'About 62% of the 1,250 members, or 775 people, voted yes.',
    'Nearly half of the 90 seats, or 44, went to women.',
  ],
  flags: ['[Exactly 62%] of the [1,250] members, or [575] people, voted yes.'],
}

/** p · B = A: a share of a stated base, or of one that a reference gives, against the amount the text gives for it. */
export const percentBaseMismatch = defineCheck({
  id: 'percent-base-mismatch',
  summary: 'A share and the amount it is said to be do not fit the whole they are taken of.',
  subject: 'figures',
  needs: ['quantities', 'entities', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis, { references }) {
    const linked = new Set<string>()
    for (const { figure, way } of linksOf(analysis, 'share')) {
      const [whole, share, part] = [figure('whole'), figure('share'), figure('part')]
      if (
        !whole ||
        !share ||
        !part ||
        linked.has(part.id) ||
        // “Lost a fifth of our 450 members” is a share, “fell 5% to 450” is none.
        (way !== 'of' && share.direction !== undefined && !share.of?.includes(printed(analysis, whole))) ||
        !isShareOf(share, whole, part)
      )
        continue
      linked.add(part.id).add(share.id)
      yield againstText(analysis, share, whole, part)
    }
    // “35 % of Malians, or 8 million people”
    for (const { figure } of linksOf(analysis, 'share')) {
      const [share, part] = [figure('share'), figure('part')]
      if (!share || !part || figure('whole') || linked.has(part.id) || linked.has(share.id)) continue
      linked.add(part.id)
      yield againstRows(analysis, share, part, references)
    }
  },
  message: ({ actual, expected, evidence }) =>
    `${evidence[0]?.text ?? ''}; the text says ${actual}.${expected[0] ? '' : ' Check the whole it is taken of.'}`,
})

function isShareOf(share: Quantity, whole: Quantity, part: Quantity): boolean {
  if ([share, whole, part].some(({ value }) => Array.isArray(value))) return false
  // “Rose $6.20, or 1 percent” is of a price that need not be told.
  if (part.direction !== undefined && part.kind !== 'count') return false
  // What is more than the whole is no share of it.
  if (middleOf(part) > middleOf(whole) && middleOf(share) <= (share.kind === 'percent' ? 100 : 1)) return false
  return (part.kind === 'count' && whole.kind === 'count') || (part.kind !== 'age' && isSameUnit(part, whole))
}

function againstText(analysis: Analysis, share: Quantity, base: Quantity, amount: Quantity): Outcome {
  const sum = `${printed(analysis, share)} of ${printed(analysis, base)}`
  const ratio = share.kind === 'percent' ? 100 : 1
  // A share may have been cut off instead of rounded.
  const slack =
    share.kind === 'percent' && share.modifier === 'exact' ? ((share.hard[1] ?? 0) - (share.hard[0] ?? 0)) / 2 : 0
  const derived = combine((part, whole) => (part * whole) / ratio, widen(closeOf(share), slack), closeOf(base))
  return judge(analysis, { stated: amount, derived, from: [share, base], sum })
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
  const result = formatNumber((middleOf(share) * row.value) / 100)
  const sum = `${printed(analysis, share)} of ${formatNumber(row.value)} is ${result}`
  const source = `${row.subject}, ${row.measure}${row.asOf === undefined ? '' : `, ${row.asOf}`}`
  if (meets(combine((p, b) => (p * b) / 100, closeOf(share), certain(row.value)).soft, amount.soft))
    return agreement(spans, `${sum} (${source}); the text says ${actual}`)
  return {
    outcome: 'inconsistent',
    severity: 'warning',
    spans,
    actual,
    expected: [result],
    evidence: [
      { kind: 'sum', text: sum },
      { kind: 'reference', text: `${source}: ${formatNumber(row.value)}`, reference: row.title ?? row.subject },
    ],
  }
}
