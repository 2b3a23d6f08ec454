import { linksOf } from '../claims/links.js'
import { firstEndingAfter } from '../document/spans.js'
import { agreement, mismatch } from '../evidence/judge.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, Quantity, Span } from '../model/generated/shapes.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: ['Inspectors found faults in 38 of the 45 lifts.', 'The charity reached 140 of its 100 planned villages.'],
  flags: [
    'Inspectors found faults in [58] of the [45] lifts.',
    'The club has [900] members, [1,100] of whom live in the city.',
  ],
}

/** x of y: x ≤ y. */
export const partExceedsWhole = defineCheck({
  id: 'part-exceeds-whole',
  summary: 'A part is larger than the whole it is taken of.',
  subject: 'figures',
  needs: ['quantities', 'links'],
  severity: 'error',
  options: {},
  *run(analysis) {
    const places = analysis.quantities.map(({ span }) => span)
    for (const { figure, way } of linksOf(analysis, 'subset')) {
      const [part, whole] = [figure('part'), figure('whole')]
      // “At four in the morning, 62 of them”: a whole is of something.
      if (
        !part ||
        !whole ||
        (way !== 'them' && whole.of === undefined && part.of === undefined) ||
        Array.isArray(part.value) ||
        Array.isArray(whole.value)
      )
        continue
      const spans = [placeOf(part), placeOf(whole)]
      const [low, high] = [part.hard[0], whole.hard[1]]
      const text = `${printed(analysis, part)} of ${printed(analysis, whole)}`
      if (low === null || high === null || low <= high || isOfAnother(analysis, places, part, whole))
        yield agreement(spans, text)
      else
        yield mismatch(
          spans,
          printed(analysis, part),
          [`at most ${printed(analysis, whole)}`],
          'sum',
          `${printed(analysis, part)} is more than ${printed(analysis, whole)}`,
        )
    }
  },
  message: ({ evidence }) => `${evidence[0]?.text ?? ''}, the whole it is a part of.`,
})

// “23 people died in five avalanches, eight of them on Sunday”: they may be those of a figure before.
function isOfAnother(
  { quantities, sentences }: Analysis,
  spans: readonly Span[],
  part: Quantity,
  whole: Quantity,
): boolean {
  const sentence = sentences[firstEndingAfter(sentences, whole.span.start)]
  if (!sentence || part.span.start < whole.span.start) return false
  for (let at = firstEndingAfter(spans, sentence.start); quantities[at] && quantities[at] !== whole; at++) {
    const { kind, hard } = quantities[at]!
    if (kind === 'count' && (hard[1] === null || part.hard[0] === null || hard[1] >= part.hard[0])) return true
  }
  return false
}
