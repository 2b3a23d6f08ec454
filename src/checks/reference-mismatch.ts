import { linksOf } from '../claims/links.js'
import { aggregateOf } from '../evidence/aggregates.js'
import { agreement } from '../evidence/judge.js'
import { rowsNear } from '../evidence/rows.js'
import { type CheckExamples, defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { formatNumber } from '../model/number-format.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = { quiet: ['The population of Mali is about 22 million.'], flags: [] }

/** A figure against the row of a table for its subject and measure: wrong only where the known value cannot be rounded to it. */
export const referenceMismatch = defineCheck({
  id: 'reference-mismatch',
  summary: 'A figure differs from the one a reference table gives.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'sentences'],
  severity: 'warning',
  options: {},
  *run(analysis, { references }) {
    if (references.length === 0) return
    // “Of the population of Orlan, 120,000 …” is a part of what the row gives.
    const done = new Set(linksOf(analysis, 'within').flatMap(({ figure }) => figure('part')?.id ?? []))
    for (const { figure, way } of linksOf(analysis, 'aggregate')) {
      const stated = figure('figure')
      const found = stated && aggregateOf(analysis, stated, way, references, figure('limit'))
      if (!stated || !found || done.has(stated.id)) continue
      // “The second largest of the four towns” tells no value.
      const sentence = RELATIVE.has(way ?? '') && analysis.sentences.find((one) => stated.span.start < one.end)
      for (const { id, span } of sentence ? analysis.quantities : [stated])
        if (!sentence || (sentence.start <= span.start && span.end <= sentence.end)) done.add(id)
      yield compare(analysis, [stated], found.value, found.text)
    }
    for (const { row, figures } of rowsNear(analysis, references)) {
      const open = figures.filter(({ id }) => !done.has(id))
      if (open.length > 0)
        yield compare(
          analysis,
          open,
          row.value,
          `${row.subject}, ${row.measure}${row.asOf === undefined ? '' : `, ${row.asOf}`}`,
        )
      for (const { id } of open) done.add(id)
    }
  },
  message: ({ actual, evidence }) => `The text says ${actual}; the reference gives ${evidence[0]?.text ?? ''}.`,
})

// What tells how a row stands to the others.
const RELATIVE = new Set(['share', 'rank', 'rank-last'])

// Right where one of the figures can be the known value; not checked where several could be meant.
function compare(analysis: Analysis, figures: readonly Quantity[], value: number, source: string): Outcome {
  const text = `${formatNumber(value)} (${source})`
  const fits = figures.find(
    ({ hard: [low, high] }) => (low === null || low <= value) && (high === null || value <= high),
  )
  if (fits) return agreement([placeOf(fits)], `${printed(analysis, fits)} can be ${text}`)
  const spans = figures.map(placeOf)
  if (figures.length > 1) return { outcome: 'not-checked', spans, text: `several figures could be ${text}` }
  const [figure] = figures
  const severity =
    figure!.modifier === 'exact' && Math.abs(middleOf(figure!) - value) > 0.2 * Math.abs(value) ? 'error' : 'warning'
  return {
    outcome: 'inconsistent',
    severity,
    spans,
    actual: printed(analysis, figure!),
    expected: [formatNumber(value)],
    evidence: [{ kind: 'reference', text, reference: source }],
  }
}
