import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entriesOf, partKnown, readBaseline, updateBaseline } from '../../../src/adapters/cli/baseline.js'
import { createCheck } from '../../../src/adapters/cli/tasks/check.js'
import { DataError } from '../../../src/model/errors.js'
import { layFolder } from './folder.js'

const WRONG = 'It costs between 50 and 40 pounds.'

/** Checks a text against a baseline made of another. */
async function after(first: string, then: string) {
  const home = layFolder({ 'a.md': first })
  process.chdir(home)
  const settings = { flags: {}, colors: false, config: false as const, format: 'ndjson' }
  const known = await createCheck({ ...settings, baseline: { file: 'known.json', update: true } })({ file: 'a.md' })
  await updateBaseline('known.json', new Map([[known!.entries!.article, known!.entries!.found]]))
  writeFileSync('a.md', then)
  const done = await createCheck({ ...settings, baseline: { file: 'known.json', update: false } })({ file: 'a.md' })
  const found = done!.text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).words)
  return { found, unused: done!.unused ?? [] }
}

describe('what is known is silent', () => {
  test.each([
    ['the same text', `${WRONG}\n`],
    ['words before it', `It rained all day.\n\nNobody came.\n\n${WRONG}\n`],
    ['words behind it', `${WRONG} It rained all day.\n`],
    ['markup within', 'It costs **between** 50 and\n40 pounds.\n'],
    ['CRLF and front matter', `---\r\ntitle: Pool\r\n---\r\n\r\n${WRONG}\r\n`],
  ])('%s', async (_, then) => {
    expect(await after(`${WRONG}\n`, then)).toEqual({ found: [], unused: [] })
  })

  test('a second one of the same words is new', async () => {
    expect(await after(`${WRONG}\n`, `${WRONG}\n\n${WRONG}\n`)).toEqual({ found: ['50 and 40 pounds'], unused: [] })
  })

  test('what was mended is told, as often as it is gone', async () => {
    const entry = { check: 'range-inverted', words: '50 and 40 pounds' }
    expect(await after(`${WRONG}\n\n${WRONG}\n`, `${WRONG}\n`)).toEqual({ found: [], unused: [{ ...entry, count: 1 }] })
    expect(await after(`${WRONG}\n`, 'It rained.\n')).toEqual({ found: [], unused: [{ ...entry, count: 1 }] })
  })

  test('other words of the same check are new', async () => {
    const { found } = await after(`${WRONG}\n`, `${WRONG}\n\nIt takes between 9 and 7 days.\n`)
    expect(found).toEqual(['9 and 7 days'])
  })
})

test('entries of other articles stay as long as their file is there', async () => {
  const home = layFolder({ 'a.md': '', 'b.md': '' })
  const file = join(home, 'known.json')
  const one = entriesOf([{ check: 'range-inverted', words: '50 and 40' }])
  expect(
    await updateBaseline(
      file,
      new Map([
        ['a.md', one],
        ['b.md', one],
      ]),
    ),
  ).toEqual({ known: 2, fresh: 2 })
  expect(
    await updateBaseline(file, new Map([['a.md', [...one, ...entriesOf([{ check: 'vague-source', words: 'many' }])]]])),
  ).toEqual({ known: 3, fresh: 1 })
  rmSync(join(home, 'b.md'))
  expect(await updateBaseline(file, new Map([['a.md', one]]))).toEqual({ known: 1, fresh: 0 })
  expect(Object.keys((await readBaseline(file)).findings)).toEqual(['a.md'])
})

test('the file can be read and compared: sorted, on lines, the same bytes each time', async () => {
  const home = layFolder({})
  const file = join(home, 'known.json')
  const found = [
    { check: 'vague-source', words: 'many' },
    { check: 'range-inverted', words: '9 and 7' },
    { check: 'vague-source', words: 'many' },
  ]
  await updateBaseline(
    file,
    new Map([
      ['b.md', entriesOf(found)],
      ['a.md', entriesOf(found.toReversed())],
    ]),
  )
  const { findings } = JSON.parse(readFileSync(file, 'utf8'))
  expect(Object.keys(findings)).toEqual(['a.md', 'b.md'])
  expect(findings['a.md']).toEqual(findings['b.md'])
  expect(findings['a.md']).toEqual([
    { check: 'range-inverted', words: '9 and 7', count: 1 },
    { check: 'vague-source', words: 'many', count: 2 },
  ])
})

test.each([
  ['nothing there', undefined],
  ['no JSON', '{'],
  ['another version', '{ "version": 2, "findings": {} }'],
  ['no count', '{ "version": 1, "findings": { "a.md": [{ "check": "vague-source", "words": "many" }] } }'],
])('a baseline that is wrong is told: %s', async (_, text) => {
  const home = layFolder(text === undefined ? {} : { 'known.json': text })
  await expect(readBaseline(join(home, 'known.json'))).rejects.toThrow(DataError)
})

test('parting takes each entry as often as it counts', () => {
  const found = ['a', 'a', 'b'].map((words) => ({ check: 'x', words }))
  expect(
    partKnown(found, [
      { check: 'x', words: 'a', count: 1 },
      { check: 'y', words: 'b', count: 1 },
    ]),
  ).toEqual({
    fresh: [found[1], found[2]],
    unused: [{ check: 'y', words: 'b', count: 1 }],
  })
})
