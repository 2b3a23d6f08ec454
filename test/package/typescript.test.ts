import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import { ANSWER, layProject, SCRIPT } from './projects.js'

const run = promisify(execFile)
const home = inject('home')

const MAIN = `
import { analyze, check, linkQuotes } from 'onrecord'
import type { Analysis, Finding } from 'onrecord'
declare const console: { log(text: string): void }
export type { Analysis, Finding }
${SCRIPT}`

const SUBPATHS = `
import * as checks from 'onrecord/checks'
import * as formats from 'onrecord/export'
import { html } from 'onrecord/html'
import * as english from 'onrecord/languages/en'
import { markdown } from 'onrecord/markdown'
import { type Analysis, analyze, type MarkupFormat, verifyQuote } from 'onrecord'
export const entries: object[] = [checks, formats, english]
export const markup: MarkupFormat[] = [markdown, html]
export const analyses: Analysis[] = markup.map((format) => analyze('', { format }))
export const found = verifyQuote({ quote: 'We' }, { text: '<p>We', format: html })
`

const { ModuleKind, ModuleResolutionKind } = ts

// Supported: every setting under which TypeScript reads an exports map. `node10` does not, and so reaches the main
// entry only. `classic` finds no package at all and is not supported.
test.each([
  ['node16 in a module', 'module', ModuleKind.Node16, ModuleResolutionKind.Node16, true],
  ['node16 in CommonJS', 'commonjs', ModuleKind.Node16, ModuleResolutionKind.Node16, true],
  ['nodenext in a module', 'module', ModuleKind.NodeNext, ModuleResolutionKind.NodeNext, true],
  ['nodenext in CommonJS', 'commonjs', ModuleKind.NodeNext, ModuleResolutionKind.NodeNext, true],
  ['esnext with a bundler', 'module', ModuleKind.ESNext, ModuleResolutionKind.Bundler, true],
  ['preserve with a bundler', 'module', ModuleKind.Preserve, ModuleResolutionKind.Bundler, true],
  ['commonjs with node10, main entry', 'commonjs', ModuleKind.CommonJS, ModuleResolutionKind.Node10, false],
])('a TypeScript project compiles and runs: %s', async (name, type, module, moduleResolution, hasSubpaths) => {
  const folder = layProject(home, `typescript/${name.replaceAll(/\W+/g, '-')}`, {
    'package.json': JSON.stringify({ name: 'project', private: true, type }),
    'main.ts': MAIN,
    ...(hasSubpaths && { 'subpaths.ts': SUBPATHS }),
  })
  const files = hasSubpaths ? ['main.ts', 'subpaths.ts'] : ['main.ts']
  expect(compile(folder, files, { module, moduleResolution })).toEqual([])
  for (const file of files) {
    const { stdout } = await run(process.execPath, [`out/${file.replace('.ts', '.js')}`], { cwd: folder })
    if (file === 'main.ts') expect(JSON.parse(stdout)).toEqual(ANSWER)
  }
})

test('a wrong call does not compile', () => {
  const folder = layProject(home, 'typescript/wrong', {
    'package.json': JSON.stringify({ name: 'project', private: true, type: 'module' }),
    'main.ts': `import { analyze } from 'onrecord'\nexport const analysis = analyze(1)\nexport const day = analyze('').day\nanalyze('', { format: 'html' })\n`,
  })
  const options = { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext }
  expect(compile(folder, ['main.ts'], options).map((line) => line.slice(0, 6))).toEqual(['TS2345', 'TS2339', 'TS2322'])
})

// Parsing the standard library costs more than the rest of a compilation: it is done once.
const libraries = new Map<string, ts.SourceFile | undefined>()

/** Compiles into `out`, and gives what TypeScript complains of, also in the declarations of the package. */
function compile(folder: string, files: string[], settings: ts.CompilerOptions): string[] {
  const options: ts.CompilerOptions = {
    ...settings,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    rootDir: folder,
    outDir: join(folder, 'out'),
  }
  const host = ts.createCompilerHost(options)
  const readSource = host.getSourceFile
  host.getCurrentDirectory = () => folder
  host.getSourceFile = (file, ...rest) => {
    if (!/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(file)) return readSource(file, ...rest)
    if (!libraries.has(file)) libraries.set(file, readSource(file, ...rest))
    return libraries.get(file)
  }
  const paths = files.map((file) => join(folder, file))
  const program = ts.createProgram(paths, options, host)
  const { diagnostics } = program.emit()
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ code, file, messageText }) =>
      `TS${code} ${file?.fileName.slice(folder.length)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
}
