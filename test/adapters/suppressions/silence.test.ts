import { describe, expect, test } from 'vitest'
import { silence } from '../../../src/adapters/suppressions/index.js'
import { analyze } from '../../../src/analyze.js'
import { check, checks } from '../../../src/checks/index.js'
import { html } from '../../../src/document/formats/html.js'
import { markdown } from '../../../src/document/formats/markdown.js'

const WRONG = 'It costs between 50 and 40 pounds.'
const WHY = 'the tariff falls with age'
const FORMATS = { markdown, html, text: undefined }

function look(text: string, markup: keyof typeof FORMATS = 'markdown', off: string[] = []) {
  const format = FORMATS[markup]
  const analysis = analyze(text, format ? { format } : {})
  const names = { known: checks.map(({ id }) => id), ran: (id: string) => !off.includes(id) }
  const { told, silenced, remarks } = silence(analysis, check(analysis, { off }), (one) => one.check, names)
  return {
    told: told.map((one) => text.slice(one.spans[0]!.start, one.spans[0]!.end)),
    silenced: silenced.map(({ reason }) => reason),
    remarks: remarks.map((one) => `${one.check} ${text.slice(one.spans[0]!.start, one.spans[0]!.end)}`),
  }
}

const SILENT = { told: [], silenced: [WHY], remarks: [] }
const TOLD = ['50 and 40 pounds']

describe('a comment in Markdown', () => {
  test.each([
    ['before the paragraph', `<!-- onrecord ignore range-inverted: ${WHY} -->\n${WRONG}\n`],
    ['a line further up', `<!-- onrecord ignore range-inverted: ${WHY} -->\n\n${WRONG}\n`],
    ['behind the words', `One.\n\n${WRONG} <!-- onrecord ignore range-inverted: ${WHY} -->\n\nTwo.\n`],
    ['within the words', `It costs <!-- onrecord ignore range-inverted: ${WHY} --> between 50 and 40 pounds.\n`],
    ['in front of the words', `One.\n\n*x* <!-- onrecord ignore range-inverted: ${WHY} --> ${WRONG}\n`],
    ['in a list', `- One.\n- ${WRONG} <!-- onrecord ignore range-inverted: ${WHY} -->\n- Two.\n`],
    ['in a heading', `# ${WRONG} <!-- onrecord ignore range-inverted: ${WHY} -->\n`],
    ['of all checks', `<!-- onrecord ignore: ${WHY} -->\n\n${WRONG}\n`],
    ['of several checks', `<!-- onrecord ignore vague-source, range-inverted: ${WHY} -->\n\n${WRONG}\n`],
    ['on several lines', `<!--\n  onrecord ignore range-inverted:\n  the tariff\n  falls with age\n-->\n\n${WRONG}\n`],
    [
      'behind front matter, CRLF and a mark',
      `\uFEFF---\r\ntitle: Pool\r\n---\r\n\r\n<!-- onrecord ignore: ${WHY} -->\r\n\r\n${WRONG}`,
    ],
    [
      'up to where it ends',
      `<!-- onrecord disable: ${WHY} -->\n\nOne.\n\n${WRONG}\n\n<!-- onrecord enable -->\n\nTwo.\n`,
    ],
    ['up to the end', `<!-- onrecord disable range-inverted: ${WHY} -->\n\nOne.\n\n${WRONG}\n`],
  ])('silences: %s', (_, text) => {
    expect(look(text)).toEqual(SILENT)
  })

  test('holds for one paragraph', () => {
    expect(look(`<!-- onrecord ignore: ${WHY} -->\n\n${WRONG}\n\n${WRONG}\n`)).toEqual({ ...SILENT, told: TOLD })
    expect(look(`${WRONG}\n\n<!-- onrecord ignore: ${WHY} -->\n\n${WRONG}\n`)).toEqual({ ...SILENT, told: TOLD })
  })

  test('ends where it is told to, and for what it is told to', () => {
    const text = (word: string) =>
      `<!-- onrecord disable range-inverted: ${WHY} -->\n\n${WRONG}\n\n<!-- onrecord enable${word} -->\n\n${WRONG}\n`
    for (const word of ['', ' range-inverted', ' vague-source range-inverted'])
      expect(look(text(word))).toEqual({ ...SILENT, told: TOLD })
    expect(look(text(' vague-source')).silenced).toHaveLength(2)
  })

  test.each([
    ['in a code block', `\`\`\`html\n<!-- onrecord ignore: ${WHY} -->\n\`\`\`\n\n${WRONG}\n`],
    ['in code', `\`<!-- onrecord ignore: ${WHY} -->\` ${WRONG}\n`],
    ['behind a backslash', `\\<!-- onrecord ignore: ${WHY} --> ${WRONG}\n`],
    ['for somebody else', `<!-- textlint-disable: ${WHY} -->\n\n${WRONG}\n`],
    ['of another word', `<!-- onrecord ignored: ${WHY} -->\n\n${WRONG}\n`],
  ])('silences nothing and is no suppression: %s', (_, text) => {
    expect(look(text)).toEqual({ told: TOLD, silenced: [], remarks: [] })
  })
})

