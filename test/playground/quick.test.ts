import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedArticle } from '../../playground/worker/moved.js'
import { quickArticle, type ReportLine } from '../../playground/worker/quick.js'
import { editBetween } from '../../src/adapters/typing/edits.js'
import { type Known, knownOf, moveKnown } from '../../src/adapters/typing/known.js'
import { analyze } from '../../src/analyze.js'
import { check, checkFigures, checks, relations } from '../../src/checks/index.js'
import { html } from '../../src/document/formats/html.js'
import { markdown } from '../../src/document/formats/markdown.js'
import { type ReportArticle, reportParts } from '../../src/export/report/index.js'
import { SAMPLE } from '../export/report/pages.js'

const line: ReportLine = { analyze, checkFigures, relations, checks, formats: { html, markdown, text: undefined } }
const FORMATS = { text: {}, markdown: { format: markdown }, html: { format: html } }
type Format = keyof typeof FORMATS

function read(text: string, format: Format = 'text'): ReportArticle {
  const analysis = analyze(text, { dateline: '2024-05-20', ...FORMATS[format] })
  return { name: 'a', analysis, findings: check(analysis), relations: relations(analysis) }
}

/** An article that follows what is typed, from the text that it was read as. */
function follow(text: string, format: Format = 'text') {
  let article = read(text, format)
  let known: Known = knownOf(article.analysis, { analyze: { dateline: '2024-05-20' }, check: {} }, [])
  return (now: string): ReportArticle => {
    const edit = editBetween(article.analysis.text, now)
    article = movedArticle(article, edit, now)
    known = moveKnown(known, edit)
    return quickArticle(article, known, line)
  }
}

test.each([
  ['a figure that no longer holds', 'of 120 suppliers', 'of 130 suppliers'],
  ['a figure more', 'The plant opened', 'The plant cost 3.5 million pounds. It opened'],
  ['a letter in what somebody said', 'a set of cowards', 'a set of cowardss'],
  ['a paragraph parted', ' Prices rose', '\n\nPrices rose'],
  ['two paragraphs joined', '\n\n“It is over', ' “It is over'],
  ['a sentence without a source', 'in 1998.', 'in 1998. It was cold.'],
  [
    'words behind the last of a paragraph',
    'last year, according to a report by the Harrow Institute.',
    'last year, according to a report by the Harrow Institute. It was cold.',
  ],
])('%s: the quick report is the settled one', (_, from, to) => {
  const text = SAMPLE.replace(from, to)
  expect(reportParts(follow(SAMPLE)(text))).toEqual(reportParts(read(text)))
})

test('what is typed at the end of a paragraph, word by word, goes on with it', () => {
  const spaced = SAMPLE.replace('Harrow Institute.', 'Harrow Institute. ')
  const typed = spaced.replace('Harrow Institute. ', 'Harrow Institute. It was cold.')
  expect(reportParts(follow(spaced)(typed)).rows).toEqual(reportParts(read(typed)).rows)
})

test('who says words that are typed is told when the whole is read, and who said the others stays', () => {
  const quick = follow(SAMPLE)(SAMPLE.replace('in 1998.', 'in 1998. “It was cold,” Ines Wroe said.'))
  const [speakers = ''] = reportParts(quick).lists
  expect(speakers).toContain('Priya Nandakumar')
  expect(speakers).not.toContain('Ines Wroe')
})

test.each(Object.keys(FORMATS) as Format[])(
  'whatever is typed, there is a report of the text as it is: %s',
  (format) => {
    const words = fc.constantFrom('', 'a', ' ', '7', '\n\n', '“', '” she said. ', '<p>', '&amp;', '# ', '- ', '🏊')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(SAMPLE.length), fc.nat(60), words), { maxLength: 5 }), (edits) => {
        const type = follow(SAMPLE, format)
        let text = SAMPLE
        for (const [at, length, words] of edits) {
          text = text.slice(0, at) + words + text.slice(at + length)
          const quick = type(text)
          expect(quick.analysis.text).toBe(text)
          for (const list of ['paragraphs', 'sentences', 'markup'] as const) {
            const starts = quick.analysis[list].map(({ start }) => start)
            expect(starts).toEqual(starts.toSorted((a, b) => a - b))
            for (const { start, end } of quick.analysis[list])
              expect(0 <= start && start <= end && end <= text.length).toBe(true)
          }
          expect(reportParts(quick).rows.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 15 },
    )
  },
)
