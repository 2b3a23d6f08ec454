import { linksOf } from '../claims/links.js'
import { agreement } from '../evidence/judge.js'
import { contextOf, type FigureContext, isSameThing } from '../evidence/same-measure.js'
import { type CheckExamples, defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { meets } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    'The storm killed 12 people in Leeds. In York the storm killed 15 people.',
    'The storm killed 12 people on Monday. On Tuesday the storm killed 15 people.',
    'Police said the storm killed 12 people. Later they said it had killed 15 people.',
  ],
  flags: ['The storm killed [12] people. Roads were closed. The storm killed [15] people.'],
}

/** H₁ ∩ H₂ = ∅ for two figures of one measure, of the same thing, time, place and source. */
export const sameMeasureConflict = defineCheck({
  id: 'same-measure-conflict',
  summary: 'The text gives two different figures for the same thing.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'entities', 'attributions', 'sentences', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis, { other }) {
    const contexts = analysis.quantities.flatMap((quantity) => contextOf(analysis, quantity) ?? [])
    yield* conflicts(analysis, contexts, analysis, contexts)
    for (const { figure } of linksOf(analysis, 'again')) {
      const [first, later] = [figure('first'), figure('later')]
      if (first && later) yield outcomeOf(analysis, later, analysis, first, 'same')
    }
    for (const one of other) {
      const others = one.quantities.flatMap((quantity) => contextOf(one, quantity) ?? [])
      yield* conflicts(analysis, contexts, one, others)
    }
  },
  message: ({ actual, evidence }) => `${evidence[0]?.text ?? ''}; here it is ${actual}.`,
})

// How many figures of one key are compared with one another, so that the time stays linear.
const MOST = 12

function* conflicts(
  analysis: Analysis,
  here: FigureContext[],
  there: Analysis,
  others: FigureContext[],
): Iterable<Outcome> {
  const groups = new Map<string, FigureContext[]>()
  for (const one of others) groups.set(one.key, [...(groups.get(one.key) ?? []), one].slice(0, MOST))
  for (const later of here) {
    for (const first of groups.get(later.key) ?? []) {
      const isOne = analysis === there
      if (isOne && first.quantity.span.start >= later.quantity.span.start) break
      const same = isSameThing(first, later, !isOne)
      if (!same) continue
      yield outcomeOf(analysis, later.quantity, there, first.quantity, same)
      break
    }
  }
}

function outcomeOf(
  analysis: Analysis,
  later: Quantity,
  there: Analysis,
  first: Quantity,
  same: 'same' | 'sources',
): Outcome {
  const isOne = analysis === there
  const [actual, before] = [printed(analysis, later), printed(there, first)]
  const spans = isOne ? [placeOf(later), placeOf(first)] : [placeOf(later)]
  if (meets(first.hard, later.hard)) return agreement(spans, `${actual} agrees with ${before}`)
  const where = isOne ? `the text says ${before} before` : `${there.title ?? 'another text'} says ${before}`
  const text = same === 'sources' ? `sources disagree: ${where}` : where
  return {
    outcome: 'inconsistent',
    ...(same === 'sources' && { severity: 'info' }),
    spans,
    actual,
    expected: [before],
    evidence: [{ kind: 'text', text, ...(isOne && { span: placeOf(first) }) }],
  }
}
