import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'
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

/** What a bundle of the source with everything that `contents` exports is made of; languages are left out of it on demand. */
async function bundleSource(contents: string, wordsApart = false): Promise<{ code: string; packages: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    format: 'esm',
    outfile: 'bundle.js',
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: wordsApart ? [languagesApart] : [],
  })
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const packages = inputs.flatMap(
    ([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [],
  )
  return { code: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].sort() }
}

const languagesApart: Plugin = {
  name: 'languages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/languages\// }, ({ path }) => ({ path, external: true }))
  },
}

describe('a bundle holds only what it uses', () => {
  test('the core is built of these packages and of no other', async () => {
    const core = await bundleSource(`export * from './index.js'`)
    expect(core.packages).toEqual(['@noble/hashes', 'date-fns'])
  })

  // Names of tokens that the parsers work with, which no minifier shortens.
  const marks = { markdown: 'gfmFootnoteCall', html: 'onopentagname' }
  test.each(Object.entries(marks))('the parser of %s comes with its own entry alone', async (name, mark) => {
    expect(await bundle(`export * from 'onrecord'`)).not.toContain(mark)
    expect(await bundle(`export * from 'onrecord/${name}'`)).toContain(mark)
    const others = Object.values(marks).filter((other) => other !== mark)
    for (const other of others) expect(await bundle(`export * from 'onrecord/${name}'`)).not.toContain(other)
  })
})

interface Budget {
  import: string
  from: string
  /** Code alone, in kB gzipped. */
  code: number
  /** Words and models of the language, in kB gzipped. */
  words?: number
}

const budgets: Budget[] = JSON.parse(readFileSync(new URL('./size-budget.json', import.meta.url), 'utf8'))
const weigh = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

/** The file that an entry is built of. */
const fileOf = (entry: string): string =>
  entry === 'onrecord' ? './index.js' : entry.replace('onrecord/', './document/formats/').concat('.js')

describe('size in kB, minified and gzipped', () => {
  test.each(budgets)('$import from $from: at most $code of code', async ({ import: names, from, code, words = 0 }) => {
    const exported = names === 'everything' ? '*' : `{ ${names} }`
    const asSource = `export ${exported} from '${fileOf(from)}'`
    const apart = weigh((await bundleSource(asSource, true)).code)
    const whole = weigh((await bundleSource(asSource)).code)
    const packed = weigh(await bundle(`export ${exported} from '${from}'`))
    console.log(`${names} from ${from}: ${apart.toFixed(1)} of code, ${(whole - apart).toFixed(1)} of words`)
    expect(apart).toBeLessThanOrEqual(code)
    expect(whole - apart).toBeLessThanOrEqual(words)
    // Nothing is in the package twice.
    expect(packed).toBeLessThanOrEqual(whole * 1.05 + 1)
  })
})
