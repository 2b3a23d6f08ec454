// Packs the extension, with the language server of `dist` in it, as a vsix:
//
//   npm run build && npm run vsix [-- FOLDER]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'
import { build } from 'esbuild'
import { licencesOf } from '../../licences.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')

/** Lays the files of the extension in a folder of their own, bundled, so that nothing of the repository strays in. */
async function layExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-vscode-'))
  for (const file of ['README.md', 'icon.png', '.vscodeignore']) cpSync(join(here, file), join(folder, file))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { private: _, ...about } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...about, version }, null, 2)}\n`)
  const shared = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    metafile: true,
  } as const
  const client = await build({
    ...shared,
    entryPoints: { extension: join(here, 'src/extension.ts') },
    outdir: join(folder, 'dist'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
  })
  // The server looks for its thread beside itself. Its packages are scripts, which ask for `require` in a module.
  const server = await build({
    ...shared,
    entryPoints: ['main', 'reader'].map((name) => join(root, 'dist/adapters/lsp', `${name}.js`)),
    outdir: join(folder, 'dist/server'),
    format: 'esm',
    splitting: true,
    banner: { js: `import{createRequire as __require}from'node:module';const require=__require(import.meta.url);` },
  })
  // What the build of the library bundled, and what is bundled here.
  const inputs = [client, server].flatMap(({ metafile }) => Object.keys(metafile.inputs)).map((path) => resolve(path))
  const licences = [readFileSync(join(root, 'dist/third-party-licences.txt'), 'utf8'), licencesOf(inputs)]
  writeFileSync(join(folder, 'dist/third-party-licences.txt'), licences.join('\n\n'))
  return folder
}

const folder = await layExtension()
const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const target = resolve(process.argv[2] ?? here)
mkdirSync(target, { recursive: true })
const packagePath = join(target, `${name}-${version}.vsix`)
await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true })
rmSync(folder, { recursive: true, force: true })
console.log(`vsix: ${packagePath} was packed`)
