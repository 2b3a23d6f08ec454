// The notebooks of examples/notebooks, run with the packed package: Deno’s and tslab’s kernel by a real Jupyter client,
// Observable’s with its cells in one module.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { JSDOM } from 'jsdom'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { NOTEBOOKS, PYTHON, readNotebook, runNotebook } from '../../examples/notebooks/run.js'
import { install } from './install.js'
import { layProject } from './projects.js'

const home = install(inject('tarball'), ['tslab', '@types/node', '@observablehq/plot'])
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
  test.each(Object.keys(NOTEBOOKS) as (keyof typeof NOTEBOOKS)[])('%s shows what is kept of it', async (name) => {
    const shown = await runNotebook(name, home)
    expect(JSON.parse(shown)).toEqual(JSON.parse(readNotebook(name)))
    expect(shown).toContain('70 + 60 is 130')
  })
})

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
