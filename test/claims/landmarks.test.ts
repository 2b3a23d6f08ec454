import { describe, expect, it } from 'vitest'
import { comeInOrder, createLandmarks } from '../../src/claims/landmarks.js'

describe('createLandmarks', () => {
  const landmarks = createLandmarks()
  const wording = [landmarks.add(['from']), landmarks.add(['#c', '#m']), landmarks.add(['to']), landmarks.add(['#'])]
  const fits = (text: string, end = 100) => comeInOrder(wording, landmarks.locate(text.split(' ')), end)

  it('gives the same words the same landmark', () => {
    expect(landmarks.add(['#m', '#c'])).toBe(wording[1])
    expect(landmarks.add(['#m'])).not.toBe(wording[1])
  })

  it.each([
    ['rose from about #c0 to #p1 .', true],
    ['from here to there it went from #m0 and then to #c1', true],
    ['rose to #c0 from #c1 .', false],
    ['rose from #p0 to #c1 .', false],
    ['rose from #c0 to', false],
    ['', false],
  ])('%s: %s', (text, fitting) => expect(fits(text)).toBe(fitting))

  it('wants the first of them before the end of the sentence', () => {
    expect(fits('it was so | from #c0 to #c1', 3)).toBe(false)
    expect(fits('from here | from #c0 to #c1', 3)).toBe(true)
  })
})
