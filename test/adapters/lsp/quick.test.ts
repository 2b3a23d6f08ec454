import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, readArticle } from '../../../src/adapters/lsp/article.js'
import { type Known, knownOf, quickFindings } from '../../../src/adapters/lsp/quick.js'
import type { Edit } from '../../../src/adapters/typing/edits.js'
import { moveKnown } from '../../../src/adapters/typing/known.js'
import { markdown } from '../../../src/document/formats/markdown.js'

const TEXT = `# The pool

Mayor Mara Oduya spoke on Monday. “We will appeal,” she said.

It costs between 50 and 40 pounds. Of 120 suppliers, 70 face cuts and 60 face closure.

- Tickets cost between 9 and 7 euros.
- The council met.

The hall fell silent. “We have lost everything that we had.” Rain beat on the roof.
`
const reading = { analyze: { format: markdown }, check: {}, tables: [], texts: [] }
const read = (text: string): Article => readArticle({ uri: 'a.md', version: 1, text }, reading, 'utf-16')

/** The text and what is known of it after an edit of the words `from`. */
function edited(text: string, known: Known, from: string, to: string): { text: string; known: Known } {
  const start = text.indexOf(from)
  const edit: Edit = { start, end: start + from.length, length: to.length }
  return { text: text.slice(0, start) + to + text.slice(edit.end), known: moveKnown(known, edit) }
}

const shown = (text: string, findings: readonly { check: string; spans: { start: number; end: number }[] }[]) =>
  findings.map(({ check, spans }) => `${check}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' | ')}`)

test.each([
  ['a figure mended', '50 and 40', '40 and 50'],
  ['a figure spoilt', 'The council met.', 'The council, between 20 and 10 people, met.'],
  ['a paragraph cut in two', ' Of 120', '\n\nOf 120'],
  ['words before everything', '# The pool', '# The old swimming pool 🏊'],
  ['an item of a list', '9 and 7', '9 and 8'],
])('%s: the quick answer is the settled one', (_, from, to) => {
  const { text, known } = edited(TEXT, knownOf(read(TEXT)), from, to)
  expect(shown(text, quickFindings(text, known))).toEqual(shown(text, read(text).findings))
})

test('a finding whose words are edited is gone, the others are where their words are', () => {
  const { text, known } = edited(TEXT, knownOf(read(TEXT)), 'lost everything', 'lost it all and everything')
  const found = shown(text, quickFindings(text, known))
  expect(found).not.toContain('unattributed-quotation: “We have lost everything that we had.”')
  expect(found).toContain('range-inverted: 50 and 40 pounds')
})

test('the spans of what is known stay in the text, whatever is edited', () => {
  const known = knownOf(read(TEXT))
  const edits = fc.array(
    fc.tuple(fc.nat(TEXT.length), fc.nat(60), fc.constantFrom('', 'a', '7', '\n\n', '“', '🏊', ' between 9 and 8 ')),
    {
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(edits, (list) => {
      let text = TEXT
      let now = known
      for (const [at, length, words] of list) {
        const start = Math.min(at, text.length)
        const end = Math.min(start + length, text.length)
        text = text.slice(0, start) + words + text.slice(end)
        now = moveKnown(now, { start, end, length: words.length })
      }
      for (const { start, end } of [
        ...now.paragraphs,
        ...now.edited,
        ...now.ignored,
        ...quickFindings(text, now).flatMap(({ spans }) => spans),
      ]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 60 },
  )
})
