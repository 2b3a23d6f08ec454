import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { install } from '../../packed.js'
import { layProject } from './projects.js'

const run = promisify(execFile)

/**
 * What Node prints in a fresh folder that holds the packed package, what is named beside it, and these files; its complaint where it
 * prints nothing.
 */
export async function runIn(
  tarball: string,
  beside: readonly string[],
  files: Record<string, string>,
  args: readonly string[] = ['main.mjs'],
): Promise<string> {
  const home = install(tarball, beside)
  try {
    layProject(home, '.', { 'package.json': '{ "name": "newsroom", "private": true }', ...files })
    // What is linked from the repository looks for the package there; Node then looks here.
    const env = { ...process.env, NODE_PATH: join(home, 'node_modules') }
    const { stdout, stderr } = await run(process.execPath, args, { cwd: home, env }).catch((failure) => failure)
    return stdout || stderr
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
