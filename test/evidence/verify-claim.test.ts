import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { type ClassificationPipeline, entailmentFrom } from '../../src/evidence/verification/entailment.js'
import { judgeClaim, verifyClaim, verifyClaims } from '../../src/verify.js'

const text =
  'The council of Dunmore hired 42 firefighters in March 2024. Mayor Ann Lee said the new station would not open before 2026. ' +
  'The budget rose by 3.5 percent to $12 million. Bob Stone never sold the mill to the city. Lee says Zeta has closed the shop without warning.'
const references = [{ id: 'minutes', text }]

test.each([
  ['supported', 'Dunmore hired about 40 firefighters in March 2024'],
  ['supported', 'The council hired more than 40 firefighters in March 2024.'],
  ['contradicted', 'Dunmore hired 60 firefighters in March 2024'],
  ['contradicted', 'Dunmore hired 42 firefighters in March 2023'],
  ['contradicted', 'The budget grew 5 percent to $12 million'],
  ['supported', 'The budget rose to $12 million'],
  ['contradicted', 'Bob Stone sold the mill to the city'],
  ['supported', 'Bob Stone never sold the mill to the city'],
  ['partly', 'Dunmore hired firefighters with money from Brussels in March 2024'],
  ['not-found', 'The bridge over the river is closed'],
  ['not-checked', '…'],
] as const)('%s: %s', (verdict, claim) => {
  expect(verifyClaim({ text: claim }, references)).toMatchObject({ verdict })
})

test('what is contradicted is told, with the passage', () => {
  const found = verifyClaim({ text: 'The new station will open before 2026', speaker: 'Ann Lee' }, references)
  expect(found).toMatchObject({
    verdict: 'contradicted',
    reference: 'minutes',
    reason: expect.stringContaining('not open'),
  })
  const [{ start, end }] = found.spans as [{ start: number; end: number }]
  expect(text.slice(start, end)).toBe('Mayor Ann Lee said the new station would not open before 2026.')
  expect(verifyClaim({ text: 'Dunmore hired 60 firefighters' }, references).points[0]).toEqual({
    kind: 'figure',
    outcome: 'contradicts',
    claim: '60',
    reference: '42',
  })
})

test('unreadable references leave a claim unchecked', () => {
  expect(verifyClaim({ text: 'Dunmore hired 42 firefighters' }, [{ text: '' }])).toMatchObject({
    verdict: 'not-checked',
  })
  expect(verifyClaim({ text: 'Pigs fly over Dunmore at dawn' }, [references[0]!, { text: '' }]).verdict).toBe(
    'not-checked',
  )
})

test('the indirect claims of an article are verified with their speakers', () => {
  const article = analyze(
    'Ann Lee, the mayor, said the new station would not open before 2026. “Good,” said Bob Stone.',
  )
  expect(verifyClaims(article, references)).toMatchObject([{ speaker: 'Ann Lee', verdict: 'supported' }])
})

// A stub in place of a model: it answers what it was told to, and counts how often it was asked.
function stubPipeline(label: string, score: number): ClassificationPipeline & { asked: number } {
  const stub = Object.assign(
    async () => {
      stub.asked++
      return [{ label, score }]
    },
    { asked: 0 },
  )
  return stub
}

test('a judge decides what words leave open, and nothing else', async () => {
  const open = { text: 'Zeta shut the shop suddenly and gave no notice, Brussels heard' }
  expect(verifyClaim(open, references).verdict).not.toBe('supported')
  const partly = { text: 'Dunmore hired firefighters with money from Brussels in March 2024' }
  for (const [label, score, verdict] of [
    ['ENTAILMENT', 0.95, 'supported'],
    ['contradiction', 0.95, 'contradicted'],
    ['neutral', 0.99, 'partly'],
    ['entailment', 0.4, 'partly'],
    ['LABEL_7', 0.99, 'partly'],
  ] as const) {
    const stub = stubPipeline(label, score)
    const found = await judgeClaim(partly, references, { entailment: entailmentFrom(stub) })
    expect([found.verdict, found.judge?.score, stub.asked]).toEqual([verdict, score, 1])
  }
  const stub = stubPipeline('entailment', 1)
  const decided = await judgeClaim({ text: 'Dunmore hired 60 firefighters' }, references, {
    entailment: entailmentFrom(stub),
  })
  expect([decided.verdict, stub.asked]).toEqual(['contradicted', 0])
})
