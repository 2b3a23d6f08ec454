import { describe, expect, test } from 'vitest'
import { verifyQuote } from '../../src/verify.js'
import { type LabelledPair, readPairs } from './cases.js'

const pairs = readPairs()
const shown = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('labelled pairs', () => {
  test('cover every verdict and flag in many languages', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(250)
    expect(new Set(pairs.map(({ verdict }) => verdict)).size).toBe(11)
    expect(new Set(pairs.flatMap(({ flags }) => flags)).size).toBe(4)
    expect(new Set(pairs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20)
  })

  const judged = ({ quote, speaker, reference, verdict, flags, spans }: LabelledPair) => {
    const found = verifyQuote({ quote, ...(speaker !== undefined && { speaker }) }, reference)
    expect({
      verdict: found.verdict,
      flags: [...found.flags].sort(),
      places: shown(reference.text, found.spans),
      spans: found.spans,
    }).toEqual({ verdict, flags: [...flags].sort(), places: shown(reference.text, spans), spans })
  }
  const named = (some: readonly LabelledPair[]) => some.map((pair) => [`${pair.verdict} ${pair.id}`, pair] as const)

  test.each(named(pairs.filter(({ unsolved }) => !unsolved)))('%s', (_, pair) => judged(pair))

  test.fails.each(named(pairs.filter(({ unsolved }) => unsolved)))('not yet: %s', (_, pair) => judged(pair))
})
