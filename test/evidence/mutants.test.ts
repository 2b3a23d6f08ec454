import { expect, test } from 'vitest'
import { prepareReferences, verifyQuote } from '../../src/verify.js'
import { makeMutants, readSound } from './mutants.js'

const sound = readSound()
const mutants = makeMutants(sound)
const shelves = new Map<string, ReturnType<typeof prepareReferences>>()
const judge = ({ text, quote, speaker }: (typeof sound)[number]) => {
  const shelf = shelves.get(text) ?? prepareReferences([{ text, format: 'transcript' }])
  shelves.set(text, shelf)
  return verifyQuote({ quote, speaker }, shelf)
}

test('every sentence of the references is sound by its speaker', () => {
  expect(sound.filter((one) => !judge(one).sound).map(({ quote }) => quote)).toEqual([])
})

test('no mutant of a sound quotation is sound, and each is told for what it is', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(1500)
  const wrong = mutants.flatMap((mutant) => {
    const { verdict } = judge(mutant)
    return mutant.verdicts.includes(verdict) ? [] : [`${mutant.change}: ${verdict}: ${mutant.quote}`]
  })
  expect(wrong).toEqual([])
}, 60_000)

test('every kind of change is made, many times', () => {
  const counts = new Map<string, number>()
  for (const { change } of mutants) counts.set(change, (counts.get(change) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count < 3)).toEqual([])
  expect(counts.size).toBeGreaterThanOrEqual(20)
})

test('a sound quotation that is cut before a condition of its sentence says so', () => {
  const cut = sound.flatMap((one) => {
    const { lists, quote } = one
    const words = quote.split(' ')
    const at = words.findIndex((word, i) => i > 2 && lists?.conditions.includes(word))
    return at < 0 ? [] : [{ ...one, quote: words.slice(0, at).join(' ').replace(/,$/, '') }]
  })
  expect(cut.length).toBeGreaterThanOrEqual(12)
  const silent = cut.filter((one) => judge(one).sound && !judge(one).flags.includes('truncated-condition'))
  expect(silent.map(({ quote }) => quote)).toEqual([])
})

test('what is cut before a condition is told', () => {
  const text = 'We will pay the whole fine in May, unless the court decides otherwise.'
  expect(verifyQuote({ quote: 'We will pay the whole fine in May' }, text)).toMatchObject({
    verdict: 'verbatim',
    flags: ['truncated-condition'],
    severity: 'warning',
  })
})
