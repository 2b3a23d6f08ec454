import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { hashOf } from '../../src/evidence/verification/reference/reference.js'
import type { Policy } from '../../src/model/generated/shapes.js'
import validate from '../../src/model/generated/validate-verification.js'
import { prepareReferences, verifyQuote, verifyQuotes } from '../../src/verify.js'

const speech = {
  id: 'speech',
  text: 'ANN LEE: We will not close the port. It is the heart of our town.\nQ: When?',
  format: 'transcript' as const,
}
const hearing = {
  id: 'hearing',
  text: 'BOB STONE: The road must be rebuilt by 2027.\nQ: Why?',
  format: 'transcript' as const,
}
const article = analyze(
  '“We will not close the port,” said Ann Lee, the mayor. “It is the heart of our town.”\n\nBob Stone said the road “must be rebuilt by 2028”.',
)

test('each quotation finds its reference by itself', () => {
  const rows = verifyQuotes(article, [hearing, speech])
  expect(rows.map(({ quote, verdict, reference }) => [quote, verdict, reference])).toEqual([
    ['We will not close the port, It is the heart of our town.', 'normalized', 'speech'],
    ['must be rebuilt by 2028', 'altered', 'hearing'],
  ])
  expect(rows.map(({ at }) => article.text.slice(at.start, at.start + 3))).toEqual(['“We', '“mu'])
})

test('another reference than the one named is told apart from none', () => {
  const [first] = verifyQuotes(article, [hearing, speech])
  const named = { [first!.quotation!]: 'hearing' }
  expect(verifyQuotes(article, [hearing, speech], { named })[0]).toMatchObject({
    verdict: 'not-found',
    elsewhere: 'speech',
  })
  expect(verifyQuotes(article, [hearing], { named })[0]!.elsewhere).toBeUndefined()
  expect(verifyQuotes(article, [speech], { named })[0]).toMatchObject({ verdict: 'not-checked' })
})

test('what can not be read is not checked, with the reason', () => {
  const quote = { quote: 'We will not close the port.' }
  for (const text of ['', '  \n', '\0\u0001\u0002\0'.repeat(50), '… — “”'])
    expect(verifyQuote(quote, text)).toMatchObject({ verdict: 'not-checked', sound: false })
  expect(verifyQuote(quote, { text: '', unreadable: 'no such file' })).toMatchObject({ reason: 'no such file' })
  expect(verifyQuote(quote, prepareReferences([hearing, { id: 'x', text: '' }])).verdict).toBe('not-checked')
  expect(verifyQuote(quote, prepareReferences([speech, { id: 'x', text: '' }])).verdict).toBe('verbatim')
  expect(verifyQuote({ quote: '…' }, speech).verdict).toBe('not-checked')
  expect(verifyQuotes(article, [])[0]).toMatchObject({ verdict: 'not-checked', reason: 'there is no reference' })
})

test('a text that changed since it was captured is stale', () => {
  const captured = { ...speech, hash: hashOf(speech.text) }
  expect(verifyQuote({ quote: 'We will not close the port.' }, captured).stale).toBeUndefined()
  const changed = { ...captured, text: `${speech.text} ` }
  expect(verifyQuote({ quote: 'We will not close the port.' }, changed).stale).toBe(true)
})

test('the policy weighs a verdict and never changes it', () => {
  const text = 'We, um, we will not close the port, unless the state asks us to.'
  const judge = (quote: string, policy: 'strict' | 'ap' | 'reuters' | 'guardian' | Policy) => {
    const { verdict, severity, rule } = verifyQuote({ quote }, text, { policy })
    return [verdict, severity, rule?.when]
  }
  const fluent = 'We will not close the port, unless the state asks us to.'
  expect(judge(`We, ${fluent.toLowerCase()}`, 'ap')).toEqual(['normalized', 'error', 'T4'])
  expect(judge(`We, ${fluent.toLowerCase()}`, 'guardian')).toEqual(['normalized', 'info', 'T4'])
  expect(judge('we will not close the [town] port', 'reuters')).toEqual(['bracketed', 'error', 'bracketed'])
  expect(judge('we will not close the [town] port', 'guardian')).toEqual([
    'bracketed',
    'warning',
    'truncated-condition',
  ])
  expect(judge('we will close the port', 'guardian')).toEqual(['negated', 'error', 'negated'])
  const own: Policy = { name: 'own', rules: [{ when: 'negated', severity: 'info', page: 'none' }] }
  expect(judge('we will close the port', own)).toEqual(['negated', 'info', 'negated'])
  expect(() => judge('we', 'bild' as 'ap')).toThrow(RangeError)
})

test('an answer is what its schema says', () => {
  const quotes = [
    'We will not close the port.',
    'We will close the port',
    'Pigs fly at dawn',
    'the heart … of our town',
    '',
  ]
  for (const quote of quotes) {
    expect([validate(verifyQuote({ quote, speaker: 'Ann Lee' }, speech)), validate.errors]).toEqual([true, null])
    expect(JSON.parse(JSON.stringify(verifyQuote({ quote }, speech)))).toEqual(verifyQuote({ quote }, speech))
  }
})

test('a wrong call is told', () => {
  expect(() => verifyQuote({ quote: 'we' }, 5 as never)).toThrow(TypeError)
  expect(() => verifyQuote({ quote: 'we' }, { id: 'x' } as never)).toThrow(TypeError)
})

test('captions give the time, prepared references the same answers', () => {
  const text = 'WEBVTT\n\n00:01.000 --> 00:04.000\nWe will open\n\n00:04.000 --> 00:06.000\nthe dam at noon.'
  const reference = { id: 'tape', text, format: 'vtt' as const }
  const found = verifyQuote({ quote: 'the dam at noon' }, reference)
  expect(found).toMatchObject({ verdict: 'verbatim', time: '00:04.000' })
  expect(verifyQuote({ quote: 'the dam at noon' }, prepareReferences([reference]))).toEqual(found)
})
