// The checks of figures on the short texts of test/cases/figures: a flawed one is reported by its own check, a sound one by
// none. A line that begins with ~ is known to be missed, and fails here as soon as it is not.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, checks } from '../../src/checks/index.js'
import { analyzeText, type FigureText, readTexts } from '../figure-texts.js'
import { examplesOf } from './examples-of.js'

const folder = 'test/cases/figures'
const texts = readdirSync(folder).flatMap((file) => readTexts(`${folder}/${file}`))

const reported = (text: FigureText) =>
  check(analyzeText(text), { off: ['unattributed-quotation', 'vague-source'] })
    .filter(({ severity }) => severity !== 'info')
    .map(({ check: id }) => id)

describe.each([...new Set(texts.map(({ check: id }) => id))])('%s', (id) => {
  const cases = texts.filter((text) => text.check === id)
  for (const text of cases) {
    const test = text.isKnownMiss ? it.fails : it
    test(text.line, () => {
      if (text.isFlawed) expect(reported(text)).toContain(id)
      else expect(reported(text)).toEqual([])
    })
  }
})

describe('every check of figures', () => {
  // What these two are about is no short text: test/checks/references.test.ts and captions.test.ts.
  const elsewhere = ['reference-mismatch', 'caption-body-mismatch']
  it.each(checks.filter(({ id, subject }) => subject === 'figures' && !elsewhere.includes(id)).map(({ id }) => id))(
    '%s has five texts to report and eight to leave alone',
    async (id) => {
      const examples = await examplesOf(id)
      const own = texts.filter((text) => text.check === id)
      expect(own.filter(({ isFlawed }) => isFlawed).length + examples.flags.length).toBeGreaterThanOrEqual(5)
      expect(own.filter(({ isFlawed }) => !isFlawed).length + examples.quiet.length).toBeGreaterThanOrEqual(8)
    },
  )
})
