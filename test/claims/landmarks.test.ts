import { describe, expect, it } from 'vitest'
import { createLandmarks } from '../../src/claims/landmarks.js'

describe('createLandmarks', () => {
  const landmarks = createLandmarks()
  let count = 0
  const add = (...heads: string[][]) =>
    landmarks.add(
      heads.map((one, i) => ({ heads: one, reach: i === 0 ? Number.POSITIVE_INFINITY : 6 })),
      count++,
    )
  add(['from'], ['#c', '#m'], ['to'], ['#'])
  const find = (text: string) => landmarks.find(text.split(' ')).sort()
  const fits = (text: string) => find(text).includes(0)

  it.each([
    ['rose from about #c0 to #p1 .', true],
    ['from here to there it went from #m0 and then to #c1', true],
    ['from #m0 or rather #c1 as they now say to #c2', true],
    ['from #m0 as they said then and now say to #c2', false],
    ['from here and there and back by train #c0 to #c1', false],
    ['rose to #c0 from #c1 .', false],
    ['rose from #p0 to #c1 .', false],
    ['rose from #c0 to', false],
    ['', false],
  ])('%s: %s', (text, fitting) => expect(fits(text)).toBe(fitting))

  it('tells a wording wherever it begins', () => {
    expect(fits('it was then and there and never again as it was so | from #c0 to #c1')).toBe(true)
  })

  it('tells the wordings by their numbers', () => {
    add(['to'], ['#'])
    add(['from'], ['#m', '#c'])
    add(['from'], ['#p'])
    expect(find('rose from #c0 to #p1 .')).toEqual([0, 1, 2, 3])
    expect(find('rose from #c0 to #m1 .')).toEqual([0, 1, 2])
    expect(find('rose from #c0 .')).toEqual([2])
  })
})
