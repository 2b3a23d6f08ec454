import { isBare, isSameUnit, linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { isSlip, meets, middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Lund topped the poll with 36%, ahead of Brito on 31%.',
    'The largest donor gave $5,000, and 40 others gave $9,000 between them.',
  ],
  flags: [
    'Lund topped the poll with [31%], ahead of Brito on [36%].',
    'The cheapest bid was [$4.2 million], compared with [$3.9 million] from Denton.',
  ],
}

/** A superlative agrees with the values listed. */
export const rankingMismatch = defineCheck({
  id: 'ranking-mismatch',
  summary: 'A superlative or a place does not fit the values beside it.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    const among = new Set(linksOf(analysis, 'rank').map(({ figure }) => figure('among')?.id))
    for (const { figures, way } of linksOf(analysis, 'rank')) {
      const [first, ...rest] = ['first', 'second', 'third'].flatMap(figures)
      // What leaves its unit out takes it from a figure before it.
      const others = rest.filter((one) => !isBare(one) || (first && one.span.start > first.span.start))
      // “The smallest of the three firms” is none of the three, and the fastest train has no lowest speed.
      if (!first || others.length === 0 || among.has(first.id) || (first.kind === 'speed' && way === 'down')) continue
      // What is far more or less is of another measure: “84.75 cents, while the lowest is 74.07”.
      if (others.some((one) => !isSameUnit(one, first) || !isSlip(middleOf(one), middleOf(first)))) continue
      const better = others.find(
        (one) =>
          (way === 'up' ? middleOf(one) > middleOf(first) : middleOf(one) < middleOf(first)) &&
          ([one, first].every(({ modifier }) => modifier === 'exact') || !meets(one.hard, first.hard)),
      )
      const spans = [first, ...others].map(placeOf)
      const actual = printed(analysis, first)
      if (!better)
        yield agreement(spans, `${actual} comes first of ${others.map((one) => printed(analysis, one)).join(', ')}`)
      else
        yield mismatch(
          spans,
          actual,
          [printed(analysis, better)],
          'sum',
          `${printed(analysis, better)} is ${way === 'up' ? 'more' : 'less'} than ${actual}`,
        )
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the text puts ${actual} first.`,
})
