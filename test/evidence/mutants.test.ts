import { expect, test } from 'vitest'
import { verifyQuote } from '../../src/verify.js'
import { makeMutants, readSound } from './mutants.js'

const sound = readSound()
const mutants = makeMutants(sound)
const judge = ({ text, quote, speaker }: (typeof sound)[number]) =>
  verifyQuote({ quote, speaker }, { text, format: 'transcript' })

test('every sentence of the references is sound by its speaker', () => {
  expect(sound.filter((one) => !judge(one).sound).map(({ quote }) => quote)).toEqual([])
})

test('no mutant of a sound quotation is sound, and each is told for what it is', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(1000)
  const wrong = mutants.flatMap((mutant) => {
    const { verdict } = judge(mutant)
    return mutant.verdicts.includes(verdict) ? [] : [`${mutant.change}: ${verdict}: ${mutant.quote}`]
  })
  expect(wrong).toEqual([])
})

test('what is cut before a condition is told', () => {
  const text = 'We will pay the whole fine in May, unless the court decides otherwise.'
  expect(verifyQuote({ quote: 'We will pay the whole fine in May' }, text)).toMatchObject({
    verdict: 'verbatim',
    flags: ['truncated-condition'],
    severity: 'warning',
  })
})
