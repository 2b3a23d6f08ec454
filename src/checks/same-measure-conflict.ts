import { firstEndingAfter, overlaps } from '../document/spans.js'
import { defineCheck } from '../model/check.js'
import type { Analysis, Attribution, Quantity, Span } from '../model/generated/shapes.js'
import { meets } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'
import { seenWords } from '../model/seen.js'

/** H₁ ∩ H₂ = ∅ for two figures of one measure, of the same thing, time, place and source. */
export const sameMeasureConflict = defineCheck({
  id: 'same-measure-conflict',
  summary: 'The text gives two different figures for the same thing.',
  subject: 'figures',
  needs: ['quantities', 'dates', 'entities', 'attributions'],
  severity: 'warning',
  options: {},
  examples: {
    quiet: [
      'The storm killed 12 people in Leeds. In York the storm killed 15 people.',
      'The storm killed 12 people on Monday. On Tuesday the storm killed 15 people.',
      'Police said the storm killed 12 people. The council said the storm killed 15 people.',
    ],
    flags: ['The storm killed [12] people. Roads were closed. The storm killed [15] people.'],
  },
  *run(analysis) {
    const groups = new Map<string, Quantity[]>()
    for (const quantity of analysis.quantities) {
      const key = keyOf(quantity)
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), quantity])
    }
    const speakers = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]))
    for (const group of groups.values()) {
      // Against the first of its measure only, so that time stays linear.
      const [first, ...others] = group
      for (const other of others) {
        if (!first || !isComparable(analysis, first, other, speakers)) continue
        const spans = [placeOf(other), placeOf(first)]
        const [actual, before] = [printed(analysis, other), printed(analysis, first)]
        if (meets(first.hard, other.hard))
          yield { outcome: 'consistent', spans, text: `${actual} agrees with ${before}` }
        else
          yield {
            outcome: 'inconsistent',
            spans,
            actual,
            expected: [before],
            evidence: [{ kind: 'text', text: `the text says ${before} before`, span: placeOf(first) }],
          }
      }
    }
  },
  message: ({ actual, expected }) => `The text says ${expected[0]} first and ${actual} here.`,
})

// What is measured must be told by a noun and a verb at least, and nothing may set the figure apart.
function keyOf({ kind, unit, of, scope, role, direction, modifier }: Quantity): string | undefined {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return undefined
  if (!scope?.measure?.includes(' ') || (scope.marks ?? []).length > 0 || role !== undefined || direction !== undefined)
    return undefined
  if (
    scope.restates !== undefined ||
    scope.total !== undefined ||
    scope.base !== undefined ||
    modifier === 'at-least' ||
    modifier === 'at-most'
  )
    return undefined
  return [kind, unit, scope.measure, kind === 'percent' ? (of ?? '') : ''].join('|')
}

function isComparable(
  analysis: Analysis,
  a: Quantity,
  b: Quantity,
  speakers: ReadonlyMap<string, Attribution>,
): boolean {
  const [here, there] = [sentenceOf(analysis, a.span), sentenceOf(analysis, b.span)]
  if (!here || !there || here.start === there.start) return false
  const voice = ({ scope }: Quantity) =>
    scope?.attribution === undefined ? undefined : speakers.get(scope.attribution)?.speaker
  if ((a.scope?.attribution === undefined) !== (b.scope?.attribution === undefined) || voice(a) !== voice(b))
    return false
  if (datesIn(analysis, here) !== datesIn(analysis, there)) return false
  return namesIn(analysis, here) === namesIn(analysis, there)
}

function sentenceOf({ sentences }: Analysis, { start }: Span): Span | undefined {
  return sentences[firstEndingAfter(sentences, start)]
}

const datesIn = (analysis: Analysis, sentence: Span): string =>
  analysis.dates
    .filter(({ span }) => overlaps(span, sentence))
    .map(({ span, start, end }) => (start === undefined ? seenWords(analysis, span).toLowerCase() : `${start}/${end}`))
    .sort()
    .join()

const namesIn = ({ entities }: Analysis, sentence: Span): string =>
  entities
    .filter(({ mentions }) => mentions.some((span) => overlaps(span, sentence)))
    .map(({ id }) => id)
    .sort()
    .join()
