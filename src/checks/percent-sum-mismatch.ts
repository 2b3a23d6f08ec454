import { linksOf, SHARES } from '../claims/links.js'
import { agreement, decimalsOf, mismatch, wordsAt } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { middleOf } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Okafor took 54 percent of the vote and Lindqvist 46 percent.',
    'Sales rose 60% in Spain and 55% in Italy.',
    'Among men 56% approved, and among women 49%.',
  ],
  flags: [
    'Okafor took [54 percent] of the vote and Lindqvist [49 percent].',
    'The owners hold [40%], [35%] and [30%] of the shares.',
  ],
}

/** Shares of one whole that exclude one another: Σ ≤ 100, give or take half of the last digit of each. */
export const percentSumMismatch = defineCheck({
  id: 'percent-sum-mismatch',
  summary: 'Shares of one whole come to more than 100 per cent.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const seen = new Set<string>()
    // The longest list is the one meant.
    const lists = linksOf(analysis, 'shares')
      .map(({ figures, way }) => ({ parts: figures('part'), way }))
      .sort((a, b) => b.parts.length - a.parts.length || Number(b.way === 'all') - Number(a.way === 'all'))
    for (const { parts, way } of lists) {
      if (new Set(parts.map(({ id }) => id)).size < parts.length) continue
      const isPlain = parts.every(
        ({ modifier, direction, role, value }) =>
          // “35 per cent a private company” is no rate.
          modifier !== 'at-least' && direction === undefined && (role ?? 'per') === 'per' && !Array.isArray(value),
      )
      if (!isPlain || seen.has(parts[0]!.id)) continue
      seen.add(parts[0]!.id)
      const sum = parts.reduce((whole, part) => whole + (part.kind === 'ratio' ? 100 : 1) * middleOf(part), 0)
      const slack = parts.reduce(
        (whole, part) => whole + (part.kind === 'ratio' ? 2 : 0.5 * 10 ** -decimalsOf(wordsAt(analysis, part.span))),
        0,
      )
      const spans = parts.map(placeOf)
      const text = `${parts.map((part) => printed(analysis, part)).join(' + ')} is ${formatNumber(Math.round(10 * sum) / 10)}%`
      // A slip leaves them near the whole; what is far above it are answers of which several could be given.
      if (sum > SHARES.most || sum < SHARES.least) continue
      if (sum <= 100 + slack && (way !== 'all' || sum >= 100 - slack)) yield agreement(spans, text)
      else yield mismatch(spans, `${formatNumber(sum)}%`, [way === 'all' ? '100%' : 'at most 100%'], 'sum', text)
    }
  },
  message: ({ expected, evidence }) => `${evidence[0]?.text ?? ''}, not ${expected[0]}.`,
})
