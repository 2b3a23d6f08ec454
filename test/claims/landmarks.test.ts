import { describe, expect, it } from 'vitest'
import { landmarksOf } from '../../src/claims/landmarks.js'

const wording = (name: string, least: number, goesOn: boolean, ...heads: string[][]) => ({
  name,
  least,
  goesOn,
  landmarks: heads.map((one, i) => ({ heads: one, reach: i === 0 ? Number.POSITIVE_INFINITY : 6 })),
})

describe('landmarksOf', () => {
  const from = wording('from', 2, false, ['from'], ['#c', '#m'], ['to'], ['#'])
  const textOf = (text: string) => {
    const words = text.split(' ')
    return { words, figures: words.filter((word) => word.startsWith('#')).length }
  }
  const fits = (text: string) => landmarksOf([from])([textOf(text)])[0]!.includes(from)

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

  const named = (...texts: string[]) =>
    landmarksOf([
      from,
      wording('to', 1, false, ['to'], ['#']),
      wording('other', 2, false, ['from'], ['#m', '#c']),
      wording('share', 1, false, ['from'], ['#p']),
      wording('over', 2, true, ['#'], ['|'], ['#']),
    ])(texts.map(textOf)).map((found) => found.map(({ name }) => name))

  it('tells those that could be there, in their order', () => {
    expect(named('rose from #c0 to #p1 .')).toEqual([['from', 'to', 'other', 'share']])
    expect(named('rose from #p0 to #m1 .')).toEqual([['to', 'other', 'share']])
    expect(named('rose from #c0 .')).toEqual([[]])
  })

  it('tells what goes on in the next sentence, and no further', () => {
    expect(named('so #c0 .', '#c1 then')).toEqual([['over'], []])
    expect(named('so #c0 .', 'and now', '#c1 then')).toEqual([[], [], []])
    expect(named('it rose from', '#p0 to', '#c1')).toEqual([[], ['over'], []])
  })

  it('passes over sentences that are none', () => {
    expect(landmarksOf([from])([undefined, textOf('from #c0 to #m1'), undefined])).toEqual([[], [from], []])
  })
})
