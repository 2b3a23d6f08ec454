// The packed package gives the same bytes in Node, in Deno, in Bun and in the worker of the page that is built of it.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildPage } from '../../playground/build.js'
import { executablePath, hint, launch, open } from '../browser/chromium.js'
import { layProject } from './projects.js'
import { bun, deno } from './runtimes.js'

const run = promisify(execFile)
const home = inject('home')
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const ARTICLES = [
  { format: 'markdown', text: read('examples/peacekeepers-leave-mali.md') },
  { format: 'markdown', text: read('playground/example/article.md') },
  {
    format: 'html',
    text: '<p>“We <b>will</b> appeal,” said Zo&euml; N&#237; Bhriain. It costs &pound;3m, up 4.5% – 12,000 of 30,000 kr&oslash;ner.</p>',
  },
  {
    format: 'text',
    text: 'İpek Ångström told the 7.30 hearing: “Çok güzel 👩‍🚒.” About 1⁄3 of the ﬁfty–sixty boats left on 3 May 2021.',
  },
]

const SCRIPT = `
import { analyze, check, claimsGraph, exportGraph, formats } from 'onrecord'
import { html } from 'onrecord/html'
import { markdown } from 'onrecord/markdown'
const articles = ${JSON.stringify(ARTICLES)}
const analyses = articles.map(({ text, format }) =>
  analyze(text, { minConfidence: 0, ...(format !== 'text' && { format: format === 'html' ? html : markdown }) }))
const graph = claimsGraph(...analyses)
console.log(JSON.stringify({
  analyses: analyses.map((analysis) => JSON.stringify(analysis)),
  findings: analyses.map((analysis) => JSON.stringify(check(analysis))),
  graphs: [exportGraph(graph, 'json'), exportGraph(graph, 'jsonld'), exportGraph(graph, 'dot')],
}))`

const folder = layProject(home, 'same-bytes', {
  'package.json': '{ "name": "same-bytes", "private": true, "type": "module" }',
  'main.js': SCRIPT,
})
const printed = async (program: string, args: string[]): Promise<string> =>
  (
    await run(program, [...args, 'main.js'], {
      cwd: folder,
      maxBuffer: 1e9,
      env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' },
    })
  ).stdout

let node = ''
beforeAll(async () => {
  node = await printed(process.execPath, [])
})

test('Deno gives the bytes of Node', async () => {
  expect(await printed(deno(), ['run', '--no-lock', '--node-modules-dir=manual', '--allow-read'])).toBe(node)
})

test('Bun gives the bytes of Node', async () => {
  expect(await printed(bun(), ['run'])).toBe(node)
})

describe.skipIf(!executablePath)(`the page that is built of the package${hint}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('gives them in its worker', async () => {
    const { page } = await open(browser, await buildPage({ home }), { acceptDownloads: true })
    const expected: string[] = JSON.parse(node).analyses
    await page.click('.top .panel:nth-of-type(2) summary')
    for (const [i, { text }] of ARTICLES.entries()) {
      await page.fill('#article', text)
      const save = async (): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save=analysis]')])
        return readFileSync(await download.path(), 'utf8')
      }
      await page.waitForSelector('[data-save=analysis]:not(:disabled)')
      await expect.poll(async () => JSON.parse(await save()).text === text, { timeout: 30_000 }).toBe(true)
      expect(await save()).toBe(expected[i])
    }
  })
})
