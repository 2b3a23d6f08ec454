import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  analyzeOptionsOf,
  checkOptionsOf,
  createConfigFinder,
  isIgnored,
  nearest,
  pathsOf,
} from '../../../src/adapters/config/index.js'
import { DataError } from '../../../src/model/errors.js'

function lay(files: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-config-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), text)
  }
  return home
}

const PLACES: [string, string][] = [
  ['onrecord.config.json', '\uFEFF{ "publisher": "Northern Courier" }'],
  ['onrecord.config.js', 'module.exports = { publisher: "Northern Courier" }'],
  ['onrecord.config.ts', 'const publisher: string = "Northern Courier"\nexport default { publisher }'],
  ['package.json', '{ "name": "newsroom", "onrecord": { "publisher": "Northern Courier" } }'],
]

test.each(PLACES)('%s is found upwards from a file', async (name, text) => {
  const home = lay({ [name]: text, 'news/may/article.md': '' })
  const found = await createConfigFinder().find(join(home, 'news/may/article.md'))
  expect(found).toEqual({ file: join(home, name), folder: home, config: { publisher: 'Northern Courier' } })
})

test('the nearest one holds, and a package.json without the key is passed over', async () => {
  const home = lay({
    'onrecord.config.json': '{ "publisher": "Northern Courier" }',
    'sport/onrecord.config.json': '{ "publisher": "Courier Sport" }',
    'city/package.json': '{ "name": "city" }',
  })
  const finder = createConfigFinder()
  expect((await finder.find(join(home, 'sport/a.md')))?.config.publisher).toBe('Courier Sport')
  expect((await finder.find(join(home, 'city/a.md')))?.config.publisher).toBe('Northern Courier')
})

test('a file that is named is used in place of those found', async () => {
  const home = lay({ 'onrecord.config.json': '{}', 'other.json': '{ "jobs": 3 }' })
  expect((await createConfigFinder(join(home, 'other.json')).find(join(home, 'a.md')))?.config).toEqual({ jobs: 3 })
})

test('a changed module is read again once what was read is forgotten', async () => {
  const home = lay({ 'onrecord.config.js': 'module.exports = { jobs: 1 }' })
  const finder = createConfigFinder()
  expect((await finder.find(join(home, 'a.md')))?.config.jobs).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  writeFileSync(join(home, 'onrecord.config.js'), 'module.exports = { jobs: 2 }')
  expect((await finder.find(join(home, 'a.md')))?.config.jobs).toBe(1)
  finder.forget()
  expect((await finder.find(join(home, 'a.md')))?.config.jobs).toBe(2)
})

describe('what is wrong is told with the file, the path, what was expected and what came', () => {
  const problems = async (text: string, name = 'onrecord.config.json') => {
    const home = lay({ [name]: text })
    const error = await createConfigFinder()
      .find(join(home, 'a.md'))
      .then(
        () => undefined,
        (error: unknown) => error,
      )
    expect(error).toBeInstanceOf(DataError)
    expect((error as DataError).message).toContain(name)
    return (error as DataError).problems.map(({ path, message }) => `${path} ${message}`)
  }

  test.each([
    ['{ "minConfidence": 2 }', '/minConfidence must be <= 1, not `2`'],
    ['{ "dateline": "May" }', '/dateline must be a day such as `2022-12-15`, not `"May"`'],
    ['{ "policy": "times" }', '/policy must be one of `strict`, `ap`, `reuters`, `guardian`, not `"times"`'],
    ['{ "check": {} }', '/check is not a known property; remove it or check its spelling'],
    [
      '{ "checks": { "vague-source": 3 } }',
      '/checks/vague-source must be `true`, `false`, `on`, `off`, `error`, `warning`, `info`, or `{ severity, options }`, not `3`',
    ],
    [
      '{ "checks": { "vague-source": "of" } }',
      '/checks/vague-source must be `true`, `false`, `on`, `off`, `error`, `warning`, `info`, or `{ severity, options }`, not `"of"`',
    ],
    [
      '{ "checks": { "vague-source": { "severity": "bad" } } }',
      '/checks/vague-source/severity must be one of `error`, `warning`, `info`, not `"bad"`',
    ],
    [
      '{ "checks": { "vague-source": { "level": "info" } } }',
      '/checks/vague-source/level is not a known property; remove it or check its spelling',
    ],
    ['{ "checks": { "vage-source": "off" } }', '/checks/vage-source is no check; did you mean `vague-source`?'],
    [
      '{ "checks": { "impossible-value": { "options": { "oldest": "122" } } } }',
      '/checks/impossible-value/options/oldest must be a number such as `122`, not `"122"`',
    ],
    [
      '{ "checks": { "impossible-value": { "options": { "eldest": 99 } } } }',
      '/checks/impossible-value/options/eldest is no option of this check; did you mean `oldest`?',
    ],
    ['', ' must be object, not `null`'],
    ['[]', ' must be object, not `[]`'],
  ])('%s', async (text, problem) => {
    expect(await problems(text)).toEqual([problem])
  })

  test('JSON that is broken, a module that throws, and one without a default export', async () => {
    expect(await problems('{ "jobs": }')).toEqual([expect.stringMatching(/^ is not JSON: /)])
    expect(await problems('{ "name": }', 'package.json')).toEqual([expect.stringMatching(/^ is not JSON: /)])
    expect(await problems('throw new Error("no key")', 'onrecord.config.js')).toEqual([' can not be loaded: no key'])
    expect(await problems('export const jobs = 2', 'onrecord.config.ts')).toEqual([
      expect.stringMatching(/^ must have a default export/),
    ])
  })

  test('every problem is told', async () => {
    expect(await problems('{ "jobs": 0, "ignore": "drafts", "checks": { "future-date": null } }')).toHaveLength(3)
  })
})

test('settings of checks become options of `check`', () => {
  const checks = {
    'vague-source': 'off',
    'future-date': false,
    'range-inverted': 'warning',
    'threshold-mismatch': true,
    'impossible-value': { severity: 'info', options: { oldest: 110 } },
  } as const
  expect(checkOptionsOf({ checks })).toEqual({
    off: ['vague-source', 'future-date'],
    severities: { 'range-inverted': 'warning', 'impossible-value': 'info' },
    options: { 'impossible-value': { oldest: 110 } },
  })
  expect(analyzeOptionsOf({ dateline: '2024-02-29', jobs: 2 })).toEqual({ dateline: '2024-02-29' })
})

test('paths and patterns are relative to the folder of the file', () => {
  const config = { tables: ['t.csv'], baseline: 'known.json', ignore: ['drafts/**', '*.tmp.md'] }
  const found = { file: '/desk/onrecord.config.json', folder: '/desk', config }
  expect(pathsOf(found)).toEqual({ tables: ['/desk/t.csv'], baseline: '/desk/known.json' })
  const ignored = ['drafts/a.md', 'drafts/.b/c.md', 'a.tmp.md', 'news/a.tmp.md', 'news/drafts/a.md']
  expect(ignored.map((file) => isIgnored(found, `/desk/${file}`))).toEqual([true, true, true, false, false])
})

test('the nearest word is one that little sets apart', () => {
  expect(nearest('rang-inverted', ['range-inverted', 'vague-source'])).toBe('range-inverted')
  expect(nearest('nonsense', ['range-inverted', 'vague-source'])).toBeUndefined()
})
