import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCheck } from '../../../src/adapters/cli/tasks/check.js'
import { layFolder } from './folder.js'

const WRONG = 'It costs between 50 and 40 pounds.'
const IDLE = '<!-- onrecord ignore range-inverted: the tariff falls -->'

/** The file after `check --fix`, and what that says. */
async function fixed(text: string, file = 'a.md') {
  process.chdir(layFolder({ [file]: text }))
  const done = await createCheck({ flags: {}, colors: false, config: false, format: 'ndjson', fix: true })({ file })
  return { text: readFileSync(file, 'utf8'), complaints: done!.complaints }
}

describe('a comment that silences nothing goes', () => {
  test.each([
    ['with its line and the blank line behind', `One.\n\n${IDLE}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
    ['with its line', `One.\n\n${IDLE}\nTwo.\n`, 'One.\n\nTwo.\n'],
    ['on top', `${IDLE}\n\nOne.\n`, 'One.\n'],
    ['at the end', `One.\n\n${IDLE}\n`, 'One.\n\n'],
    ['from the end of a line', `One. ${IDLE}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
    ['from within a line', `One ${IDLE} word.\n`, 'One word.\n'],
    ['with CRLF', `One.\r\n\r\n${IDLE}\r\n\r\nTwo.\r\n`, 'One.\r\n\r\nTwo.\r\n'],
    ['twice', `${IDLE}\n\nOne.\n\n${IDLE}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
  ])('%s', async (_, text, expected) => {
    const after = await fixed(text)
    expect(after.text).toBe(expected)
    expect(after.complaints).toEqual([expect.stringMatching(/^a\.md: took out \d comments? that silenced nothing$/)])
  })

  test('in HTML', async () => {
    expect((await fixed(`<p>One.</p>\n${IDLE}\n<p>Two.</p>\n`, 'a.html')).text).toBe('<p>One.</p>\n<p>Two.</p>\n')
  })
})

describe('nothing else is touched', () => {
  test.each([
    ['a comment that silences something', `${IDLE}\n\n${WRONG}\n`],
    ['a comment without a reason that silences something', `<!-- onrecord ignore -->\n\n${WRONG}\n`],
    ['a check that does not exist may be a slip', '<!-- onrecord ignore rang-inverted: x -->\n\nOne.\n'],
    ['the beginning of a stretch', '<!-- onrecord disable: x -->\n\nOne.\n\n<!-- onrecord enable -->\n'],
    ['a comment between two paragraphs that would become one', `One.\n${IDLE}\nTwo.\n`],
    ['figures that do not hold', `${WRONG}\n`],
    ['what looks like a comment in code', `    ${IDLE}\n\nOne.\n`],
  ])('%s', async (_, text) => {
    expect(await fixed(text)).toEqual({ text, complaints: [] })
  })
})
