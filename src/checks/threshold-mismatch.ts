import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Quantity } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Nitrate reached 58 milligrams, above the limit of 50 milligrams.',
    'The limit is 50 kilometres an hour; he was clocked at 54.',
  ],
  flags: [
    'Nitrate reached [38 milligrams], above the limit of [50 milligrams].',
    'With [43] votes the motion fell short of the [40] needed.',
  ],
}

/** Below, above and under a named limit hold. */
export const thresholdMismatch = defineCheck({
  id: 'threshold-mismatch',
  summary: 'A figure is said to be on the wrong side of a limit.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    // “£10,000 over the budget” is how far, not what.
    const margins = new Set(linksOf(analysis, 'change').map(({ figure }) => figure('by')?.id))
    for (const { figure, way: told } of linksOf(analysis, 'limit')) {
      const [value, limit] = [figure('value'), figure('limit')]
      // “Topped $2 billion for the first time”
      const way = told === 'hedged' ? WAYS[limit?.modifier ?? 'exact'] : told
      if (!way || !value || !limit || margins.has(value.id) || Array.isArray(value.value) || !isSameUnit(value, limit))
        continue
      const spans = [placeOf(value), placeOf(limit)]
      const [a, b] = [middleOf(value), middleOf(limit)]
      const side = a > b ? 'above' : a < b ? 'below' : 'equal to'
      const text = `${printed(analysis, value)} is ${side} ${printed(analysis, limit)}`
      if (a === b || (way === 'over') === a > b) yield agreement(spans, text)
      else
        yield {
          ...mismatch(spans, way === 'over' ? 'above' : 'below', [side], 'sum', text),
          severity: value.modifier === 'exact' ? 'error' : 'warning',
        }
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the text says it is ${actual}.`,
})

const WAYS: Partial<Record<Quantity['modifier'], string>> = { 'more-than': 'over', 'less-than': 'under' }
