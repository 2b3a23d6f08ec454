import { describe, expect, test } from 'vitest'
import { commentPlace, findIgnored, writeComment } from '../../src/adapters/suppressions.js'
import { analyze } from '../../src/analyze.js'
import { check } from '../../src/checks/index.js'
import { html } from '../../src/document/formats/html.js'
import { markdown } from '../../src/document/formats/markdown.js'
import type { MarkupFormat } from '../../src/model/markup-format.js'

const WRONG = 'It costs between 50 and 40 pounds.'

/** The lines, from 1, on which findings are left. */
function linesOf(text: string, format?: MarkupFormat): number[] {
  const analysis = analyze(text, format && { format })
  return check(analysis, { ignore: findIgnored(analysis) }).map(
    ({ spans }) => text.slice(0, spans[0]!.start).split('\n').length,
  )
}

describe('in Markdown', () => {
  test.each([
    ['ignore is about the next block', `<!--onrecord ignore-->\n\n${WRONG}\n\n${WRONG}\n`, [5]],
    ['and about one check where it names it', `<!--onrecord ignore range-inverted-->\n\n${WRONG}\n`, []],
    ['with a reason', `<!--onrecord ignore range-inverted reason="said so on air"-->\n\n${WRONG}\n`, []],
    ['of another check it says nothing', `<!--onrecord ignore vague-source reason="x"-->\n\n${WRONG}\n`, [3]],
    [
      'disable is about all up to enable',
      `<!--onrecord disable-->\n\n${WRONG}\n\n<!--onrecord enable-->\n\n${WRONG}\n`,
      [7],
    ],
    ['a list is one block', `<!--onrecord ignore-->\n\n- ${WRONG}\n- ${WRONG}\n\n${WRONG}\n`, [6]],
    ['a comment in a block of code is none', `\`\`\`\n<!--onrecord disable-->\n\`\`\`\n\n${WRONG}\n`, [5]],
    ['another tool’s comment is none', `<!--lint disable-->\n\n${WRONG}\n`, [3]],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text, markdown)).toEqual(lines)
  })
})

test('in HTML', () => {
  expect(linesOf(`<!--onrecord ignore--><p>${WRONG}</p>\n<p>${WRONG}</p>\n`, html)).toEqual([2])
})

test('plain text has no comments', () => {
  expect(linesOf(`<!--onrecord disable-->\n\n${WRONG}\n`)).toEqual([3])
})

test.each([
  ['a paragraph', markdown, `One.\n\n${WRONG}\n`, `One.\n\n|${WRONG}\n`],
  ['a list', markdown, `One.\n\n- Two.\n- ${WRONG}\n`, `One.\n\n|- Two.\n- ${WRONG}\n`],
  ['a quotation', markdown, `One.\n\n> Two.\n> ${WRONG}\n`, `One.\n\n|> Two.\n> ${WRONG}\n`],
  ['a paragraph of HTML', html, `<p>One.</p>\n<p><b>${WRONG}</b></p>`, `<p>One.</p>\n|<p><b>${WRONG}</b></p>`],
])('a comment is put before %s, where it works', (_, format, text, expected) => {
  const analysis = analyze(text, { format })
  const place = commentPlace(analysis, text.indexOf('50'))!
  expect(`${text.slice(0, place)}|${text.slice(place)}`).toBe(expected)
  const gap = format === html ? '' : '\n\n'
  const silenced = text.slice(0, place) + writeComment('range-inverted', 'as “said”--"so"') + gap + text.slice(place)
  expect(linesOf(silenced, format)).toEqual([])
})
