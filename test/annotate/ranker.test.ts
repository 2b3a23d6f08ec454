// The ranker: its weights go in and come out the same, its paths hold no run without a beginning, and a language without a
// model keeps what the sieves find.
import { expect, it } from 'vitest'
import { packWeights } from '../../bench/pack-weights.js'
import { analyze } from '../../src/analyze.js'
import { bestPath, follows, LABELS } from '../../src/annotate/ranker/decode.js'
import { addWeights, unpackWeights } from '../../src/document/weights.js'
import { en } from '../../src/languages/en.js'

it('unpacks what was packed, to a hundredth of the square root', () => {
  const rows = new Map([
    [7, Float64Array.of(1, -4, 0.001)],
    [16_000_000, Float64Array.of(0, 0, 2.25)],
  ])
  const weights = unpackWeights(packWeights(rows, 3, 100, 0.01))
  const scores = new Int32Array(3)
  addWeights(weights, 7, scores)
  addWeights(weights, 8, scores)
  expect([...scores]).toEqual([100, -400, 0])
  addWeights(weights, 16_000_000, scores)
  expect([...scores]).toEqual([100, -400, 225])
})

it('never continues a run that has not begun', () => {
  const size = 6
  const count = LABELS.length
  // Every token would rather be the inside of a content than anything else.
  const scores = Float64Array.from({ length: size * count }, (_, i) => (i % count === 4 ? 10 : i % count))
  const path = bestPath(scores, size, new Float64Array(count * count))
  expect(path[0]).toBe(3)
  for (let i = 1; i < size; i++) expect(follows(path[i - 1]!, path[i]!)).toBe(true)
})

it('leaves out what is less sure than asked', () => {
  const text = '“We will appeal,” said Ann Lee. Some in the ministry reportedly wondered about the cost of all this.'
  const all = analyze(text).attributions
  const sure = analyze(text, { minConfidence: 0.95 }).attributions
  expect(sure.length).toBeGreaterThan(0)
  expect(sure.every(({ confidence }) => confidence >= 0.95)).toBe(true)
  expect(all.length).toBeGreaterThanOrEqual(sure.length)
})

it('keeps what the sieves find where a language has no model', () => {
  const { ranker: _, ...sievesOnly } = en
  const [attribution] = analyze('The council warned that the bridge might fall.', { language: sievesOnly }).attributions
  expect(attribution).toMatchObject({ rule: 'complement/that' })
})

it.each([
  'The flood claimed three lives.',
  'All told, nine boats sank.',
  'Shares were quoted at 214p.',
  'The note was stuck to the door.',
  'He told the twins apart.',
])('a homograph attributes nothing: %s', (text) => {
  expect(analyze(text).attributions).toEqual([])
})

it('finds the plain cases', () => {
  const found = (text: string) =>
    analyze(text).attributions.map(({ source, content }) => [
      source.map(({ start, end }) => text.slice(start, end)).join(),
      content.map(({ start, end }) => text.slice(start, end)).join(),
    ])
  expect(found('The bridge is safe, said Mara Oduya.')).toEqual([['Mara Oduya', 'The bridge is safe']])
  expect(found('Mara Oduya said the bridge was safe.')).toEqual([['Mara Oduya', 'the bridge was safe']])
  expect(found('The union accused the board of greed.')).toEqual([['The union', 'the board of greed']])
  expect(found('Mara Oduya wants to close the pool.')).toEqual([['Mara Oduya', 'to close the pool']])
})
