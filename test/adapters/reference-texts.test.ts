import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readReferenceTexts } from '../../src/adapters/cli/reference-texts.js'
import { html } from '../../src/document/formats/html.js'
import { prepareReferences, verifyQuote } from '../../src/verify.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-references-'))

async function read(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content)
  const [one] = await readReferenceTexts([join(folder, name)])
  return one!
}

const WORD = 'http://schemas.openxmlformats.org'

function docx(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const types = `<Types xmlns="${WORD}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const relations = `<Relationships xmlns="${WORD}/package/2006/relationships"><Relationship Id="a" Type="${WORD}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
  const paragraphs = body.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  const document = `<w:document xmlns:w="${WORD}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
    ...more,
  })
}

// A PDF of one line a page, as small as it gets.
function pdf(pages: readonly string[]): string {
  const kids = pages.map((_, i) => `${3 + 2 * i} 0 R`).join(' ')
  const font = 3 + 2 * pages.length
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((line, i) => {
      const content = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${4 + 2 * i} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return String(place).padStart(10, '0')
  })
  const start = text.length
  const table = ['0000000000 65535 f ', ...places.map((place) => `${place} 00000 n `)].join('\n')
  return `${text}xref\n0 ${objects.length + 1}\n${table}\ntrailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
}

test('the text of a document with its paragraphs', async () => {
  const { reference } = await read(
    'a.docx',
    docx('ANN LEE: We will not close the port.\nBOB STONE: The road is closed.'),
  )
  expect(verifyQuote({ quote: 'We will not close the port.', speaker: 'Ann Lee' }, reference).verdict).toBe('verbatim')
  expect(verifyQuote({ quote: 'The road is closed.', speaker: 'Ann Lee' }, reference).verdict).toBe('misattributed')
})

test('the text of a PDF, and where its pages begin', async () => {
  const { reference, pages } = await read('a.pdf', pdf(['We will not close the port.', 'The road is closed.']))
  const { verdict, spans } = verifyQuote({ quote: 'The road is closed.' }, reference)
  expect(verdict).toBe('verbatim')
  expect(pages).toHaveLength(2)
  expect(spans[0]!.start).toBeGreaterThanOrEqual(pages![1]!)
})

test('what can’t be read says why, and is never a verdict', async () => {
  const huge = zipSync({ 'word/document.xml': new Uint8Array(101_000_000) }, { level: 9 })
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['bomb.docx', huge, /unpacks to more than/],
    ['broken.docx', 'no zip', /^can not be opened: .*zip/],
    ['unclosed.docx', zipSync({ 'word/document.xml': strToU8('<a') }), /^can not be opened: [^\n]+$/],
    ['other.docx', zipSync({ 'a.xml': strToU8('<a/>') }), /no document/],
    ['broken.pdf', '%PDF-1.4 nothing', /^can not be opened: /],
    ['empty.pdf', pdf(['']), /no text/],
    ['binary.txt', new Uint8Array([1, 0, 2]), /NUL/],
    ['broken.json', '{', /^is not JSON: /],
    ['latin.txt', new Uint8Array([82, 233, 101]), /UTF-8/],
    ['other.json', '[{}]', /no `text`/],
  ]
  for (const [name, content, reason] of cases) {
    const { reference } = await read(name, content)
    expect(reference.unreadable).toMatch(reason)
    expect(verifyQuote({ quote: 'We will' }, prepareReferences([reference])).verdict).toBe('not-checked')
  }
  expect((await readReferenceTexts([join(folder, 'missing.txt')]))[0]!.reference.unreadable).toBe('no such file')
})

test('JSON holds references with what is known of them', async () => {
  const { reference } = await read(
    'a.json',
    `\uFEFF${JSON.stringify({ id: 'speech', text: 'We will pay.', capturedAt: '2026-03-01' })}`,
  )
  expect(reference).toEqual({ id: 'speech', text: 'We will pay.', capturedAt: '2026-03-01' })
})

test('a markup format is a word in JSON', async () => {
  const { reference } = await read('a.json', JSON.stringify({ text: '<p>We</p>', format: 'html' }))
  expect(reference.format).toBe(html)
  const other = await read('b.json', JSON.stringify({ text: 'We', format: 'rtf' }))
  expect(other.reference.unreadable).toMatch(/`format` .* not the string `rtf`$/)
})

test('the layout follows the ending of the file', async () => {
  expect((await read('a.vtt', 'WEBVTT')).reference.format).toBe('vtt')
  expect((await read('a.htm', '<p>We</p>')).reference.format).toBe(html)
  expect((await read('a.txt', 'We')).reference.format).toBeUndefined()
})
