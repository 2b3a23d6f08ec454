import { createRequire } from 'node:module'
import type textlintTester from 'textlint-tester'
import { describe, expect, it } from 'vitest'
import rule from '../../../src/adapters/textlint/index.js'

// The tester looks for these as it is loaded.
Object.assign(globalThis, { describe, it })
const { default: TextLintTester }: typeof textlintTester = createRequire(import.meta.url)('textlint-tester')
const tester = new TextLintTester()

const MESSAGE = 'The range “50 and 40 pounds” begins with its higher end: 50 is more than 40. (range-inverted)'

// The tester brings types of its own, of another version.
tester.run('onrecord', rule as never, {
  valid: [
    'All is well.',
    {
      description: 'code of Markdown is skipped',
      text: 'Run `between 50 and 40 pounds`.\n\n```\nbetween 50 and 40 pounds\n```\n',
    },
    { description: 'a check that is off', text: 'Between 50 and 40 pounds.', options: { off: ['range-inverted'] } },
  ],
  invalid: [
    {
      description: 'one message in full',
      text: 'All is well.\n\nIt costs between 50 and 40 pounds.\n',
      errors: [
        {
          message: MESSAGE,
          range: [31, 47],
          loc: { start: { line: 3, column: 18 }, end: { line: 3, column: 34 } },
        },
      ],
    },
    {
      description: 'behind front matter, a character reference and an emoji',
      text: '---\ntitle: A\n---\n\nAT&amp;T 😀 *says*: between 50 and 40 pounds.\n',
      errors: [{ message: MESSAGE, range: [46, 62] }],
    },
    {
      description: 'behind empty lines',
      text: '\n\n  Between 50 and 40 pounds.\n',
      errors: [{ message: MESSAGE, range: [12, 28] }],
    },
    {
      description: 'plain text, where no markup is read',
      text: 'It costs `between 50 and 40 pounds`.',
      ext: '.txt',
      options: { format: 'text' },
      errors: [{ message: MESSAGE, range: [18, 34] }],
    },
  ],
})

it('refuses a format that there is not', () => {
  expect(() => rule({} as never, { format: 'rtf' })).toThrow('`format` must be `markdown`, `html` or `text`, not `rtf`')
})
