import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

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
