// Readers written in Python, where a Python has them; in continuous integration it must. See the list of `.ci/run`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { it } from 'vitest'

// What `python3` names may be another Python than the one that Debian's packages are for.
const withModule = (module: string): string | undefined =>
  ['/usr/bin/python3', 'python3'].find((command) => spawnSync(command, ['-c', `import ${module}`]).status === 0)

/** `it`, or a test that is skipped for want of a module of Python. */
export const itWithPython = (module: string) => (withModule(module) || process.env.CI ? it : it.skip)

/** What a script beside this file, which is named for the module it needs, answers to JSON. */
export function runPython(script: string, input: unknown): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const module = script.replace(/^read-|\.py$/g, '')
  const { status, stdout, stderr } = spawnSync(withModule(module) ?? 'python3', [path], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
