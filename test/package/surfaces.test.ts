// Each surface in a fresh folder that holds the packed package and what its users have, as a new user would install it.
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, inject, test } from 'vitest'
import { runIn } from './run-in.js'

const tarball = inject('tarball')
const installed = join(inject('home'), 'node_modules/onrecord')
const about = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))

const ARTICLE = '# The pool\n\nAT&amp;T *says* so: it costs between 50 and 40 pounds.\n'
const PLACE = { start: ARTICLE.indexOf('50'), end: ARTICLE.indexOf('.\n') }

test('unified: Markdown through remark-retext', async () => {
  const stdout = await runIn(tarball, ['unified', 'vfile', 'remark-parse', 'remark-retext', 'retext-english'], {
    'main.mjs': `
import retextOnrecord from 'onrecord/retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
const file = new VFile(${JSON.stringify(ARTICLE)})
const processor = unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(retextOnrecord))
await processor.run(processor.parse(file), file)
console.log(JSON.stringify(file.messages.map(({ ruleId, place }) => [ruleId, place.start.offset, place.end.offset])))`,
  })
  expect(JSON.parse(stdout)).toEqual([['range-inverted', PLACE.start, PLACE.end]])
})

test('textlint: its command line with a configuration file', async () => {
  const files = { '.textlintrc.json': '{ "rules": { "onrecord/textlint": true } }', 'article.md': ARTICLE }
  const args = ['node_modules/textlint/bin/textlint.js', '--format', 'json', 'article.md']
  const [{ messages }] = JSON.parse(await runIn(tarball, ['textlint'], files, args))
  expect(messages).toMatchObject([{ ruleId: 'onrecord/textlint', severity: 2, range: [PLACE.start, PLACE.end] }])
})

test('ProseMirror: a view with the plugin', async () => {
  const beside = ['prosemirror-model', 'prosemirror-state', 'prosemirror-view', 'prosemirror-schema-basic', 'jsdom']
  const stdout = await runIn(tarball, beside, {
    'main.mjs': `
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<body></body>')
for (const name of ['window', 'document', 'MutationObserver', 'getSelection']) globalThis[name] ??= window[name] ?? window
const { schema } = await import('prosemirror-schema-basic')
const { EditorState } = await import('prosemirror-state')
const { EditorView } = await import('prosemirror-view')
const { findingsIn, onrecord } = await import('onrecord/prosemirror')
const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('It costs between 50 and 40 pounds.')])])
const show = () => console.log(JSON.stringify(findingsIn(view.state).map(({ from, to }) => view.state.doc.textBetween(from, to))))
const plugins = [onrecord({ delay: 0, onAnalysis: () => { show(); view.destroy(); process.exit() } })]
const view = new EditorView(window.document.body, { state: EditorState.create({ doc, plugins }) })`,
  })
  expect(JSON.parse(stdout)).toEqual(['50 and 40 pounds'])
})

test('CodeMirror: the lint source', async () => {
  const stdout = await runIn(tarball, ['@codemirror/state'], {
    'main.mjs': `
import { EditorState } from '@codemirror/state'
import { onrecord } from 'onrecord/codemirror'
import { markdown } from 'onrecord/markdown'
const state = EditorState.create({ doc: ${JSON.stringify(ARTICLE)} })
console.log(JSON.stringify(onrecord({ format: markdown })({ state }).map(({ from, to, severity }) => [from, to, severity])))`,
  })
  expect(JSON.parse(stdout)).toEqual([[PLACE.start, PLACE.end, 'error']])
})

describe('no surface loads what belongs to another', () => {
  // What each may load beside `dependencies`, and what its types name.
  const own: Record<string, { runs: string[]; types: string[] }> = {
    './retext': { runs: [], types: ['vfile'] },
    './textlint': { runs: [], types: ['@textlint/types'] },
    './prosemirror': {
      runs: ['prosemirror-state', 'prosemirror-view'],
      types: ['prosemirror-model', 'prosemirror-state', 'prosemirror-view'],
    },
    './codemirror': { runs: [], types: ['@codemirror/lint', '@codemirror/view'] },
    './lsp': { runs: [], types: ['vscode-languageserver'] },
  }
  const entries = Object.entries<Record<string, { types: string; default: string }>>(about.exports).filter(
    ([, conditions]) => typeof conditions === 'object',
  )

  test.each(entries)('%s', async (entry, { import: module, require: script }) => {
    const { runs = [], types = [] } = own[entry] ?? {}
    for (const file of [module?.default, script?.default]) {
      const loaded = await packagesOf(join(installed, file ?? ''))
      expect(loaded.filter((name) => !(name in about.dependencies))).toEqual(runs)
    }
    for (const file of [module?.types, script?.types])
      expect(typesOf(join(installed, file ?? '')).filter((name) => !types.includes(name))).toEqual([])
  })

  test.each(entries)('%s loads the language server’s package only if it is that', async (entry, { import: module }) => {
    const loaded = await packagesOf(join(installed, module?.default ?? ''))
    expect(loaded.includes('vscode-languageserver')).toBe(entry === './lsp')
  })

  test('what they load is an optional peer, and nothing else is', () => {
    const named = Object.values(own).flatMap(({ runs, types }) => [...runs, ...types])
    const peers = named.filter((name) => !(name in about.dependencies))
    expect(Object.keys(about.peerDependencies)).toEqual([...new Set(peers)].sort())
    for (const name of Object.keys(about.peerDependencies))
      expect(about.peerDependenciesMeta[name]).toEqual({ optional: true })
  })
})

/** The packages that a file of the build loads, itself or through others; Node’s own left out. */
async function packagesOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const paths = Object.values(metafile.inputs).flatMap(({ imports }) => imports)
  return namesOf(paths.filter(({ external }) => external).map(({ path }) => path))
}

/** The packages that a declaration names, itself or through others. */
function typesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const names = ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName)
  const inside = names.filter((name) => name.startsWith('.'))
  const further = inside.flatMap((name) => typesOf(join(dirname(file), declarationOf(name)), seen))
  return namesOf([...names.filter((name) => !name.startsWith('.')), ...further])
}

const declarationOf = (path: string): string => path.replace(/\.(c?)js$/, '.d.$1ts')
const namesOf = (paths: string[]): string[] =>
  [...new Set(paths.filter((path) => !isBuiltin(path)).map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0]))].sort()
