import type { ReadGraph } from './comparison.js'
import { itWithPython, runPython } from './python.js'

/** `it`, or a test that is skipped for want of NetworkX: Debian's package `python3-networkx`. */
export const itWithNetworkX = itWithPython('networkx')

/** Reads all texts in one run of Python. */
export function readWithNetworkX(format: 'graphml' | 'gexf', texts: readonly string[]): ReadGraph[] {
  return runPython('read-networkx.py', { format, texts }) as ReadGraph[]
}
