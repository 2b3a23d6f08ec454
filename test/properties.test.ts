// What must hold for any string: see “Any string” in docs/design.md.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalyzeOptions, analyze } from '../src/analyze.js'
import { check } from '../src/checks/index.js'
import { linkQuotes } from '../src/claims/link-quotes.js'
import { html } from '../src/document/formats/html.js'
import { markdown } from '../src/document/formats/markdown.js'
import { claimsGraph } from '../src/graph/index.js'
import type { Analysis, Span } from '../src/model/generated/shapes.js'
import validateAnalysis from '../src/model/generated/validate-analysis.js'

// Pieces that news text is made of, and pieces that break it.
const pieces = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', '``', "''", '—', '–', '-', '...', '…', '.', ',', ':', ';', '?', '!'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '&amp;',
    '&',
    '*',
    '_',
    '#',
    '|',
    '\\',
    '`',
    '@',
    '/',
    '%',
    '£',
    '$',
    '€',
    '°',
  ],
  ...[' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff'],
  ...[
    'said',
    'told',
    'according to',
    'that',
    'Mara Oduya',
    'the council',
    'she',
    'it',
    'who',
    'believes',
    'claimed',
    'to',
    'of',
  ],
  ...[
    '35',
    '1,250',
    '3.5',
    '7 million',
    '£3bn',
    'half',
    'between 5 and 7',
    'more than',
    '15 December 2022',
    'last month',
    '31 April',
  ],
  ...[
    '👩🏽‍🚒',
    '🇲🇱',
    'é',
    'e\u0301',
    '\u0301',
    'שלום',
    'مرحبا',
    '中文',
    '\ud800',
    '\udc00',
    'İ',
    'ß',
    'U.S.',
    'Gen.',
    'p.m.',
  ],
]
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '))
const anything = fc.oneof(soup, spaced, fc.string({ unit: 'binary', maxLength: 200 }))
const formats: [string, AnalyzeOptions][] = [
  ['text', {}],
  ['markdown', { format: markdown }],
  ['html', { format: html }],
]

function spansOf(analysis: Analysis): Span[] {
  return [
    ...analysis.markup,
    ...analysis.paragraphs,
    ...analysis.sentences,
    ...analysis.quotations.flatMap(({ span, inner }) => [span, inner]),
    ...analysis.entities.flatMap(({ mentions }) => mentions),
    ...analysis.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...analysis.quantities.flatMap(({ span, hedge }) => (hedge ? [span, hedge] : [span])),
    ...analysis.dates.map(({ span }) => span),
    ...analysis.claims.flatMap(({ span, evidence }) => [span, ...evidence]),
  ]
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

const sorted = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, i) => i === 0 || spans[i - 1]!.start <= start)

describe.each(formats)('any string as %s', (id, options) => {
  it('gives an analysis that keeps the text, fits the schema, and has real, sorted spans that split no character', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const analysis = analyze(text, { ...options, dateline: '2022-12-15' })
        expect(analysis.text).toBe(text)
        expect(analysis.format).toBe(id)
        expect(validateAnalysis(analysis), JSON.stringify(validateAnalysis.errors)).toBe(true)
        for (const { start, end } of spansOf(analysis)) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
        }
        expect(sorted(analysis.sentences)).toBe(true)
        expect(sorted(analysis.paragraphs)).toBe(true)
        expect(sorted(analysis.markup)).toBe(true)
        for (const layer of [analysis.quotations, analysis.quantities, analysis.dates, analysis.claims])
          expect(sorted(layer.map(({ span }) => span))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same bytes twice, and ids that name one thing each', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const analysis = analyze(text, options)
        expect(JSON.stringify(analyze(text, options))).toBe(JSON.stringify(analysis))
        const { quotations, entities, attributions, quantities, dates, claims } = analysis
        const ids = [quotations, entities, attributions, quantities, dates, claims].flat().map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 100 },
    )
  })

  it('refers only to what it holds', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { entities, attributions, quantities, dates, claims, quotations } = analyze(text, options)
        const known = new Set(
          [...entities, ...attributions, ...quantities, ...dates, ...quotations].map(({ id }) => id),
        )
        const named = [
          ...attributions.flatMap(({ speaker, within }) => [speaker, within]),
          ...claims.flatMap((claim) => [claim.holder, ...claim.attributions, ...claim.quantities, ...claim.dates]),
          ...quotations.flatMap(({ nested, continues }) => [nested, continues]),
          ...entities.flatMap(({ members }) => members ?? []),
        ].filter((id) => id !== undefined)
        for (const id of named) expect(known.has(id), id).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('can be linked, checked and made a graph of', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const analysis = analyze(text, { ...options, dateline: '2022-12-15' })
        expect(linkQuotes(analysis)).toHaveLength(analysis.attributions.length)
        for (const { spans } of check(analysis))
          for (const { end } of spans) expect(end).toBeLessThanOrEqual(text.length)
        const { nodes, edges } = claimsGraph(analysis)
        const ids = new Set(nodes.map(({ id }) => id))
        for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('hostile text', () => {
  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['mixed marks', '“‘'],
    ['apostrophes', "'"],
    ['digits', '7'],
    ['digits and spaces', '7 '],
    ['spaces', ' '],
    ['one word', 'word'],
    ['a cue again and again', 'said '],
    ['a name again and again', 'Lee '],
    ['a noun that attributes again and again', 'the tax plan they ; '],
    ['a phrase behind a phrase again and again', 'Ines points at '],
    ['a plural that may be a verb again and again', 'and union claims , '],
    ['commas', ','],
    ['combining marks', '\u0301'],
    ['lone surrogates', '\ud800'],
    ['line breaks', '\n'],
    ['full stops', '. '],
  ])('100 kB of %s are analysed', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    expect(analyze(text).text).toHaveLength(text.length)
  })
})

// Texts that once threw: figures, marks and cues with nothing before or behind them.
it.each([
  '7-and“We”',
  '\n7-notLee(NGO)35%who,to',
  'who claimed “',
  '-',
  '“',
  '7',
  ', Mara Oduya',
  ', fell in May',
  '", bought with drug',
  'as generals insist',
])('%j is analysed', (text) => {
  expect(() => check(analyze(text))).not.toThrow()
})
