import { expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { linkQuotes } from '../../src/claims/link-quotes.js'
import { html } from '../../src/document/formats/html.js'
import { markdown } from '../../src/document/formats/markdown.js'
import type { MarkupFormat } from '../../src/model/markup-format.js'
import { prepareReferences, verifyQuote } from '../../src/verify.js'

const quote = (text: string, format: MarkupFormat) => {
  const analysis = analyze(text, { format })
  const [row] = linkQuotes(analysis)
  return row && { ...row, printed: text.slice(row.span.start, row.span.end), format: analysis.format }
}

it('reads what a reader sees, and gives places of the file', () => {
  expect(quote('<p>“We <b>will</b> appeal,” said Ann O&rsquo;Lee.</p>', html)).toMatchObject({
    quote: 'We will appeal',
    speaker: 'Ann O’Lee',
    printed: '“We <b>will</b> appeal,”',
    format: 'html',
  })
  expect(quote('# Pool\n\n“We *will* appeal,” said [Ann Lee](/lee).', markdown)).toMatchObject({
    quote: 'We will appeal',
    speaker: 'Ann Lee',
    format: 'markdown',
  })
})

it('takes a format of your own', () => {
  const shouted: MarkupFormat = {
    id: 'shouted',
    read: (original) => ({
      text: original.slice(2),
      markup: [{ start: 0, end: 2, seen: '' }],
      blocks: [{ start: 0, end: original.length - 2, kind: 'paragraph' }],
    }),
  }
  expect(quote('!!“We will appeal,” said Ann Lee.', shouted)).toMatchObject({ speaker: 'Ann Lee', format: 'shouted' })
})

it.each(['markdown', 'html'])('says what to write in place of the string `%s`', (format) => {
  const wanted = new RegExp(
    `not the string \`${format}\`: write \`import \\{ ${format} \\} from 'onrecord/${format}'\``,
  )
  expect(() => analyze('', { format: format as never })).toThrow(TypeError)
  expect(() => analyze('', { format: format as never })).toThrow(wanted)
  expect(() => prepareReferences([{ text: '', format: format as never }])).toThrow(TypeError)
  expect(() => prepareReferences([{ text: '', format: format as never }])).toThrow(wanted)
})

it.each([['text'], [5], [null], [{ id: 'pdf' }], [() => '']])('refuses %o as a format', (format) => {
  expect(() => analyze('', { format: format as never })).toThrow(TypeError)
  expect(() => verifyQuote({ quote: 'We' }, { text: 'We', format: format as never })).toThrow(TypeError)
})

it('leaves the tags, scripts and styles of a page without a format out of what is said', () => {
  const page =
    '<html><style>p { color: red }</style><script>sell("the park")</script><p>We will <em>not</em> sell the park.</p>'
  const found = (words: string) => verifyQuote({ quote: words }, page)
  const { verdict, spans } = found('We will not sell the park.')
  expect(verdict).toBe('normalized')
  expect(spans.map(({ start, end }) => page.slice(start, end))).toEqual(['We will <em>not</em> sell the park.'])
  expect(found('color red').verdict).toBe('not-found')
})
