// Figures of several texts against one another, and of several sources in one.
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { checkFigures } from '../../src/checks/index.js'

const across = (text: string, ...others: string[]) =>
  checkFigures(analyze(text, { dateline: '2023-03-01' }), {
    other: others.map((other) => analyze(other, { dateline: '2023-03-01', title: 'The other report' })),
    only: ['same-measure-conflict'],
  }).map(({ severity, message }) => `${severity}: ${message}`)

describe('several texts', () => {
  it('are compared where they speak of one thing', () => {
    expect(
      across('The flood destroyed 340 houses in the valley.', 'The flood destroyed 430 houses in the valley.'),
    ).toEqual(['warning: The other report says 430; here it is 340.'])
  })

  it.each([
    ['The flood destroyed 340 houses in the valley.', 'The flood destroyed 340 houses in the valley.'],
    ['The flood destroyed 340 houses in Norham.', 'The flood destroyed 430 houses in Easby.'],
    ['The flood of 2019 destroyed 340 houses in the valley.', 'The flood of 2021 destroyed 430 houses in the valley.'],
    ['The flood destroyed 340 houses in the valley.', 'The fire killed 430 sheep on the hill.'],
    ['The flood destroyed 340 houses in the valley.', 'The flood destroyed more than 300 houses in the valley.'],
  ])('are left alone: %s / %s', (text, other) => {
    expect(across(text, other)).toEqual([])
  })
})

describe('several sources', () => {
  it('may disagree, which is told and no mistake', () => {
    const text =
      'Police said 2,000 people marched through the centre of Easby. Organisers said 5,000 people marched through the centre of Easby.'
    const findings = checkFigures(analyze(text), { only: ['same-measure-conflict'] })
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'sources disagree: the text says 2,000 before; here it is 5,000.'],
    ])
  })
})