describe('a comment in HTML', () => {
  test.each([
    ['before the paragraph', `<!-- onrecord ignore range-inverted: ${WHY} -->\n<p>${WRONG}</p>`],
    [
      'in the paragraph',
      `<p>One.</p><p><b>It costs</b> between 50 and 40 pounds. <!-- onrecord ignore: ${WHY} --></p><p>Two.</p>`,
    ],
    ['first in the paragraph', `<p>One.</p><p><!-- onrecord ignore: ${WHY} -->${WRONG}</p>`],
  ])('silences: %s', (_, text) => {
    expect(look(text, 'html')).toEqual(SILENT)
  })

  test('holds for no other paragraph', () => {
    const text = `<p>${WRONG}</p><!-- onrecord ignore: ${WHY} --><p>${WRONG}</p>`
    expect(look(text, 'html')).toEqual({ ...SILENT, told: TOLD })
  })

  test('is none in a script', () => {
    const text = `<script>"<!-- onrecord ignore: ${WHY} -->"</script><p>${WRONG}</p>`
    expect(look(text, 'html')).toEqual({ told: TOLD, silenced: [], remarks: [] })
  })
})

test('a plain text has no comments: all in it is words', () => {
  expect(look(`<!-- onrecord ignore: ${WHY} -->\n\n${WRONG}\n`, 'text')).toEqual({
    told: TOLD,
    silenced: [],
    remarks: [],
  })
})

describe('what is worth knowing of a comment', () => {
  test.each([
    ['no reason', `<!-- onrecord ignore range-inverted -->\n\n${WRONG}`, 'suppression-without-reason'],
    ['an empty reason', `<!-- onrecord ignore range-inverted: -->\n\n${WRONG}`, 'suppression-without-reason'],
    ['no effect', `<!-- onrecord ignore range-inverted: ${WHY} -->\n\nIt rained.`, 'suppression-without-effect'],
    [
      'no words behind it',
      `It rained.\n\n<!-- onrecord ignore range-inverted: ${WHY} -->`,
      'suppression-without-effect',
    ],
    ['no such check', `<!-- onrecord ignore rang-inverted: ${WHY} -->\n\nIt rained.`, 'suppression-without-effect'],
  ])('%s', (_, text, id) => {
    const comment = /<!--[\s\S]*?-->/.exec(text)?.[0]
    expect(look(text).remarks).toEqual([`${id} ${comment}`])
  })

  test('no effect is not told where the check did not run', () => {
    const text = `<!-- onrecord ignore range-inverted: ${WHY} -->\n\n${WRONG}`
    expect(look(text, 'markdown', ['range-inverted']).remarks).toEqual([])
  })
})
