import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'
import { seenText } from '../model/seen.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'It costs between 40 and 50 pounds.',
    'Prices fell from 50 to 40 pounds.',
    'They won the vote by 7-5.',
    'The party split 4 to 1.',
    'She leads him 47 percent to 41 percent.',
  ],
  flags: ['It costs between [50 and 40 pounds].'],
}

/** lo ≤ hi for a range. */
export const rangeInverted = defineCheck({
  id: 'range-inverted',
  summary: 'A range begins with its higher end.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const ranges = new Set(linksOf(analysis, 'range').map(({ figure }) => figure('low')?.id))
    for (const quantity of analysis.quantities) {
      const { value, rule, scope, id } = quantity
      if (
        !Array.isArray(value) ||
        !(rule.startsWith('range/between') || (ranges.has(id) && rule.endsWith('/to')) || rule === 'age/range')
      )
        continue
      const spans = [placeOf(quantity)]
      const actual = seenText(analysis, spans)
      if (value[0] <= value[1]) yield agreement(spans, `${actual}: the lower end comes first`)
      else if (!scope?.marks?.includes('score'))
        yield mismatch(spans, actual, [`${value[1]} to ${value[0]}`], 'sum', `${value[0]} is more than ${value[1]}`)
    }
    for (const { figure } of linksOf(analysis, 'range')) {
      const [low, high] = [figure('low'), figure('high')]
      if (!low || !high || low.id === high.id || !isSameUnit(low, high)) continue
      const spans = [placeOf(low), placeOf(high)]
      const [from, to] = [printed(analysis, low), printed(analysis, high)]
      if (middleOf(low) <= middleOf(high)) yield agreement(spans, `${from} to ${to}: the lower end comes first`)
      else yield mismatch(spans, `${from} to ${to}`, [`${to} to ${from}`], 'sum', `${from} is more than ${to}`)
    }
  },
  message: ({ actual, evidence }) => `The range “${actual}” begins with its higher end: ${evidence[0]?.text ?? ''}.`,
})
