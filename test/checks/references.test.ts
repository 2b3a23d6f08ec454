// Figures against the rows of a table: by subject, measure, unit and year, and against what several rows make together.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { checkFigures, relations } from '../../src/checks/index.js'

const references = [
  { subject: 'Orlan', measure: 'population', value: 412_300, asOf: '2021' },
  { subject: 'Orlan', measure: 'population', value: 389_900, asOf: '2011' },
  { subject: 'Vest', measure: 'population', value: 98_400, asOf: '2021' },
  { subject: 'Orlan', measure: 'unemployment rate', value: 6.4, unit: 'percent', asOf: '2021' },
  { subject: 'Hale', measure: 'revenue', value: 84_200_000, unit: 'GBP', asOf: '2020' },
  { subject: 'Denton', measure: 'revenue', value: 61_000_000, unit: 'GBP', asOf: '2020' },
]
const found = (text: string) =>
  checkFigures(analyze(text, { dateline: '2022-05-01' }), { references, only: ['reference-mismatch'] }).map(
    ({ actual, expected }) => `${actual} / ${expected.join()}`,
  )

describe('reference-mismatch', () => {
  it.each([
    ['The population of Orlan is 512,300.', '512,300 / 412,300'],
    ['In 2011 Orlan had a population of 412,300.', '412,300 / 389,900'],
    ['Vest, with a population of about 150,000, is the smaller island.', 'about 150,000 / 98,400'],
    ['The unemployment rate in Orlan stands at 4.6 percent.', '4.6 percent / 6.4'],
    ['Hale reported revenue of £48.2m for 2020.', '£48.2m / 84.2 million'],
    ['Taken together, the revenue of the two came to £155m.', '£155m / 145.2 million'],
  ])('reports: %s', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  it.each([
    'The population of Orlan is 412,300.',
    'The population of Orlan is about 400,000.',
    'Orlan had a population of some 390,000 in 2011.',
    'In 1991 Orlan had a population of 350,000.',
    'The population of Kell is 512,300.',
    'The unemployment rate in Orlan fell by 2 points to 6.4 percent.',
    'Orlan could have a population of 500,000 by 2040.',
    'Hale reported revenue of $105m for 2020.',
    'Of the population of Orlan, 120,000 live in the port.',
    'Taken together, the revenue of the two came to £145m.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  describe('what the rows of one measure make together', () => {
    const towns = [
      { subject: 'Orlan', measure: 'population', value: 412_300, asOf: '2021' },
      { subject: 'Orlan', measure: 'population', value: 80_000, asOf: '1951' },
      { subject: 'Vest', measure: 'population', value: 98_400, asOf: '2021' },
      { subject: 'Kell', measure: 'population', value: 150_300, asOf: '2021' },
      { subject: 'Brem', measure: 'population', value: 60_100, asOf: '2021' },
    ]
    const foundIn = (text: string) =>
      checkFigures(analyze(text), { references: towns, only: ['reference-mismatch'] }).map(
        ({ actual, expected }) => `${actual} / ${expected.join()}`,
      )

    it.each([
      ['Vest has the second largest population of the four towns.', 'second / 3'],
      ['Kell has the third smallest population of the four.', []],
      ['Vest has the third largest population of the four.', []],
      ['Vest has the second smallest population of the four.', []],
      ['Vest holds 34 percent of the population.', '34 percent / 13.6'],
      ['Vest holds 14 percent of the population.', []],
      ['Three of the towns have a population of more than 100,000.', 'Three / 2'],
      ['Two of the towns have a population of more than 100,000.', []],
      ['Two of the towns have a population of fewer than 100,000.', []],
      ['Two of the towns have a population of 100,000.', []],
    ])('%s', (text, finding) => {
      expect(foundIn(text)).toEqual([finding].flat())
    })
  })

  it('tells which row it looked at', () => {
    const [relation] = relations(analyze('The population of Vest is 98,000.', { dateline: '2022-05-01' }), {
      references,
      only: ['reference-mismatch'],
    })
    expect(relation).toMatchObject({ outcome: 'consistent', text: '98,000 can be 98,400 (Vest, population, 2021)' })
  })
})
