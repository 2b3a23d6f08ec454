// Relations between figures: which wordings give them, and which figures they hold between.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { patternsOf } from '../../src/claims/link-patterns.js'
import { linksOf } from '../../src/claims/links.js'
import { en } from '../../src/languages/en.js'
import type { Language } from '../../src/model/generated/shapes.js'

/** The relations of one name, each as its way and its roles with the printed figures. */
function links(text: string, relation: string): string[] {
  const analysis = analyze(text)
  const index = new Map(
    [...analysis.quantities, ...analysis.dates].map(({ id, span }) => [id, text.slice(span.start, span.end)]),
  )
  return analysis.links
    .filter((link) => link.relation === relation)
    .map(({ way, parts }) =>
      [
        ...(way ? [way] : []),
        ...parts.map(({ role, id, end }) => `${role} ${index.get(id)}${end ? ` (${end})` : ''}`),
      ].join(', '),
    )
}

describe('findLinks', () => {
  it.each([
    ['Prices rose 10% to $4.40 from $4.00.', 'change', ['up, by 10%, to $4.40, from $4.00']],
    ['Exports fell from $4.2 billion to $3.9 billion.', 'direction', ['down, from $4.2 billion, to $3.9 billion']],
    [
      'Nitrate reached 58 milligrams, above the limit of 50 milligrams.',
      'limit',
      ['over, value 58 milligrams, limit 50 milligrams'],
    ],
    ['The board of 12 has seven members in all.', 'limit', []],
    ['Fares range from $9 to $14.', 'range', ['low $9 to $14 (low), high $9 to $14 (high)']],
    [
      'The herd has shrunk by 40 percent since 2005, from 500 animals to 300.',
      'change',
      ['down, by 40 percent, from 500, to 300'],
    ],
    ['Prices rose 3% in May, after climbing from 40 to 50 euros.', 'change', []],
    ['Inspectors found faults in 38 of the 45 lifts.', 'subset', ['part 38, whole 45']],
    ['The charity reached 140 of its 100 planned villages.', 'subset', []],
    [
      'Ivo Lark, 33, has a new contract. Lark, who was born on 9 May 1999, kept 12 clean sheets.',
      'age',
      ['age 33, birth 9 May 1999'],
    ],
    ['The 52-year-old succeeded Ada Moss, who was born in 1940.', 'age', []],
    ['Her brother, born in 1940, came too. She was 78.', 'age', []],
    [
      'The strike began on 3 March and ended on 24 March. Over the five weeks 640 people stayed at home.',
      'duration',
      ['read, start 3 March, end 24 March, length five weeks'],
    ],
    [
      'Lake Ostra is the deepest at 61 metres. Lake Vin measures 58 metres and Lake Mell 74.',
      'rank',
      ['up, first 61 metres, second 58 metres, second 74'],
    ],
    ['Lake Ostra is the deepest at 61 metres, and the average is 74 metres.', 'rank', []],
  ])('%s', (text, relation, expected) => {
    expect(links(text, relation)).toEqual(expected)
  })

  it('gives the ends of a range as figures of their own', () => {
    const [link] = linksOf(analyze('Fares range from $9 to $14.'), 'range')
    expect([link?.figure('low')?.value, link?.figure('high')?.value]).toEqual([9, 14])
  })

  it('leaves a sentence alone that is too long to be prose', () => {
    expect(links(`It said ${'so and '.repeat(200)} 38 of the 45 lifts failed.`, 'subset')).toEqual([])
  })
})

describe('patternsOf', () => {
  const withPattern = (pattern: string, relation = 'test'): Language => ({
    ...en,
    relations: { ...en.relations, patterns: [{ relation, pattern }] },
  })

  it('refuses a group of words that there is not', () => {
    expect(() => patternsOf(withPattern('{a:c} <nothing> {b:c}'))).toThrow(RangeError)
  })

  it('makes one of each direction, and one of each kind', () => {
    expect(patternsOf(withPattern('<move> {a:c}')).patterns.map(({ way }) => way)).toEqual(['up', 'down'])
    expect(patternsOf(withPattern('{a:K} of {b:K}')).patterns).toHaveLength(6)
    // Shares are of one whole each.
    expect(patternsOf(withPattern('{a:K} of {b:K}', 'share')).patterns).toHaveLength(5)
  })

  it('knows every group that the patterns of English name', () => {
    expect(patternsOf(en).patterns.length).toBeGreaterThan(en.relations.patterns.length)
  })
})
