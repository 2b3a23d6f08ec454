// The notebooks of examples/notebooks, run with the packed package: Deno’s kernel by a real Jupyter client, tslab’s cells as tslab
// compiles them, Observable’s in one module.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { JSDOM } from 'jsdom'
import ts from 'typescript'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { PYTHON, readNotebook, runNotebook } from '../../examples/notebooks/run.js'
import { install } from '../../packed.js'
import { layProject } from './projects.js'

const home = install(inject('tarball'), ['@observablehq/plot'])
layProject(home, '.', {
  'package.json': '{ "name": "desk", "private": true, "type": "module", "dependencies": { "onrecord": "*" } }',
})
afterAll(() => rmSync(home, { recursive: true }))

const isJupyterThere = (() => {
  try {
    execFileSync(PYTHON, ['-c', 'import nbclient, jupyter_client'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const hint = isJupyterThere ? '' : ' (skipped: `apt-get install python3-nbclient`)'

describe.skipIf(!isJupyterThere && !process.env.CI)(`a Jupyter client${hint}`, () => {
  test('Deno’s kernel shows what is kept of it', async () => {
    const shown = await runNotebook('deno', home)
    expect(JSON.parse(shown)).toEqual(JSON.parse(readNotebook('deno')))
    expect(shown).toContain('70 + 60 is 130')
  })
})

// tslab can’t be installed beside TypeScript, as its own compiler takes the name `tsc`. What is kept was shown by its kernel
// (examples/notebooks/run.ts); here its cells are checked and compiled by the same rules, and must show the same.
test('tslab’s cells show what its kernel showed', async () => {
  const { cells } = JSON.parse(readNotebook('tslab')) as { cells: Cell[] }
  const code = cells.filter(({ cell_type }) => cell_type === 'code')
  const folder = layProject(home, 'tslab', {
    'package.json': '{ "private": true }',
    'cells.ts': code.map(({ source }) => [source].flat().join('')).join('\n;\n'),
    'node_modules/tslab/package.json': '{ "name": "tslab", "main": "index.js", "types": "index.d.ts" }',
    'node_modules/tslab/index.d.ts': 'export const display: { html(markup: string): void }',
    'node_modules/tslab/index.js': 'exports.display = { html: (markup) => console.log(JSON.stringify(markup)) }',
  })
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    esModuleInterop: true,
    skipLibCheck: true,
    types: [],
  }
  const program = ts.createProgram([join(folder, 'cells.ts')], options)
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([])
  program.emit()
  const printed = execFileSync(process.execPath, ['cells.js'], { cwd: folder, encoding: 'utf8' })
  const kept = code.flatMap(({ outputs }) => outputs.map(({ data }) => [data['text/html']].flat().join('')))
  expect(
    printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(kept)
})

interface Cell {
  cell_type: string
  source: string | string[]
  outputs: { data: Record<string, string | string[]> }[]
}

test('Observable shows elements, tables and plots', async () => {
  const page = new JSDOM(readFileSync(new URL('../../examples/notebooks/observable.html', import.meta.url), 'utf8'))
  const cells = [...page.window.document.querySelectorAll('script[type=module]')].map((cell) => cell.textContent)
  const { outputFiles } = await build({
    stdin: { contents: cells.join('\n'), resolveDir: home, loader: 'js' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    plugins: [fromNpm],
  })
  const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only' })
  const shown: Element[] = []
  Object.assign(window, { display: (element: Element) => shown.push(element) })
  window.eval(outputFiles[0]!.text)
  const [analysis, findings, table, bars, figures] = shown
  expect(shown).toHaveLength(5)
  expect(analysis?.textContent).toContain('“We have run out of road,” Mara Oduya')
  expect(findings?.textContent).toContain('70 + 60 is 130; the text says 120.')
  expect([...table!.querySelectorAll('tbody tr')].map((row) => row.querySelector('td')?.textContent)).toContain(
    'Ben Lee',
  )
  expect(bars?.outerHTML).toContain('Ben Lee')
  expect(bars?.querySelectorAll('rect').length).toBeGreaterThan(1)
  expect(figures?.querySelectorAll('circle').length).toBeGreaterThan(3)
})

// `npm:` is how Observable names a package.
const fromNpm: Plugin = {
  name: 'npm',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^npm:/ }, ({ path }) =>
      resolve(path.slice(4), { resolveDir: join(home), kind: 'import-statement' }),
    )
  },
}
