import { expect, test } from 'vitest'
import { rewriteFigure } from '../../../src/adapters/lsp/rewrite-figure.js'
import { analyze } from '../../../src/analyze.js'
import { check } from '../../../src/checks/index.js'

/** What the first finding of a text is rewritten to. */
function rewritten(text: string): string[] {
  const [finding] = check(analyze(text))
  return rewriteFigure(finding!, ({ start, end }) => text.slice(start, end)).map(
    ({ span, words }) => text.slice(0, span.start) + words + text.slice(span.end),
  )
}

test.each([
  [
    'a total',
    'Of 120 suppliers, 70 face cuts and 60 face closure.',
    'Of 130 suppliers, 70 face cuts and 60 face closure.',
  ],
  ['a range', 'It costs between 50 and 40 pounds.', 'It costs between 40 and 50 pounds.'],
  ['a weekday', 'They met on Monday, 15 December 2022.', 'They met on Thursday, 15 December 2022.'],
])('%s', (_, text, expected) => {
  expect(rewritten(text)).toContain(expected)
})

test('what fits is written the way the text writes the figure', () => {
  const write = (actual: string, ...expected: string[]) =>
    rewriteFigure(
      { check: 'x', severity: 'error', spans: [{ start: 0, end: 1 }], actual, expected, evidence: [], message: '' },
      () => actual,
    ).map(({ words }) => words)
  expect(write('$58 million', 'USD 54 million')).toEqual(['$54 million'])
  expect(write('61-year-old', '60')).toEqual(['60-year-old'])
  expect(write('about £90', 'GBP 60')).toEqual(['about £60'])
  expect(write('70th', '72')).toEqual(['72nd'])
  expect(write('11th', '13')).toEqual(['13th'])
  expect(write('Four', '3')).toEqual(['Three'])
  expect(write('77', '66 or 67')).toEqual(['66', '67'])
  expect(write('2 percent', '2 percentage points', '50%')).toEqual(['2 percentage points', '50 percent'])
})

test('nothing is offered where what fits is no figure, or is a limit', () => {
  const text = 'Enrolment at 42% shows that most pupils came.'
  const span = { start: 13, end: 16 }
  const finding = { check: 'x', severity: 'error' as const, spans: [span], actual: '42%', evidence: [], message: '' }
  const wordsOf = () => text.slice(span.start, span.end)
  expect(rewriteFigure({ ...finding, expected: ['more than half'] }, wordsOf)).toEqual([])
  expect(rewriteFigure({ ...finding, expected: ['at most 40%'] }, wordsOf)).toEqual([])
  expect(rewriteFigure({ ...finding, expected: [] }, wordsOf)).toEqual([])
})
