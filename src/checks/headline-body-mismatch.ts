import { firstEndingAfter, overlaps } from '../document/spans.js'
import { rivalOf, supportOf } from '../evidence/support.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Analysis, Quantity } from '../model/generated/shapes.js'
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
  needs: ['titleQuantities', 'quantities'],
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

// In Markdown and HTML the headline stands in the text too, and would bear itself out.
function bodyQuantities({ quantities, paragraphs }: Pick<Analysis, 'quantities' | 'paragraphs'>): Quantity[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading')
  return quantities.filter(({ span }) => {
    const heading = headings[firstEndingAfter(headings, span.start)]
    return heading === undefined || !overlaps(heading, span)
  })
}
