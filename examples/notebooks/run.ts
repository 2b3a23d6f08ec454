// Runs the notebooks and keeps what they show: `tsx examples/notebooks/run.ts FOLDER`, where FOLDER has in its node_modules the
// packages that they import, tslab among them. It is none of ours: the compiler it brings would take the place of `tsc`.
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deno } from '../../test/package/runtimes.js'

const run = promisify(execFile)
const own = fileURLToPath(new URL('.', import.meta.url))

/** The notebooks that Jupyter runs, and what starts the kernel of each. */
export const NOTEBOOKS = {
  deno: (_folder: string) => [deno(), 'jupyter', '--kernel', '--conn'],
  tslab: (folder: string) => [
    process.execPath,
    join(folder, 'node_modules/tslab/bin/tslab'),
    'kernel',
    '--config-path',
  ],
}

/** Debian’s Python, which has the Jupyter client where another may not. */
export const PYTHON = '/usr/bin/python3'

/** A notebook with what it shows when it is run in a folder, as it is kept. */
export async function runNotebook(name: keyof typeof NOTEBOOKS, folder: string): Promise<string> {
  const args = [join(own, 'run.py'), join(own, `${name}.ipynb`), folder, name, ...NOTEBOOKS[name](folder)]
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: '1' }
  const { stdout } = await run(PYTHON, args, { env, maxBuffer: 1e8 })
  const { cells, metadata, ...rest } = JSON.parse(stdout)
  // What the kernel says of itself is no part of the notebook.
  const { kernelspec } = metadata
  const kept = { cells, metadata: { kernelspec, language_info: { name: 'typescript' } }, ...rest }
  return `${JSON.stringify(kept, undefined, 1)}\n`
}

/** A notebook as it is kept. */
export const readNotebook = (name: keyof typeof NOTEBOOKS): string => readFileSync(join(own, `${name}.ipynb`), 'utf8')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv
  if (!folder) throw new Error('name the folder whose node_modules the notebooks import from')
  for (const name of ['deno', 'tslab'] as const) {
    writeFileSync(join(own, `${name}.ipynb`), await runNotebook(name, folder))
    console.log(`notebooks: ${name}.ipynb was run`)
  }
}
