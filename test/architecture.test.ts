import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findViolations } from './architecture.js'

const root = fileURLToPath(new URL('../src', import.meta.url))

test('the sources keep to the architecture', () => {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[jt]s$/.test(path))
  const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  expect(sources.has('model/document.ts')).toBe(true)
  expect(findViolations(sources)).toEqual([])
})

const long = (lines: number): string => 'export const a = 1\n'.repeat(lines)

test.each([
  ['a stage on its left', 'annotate/dates.ts', `import { tokenize } from '../document/tokens.js'`],
  ['its own stage', 'document/sentences.ts', `import { tokenize } from './tokens.js'`],
  ['a package', 'document/formats/markdown.ts', `import { parse } from 'micromark'`],
  ['a language in analyze.ts', 'analyze.ts', `import { english } from './languages/en.js'`],
  ['a language in an adapter', 'adapters/cli.ts', `import { english } from '../languages/en.js'`],
  ['a built-in in an adapter', 'adapters/cli.ts', `import { readFileSync } from 'node:fs'\nconsole.log(new Date())`],
  ['the public list in an adapter', 'adapters/cli.ts', `import { analyze } from '../index.js'`],
  ['what lies outside src in an adapter', 'adapters/cli.ts', `import about from '../../package.json'`],
  ['the lists of its language', 'languages/en.ts', `import { cues } from './en/cues.js'`],
  ['another list of its language', 'languages/en/cues.ts', `import { verbs } from './verbs.js'`],
  ['model in a language', 'languages/en.ts', `import type { Language } from '../model/language.js'`],
  ['each check in the index', 'checks/index.ts', `import { rangeInverted } from './range-inverted.js'`],
  ['a part of one check', 'checks/sums/index.ts', `import { parts } from './parts.js'`],
  [
    'the stages in the public list',
    'index.ts',
    `export { analyze } from './analyze.js'\nexport * from './export/index.js'`,
  ],
  ['a day that is given', 'annotate/dates.ts', `export const day = (iso: string) => new Date(iso)`],
  ['words in a comment or a string', 'claims/claims.ts', `// process.env, Date.now()\nexport const a = 'console.log'`],
  ['a member that is called process', 'claims/claims.ts', `export const run = (a: { process(): void }) => a.process()`],
  ['400 lines', 'claims/claims.ts', long(400)],
  ['many lines of data', 'languages/en/cues.ts', long(900)],
  ['many lines that are generated', 'model/generated/shapes.ts', long(900)],
])('lets pass: %s', (_, path, source) => {
  expect(findViolations(new Map([[path, source]]))).toEqual([])
})

test.each([
  ['a stage on its right', 'document/tokens.ts', `import { findDates } from '../annotate/dates.js'`],
  ['a type of a stage on its right', 'model/document.ts', `import type { Claim } from '../claims/claims.js'`],
  ['a stage on its right, passed on', 'checks/index.ts', `export { claimsGraph } from '../graph/graph.js'`],
  ['a stage on its right, loaded late', 'claims/claims.ts', `export const load = () => import('../graph/graph.js')`],
  ['a type import in place', 'model/document.ts', `export type A = import('../claims/claims.js').Claim`],
  ['analyze.ts in a stage', 'graph/graph.ts', `import { analyze } from '../analyze.js'`],
  ['an adapter in the public list', 'index.ts', `export { main } from './adapters/cli.js'`],
  ['the public list in a stage', 'export/json.ts', `import { analyze } from '../index.js'`],
  ['a language in a stage', 'annotate/dates.ts', `import { english } from '../languages/en.js'`],
  ['a language in the public list', 'index.ts', `export { english } from './languages/en.js'`],
  ['a stage in a language', 'languages/en.ts', `import { tokenize } from '../document/tokens.js'`],
  ['a language in another', 'languages/es.ts', `import { cues } from './en/cues.js'`],
  ['a check in another', 'checks/range-inverted.ts', `import { sums } from './parts-total-mismatch.js'`],
  ['the index in a check', 'checks/range-inverted.ts', `import { checks } from './index.js'`],
  ['a markup format in another', 'document/formats/html.ts', `import { markdown } from './markdown.js'`],
  ['a format in another', 'export/mermaid.ts', `import { escape } from './dot.js'`],
  ['a sieve in another', 'annotate/sieves/pronoun.ts', `import { near } from './nearest.js'`],
  ['what lies outside src', 'claims/claims.ts', `import about from '../../package.json'`],
  ['a built-in', 'document/text.ts', `import { readFileSync } from 'node:fs'`],
  ['a built-in without its prefix', 'document/text.ts', `import { readFile } from 'fs/promises'`],
  ['a built-in by require', 'document/text.ts', `const fs = require('fs')`],
  ['the clock', 'annotate/dates.ts', `export const now = Date.now()`],
  ['today', 'annotate/dates.ts', `export const today = new Date()`],
  ['today, shorter', 'annotate/dates.ts', `export const today = new Date`],
  ['today as a string', 'annotate/dates.ts', `export const today = Date()`],
  ['chance', 'claims/claims.ts', `export const id = Math.random()`],
  ['chance in brackets', 'claims/claims.ts', `export const id = Math['random']()`],
  ['the console', 'claims/claims.ts', `console.log('a')`],
  ['the console of the global object', 'claims/claims.ts', `globalThis.console.log('a')`],
  ['the process', 'claims/claims.ts', `export const debug = process.env.DEBUG`],
  ['a look for the process', 'claims/claims.ts', `export const node = typeof process`],
  ['401 lines', 'claims/claims.ts', long(401)],
  ['a name that says nothing', 'document/utils.ts', ''],
  ['a name that ends in nothing', 'document/string-helpers.ts', ''],
  ['a folder that says nothing', 'common/strings.ts', ''],
  ['a folder that the diagram does not have', 'engine/strings.ts', ''],
  ['a file beside analyze.ts', 'strings.ts', ''],
])('catches: %s', (_, path, source) => {
  expect(findViolations(new Map([[path, source]])).length).toBeGreaterThan(0)
})
