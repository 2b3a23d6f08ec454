// The language server from the packed tarball in a fresh folder, driven by a client over standard input and output.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import type {
  CodeAction,
  DocumentSymbol,
  Hover,
  LocationLink,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { install } from '../../packed.js'
import { diagnosticOf } from '../../src/adapters/lsp/diagnostics.js'
import { createPositions, type Encoding } from '../../src/adapters/lsp/positions.js'
import { analyze } from '../../src/analyze.js'
import { check } from '../../src/checks/index.js'
import { markdown } from '../../src/document/formats/markdown.js'
import { type Editor, type EditorOptions, startEditor } from '../adapters/lsp/client.js'
import { layProject } from './projects.js'

const home = install(inject('tarball'))
const about = JSON.parse(readFileSync(join(home, 'node_modules/onrecord/package.json'), 'utf8'))
const server = join(home, 'node_modules/onrecord', about.bin['onrecord-lsp'])
const SPEECH = 'Ann Lee: We will never appeal, whatever it costs us in the end.\n'
const folder = layProject(home, 'newsroom', {
  'speech.txt': SPEECH,
  'population.csv': 'subject,measure,value,unit,asOf\nMali,population,22600000,,2022\n',
  'onrecord.config.json': '{ "checks": { "vague-source": "off" }, "references": ["speech.txt"] }',
  'broken/onrecord.config.json': '{ "checks": { "range-invrted": "off" } }',
})
const root = pathToFileURL(folder).href
afterAll(() => rmSync(home, { recursive: true, force: true }))

let editor: Editor | undefined
afterEach(async () => {
  editor?.process.kill()
  editor = undefined
})
async function start(options: Partial<EditorOptions> = {}): Promise<Editor> {
  editor = await startEditor({ args: [server, '--stdio'], settings: { delay: 0 }, ...options })
  return editor
}

const URI = 'file:///nowhere/article.md'
// Front matter, CRLF, an emoji, a character reference and a letter of two bytes before what is found.
const ARTICLE = [
  '---',
  'title: The pool',
  '---',
  '',
  '🏊 Zoë’s AT&amp;T pool costs between 50 and 40 pounds.',
  '',
  'The mayor, Mara Oduya, spoke on Monday. “We will appeal,” she said. Many observers believe that it is not safe.',
  '',
  'The hall fell silent. “We have lost everything that we had.” Rain beat on the roof.',
  '',
].join('\r\n')

/** The words at a range, in characters as the encoding counts them. */
function wordsAt(text: string, { start, end }: Range, encoding: string): string {
  const line = text.split('\r\n')[start.line]!
  expect(end.line).toBe(start.line)
  if (encoding === 'utf-8') return Buffer.from(line).subarray(start.character, end.character).toString()
  if (encoding === 'utf-32') return [...line].slice(start.character, end.character).join('')
  return line.slice(start.character, end.character)
}

/** Where words stand, in UTF-16. */
function placeOf(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words)).split('\r\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

const at = (words: string, text = ARTICLE) => ({ textDocument: { uri: URI }, position: placeOf(text, words) })

/** A text after the edits of a code action, of which there is one. */
function apply(text: string, edit: WorkspaceEdit | undefined): string {
  const [{ range, newText }] = edit!.changes![URI] as [TextEdit]
  const lines = text.split('\r\n')
  const offset = ({ line, character }: Range['start']) =>
    lines.slice(0, line).join('\r\n').length + (line > 0 ? 2 : 0) + character
  return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end))
}

describe.each(['utf-8', 'utf-16', 'utf-32'])('positions in %s', (encoding) => {
  test('are agreed on, and are right both ways', async () => {
    const { capabilities, open, diagnostics, change } = await start({ encodings: [encoding] })
    expect(capabilities.positionEncoding).toBe(encoding)
    open(URI, 'markdown', ARTICLE)
    const found = await diagnostics(URI)
    const inverted = found.find(({ code }) => code === 'range-inverted')!
    expect(wordsAt(ARTICLE, inverted.range, encoding)).toBe('50 and 40 pounds')
    // The range the server gave leads the edit to its words.
    change(URI, 2, [{ range: inverted.range, text: '40 and 50 pounds' }])
    const left = await diagnostics(URI, ({ version }) => version === 2)
    expect(left.map(({ code }) => code)).toEqual(
      found.map(({ code }) => code).filter((code) => code !== 'range-inverted'),
    )
  })
})

test('a client that offers no encoding gets UTF-16', async () => {
  expect((await start()).capabilities.positionEncoding).toBe('utf-16')
})

