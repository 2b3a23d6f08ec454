import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { install } from './install.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string
    /** A folder outside the repository whose `node_modules` holds the unpacked tarball and what it depends on. */
    home: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Packs once for all tests of the package, and installs it where a package that is used but not declared is not found. */
export function setup(project: TestProject): () => void {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('no `dist/index.js` to pack: run `npm run build`')
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options)
  const tarball = join(folder, JSON.parse(report)[0].filename)
  const home = install(tarball)

  project.provide('tarball', tarball)
  project.provide('home', home)
  return () => {
    for (const made of [folder, home]) rmSync(made, { recursive: true, force: true })
  }
}
