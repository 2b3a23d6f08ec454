// Blocks of code of pages that are not followed as a whole: each is executed as it is written, with the packed package.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, inject, test } from 'vitest'
import { articleFaults } from '../../corpus/notation.js'
import { install } from '../../packed.js'
import { startEditor } from '../adapters/lsp/client.js'
import { LINE } from '../architecture.js'
import { follow } from './follow.js'
import { layProject } from './projects.js'
import { runIn } from './run-in.js'
import { deno } from './runtimes.js'
import { sample } from './samples.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tarball = inject('tarball')
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
function fresh(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-block-'))
  made.push(folder)
  return folder
}
const WRONG = 'It costs between 50 and 40 pounds.\n'

test('the order of imports is the one that is tested', () => {
  const told = sample('order').split(' ◂ ')
  expect(told).toEqual(LINE.filter((stage) => told.includes(stage)))
  expect(LINE.filter((stage) => !stage.endsWith('.ts') && !told.includes(stage))).toEqual([])
})

test('an article in the notation of the corpus is one', () => {
  expect(articleFaults(`${sample('corpus-notation')}\n`)).toEqual([])
})

test('editors: the server is installed and tells its version', () => {
  const { codes } = follow([{ kind: 'run', commands: sample('install-editors').split('\n') }], fresh(), tarball)
  expect(codes).toEqual([['onrecord-lsp --version', 0, '']])
})

test('editors: a server on a connection of one’s own', async () => {
  const home = install(tarball)
  made.push(home)
  layProject(home, '.', { 'serve.mjs': sample('own-connection') })
  const editor = await startEditor({ args: ['serve.mjs'], cwd: home, settings: { delay: 0 } })
  editor.open('file:///nowhere/article.md', 'markdown', WRONG)
  const found = await editor.diagnostics('file:///nowhere/article.md', ({ diagnostics }) => diagnostics.length > 0)
  expect(found.map(({ code }) => code)).toEqual(['range-inverted'])
  editor.process.kill()
})

test('command line: the comment silences its check, and no other', () => {
  const folder = layProject(fresh(), '.', {
    'a.md': `${sample('comment')}\n\n${WRONG}`,
    'b.md': `${sample('comment').replace('range-inverted', 'vague-source')}\n\n${WRONG}`,
  })
  const commands = ['npm install onrecord', 'npx onrecord check a.md b.md || true']
  const { outputs } = follow(
    [
      { kind: 'run', commands },
      { kind: 'prints', text: '' },
    ],
    folder,
    tarball,
  )
  expect(outputs[0]).toMatch(/^a\.md: nothing found\.\nb\.md:\d+:\d+ {2}/)
  expect(outputs[0]).toContain('range-inverted')
})