test.each([
  ['plaintext', 'a.txt', 'It costs between 50 and 40 pounds.'],
  ['markdown', 'a.md', 'It costs *between* 50 and 40 pounds.'],
  ['html', 'a.html', '<p>It costs <b>between</b> 50 and 40&nbsp;pounds.</p>'],
  ['some other', 'a.html', '<p>It costs <b>between</b> 50 and 40 pounds.</p>'],
])('reads a document in %s', async (language, file, text) => {
  const { open, diagnostics } = await start()
  open(`file:///${file}`, language, text)
  const [found] = await diagnostics(`file:///${file}`)
  expect(found).toMatchObject({ code: 'range-inverted', source: 'onrecord', severity: 1 })
  expect(text.slice(found!.range.start.character)).toMatch(/^50 and 40/)
})

test('diagnostics tell what they were compared with, and the page of their check', async () => {
  const { open, diagnostics } = await start({ settings: { docs: 'https://example.org/checks/' } })
  const text = 'Of 120 suppliers, 70 face cuts and 60 face closure.'
  open(URI, 'plaintext', text)
  const [found] = await diagnostics(URI)
  expect(found!.message).toBe('70 + 60 is 130; the text says 120.')
  expect(found!.codeDescription).toEqual({ href: 'https://example.org/checks/parts-total-mismatch.html' })
  const others = found!.relatedInformation!.map(({ location: { range } }) => wordsAt(text, range, 'utf-16'))
  expect(others).toEqual(expect.arrayContaining(['70', '60']))
})

test('an edit is answered with its paragraph first, and the whole text after that', async () => {
  const { open, change, diagnostics } = await start()
  open(URI, 'plaintext', 'It costs 50 pounds.\n\nMany observers believe that it is not safe.')
  expect((await diagnostics(URI)).map(({ code }) => code)).toEqual(['vague-source'])
  const edit = {
    range: { start: { line: 0, character: 9 }, end: { line: 0, character: 11 } },
    text: 'between 50 and 40',
  }
  change(URI, 2, [edit])
  const expected = ['range-inverted', 'vague-source']
  expect((await diagnostics(URI)).map(({ code }) => code)).toEqual(expected)
  expect((await diagnostics(URI)).map(({ code }) => code)).toEqual(expected)
  change(URI, 3, [{ text: 'Nothing is wrong here.' }])
  expect(await diagnostics(URI, ({ version }) => version === 3)).toEqual([])
})

test.each<Encoding>(['utf-8', 'utf-16', 'utf-32'])(
  'after any edits what is settled is what a fresh analysis finds, in %s',
  async (encoding) => {
    const { open, change, connection, published } = await start({ encodings: [encoding] })
    let text = ARTICLE
    let version = 1
    open(URI, 'markdown', text)
    let seed = 11
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    const words = [
      '',
      'a',
      '“',
      '”',
      '🏊',
      '\r\n\r\n',
      ' 70',
      ' between 9 and 8 ',
      '“We will go on with this,” Lee said. ',
    ]
    for (let round = 0; round < 6; round++) {
      for (let i = 0; i < 5; i++) {
        const changes = Array.from({ length: 1 + random(2) }, () => {
          const positions = createPositions(text, encoding)
          const range = positions.range({ start: random(text.length), end: 0 })
          const start = positions.offset(range.start)
          range.end = positions.at(start + random(12))
          const newText = words[random(words.length)]!
          text = text.slice(0, start) + newText + text.slice(Math.max(start, positions.offset(range.end)))
          return { range, text: newText }
        })
        change(URI, ++version, changes)
      }
      // The outline waits until the text is read.
      await connection.sendRequest('textDocument/documentSymbol', at('50'))
      const fresh = check(analyze(text, { format: markdown }))
      const positions = createPositions(text, encoding)
      expect(published.at(-1)).toMatchObject({
        version,
        diagnostics: fresh.map((finding) => diagnosticOf(finding, { uri: URI, positions }, { related: true })),
      })
    }
  },
)

test('what is closed has no diagnostics', async () => {
  const { open, diagnostics, connection } = await start()
  open(URI, 'markdown', ARTICLE)
  expect(await diagnostics(URI)).not.toEqual([])
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } })
  expect(await diagnostics(URI)).toEqual([])
  expect(await connection.sendRequest('textDocument/hover', at('50'))).toBeNull()
})

