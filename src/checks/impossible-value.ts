import { linksOf } from '../claims/links.js'
import { mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, DateMention, Quantity } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { placeOf } from '../model/printed.js'
import { seenText } from '../model/seen.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Sales rose 130% in a year.',
    'Rents are 120% of the average.',
    'The vote is on 30 April.',
    'A woman aged 104 voted.',
    'They scrubbed 200-year-old facades.',
  ],
  flags: ['[Some 120%] of voters were against.', 'Profits fell by [130%].', 'The vote is on [31 April].'],
}

/** Values that nothing can have: more than all, a day that no calendar has. Growth may exceed 100 %. */
export const impossibleValue = defineCheck({
  id: 'impossible-value',
  summary: 'A figure or date that cannot be.',
  subject: 'figures',
  needs: ['quantities', 'dates'],
  severity: 'error',
  options: { oldest: 122 },
  *run(analysis, { options }) {
    const wholes = new Set(linksOf(analysis, 'all').map(({ figure }) => figure('share')?.id))
    const people = new Set(linksOf(analysis, 'bearer').map(({ figure }) => figure('age')?.id))
    for (const quantity of analysis.quantities) {
      // A bridge may be older than anyone.
      if (quantity.kind === 'age' && quantity.rule === 'age/unit' && !people.has(quantity.id)) continue
      const reason = whyNot(quantity, options.oldest, wholes.has(quantity.id))
      if (reason) yield mismatch([placeOf(quantity)], words(analysis, quantity), [], 'rule', reason)
    }
    for (const date of analysis.dates) {
      if (!/impossible/.test(date.rule)) continue
      yield mismatch([date.span], words(analysis, date), [], 'calendar', 'no calendar has that day')
    }
  },
  message: ({ actual, evidence }) => `“${actual}” cannot be: ${evidence[0]?.text ?? ''}.`,
})

const words = (analysis: Analysis, { span }: Quantity | DateMention): string => seenText(analysis, [span])

function whyNot(quantity: Quantity, oldest: number, isOfAll: boolean): string | undefined {
  const { kind, direction, role, scope } = quantity
  const lowest = quantity.modifier === 'approx' ? middleOf(quantity) : (quantity.hard[0] ?? middleOf(quantity))
  if (kind === 'percent' && lowest > 100) {
    if (scope?.marks?.includes('share') || (isOfAll && direction === undefined && quantity.of === undefined))
      return 'a share of all is at most 100 %'
    if (direction === 'down' && role === 'by') return 'nothing falls by more than 100 %'
  }
  if (kind === 'age' && lowest > oldest) return `nobody has lived longer than ${oldest} years`
  if (
    kind === 'count' &&
    middleOf(quantity) < 0 &&
    quantity.of !== undefined &&
    quantity.unit !== 'point' &&
    quantity.unit !== 'degree'
  )
    return 'a count is not below zero'
  return undefined
}
