import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import ts from 'typescript'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { ANSWER, SENTENCE } from './projects.js'

const home = inject('home')
const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Bundles a script as a web project would. A Node built-in cannot be resolved there, and fails the build. */
async function bundle(contents: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: home, loader: 'js' },
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    write: false,
    logLevel: 'silent',
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}

describe('the core in a browser', () => {
  let script = ''
  beforeAll(async () => {
    script = await bundle(`export { analyze, linkQuotes, check } from 'onrecord'`, {
      format: 'iife',
      globalName: 'onrecord',
    })
  })

  // The globals of the language and nothing more: no window, as in a worker, no process, no clock that ticks for us.
  test('runs under a strict content security policy, without a window', () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
    expect(() => runInContext(`eval('1')`, context)).toThrow('Code generation from strings disallowed')
    runInContext(script.replace(/^(?:"use strict";)?var /, 'var '), context)
    const row = runInContext(
      `JSON.stringify(onrecord.linkQuotes(onrecord.analyze(${JSON.stringify(SENTENCE)}))[0])`,
      context,
    )
    expect(JSON.parse(row)).toMatchObject({ quote: ANSWER.quote, speaker: ANSWER.speaker })
  })

  test('makes no code from strings', () => {
    expect(findCodeGeneration(script)).toEqual([])
    expect(findCodeGeneration('eval("1"); new Function("a"); Function("b"); a.eval("c"); b.Function')).toHaveLength(3)
  })
})

/** Calls of `eval` and of `Function`, with or without `new`. */
function findCodeGeneration(code: string): string[] {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node)
    if (isCall && ts.isIdentifier(node.expression) && /^(?:eval|Function)$/.test(node.expression.text))
      found.push(node.getText(file).slice(0, 60))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test('a page that writes one format carries no other', async () => {
  const script = await bundle(`import { graphml } from 'onrecord/export'; export const write = graphml.write`)
  expect(script).toContain('graphml.graphdrawing.org')
  expect(script).not.toMatch(/digraph|gexf|MERGE/)
  expect(script.length).toBeLessThan(8000)
})

describe('size', () => {
  const budget = JSON.parse(readFileSync(new URL('./size-budget.json', import.meta.url), 'utf8'))
  const weigh = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

  test('stays within the budget', async () => {
    const fromSource = (contents: string, options: BuildOptions = {}): Promise<string> =>
      bundle('', {
        stdin: { contents, resolveDir: source, loader: 'ts' },
        platform: 'neutral',
        mainFields: ['module', 'main'],
        ...options,
      })
    const languages = {
      name: 'languages-apart',
      setup(esbuild: Parameters<NonNullable<BuildOptions['plugins']>[number]['setup']>[0]) {
        esbuild.onResolve({ filter: /\/languages\// }, ({ path }) => ({ path, external: true }))
      },
    }
    const sizes = {
      code: weigh(await fromSource(`export { analyze } from './analyze.js'`, { plugins: [languages] })),
      english: weigh(await fromSource(`export * from './languages/en.js'`)),
      all: weigh(await bundle(`export { analyze } from 'onrecord'`)),
    }
    for (const [part, size] of Object.entries(sizes))
      console.log(`size of ${part}: ${size.toFixed(1)} kB gzipped${budget[part] ? ` of ${budget[part]}` : ''}`)
    expect(sizes.code).toBeLessThanOrEqual(budget.code)
    expect(sizes.english).toBeLessThanOrEqual(budget.english)
    // What users get is the sum of the two: nothing is in the package twice.
    expect(sizes.all).toBeLessThanOrEqual((sizes.code + sizes.english) * 1.05)
  })
})