describe('on a document', () => {
  async function opened(options: Partial<EditorOptions> = {}) {
    const found = await start(options)
    found.open(URI, 'markdown', ARTICLE)
    await found.diagnostics(URI)
    return found.connection
  }
  const hoverOf = async (words: string, options: Partial<EditorOptions> = {}) => {
    const found = (await (await opened(options)).sendRequest('textDocument/hover', at(words))) as Hover | null
    return found && (found.contents as { value: string }).value
  }

  test('hover over a quotation tells who speaks, by which rule and how sure that is', async () => {
    const text = await hoverOf('We will appeal')
    expect(text).toMatch(/^\*\*Mara Oduya\*\*/)
    expect(text).toMatch(/Found by `quotation-tag\/\w+`, \d+% sure/)
  })

  test('hover over a figure tells its interval and what it was compared with', async () => {
    const text = await hoverOf('50 and 40')
    expect(text).toContain(': 39.5 … 50.5 pound')
    expect(text).toContain('Does not hold: ')
    expect(text).toContain('`range-inverted`')
  })

  test('hover is plain where the client shows nothing else, and empty where nothing was found', async () => {
    const textDocument = { hover: { contentFormat: ['plaintext' as const] } }
    expect(await hoverOf('We will appeal', { capabilities: { textDocument } })).toMatch(/^Mara Oduya/)
    expect(await hoverOf('The hall')).toBeNull()
  })

  test('the outline lists speakers with what they say', async () => {
    const symbols = (await (await opened()).sendRequest('textDocument/documentSymbol', at('50'))) as DocumentSymbol[]
    const mayor = symbols.find(({ name }) => name === 'Mara Oduya')!
    expect(mayor.children!.map(({ name }) => name)).toContain('We will appeal')
    expect(wordsAt(ARTICLE, mayor.children![0]!.range, 'utf-16')).toBe('“We will appeal,”')
  })

  test('the outline is a list where the client shows no tree', async () => {
    const connection = await opened({ capabilities: { textDocument: { documentSymbol: {} } } })
    const symbols = (await connection.sendRequest('textDocument/documentSymbol', at('50'))) as {
      containerName: string
    }[]
    expect(symbols.map(({ containerName }) => containerName)).toContain('Mara Oduya')
  })

  test('a pronoun leads to the place that names in full who is meant', async () => {
    const connection = await opened()
    const [link] = (await connection.sendRequest('textDocument/definition', at('she said'))) as LocationLink[]
    expect(wordsAt(ARTICLE, link!.targetSelectionRange, 'utf-16')).toContain('Mara Oduya')
  })

  const actionsAt = async (words: string) => {
    const { textDocument, position } = at(words)
    const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }
    return (await (await opened()).sendRequest('textDocument/codeAction', params)) as CodeAction[]
  }

  test('the figure that fits is put in place of the one that does not', async () => {
    const action = (await actionsAt('50 and 40')).find(({ title }) => title.startsWith('Replace'))!
    expect(action.isPreferred).toBe(true)
    expect(apply(ARTICLE, action.edit)).toBe(ARTICLE.replace('50 and 40', '40 and 50'))
  })

  test('a quotation without a speaker is given one', async () => {
    const text = '“We have lost all that we ever had.” The hall fell silent. Mara Oduya sat down.'
    const found = await start()
    found.open(URI, 'markdown', text)
    await found.diagnostics(URI)
    const place = placeOf(text, 'lost')
    const params = { ...at('lost', text), range: { start: place, end: place }, context: { diagnostics: [] } }
    const actions = (await found.connection.sendRequest('textDocument/codeAction', params)) as CodeAction[]
    expect(actions.map(({ title }) => title)).toEqual([
      'Attribute to Mara Oduya',
      'Attribute to TK',
      'Silence unattributed-quotation here, with a reason',
    ])
    expect(apply(text, actions[0]!.edit)).toContain('“We have lost all that we ever had,” said Mara Oduya. The hall')
  })

  test('a check is silenced with a reason, and is silent then', async () => {
    const action = (await actionsAt('Many observers')).find(({ title }) => title.startsWith('Silence'))!
    const silenced = apply(ARTICLE, action.edit)
    expect(silenced).toContain('<!-- onrecord ignore vague-source reason="reason to come" -->\r\n\r\nThe mayor')
    editor!.change(URI, 2, [{ text: silenced }])
    const left = await editor!.diagnostics(URI, ({ version }) => version === 2)
    expect(left.map(({ code }) => code)).not.toContain('vague-source')
  })
})

