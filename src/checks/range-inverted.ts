import { defineCheck } from '../model/check.js'
import { placeOf } from '../model/printed.js'
import { seenWords } from '../model/seen.js'

/** lo ≤ hi for a range. */
export const rangeInverted = defineCheck({
  id: 'range-inverted',
  summary: 'A range begins with its higher end.',
  subject: 'figures',
  needs: ['quantities'],
  severity: 'error',
  options: {},
  examples: {
    quiet: [
      'It costs between 40 and 50 pounds.',
      'Prices fell from 50 to 40 pounds.',
      'They won the vote by 7-5.',
      'The party split 4 to 1.',
      'She leads him 47 percent to 41 percent.',
    ],
    flags: ['It costs between [50 and 40 pounds].'],
  },
  *run(analysis) {
    for (const quantity of analysis.quantities) {
      const { value, rule, scope } = quantity
      if (!Array.isArray(value) || !rule.startsWith('range/between')) continue
      const spans = [placeOf(quantity)]
      const actual = seenWords(analysis, spans[0]!).replaceAll(/\s+/g, ' ')
      if (value[0] <= value[1]) yield { outcome: 'consistent', spans, text: `${actual}: the lower end comes first` }
      else if (!scope?.marks?.includes('score'))
        yield {
          outcome: 'inconsistent',
          spans,
          actual,
          expected: [`${value[1]} to ${value[0]}`],
          evidence: [{ kind: 'sum', text: `${value[0]} is more than ${value[1]}` }],
        }
    }
  },
  message: ({ actual, evidence }) => `The range “${actual}” begins with its higher end: ${evidence[0]?.text ?? ''}.`,
})
