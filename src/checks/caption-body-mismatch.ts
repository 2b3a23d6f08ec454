import { wordsAt } from '../evidence/judge.js'
import { rivalOf, supportOf } from '../evidence/support.js'
import { type CheckExamples, defineCheck } from '../model/check.js'
import type { Span } from '../model/generated/shapes.js'
import { placeOf, printed } from '../model/printed.js'

/** Texts that must stay quiet, and texts that must be reported with the words in brackets. */
export const examples: CheckExamples = {
  quiet: [
    '<p>The storm killed 12 people in Leeds on Monday.</p><figure><img src="a.jpg"><figcaption>The storm killed 12 people in Leeds.</figcaption></figure>',
  ],
  flags: [
    '<p>The storm killed [12] people in Leeds on Monday.</p><figure><img src="a.jpg"><figcaption>The storm killed [15] people in Leeds.</figcaption></figure>',
  ],
}

/** A figure of a caption is stated in the body, can be had from its figures, or speaks of something else. */
export const captionBodyMismatch = defineCheck({
  id: 'caption-body-mismatch',
  summary: 'A caption gives another figure than the text.',
  subject: 'figures',
  needs: ['paragraphs', 'quantities'],
  severity: 'warning',
  options: {},
  *run(analysis) {
    const captions = analysis.paragraphs.filter(({ kind }) => kind === 'caption')
    if (captions.length === 0) return
    const captionOf = (span: Span) => captions.find(({ start, end }) => start <= span.start && span.end <= end)
    const body = analysis.quantities.filter(({ span }) => !captionOf(span))
    for (const figure of analysis.quantities) {
      const caption = captionOf(figure.span)
      if (!caption || figure.kind === 'ordinal' || figure.scope?.marks?.includes('subset') || supportOf(figure, body))
        continue
      const rival = rivalOf(figure, body, wordsAt(analysis, caption), analysis.text)
      const actual = printed(analysis, figure)
      if (!rival || rival.scope?.measure !== figure.scope?.measure) continue
      const other = printed(analysis, rival)
      yield {
        outcome: 'inconsistent',
        spans: [placeOf(figure), placeOf(rival)],
        actual,
        expected: [other],
        evidence: [{ kind: 'text', text: `the text says ${other}`, span: placeOf(rival) }],
      }
    }
  },
  message: ({ actual, evidence }) => `The caption says ${actual}; ${evidence[0]?.text ?? ''}.`,
})
