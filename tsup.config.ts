import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { licencesOf } from './licences.js'

const entry = {
  index: 'src/index.ts',
  'checks/index': 'src/checks/index.ts',
  'export/index': 'src/export/index.ts',
  'export/report/index': 'src/export/report/index.ts',
  'languages/en': 'src/languages/en.ts',
  markdown: 'src/document/formats/markdown.ts',
  html: 'src/document/formats/html.ts',
  tables: 'src/evidence/tables.ts',
  'adapters/codemirror/index': 'src/adapters/codemirror/index.ts',
  'adapters/lsp/index': 'src/adapters/lsp/index.ts',
  'adapters/notebook/index': 'src/adapters/notebook/index.ts',
  'adapters/prosemirror/index': 'src/adapters/prosemirror/index.ts',
  'adapters/retext/index': 'src/adapters/retext/index.ts',
  'adapters/textlint/index': 'src/adapters/textlint/index.ts',
}

// Entries share chunks (`splitting`), so that the word lists and models of a language are in the package once a format.
//
// What package.json has under `devDependencies` is bundled, what it has under `dependencies` is not. The readers of
// Markdown and HTML are bundled: one package below them asks for a `document` as soon as it is loaded under the
// condition `browser`, which a web worker does not have, and `neutral` takes its other version.
const shared: Options = {
  dts: { entry },
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  treeshake: true,
  sourcemap: false,
  minify: false,
  // Keeps `node:fs` as it is written. The command line alone may import it: test/architecture.test.ts.
  removeNodeProtocol: false,
  external: [/^node:/],
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: {
      ...entry,
      'adapters/cli': 'src/adapters/cli.ts',
      'adapters/cli/worker': 'src/adapters/cli/worker.ts',
      'adapters/lsp/reader': 'src/adapters/lsp/reader.ts',
    },
    metafile: true,
    onSuccess: async () => writeLicences(),
  },
  { ...shared, format: 'cjs', entry },
  // The command of the language server is built by itself: as one of the entries above it would move the server into a chunk,
  // away from its thread, which it looks for beside itself.
  {
    format: 'esm',
    target: 'es2022',
    entry: { 'adapters/lsp/main': 'src/adapters/lsp/main.ts' },
    external: ['./index.js'],
  },
])

function writeLicences(): void {
  const { inputs } = JSON.parse(readFileSync('dist/metafile-esm.json', 'utf8'))
  writeFileSync('dist/third-party-licences.txt', licencesOf(Object.keys(inputs)))
  rmSync('dist/metafile-esm.json')
}
