// The counts that the pages of the checks show: of the texts as they are now, and named as what they are.
import { expect, test } from 'vitest'
import { committedCounts, countsOf, type Judged, ownTexts } from '../../bench/check-counts.js'
import { missedBy, toldOf } from '../../docs/check-counts.js'

// That a text is marked as missed where it is, and nowhere else, is held by test/checks/texts.test.ts.
test('bench/checks.json is fresh: else run `npm run bench:checks -- --write` and `npm run docs`', () => {
  const judged = ownTexts().map((text): Judged => {
    const isReported = text.isFlawed !== text.isKnownMiss
    return { text, findings: isReported ? [{ check: text.check } as Judged['findings'][0]] : [], isFound: isReported }
  })
  expect(committedCounts()).toEqual(countsOf(judged))
})

test('what is found by its own check counts, and on a sound text what any reports', () => {
  const text = (line: string) => ({ check: 'a', line, text: '', isFlawed: line.includes('!'), isKnownMiss: false })
  const finding = { check: 'b' } as Judged['findings'][0]
  expect(
    countsOf([
      { text: text('! one'), findings: [finding], isFound: true },
      { text: text('! two'), findings: [finding], isFound: false },
      { text: text('~! three'), findings: [], isFound: false },
      { text: text('= four'), findings: [finding], isFound: false },
      { text: text('= five'), findings: [], isFound: false },
    ]),
  ).toEqual({ a: { flawed: 3, found: 1, sound: 2, alarms: 1, missed: ['two', 'three'] } })
})

test('a page tells the counts, that they are of our own texts, and what is missed', () => {
  const { flawed, found, missed } = committedCounts()['difference-mismatch']!
  const told = toldOf({ id: 'difference-mismatch', subject: 'figures' })
  expect(told).toContain(`it finds ${found} of ${flawed} such mistakes`)
  expect(told).toContain('not held out')
  expect(missedBy('difference-mismatch')).toEqual({ texts: missed.slice(0, 3), more: missed.length - 3 })
  expect(toldOf({ id: 'caption-body-mismatch', subject: 'figures' })).toContain('not counted')
})
