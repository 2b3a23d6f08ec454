// NetworkX, where a Python has it: Debian's package `python3-networkx`. In continuous integration it must be there.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { it } from 'vitest'
import type { ReadGraph } from './comparison.js'

// What `python3` names may be another Python than the one that Debian's packages are for.
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import networkx']).status === 0,
)

/** `it`, or a test that is skipped for want of NetworkX. */
export const itWithNetworkX = python || process.env.CI ? it : it.skip

/** Reads all texts in one run of Python. */
export function readWithNetworkX(format: 'graphml' | 'gexf', texts: readonly string[]): ReadGraph[] {
  const script = fileURLToPath(new URL('read-networkx.py', import.meta.url))
  const { status, stdout, stderr } = spawnSync(python ?? 'python3', [script], {
    input: JSON.stringify({ format, texts }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
