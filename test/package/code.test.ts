// The code that README and docs show: what prints is run with the packed package, and what is imported or called is there.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, test } from 'vitest'
import { readApi } from '../../docs/site/api.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = inject('home')
const pages = ['README.md', 'CONTRIBUTING.md', 'docs', 'docs/guides'].flatMap((path) =>
  path.endsWith('.md')
    ? [path]
    : readdirSync(join(root, path))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${path}/${name}`),
)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const blocksOf = (path: string): string[] =>
  [...read(path).matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

// A block of the README that prints, and the output that is shown next.
const printing = [
  ...read('README.md').matchAll(/^```ts\n([\s\S]*?)^```$[^`]*?<!-- output: [^\n]* -->\n```text\n([\s\S]*?)^```$/gm),
].map(([, code = '', output = ''], at) => ({ at, code, output }))

test('the README has code that prints', () => {
  expect(printing.length).toBeGreaterThanOrEqual(2)
})

test.each(printing)('block $at of the README prints what it says', ({ at, code, output }) => {
  const file = join(home, `readme-${at}.mjs`)
  writeFileSync(file, code)
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toBe(output)
})

test('what code of the documentation imports from the package is exported there', () => {
  const api = new Map(readApi(join(home, 'node_modules/onrecord')).map((entry) => [entry.name, entry]))
  const missing: string[] = []
  let seen = 0
  for (const page of pages)
    for (const code of blocksOf(page))
      for (const [, clause = '', from = ''] of code.matchAll(/^import (?:type )?(.+?) from '(onrecord[^']*)'$/gm)) {
        seen++
        const entry = api.get(from)
        const names = (/\{(.*)\}/.exec(clause)?.[1] ?? '').split(',').map((name) => name.trim().split(' as ')[0] ?? '')
        for (const name of names.filter(Boolean))
          if (!entry?.exports.some((each) => each.name === name)) missing.push(`${page}: ${name} of ${from}`)
        if (!clause.startsWith('{') && !entry?.byDefault) missing.push(`${page}: default of ${from}`)
      }
  expect(missing).toEqual([])
  expect(seen).toBeGreaterThan(10)
})

test('every script that the documentation runs is one of the package', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const told = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => `${page}: ${name}`),
  )
  expect(told.length).toBeGreaterThan(10)
  expect(told.filter((line) => !Object.hasOwn(scripts, line.split(': ')[1] ?? ''))).toEqual([])
})
