// The package as npm would publish it, for what is built of it and for what tests it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Packs what is built, into a folder; gives the path of the tarball. */
export function pack(folder: string): string {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('no `dist/index.js` to pack: run `npm run build`')
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options)
  return join(folder, JSON.parse(report)[0].filename)
}

/** Packs what is built and installs it in a fresh folder, which goes when the process ends; gives the folder. */
export function installPacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const home = install(pack(folder))
  rmSync(folder, { recursive: true })
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  return home
}

/**
 * Installs the packed tarball in a fresh folder outside the repository without a network, and gives the folder: what
 * `dependencies` names is linked from the repository, what is named beside it, and nothing else.
 */
export function install(tarball: string, beside: readonly string[] = []): string {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const modules = join(home, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', tarball, '-C', modules])
  renameSync(join(modules, 'package'), join(modules, 'onrecord'))
  const { dependencies = {} } = JSON.parse(readFileSync(join(modules, 'onrecord/package.json'), 'utf8'))
  for (const name of [...Object.keys(dependencies), ...beside]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  }
  return home
}
