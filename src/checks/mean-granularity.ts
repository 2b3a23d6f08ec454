import { type Linked, linksOf } from '../claims/links.js'
import { agreement, decimalsOf, mismatch, sumMessage, withUnit, wordsAt } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: ['The 12 judges gave an average score of 7.42.', 'Of 2,000 people asked, 43.2 percent said yes.'],
  flags: ['The [12] judges gave an average score of [7.47].', 'Of the [eight] jurors, [43.2 percent] were women.'],
}

/** GRIM (Brown and Heathers, 2017): a mean of n whole numbers is a multiple of 1 ÷ n. */
export const meanGranularity = defineCheck({
  id: 'mean-granularity',
  summary: 'No whole numbers of so few give that average or share.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    for (const link of nearestOf(linksOf(analysis, 'grim').filter(isCounted))) {
      const n = link.figure('n')
      const mean = meanOf(link)
      if (
        !n ||
        !mean ||
        mean.modifier !== 'exact' ||
        mean.direction ||
        Array.isArray(mean.value) ||
        Array.isArray(n.value)
      )
        continue
      const count = middleOf(n)
      const decimals = decimalsOf(wordsAt(analysis, mean.span))
      const isShare = mean.kind === 'percent'
      const step = (isShare ? 0.01 : 1) * 10 ** -decimals
      if (
        !Number.isInteger(count) ||
        count < 2 ||
        count * step > 1 ||
        (!isShare && (decimals === 0 || mean.kind !== 'count'))
      )
        continue
      const value = isShare ? middleOf(mean) / 100 : middleOf(mean)
      const near = [Math.floor(value * count), Math.ceil(value * count)].map((k) => k / count)
      const spans = [placeOf(mean), placeOf(n)]
      const actual = printed(analysis, mean)
      const expected = near.map((one) => withUnit(Number((isShare ? 100 * one : one).toFixed(decimals)), mean))
      if (near.some((one) => Math.abs(one - value) <= step * 0.5000001))
        yield agreement(spans, `${actual} can be had of ${printed(analysis, n)}`)
      else
        yield mismatch(
          spans,
          actual,
          expected,
          'sum',
          `of ${printed(analysis, n)} the nearest are ${expected.join(' and ')}`,
        )
    }
  },
  message: sumMessage,
})

// “Three counties. The 5,880 ballots, 71 percent of them”: of several numbers the nearest is how many there are.
function nearestOf(links: readonly Linked[]): Iterable<Linked> {
  const nearest = new Map<string, Linked>()
  for (const link of links) {
    const id = meanOf(link)?.id
    if (id === undefined) continue
    const known = nearest.get(id)
    if (!known || distanceOf(link) < distanceOf(known)) nearest.set(id, link)
  }
  return nearest.values()
}

const meanOf = ({ figure }: Linked): Quantity | undefined => figure('mean') ?? figure('share')
const distanceOf = (link: Linked): number =>
  Math.abs((meanOf(link)?.span.start ?? 0) - (link.figure('n')?.span.start ?? 0))

// Further off, a bare number is one of the values, not how many there are.
const isCounted = ({ way, figure }: Linked): boolean =>
  figure('n')?.modifier === 'exact' && (way !== 'counted' || figure('n')?.of !== undefined)
