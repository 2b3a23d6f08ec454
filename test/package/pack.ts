import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string
    /** A folder outside the repository whose `node_modules` holds the unpacked tarball and what it depends on. */
    home: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Packs once for all tests of the package, and installs without a network: what `dependencies` names is linked from
 * the repository and nothing else is there, so that a package that is used but not declared is not found.
 */
export function setup(project: TestProject): () => void {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('no `dist/index.js` to pack: run `npm run build`')
  const home = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], options)
  const tarball = join(home, JSON.parse(report)[0].filename)

  const modules = join(home, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', tarball, '-C', modules])
  renameSync(join(modules, 'package'), join(modules, 'onrecord'))
  const { dependencies = {} } = JSON.parse(readFileSync(join(modules, 'onrecord/package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  }

  project.provide('tarball', tarball)
  project.provide('home', home)
  return () => rmSync(home, { recursive: true, force: true })
}
