import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { install, pack } from '../../packed.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string
    /** A folder outside the repository whose `node_modules` holds the unpacked tarball and what it depends on. */
    home: string
  }
}

/** Packs once for all tests of the package, and installs it where a package that is used but not declared is not found. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const tarball = pack(folder)
  const home = install(tarball)

  project.provide('tarball', tarball)
  project.provide('home', home)
  return () => {
    for (const made of [folder, home]) rmSync(made, { recursive: true, force: true })
  }
}
