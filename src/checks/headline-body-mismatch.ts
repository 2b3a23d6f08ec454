import { isSameUnit, linksOf } from '../claims/links.js'
import { firstEndingAfter, overlaps } from '../document/spans.js'
import { mismatch, withUnit } from '../evidence/judge.js'
import { rivalOf, sharesWords, supportOf } from '../evidence/support.js'
import { type CheckExamples, defineCheck, type Outcome } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
import { closeOf, combine, isSlip, middleOf } from '../model/interval.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    '{Fire kills 15 in hotel} A fire in a hotel killed 15 people on Sunday.',
    '{Nine arrested} Police arrested seven men and two women.',
    '{5 things to know today} The library is closed.',
  ],
  flags: ['{Fire kills 12 in hotel} A fire in a hotel killed [15] people on Sunday.'],
}

/** A figure of the headline is stated in the body, or can be had from its figures. */
export const headlineBodyMismatch = defineCheck({
  id: 'headline-body-mismatch',
  summary: 'The headline gives another figure than the text below it.',
  subject: 'figures',
  needs: ['titleQuantities', 'quantities', 'sentences', 'links'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    const { title = '', titleQuantities = [] } = analysis
    const quantities = bodyQuantities(analysis)
    // What another figure of the headline is about is not what this one is about.
    const taken = new Set(
      quantities.filter((one) => titleQuantities.some((figure) => supportOf(figure, [one]) === 'stated')),
    )
    const open = quantities.filter((one) => !taken.has(one))
    for (const figure of titleQuantities) {
      if (figure.kind === 'ordinal' || figure.kind === 'age' || figure.kind === 'duration') continue
      const actual = title.slice(placeOf(figure).start, placeOf(figure).end)
      const support = supportOf(figure, quantities)
      const rival = support ? undefined : rivalOf(figure, open, title, analysis.text)
      const reckoned = support || rival ? undefined : reckonedOf(analysis, figure, open)
      if (reckoned) yield reckoned
      if (rival)
        yield {
          outcome: 'inconsistent',
          spans: [placeOf(rival)],
          actual,
          expected: [printed(analysis, rival)],
          evidence: [{ kind: 'text', text: `the text says ${printed(analysis, rival)}`, span: placeOf(rival) }],
        }
    }
  },
  message: ({ actual, evidence }) => `The headline says ${actual}; ${evidence[0]?.text ?? ''}.`,
})

// “Profit up 45%”, where the text has the two values or the part and the whole alone, in a sentence on the same thing.
function reckonedOf(analysis: Analysis, figure: Quantity, body: readonly Quantity[]): Outcome | undefined {
  const { kind, role, direction } = figure
  const isShare = kind === 'percent' || kind === 'ratio'
  const isMove = role === 'by' && direction !== undefined
  // What the body tells of that kind itself is told of something else.
  if ((!isShare && !isMove) || body.some((one) => one.kind === kind && (isShare || one.role === 'by'))) return undefined
  const pairs = (isMove ? ['pair', 'direction'] : ['subset', 'share']).flatMap((relation) =>
    linksOf(analysis, relation).map(({ figure: of }) => [of(isMove ? 'from' : 'whole'), of(isMove ? 'to' : 'part')]),
  )
  const [[from, to] = []] = pairs
  if (!from || !to || pairs.some(([one, other]) => one !== from || other !== to) || !isSameUnit(from, to))
    return undefined
  const scale = kind === 'percent' ? 100 : 1
  const derived = combine(
    (a, b) => (!isShare ? Math.abs(b - a) : isMove ? Math.abs(b / a - 1) * scale : (b / a) * scale),
    closeOf(from),
    closeOf(to),
  )
  const { start, end } = analysis.sentences[firstEndingAfter(analysis.sentences, from.span.start)]!
  if (!isShare && !isSameUnit(figure, to)) return undefined
  if (!isSlip(derived.value, middleOf(figure)) || !sharesWords(analysis.title ?? '', analysis.text.slice(start, end)))
    return undefined
  const actual = (analysis.title ?? '').slice(placeOf(figure).start, placeOf(figure).end)
  const expected = withUnit(derived.value, figure)
  const text = isMove
    ? `from ${printed(analysis, from)} to ${printed(analysis, to)} is ${expected}`
    : `${printed(analysis, to)} of ${printed(analysis, from)} is ${expected}`
  return mismatch([placeOf(from), placeOf(to)], actual, [expected], 'sum', text)
}

// In Markdown and HTML the headline stands in the text too, and would bear itself out.
function bodyQuantities({ quantities, paragraphs }: Pick<Analysis, 'quantities' | 'paragraphs'>): Quantity[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading')
  return quantities.filter(({ span }) => {
    const heading = headings[firstEndingAfter(headings, span.start)]
    return heading === undefined || !overlaps(heading, span)
  })
}
