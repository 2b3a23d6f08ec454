import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyQuote } from '../../src/verify.js'

// Pieces that mean something to a reader of references, in any order.
const PIECES =
  `" “ ” ‘ … [...] [ ( not never 1,250 $ % &amp; &#x; <v·A> WEBVTT¶ 00:00:01.000·-->·00:00:02.000¶ A:· ¶ ¶¶ 日本 ません
  . ? [the] he ﬁ İ -¶ 🙂 لا um said·Lee, Lee`
    .split(/\s+/)
    .map((piece) => piece.replaceAll('·', ' ').replaceAll('¶', '\n'))
const strange = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 40,
})
const text = fc.oneof(
  strange.map((parts) => parts.join('')),
  strange.map((parts) => parts.join(' ')),
)

test('any quotation and reference give an answer whose places are real', () => {
  fc.assert(
    fc.property(text, text, fc.option(text, { nil: undefined }), fc.nat(30), (quote, reference, speaker, from) => {
      for (const printed of [quote, reference.slice(from, from + 40)]) {
        const found = verifyQuote({ quote: printed, ...(speaker !== undefined && { speaker }) }, reference)
        for (const { start, end } of [...found.spans, ...found.occurrences]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(reference.length)
        }
        expect(found.sound).toBe(['verbatim', 'normalized', 'elided', 'bracketed'].includes(found.verdict))
        expect(verifyQuote({ quote: printed, ...(speaker !== undefined && { speaker }) }, reference)).toEqual(found)
      }
    }),
    { numRuns: 400 },
  )
})

describe('time grows with the length of hostile references, and not faster', () => {
  test.each([
    ['quotation marks', '" '],
    ['marks that open', '“we '],
    ['one word', 'buffalo '],
    ['labels', 'A: we will\n'],
    ['brackets', '[we '],
    ['digits', '7'],
    ['ampersands', '& we '],
    ['names', 'Ann Lee said “x” '],
    ['dialogue', '— we — say — Lee, — we\n'],
    ['titles', 'Mme Lee, ministre. We will\n'],
    ['offices', 'The Minister (Ann Lee) (A) (B): we\n'],
    ['hesitation', 'we, um, we, um, '],
    ['captions', '00:00:01.000 --> 00:00:02.000\nwe will\n\n'],
  ])(
    '%s',
    (_, unit) => {
      const time = (length: number): number => {
        const reference = unit.repeat(Math.ceil(length / unit.length))
        const start = performance.now()
        for (const quote of ['we will pay the fine', 'buffalo buffalo cow buffalo', 'x'])
          verifyQuote({ quote, speaker: 'Ann Lee' }, reference)
        return performance.now() - start
      }
      time(10_000)
      // Ten times the text may take twenty times as long, and what a busy machine adds.
      expect(time(1_000_000)).toBeLessThan(20 * time(100_000) + 1500)
    },
    60_000,
  )
})

test('a binary file is no reference', () => {
  const binary = String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))
  expect(verifyQuote({ quote: 'we will pay' }, binary)).toMatchObject({
    verdict: 'not-checked',
    reason: 'the reference is no text',
  })
})
