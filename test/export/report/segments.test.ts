import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analyze.js'
import { html } from '../../../src/document/formats/html.js'
import { markdown } from '../../../src/document/formats/markdown.js'
import { cutSegments, type Layer } from '../../../src/export/report/segments.js'
import type { MarkupFormat } from '../../../src/model/markup-format.js'

/** Segments as words with the numbers of their layers: `a|0 b|0,1`. */
function cut(text: string, spans: readonly [start: number, end: number][], format?: MarkupFormat): string[] {
  const analysis = analyze(text, format && { format })
  const layers = spans.map(([start, end], of): Layer => ({ kind: 'content', of, start, end }))
  return cutSegments(analysis, analysis.paragraphs, layers)
    .flat()
    .map(({ words, layers }) => `${words}|${layers.map(({ of }) => of).join(',')}`)
}

describe('text is cut where a layer begins or ends', () => {
  const text = 'one two three four'

  test('nested', () => {
    expect(
      cut(text, [
        [4, 18],
        [8, 13],
      ]),
    ).toEqual(['one |', 'two |0', 'three|0,1', ' four|0'])
  })

  test('overlapping', () => {
    expect(
      cut(text, [
        [0, 13],
        [8, 18],
      ]),
    ).toEqual(['one two |0', 'three|0,1', ' four|1'])
  })

  test('the same stretch twice', () => {
    expect(
      cut(text, [
        [4, 7],
        [4, 7],
      ]),
    ).toEqual(['one |', 'two|0,1', ' three four|'])
  })

  test('over two paragraphs', () => {
    expect(cut('one two\n\nthree four', [[4, 14]])).toEqual(['one |', 'two|0', 'three|0', ' four|'])
  })

  test('with markup inside, which is not seen', () => {
    expect(cut('one **two** three', [[6, 9]], markdown)).toEqual(['one |', 'two|0', ' three|'])
  })

  test('inside a character reference, which is seen once', () => {
    expect(cut('a&amp;b', [[0, 3]], html).join('')).toBe('a&|0b|')
  })

  test('empty layers cut nothing', () => {
    expect(cut(text, [[4, 4]])).toEqual(['one two three four|'])
  })
})