test('a configuration file is found; a quotation leads to its passage in the reference', async () => {
  const uri = `${root}/article.md`
  const { open, diagnostics, connection } = await start({ root })
  const text =
    'Ann Lee spoke. “We will appeal, whatever it costs us in the end,” said Lee. Many observers believe that it is not safe.'
  open(uri, 'markdown', text)
  const found = await diagnostics(uri)
  expect(found.map(({ code }) => code)).not.toContain('vague-source')
  const [quotation] = found.filter(({ range }) => wordsAt(text, range, 'utf-16').startsWith('“We will'))
  expect(quotation!.relatedInformation![0]!.location.uri).toBe(`${root}/speech.txt`)
  expect(quotation!.code).toMatch(/^verify\//)
  const params = { textDocument: { uri }, position: { line: 0, character: text.indexOf('whatever') } }
  const [link] = (await connection.sendRequest('textDocument/definition', params)) as LocationLink[]
  expect(link!.targetUri).toBe(`${root}/speech.txt`)
  expect(wordsAt(SPEECH.trimEnd(), link!.targetRange, 'utf-16')).toContain('whatever it costs us')
  const silent = `${root}/silent.md`
  open(silent, 'markdown', `<!-- onrecord ignore ${quotation!.code}: the tape says so -->\n\n${text}`)
  expect((await diagnostics(silent)).map(({ code }) => code)).not.toContain(quotation!.code)
})

test('what is wrong with a configuration or a setting is told, and the text is read all the same', async () => {
  const messages: string[] = []
  const { open, diagnostics, connection } = await start({
    root,
    settings: { onrecord: { delay: -1, tables: ['none.csv'] } },
  })
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message))
  const uri = `${root}/broken/article.txt`
  open(uri, 'plaintext', 'It costs between 50 and 40 pounds.')
  expect((await diagnostics(uri)).map(({ code }) => code)).toEqual(['range-inverted'])
  await expect.poll(() => messages.join('\n')).toContain('range-inverted')
  expect(messages.join('\n')).toContain('none.csv')
})

test('settings that change are asked for, and texts are read anew', async () => {
  let settings: object = {}
  const { open, diagnostics, connection } = await start({ capabilities: { workspace: { configuration: true } } })
  connection.onRequest('workspace/configuration', () => [settings])
  open(URI, 'plaintext', 'Many observers believe that it is not safe.')
  expect((await diagnostics(URI)).map(({ severity }) => severity)).toEqual([3])
  settings = { checks: { 'vague-source': 'error' } }
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  expect(await diagnostics(URI, (params) => params.diagnostics[0]?.severity === 1)).toHaveLength(1)
})

test('a cancelled request is answered as cancelled, one about a text that has changed as such', async () => {
  const { open, change, connection } = await start({ settings: { delay: 60_000 } })
  open(URI, 'markdown', ARTICLE.repeat(40))
  const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node')
  const source = new CancellationTokenSource()
  const cancelled = connection.sendRequest('textDocument/documentSymbol', at('50'), source.token)
  source.cancel()
  await expect(cancelled).rejects.toMatchObject({ code: -32800 })
  const stale = connection.sendRequest('textDocument/documentSymbol', at('50'))
  change(URI, 2, [{ text: 'Nothing.' }])
  await expect(stale).rejects.toMatchObject({ code: -32801 })
  expect(await connection.sendRequest('textDocument/documentSymbol', at('50'))).toEqual([])
})

test.each([
  ['quotation marks', '"'.repeat(20_000)],
  ['lone surrogates', '\ud83c \udfca “'.repeat(2000)],
  ['figures', '7 '.repeat(10_000)],
  ['brackets', '['.repeat(5000)],
  ['nothing', ''],
])('hostile text: %s', async (_, text) => {
  const { open, change, diagnostics, connection, end } = await start()
  open(URI, 'markdown', text)
  await diagnostics(URI)
  change(URI, 2, [
    { range: { start: { line: 7, character: 9 }, end: { line: 99, character: 99 } }, text: '“' },
    { range: { start: { line: 0, character: 1 }, end: { line: 0, character: 0 } }, text: '\r' },
  ])
  await diagnostics(URI, ({ version }) => version === 2)
  const params = { textDocument: { uri: URI }, position: { line: 5, character: 1_000_000 } }
  await connection.sendRequest('textDocument/hover', params)
  expect(await end()).toBe(0)
})

test('ends as the protocol has it: exit behind shutdown is a success, without it a failure', async () => {
  const { end, errors } = await start()
  expect(await end()).toBe(0)
  expect(errors()).toBe('')
  const { connection, process } = await start()
  const code = new Promise((resolve) => process.on('exit', resolve))
  await connection.sendNotification('exit')
  expect(await code).toBe(1)
})
