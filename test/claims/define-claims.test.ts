import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defineClaims } from '../../src/claims/define-claims.js'
import { linkQuotes } from '../../src/claims/link-quotes.js'
import { DataError } from '../../src/model/errors.js'
import validateAnalysis from '../../src/model/generated/validate-analysis.js'

function problemsOf(data: unknown): readonly { path: string; message: string }[] {
  try {
    defineClaims(data)
  } catch (error) {
    if (error instanceof DataError) return error.problems
    throw error
  }
  return []
}

describe('defineClaims', () => {
  it('gives an analysis that fits the schema, from the example', () => {
    const claims = JSON.parse(readFileSync(new URL('../../examples/claims.json', import.meta.url), 'utf8'))
    const analysis = defineClaims(claims)
    expect(validateAnalysis(analysis), JSON.stringify(validateAnalysis.errors)).toBe(true)
    expect(analysis.claims).toHaveLength(claims.claims.length)
    expect(linkQuotes(analysis)[0]).toMatchObject({ speaker: 'Emmanuel Macron', role: 'president', type: 'direct' })
  })

  it('puts every span where its words stand', () => {
    const analysis = defineClaims({
      claims: [
        { text: 'The pool loses money 👩🏽.', source: 'Mara Oduya' },
        { text: 'The sums do not lie.', quote: 'do not lie', source: 'Mara Oduya' },
        { text: 'It will close.', quote: 'We shut it', source: { name: 'Tom Reyes', role: 'mayor' } },
      ],
    })
    const words = ({ start, end }: { start: number; end: number }) => analysis.text.slice(start, end)
    expect(analysis.claims.map(({ span }) => words(span))).toEqual([
      'The pool loses money 👩🏽.',
      'The sums do not lie.',
      'It will close.',
    ])
    expect(analysis.quotations.map(({ inner }) => words(inner))).toEqual(['do not lie', 'We shut it'])
    expect(analysis.attributions.map(({ content }) => words(content[0]!))).toEqual([
      'The pool loses money 👩🏽.',
      'do not lie',
      '“We shut it”',
    ])
    expect(analysis.entities.map(({ name }) => name)).toEqual(['Mara Oduya', 'Tom Reyes'])
  })

  it('takes figures and dates', () => {
    const { quantities, dates } = defineClaims({
      claims: [
        {
          text: 'It rose.',
          figures: [{ value: 35, unit: 'percent', kind: 'percent', modifier: 'more-than' }],
          date: '2022-11',
        },
      ],
    })
    expect(quantities[0]).toMatchObject({ value: 35, hard: [35, null] })
    expect(dates[0]).toMatchObject({ start: '2022-11-01', end: '2022-12-01', granularity: 'month' })
  })

  it('lists every problem with its path', () => {
    expect(
      problemsOf({ claims: [{ text: '' }, { text: 'x', figures: [{ value: 'many' }], colour: 1 }, 7] }).map(
        ({ path }) => path,
      ),
    ).toEqual(expect.arrayContaining(['/claims/0/text', '/claims/1/figures/0/value', '/claims/1/colour', '/claims/2']))
    expect(problemsOf(undefined)).not.toEqual([])
  })

  it('refuses a reference that is not there, and two of one id', () => {
    const references = [
      { id: 'a', text: 'x' },
      { id: 'a', text: 'y' },
    ]
    expect(problemsOf({ claims: [{ text: 'x', reference: 'b' }], references }).map(({ path }) => path)).toEqual([
      '/references/1/id',
      '/claims/0/reference',
    ])
  })

  it('keeps where a claim comes from', () => {
    const { claims } = defineClaims({
      claims: [{ text: 'It leaks.', reference: 'a', quotedFrom: 'an open\nletter' }, { text: 'It does not.' }],
      references: [{ id: 'a', text: 'x' }],
    })
    expect(claims[0]).toMatchObject({ reference: 'a', quotedFrom: 'an open letter' })
    expect(claims[1]).not.toHaveProperty('reference')
    expect(claims[1]).not.toHaveProperty('quotedFrom')
  })
})
