import { expect, test } from 'vitest'
import { findSuppressions, writeComment } from '../../../src/adapters/suppressions/index.js'
import { analyze } from '../../../src/analyze.js'
import { html } from '../../../src/document/formats/html.js'
import { markdown } from '../../../src/document/formats/markdown.js'

const WRONG = 'It costs between 50 and 40 pounds.'

test.each([
  ['a paragraph', markdown, `One.\n\n${WRONG}\n`, `One.\n\n|${WRONG}\n`],
  ['a paragraph on two lines', markdown, `One.\n\nA *long\nday*. ${WRONG}\n`, `One.\n\n|A *long\nday*. ${WRONG}\n`],
  ['a list', markdown, `- Two.\n- ${WRONG}\n- Three.\n`, `- Two.\n- ${WRONG}|\n- Three.\n`],
  ['a quotation', markdown, `> ${WRONG}\n\nOne.\n`, `> ${WRONG}|\n\nOne.\n`],
  ['a heading', markdown, `# ${WRONG}\n\nOne.\n`, `# ${WRONG}|\n\nOne.\n`],
  ['HTML', html, `<p>One.</p>\n<p><b>${WRONG}</b></p>`, `<p>One.</p>\n|<p><b>${WRONG}</b></p>`],
])('a comment is written where it works: %s', (_, format, text, expected) => {
  const { at, words } = writeComment(
    analyze(text, { format }),
    text.indexOf('50'),
    'range-inverted',
    'as “said”--"so"',
  )!
  expect(`${text.slice(0, at)}|${text.slice(at)}`).toBe(expected)
  const silenced = analyze(text.slice(0, at) + words + text.slice(at), { format })
  const [suppression, ...others] = findSuppressions(silenced)
  expect(others).toEqual([])
  expect(suppression).toMatchObject({ checks: ['range-inverted'], reason: 'as “said” so' })
  const held = silenced.text.slice(suppression!.span.start, suppression!.span.end)
  expect(held).toContain('50 and 40 pounds')
  expect(held).not.toMatch(/One|Two|Three/)
})

test('a plain text has no place for one', () => {
  expect(writeComment(analyze(WRONG), 10, 'range-inverted', 'x')).toBeUndefined()
})
