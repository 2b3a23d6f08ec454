import { isSameUnit, linksOf } from '../claims/links.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import { meets, middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'Exports fell from $4.2 billion to $3.9 billion.',
    'She improved her time from 52.1 to 51.4 seconds.',
    'The loss narrowed from $5m to $3m.',
  ],
  flags: ['Exports rose from [$4.2 billion] to [$3.9 billion].', 'Attendance dropped to [31,000] from [28,500].'],
}

/** The sign of to − from fits the verb. */
export const directionMismatch = defineCheck({
  id: 'direction-mismatch',
  summary: 'A figure is said to rise where it falls, or to fall where it rises.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    for (const { figure, way } of linksOf(analysis, 'direction')) {
      const [from, to] = [figure('from'), figure('to')]
      if (!from || !to || !isSameUnit(from, to) || middleOf(from) < 0 || middleOf(to) < 0) continue
      const spans = [placeOf(from), placeOf(to)]
      const [before, after] = [printed(analysis, from), printed(analysis, to)]
      const isUp = middleOf(to) > middleOf(from)
      const text = `${after} is ${isUp ? 'more' : 'less'} than ${before}`
      if (meets(from.hard, to.hard)) continue
      if (isUp === (way === 'up')) yield agreement(spans, `from ${before} to ${after}`)
      else yield mismatch(spans, way === 'up' ? 'a rise' : 'a fall', [isUp ? 'a rise' : 'a fall'], 'sum', text)
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; the text tells of ${actual}.`,
})
