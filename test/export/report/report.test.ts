import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../corpus/notation.js'
import { isStale } from '../../../report/build.js'
import { analyze } from '../../../src/analyze.js'
import { html } from '../../../src/document/formats/html.js'
import { markdown } from '../../../src/document/formats/markdown.js'
import { SCRIPT } from '../../../src/export/report/generated/page.js'
import { writeReport } from '../../../src/export/report/index.js'
import { ruleWords } from '../../../src/export/report/words.js'
import { seenWords } from '../../../src/model/seen.js'
import { articleOf, readPage, SAMPLE, SPEECH, samplePage } from './pages.js'

const HOSTILE = [
  '</script><script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '" onfocus="window.hit = 1" autofocus="',
  "' onmouseover='window.hit = 1",
  '`window.hit = 1`',
  '&lt;b&gt; &amp;amp; &#0; &nbsp;',
  '<!-- --><![CDATA[ ]]></style><style>*{display:none}</style>',
  '</title><base href="https://attacker.invalid/">',
  'javascript:window.hit=1',
  '\u0000\u0001\u001b\r\n\f\u202e\u2066\u200b\ufeff\ud800\udc00\ud800',
  '“We <b>will</b> appeal,” said Ann </a> Lee.',
  'Of 120 firms, 70 grew & 60 shrank, Ann <i>Lee said.',
  'She said he told her “we ‘won’ it” in 2021.',
  '\n\n',
  'Ann Lee: “We will.” ',
  '[a](javascript:alert(1)) **bold** `code`',
]

const hostileText = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })), {
  maxLength: 12,
})
const formats = [undefined, markdown, html]

// Half a surrogate pair and NUL can't stand in a page.
const printable = (words: string): string => words.toWellFormed().replaceAll('\0', '\uFFFD')

describe('words never become markup', () => {
  const plain = readPage(samplePage())

  test('whatever the article holds, its words are in the page as they are, and nothing else is', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...formats), hostileText, (parts, format, name) => {
        const article = articleOf(name.join(''), parts.join(' '), format)
        const { analysis } = article
        const page = readPage(writeReport([article], { references: [SPEECH] }))
        const words = analysis.paragraphs.map((span) => printable(seenWords(analysis, span)))
        // A title that is no heading of the text stands before its paragraphs.
        const shown = page.texts.slice(page.texts.indexOf(words[0] ?? ''))
        expect(shown.filter((text) => words.includes(text))).toEqual(words)
        expect(page.scripts).toEqual([SCRIPT])
        expect([...page.tags].filter((tag) => !TAGS.has(tag))).toEqual([])
        expect([...page.attributes].filter((name) => /^on|^style$|^srcdoc$|^action$/.test(name))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  const TAGS = new Set([...plain.tags, 'blockquote', 'table', 'optgroup', 'nav', 'img', 'dl', 'dt', 'dd', 'br'])

  test('a picture is an image, whatever it holds', () => {
    const picture = '"><script>alert(1)</script><svg onload="alert(1)">\ud800'
    const page = readPage(writeReport([articleOf('a.txt', SAMPLE)], { picture }))
    expect(page.scripts).toHaveLength(1)
    expect(page.tags.has('svg')).toBe(false)
    expect(page.tags.has('img')).toBe(true)
  })

  test('words of references are escaped too', () => {
    const reference = { ...SPEECH, title: '<i>speech', text: SPEECH.text.replace('not over', '<u>never</u> over') }
    const article = articleOf('a.txt', SAMPLE, undefined, [reference])
    const page = readPage(writeReport([article], { references: [reference] }))
    expect(page.tags.has('i') || page.tags.has('u')).toBe(false)
    expect(page.words).toContain('<u>never</u>')
  })
})

describe('the page', () => {
  const page = readPage(samplePage())

  test('every id is there once, and everything that is pointed at is there', () => {
    const several = readPage(
      writeReport(
        [articleOf('a.txt', SAMPLE), articleOf('b.md', `# One\n\n> “Yes,” said Ann Lee.\n\n- ${SAMPLE}`, markdown, [])],
        { references: [SPEECH], picture: '<svg/>' },
      ),
    )
    for (const { ids, targets } of [page, several]) {
      expect(new Set(ids).size).toBe(ids.length)
      expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  test('tells sums, the verdict and the words that differ', () => {
    expect(page.words).toContain('70 + 60 is 130')
    expect(page.words).toContain('negated')
    expect(page.tags.has('ins') && page.tags.has('del')).toBe(true)
    expect(page.words).toContain('speech.txt:3')
  })

  test('tells intervals, and what was compared with nothing', () => {
    expect(page.words).toContain('nearly 3,000 members')
    expect(page.words).toMatch(/2,\d00 to 3,000/)
    expect(page.words).toContain('compared with nothing')
  })

  test('tells that no reference was given, where none was', () => {
    const { words } = readPage(writeReport([articleOf('a.txt', SAMPLE, undefined, [])]))
    expect(words).toContain('no reference was given')
  })

  test('marks sentences without a source, and no other', () => {
    const page = writeReport([articleOf('a.txt', 'The plant stands idle. “We will appeal,” said Ann Lee.')])
    expect([...page.matchAll(/class="own">([^<]*)/g)].map(([, words]) => words)).toEqual(['The plant stands idle.'])
  })

  test('is the same every time and leaves its input alone', () => {
    const article = articleOf('a.txt', SAMPLE)
    const before = structuredClone(article)
    expect(writeReport([article])).toBe(writeReport([article]))
    expect(article).toEqual(before)
  })

  test.each(['', ' \n ', '“', '\ufeff'])('of %j is a page', (text) => {
    expect(readPage(writeReport([articleOf('a.txt', text)])).tags.has('main')).toBe(true)
  })

  test('of no article is a page', () => {
    expect(readPage(writeReport([])).tags.has('main')).toBe(true)
  })

  test('grows with its article', () => {
    const size = (times: number) =>
      writeReport([articleOf('a.txt', `${SAMPLE}\n\n`.repeat(times), undefined, [])]).length
    const [ten, forty] = [size(10), size(40)]
    expect(forty).toBeLessThan(4.4 * ten)
  })
})

test('every rule that links words and speakers is told in words', () => {
  const root = fileURLToPath(new URL('../../../corpus', import.meta.url))
  const rules = new Set(
    readdirSync(`${root}/test`).flatMap((file) => {
      const { text } = parseArticle(file, readFileSync(`${root}/test/${file}`, 'utf8'))
      return analyze(text).attributions.map(({ rule }) => rule)
    }),
  )
  expect(rules.size).toBeGreaterThan(5)
  expect([...rules].filter((rule) => ruleWords(rule) === rule)).toEqual([])
})

test('the style and script that are committed are those of report/', async () => {
  expect(await isStale()).toBe(false)
})
