import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { html } from '../../src/document/formats/html.js'
import { markdown } from '../../src/document/formats/markdown.js'
import type { MarkupFormat } from '../../src/model/markup-format.js'

/** Each link as its words, its address and the words of the quotations it stands beside. */
function linksOf(text: string, format: MarkupFormat): [string, string, string[]][] {
  const { hyperlinks = [], quotations } = analyze(text, { format })
  return hyperlinks.map(({ span, url, quotations: ids }) => [
    text.slice(span.start, span.end),
    url,
    quotations.filter(({ id }) => ids.includes(id)).map(({ inner }) => text.slice(inner.start, inner.end)),
  ])
}

describe('Markdown', () => {
  test.each([
    ['a link', '“We will appeal,” [Ann Lee](/speech "A speech") said.', [['Ann Lee', '/speech', ['We will appeal,']]]],
    [
      'a link of the last of two sentences that are quoted',
      '“It rained. We will appeal,” [she](/a) said. [More](/b).',
      [
        ['she', '/a', ['It rained. We will appeal,']],
        ['More', '/b', []],
      ],
    ],
    [
      'links by reference, in full, collapsed and short',
      '[One][a], [Two  b][] and [c].\n\n[A]: </one>\n[two b]: /two\n[c]: /three\n[c]: /four\n',
      [
        ['One', '/one', []],
        ['Two  b', '/two', []],
        ['c', '/three', []],
      ],
    ],
    [
      'addresses as they stand',
      'At <https://example.org/a> and https://example.org/b?c=d, they say.',
      [
        ['https://example.org/a', 'https://example.org/a', []],
        ['https://example.org/b?c=d', 'https://example.org/b?c=d', []],
      ],
    ],
    ['a link around an image', '[![A map](map.png)](/maps)', [['![A map](map.png)', '/maps', []]]],
    [
      'no image, no place of the same page, no code, nothing undefined',
      '![A](a.png) [b](#b) `[c](/c)` [d][e] [f]()',
      [],
    ],
  ])('%s', (_, text, links) => {
    expect(linksOf(text, markdown)).toEqual(links)
  })

  test('behind front matter and a byte order mark', () => {
    expect(linksOf('\uFEFF---\na: b\n---\n\nSee [it](/a).', markdown)).toEqual([['it', '/a', []]])
  })
})

describe('HTML', () => {
  test.each([
    [
      'a link, its address decoded',
      '<p>&ldquo;We will appeal,&rdquo; <a href="/a?b=1&amp;c=2">Ann <b>Lee</b></a> said.</p>',
      [['Ann <b>Lee</b>', '/a?b=1&c=2', ['We will appeal,']]],
    ],
    [
      'a link that is never closed ends where the next begins',
      '<p><a href=/a>One<a href=/b>Two</a>',
      [
        ['One', '/a', []],
        ['Two', '/b', []],
      ],
    ],
    [
      'no navigation, no anchor, no place of the same page',
      '<nav><a href="/a">A</a></nav><a name="b">B</a><a href="#c">C</a>',
      [],
    ],
  ])('%s', (_, text, links) => {
    expect(linksOf(text, html)).toEqual(links)
  })
})

test('a text without links has no layer of them', () => {
  expect(analyze('[A](/a)')).not.toHaveProperty('hyperlinks')
  expect(analyze('It rained.', { format: markdown })).not.toHaveProperty('hyperlinks')
})

describe('footnotes are blocks of their own kind', () => {
  const kindsOf = (text: string, format: MarkupFormat) =>
    analyze(text, { format }).paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)])

  test('in Markdown', () => {
    expect(kindsOf('It cost 50 pounds.[^1]\n\n[^1]: So they say.\n\n    - A list.\n\nThe end.\n', markdown)).toEqual([
      ['paragraph', 'It cost 50 pounds.'],
      ['footnote', 'So they say.'],
      ['footnote', 'A list.'],
      ['paragraph', 'The end.'],
    ])
  })

  test.each([
    ['as GitHub writes them', '<section data-footnotes class="footnotes">', '<a data-footnote-ref href="#a">1</a>'],
    [
      'as Pandoc writes them',
      '<section class="footnotes footnotes-end-of-document" role="doc-endnotes">',
      '<a href="#a" role="doc-noteref">1</a>',
    ],
  ])('in HTML, %s', (_, section, call) => {
    const text = `<p>It cost 50 pounds.<sup>${call}</sup></p>${section}<ol><li><p>So they say.</p></li></ol></section><p>The end.</p>`
    expect(kindsOf(text, html)).toEqual([
      ['paragraph', 'It cost 50 pounds.'],
      ['footnote', 'So they say.'],
      ['paragraph', 'The end.'],
    ])
  })
})
