import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import {
  figureRows,
  findingRows,
  quotationRows,
  type Shown,
  showAnalysis,
  showFindings,
  showGraph,
  showTable,
} from '../../../src/adapters/notebook/index.js'
import { analyze } from '../../../src/analyze.js'
import { check } from '../../../src/checks/index.js'
import { html } from '../../../src/document/formats/html.js'
import { markdown } from '../../../src/document/formats/markdown.js'
import { claimsGraph } from '../../../src/graph/index.js'
import { seenWords } from '../../../src/model/seen.js'

const TEXT =
  '“We have run out of road,” said Mara Oduya, the head of Brightwater. Of 120 suppliers, 70 face cuts and 60 face closure.'
const analysis = analyze(TEXT)
const findings = check(analysis)
const all = (text: string, format?: typeof markdown): Shown[] => {
  const analysis = analyze(text, format && { format })
  const findings = check(analysis)
  return [
    showAnalysis(analysis, findings),
    showFindings(analysis, findings),
    showTable(quotationRows(analysis)),
    showTable(figureRows(analysis)),
    showTable(findingRows(analysis, findings)),
    showTable([{ [text]: text }]),
    showGraph(claimsGraph(analysis), { picture: text }),
  ]
}
const bundleOf = (value: Shown) =>
  (value as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!()

test('rows are flat, and hold no `undefined`, so that a table or a plot takes them as they are', () => {
  for (const rows of [quotationRows(analysis), findingRows(analysis, findings), figureRows(analysis)]) {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      for (const value of Object.values(row)) expect(value === null || /string|number/.test(typeof value)).toBe(true)
  }
  expect(quotationRows(analysis)[0]).toMatchObject({
    speaker: 'Mara Oduya',
    quote: 'We have run out of road',
    start: 0,
  })
  expect(findingRows(analysis, findings)[0]).toMatchObject({ check: 'parts-total-mismatch', severity: 'error' })
  expect(figureRows(analysis).map(({ figure, value }) => [figure, value])).toEqual([
    ['120', 120],
    ['70', 70],
    ['60', 60],
  ])
})

test('Jupyter gets HTML and text, and of a graph the picture', () => {
  const bundle = bundleOf(showAnalysis(analysis))
  expect(Object.keys(bundle)).toEqual(['text/html', 'text/plain'])
  expect(bundle['text/html']).toContain('70 + 60 is 130')
  expect(bundle['text/plain']).toMatch(/^1 quotation, no reported statements by 1 speaker; 1 finding\n\nerror: 70/)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  expect(bundleOf(showGraph(claimsGraph(analysis), { picture: svg }))['image/svg+xml']).toBe(svg)
  expect('image/svg+xml' in bundleOf(showGraph(claimsGraph(analysis)))).toBe(false)
})

test('Observable gets an element', () => {
  const { document } = new JSDOM('').window
  const element: HTMLElement = showTable(quotationRows(analysis)).toElement(document)
  expect([...element.querySelectorAll('tbody td')].map((cell) => cell.textContent)).toContain('Mara Oduya')
  expect(element.querySelectorAll('th')).toHaveLength(10)
})

test('of nothing there is something to show', () => {
  for (const value of all('')) expect(value.text).not.toBe('')
  expect(showFindings(analyze(''), []).text).toContain('No check found anything')
})

describe('words never become markup', () => {
  const HOSTILE = [
    '</p><script>hit = 1</script>',
    '<img src=x onerror="hit = 1">',
    '"><svg onload=hit=1>',
    "' onmouseover='hit = 1",
    '&lt;b&gt; &#0; `',
    '“We <b>will</b> appeal,” said Ann </a> Lee. ',
    'Of 120 firms, 70 grew & 60 shrank, Ann <i>Lee said. ',
    '\u0000\u202e\ud800',
    '\n\n# ',
  ]
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 10 })
    .map((parts) => parts.join(''))

  test('whatever the article holds, nothing but our elements is shown', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, markdown, html), (text, format) => {
        for (const value of all(text, format)) {
          const { tags, attributes } = read(value.html)
          expect(tags.filter((name) => !OURS.has(name))).toEqual([])
          expect(attributes.filter((name) => !/^(?:style|scope|dir|alt|src|aria-label)$/.test(name))).toEqual([])
          expect(bundleOf(value)['text/html']).toBe(value.html)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the words of each paragraph are there as they are', () => {
    const text = HOSTILE.slice(0, 7).join('\n\n')
    const analysis = analyze(text)
    const { words } = read(showAnalysis(analysis).html)
    for (const span of analysis.paragraphs.slice(0, 4)) expect(words).toContain(seenWords(analysis, span))
  })

  const OURS = new Set('div p ol li b span bdi small table thead tbody tr th td img'.split(' '))
})

function read(markup: string): { tags: string[]; attributes: string[]; words: string } {
  const found = { tags: [] as string[], attributes: [] as string[], words: '' }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        found.tags.push(name)
        found.attributes.push(...Object.keys(attributes))
      },
      ontext(words) {
        found.words += words
      },
    },
    { decodeEntities: true },
  )
  parser.end(markup)
  return found
}
