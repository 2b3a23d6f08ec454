import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editBetween, stretched } from '../../../src/adapters/typing/edits.js'

test.each([
  ['a letter typed', 'the ferry', 'the ferry7', { start: 9, end: 9, length: 1 }],
  ['a word taken away', 'the old ferry', 'the ferry', { start: 4, end: 8, length: 0 }],
  ['a figure changed', 'of 120 boats', 'of 95 boats', { start: 3, end: 6, length: 2 }],
  ['one letter of many that are alike', 'aaa', 'aaaa', { start: 3, end: 3, length: 1 }],
  ['nothing', 'the ferry', 'the ferry', { start: 9, end: 9, length: 0 }],
])('%s is one edit', (_, before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit)
})

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '“', '🏊'), maxLength: 12 })

test('the edit between two texts makes the one the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { start, end, length } = editBetween(before, after)
      expect(before.slice(0, start) + after.slice(start, start + length) + before.slice(end)).toBe(after)
    }),
  )
})

test('words before and behind an edit stay in their spans, and spans keep their order', () => {
  const at = fc.nat(20)
  fc.assert(
    fc.property(at, at, at, at, fc.nat(5), fc.nat(20), (a, b, c, d, length, e) => {
      const edit = { start: Math.min(a, b), end: Math.max(a, b), length }
      const span = { start: Math.min(c, d), end: Math.max(c, d) }
      const now = stretched(span, edit)
      expect(now.end).toBeGreaterThanOrEqual(now.start)
      if (span.start < edit.start) expect(now.start).toBe(span.start)
      if (span.start >= edit.end && span.end > span.start)
        expect(now.start).toBe(span.start + length - (edit.end - edit.start))
      if (span.end <= edit.start) expect(now.end).toBe(span.end)
      if (span.end >= edit.end && span.end > edit.start)
        expect(now.end).toBe(span.end + length - (edit.end - edit.start))
      const later = stretched({ start: span.start + e, end: span.end + e }, edit)
      expect(later.start).toBeGreaterThanOrEqual(now.start)
      expect(later.end).toBeGreaterThanOrEqual(now.end)
    }),
    { numRuns: 1000 },
  )
})