test('command line: the completions go where the shells look', () => {
  const folder = layProject(fresh(), '.', { '.config/fish/completions/.keep': '', 'first/.keep': '' })
  follow([{ kind: 'run', commands: ['npm install onrecord'] }], folder, tarball)
  // In bash an array begins at 0, in zsh at 1.
  const script = `fpath=(none "$HOME/first")\n${sample('completion')}\ncomplete -p onrecord`
  const env = { HOME: folder, PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}` }
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, env, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^complete .*_onrecord/), stderr: '' })
  expect(readFileSync(join(folder, 'first/_onrecord'), 'utf8')).toMatch(/^#compdef onrecord/)
  expect(readFileSync(join(folder, '.config/fish/completions/onrecord.fish'), 'utf8')).toContain('complete -c onrecord')
})

test('verdicts: the policy of one’s own makes the severity it says', async () => {
  const stdout = await runIn(tarball, [], {
    'policy.json': sample('policy'),
    'main.mjs': `import { readFileSync } from 'node:fs'
import { analyze, verifyQuotes } from 'onrecord'
const policy = JSON.parse(readFileSync('policy.json', 'utf8'))
const analysis = analyze('“We will rebuild [the pool] by May,” said Tom Adeyemi.')
const references = [{ text: 'TOM ADEYEMI: We will rebuild it by May.', title: 'Minutes' }]
for (const each of [policy, { ...policy, rules: [] }])
  console.log(JSON.stringify(verifyQuotes(analysis, references, { policy: each }).map(({ verdict, severity }) => [verdict, severity])))`,
  })
  const [ours, without] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(ours).toEqual([['bracketed', 'warning']])
  expect(without).not.toEqual(ours)
})

test('notebooks: each line shows the analysis', async () => {
  const lines = sample('notebook-shows').split('\n')
  expect(lines).toHaveLength(3)
  const stdout = await runIn(tarball, ['jsdom'], {
    'main.mjs': `import { JSDOM } from 'jsdom'
import { analyze } from 'onrecord'
import { showAnalysis } from 'onrecord/notebook'
const analysis = analyze('“We will appeal,” said Ann Lee.')
const { document } = new JSDOM('').window
const shown = []
const tslab = { display: { html: (markup) => shown.push(markup) } }
const display = (element) => shown.push(element.outerHTML)
const last = ${lines[0]}
${lines.slice(1).join('\n')}
shown.push(last[Symbol.for('Jupyter.display')]()['text/html'])
console.log(JSON.stringify(shown))`,
  })
  const shown: string[] = JSON.parse(stdout)
  expect(shown).toHaveLength(3)
  for (const markup of shown) expect(markup).toContain('We will appeal')
})

test('notebooks: rows go into plots as they are', async () => {
  const lines = sample('notebook-rows').split('\n')
  const stdout = await runIn(tarball, ['jsdom', '@observablehq/plot'], {
    'main.mjs': `import * as Plot from '@observablehq/plot'
import { JSDOM } from 'jsdom'
import { analyze } from 'onrecord'
import { figureRows, quotationRows } from 'onrecord/notebook'
globalThis.window = new JSDOM('').window
globalThis.document = window.document
const analysis = analyze('“We will appeal,” said Ann Lee. Of 120 clubs, some 70 move.')
console.log(JSON.stringify([${lines.join(', ')}].map((plot) => plot.outerHTML)))`,
  })
  const [bars, figures] = JSON.parse(stdout)
  expect(bars).toContain('Ann Lee')
  expect(bars).toContain('<rect')
  expect(figures).toContain('<line')
  expect(figures).toContain('120')
})

// A kernel of tslab and Observable’s preview come from a registry, and can’t be installed here (see notebooks.test.ts).
test('notebooks: the package and Deno’s kernel are installed', () => {
  const folder = fresh()
  mkdirSync(join(folder, 'bin'))
  symlinkSync(deno(), join(folder, 'bin/deno'))
  const [first = '', second = '', ...others] = sample('install-notebooks').split('\n')
  expect(others.map((line) => line.split('#')[0]!.trim())).toEqual(['npx tslab install', 'npx notebooks preview'])
  const at = `PATH="${join(folder, 'bin')}:$PATH" `
  const { codes } = follow([{ kind: 'run', commands: [first, at + second] }], folder, tarball)
  expect(codes.map(([, code]) => code)).toEqual([0])
  expect(readFileSync(join(folder, '.local/share/jupyter/kernels/deno/kernel.json'), 'utf8')).toContain('"Deno"')
})

test('playground: it is served, and written', async () => {
  const [build, serve, write, ...others] = sample('playground')
    .split('\n')
    .map((line) => line.split('#')[0]!.trim())
  // What `npm run build` gives is what the package under test is packed of; here it would be built under other tests.
  expect([build, others]).toEqual(['npm run build', []])
  const told = Number(/localhost:(\d+)/.exec(sample('playground'))![1])
  expect(readFileSync(join(root, 'playground/serve.ts'), 'utf8')).toContain(String(told))

  const port = await freePort()
  const served = spawn('sh', ['-c', `exec ${serve}`], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: String(port) },
  })
  try {
    await new Promise<void>((resolve, reject) => {
      served.stdout.on('data', (data) => String(data).includes(`http://localhost:${port}/`) && resolve())
      served.on('exit', () => reject(new Error('it ended')))
    })
    const page = await fetch(`http://localhost:${port}/`)
    expect(await page.text()).toContain('<title>onrecord playground</title>')
  } finally {
    process.kill(-served.pid!)
  }
  const { stdout } = spawnSync('sh', ['-c', write!], { cwd: root, encoding: 'utf8' })
  expect(stdout).toMatch(/playground\/dist\/index\.html, \d+ kB gzipped/)
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
