// Graphviz, which places what a picture shows.
import { spawnSync } from 'node:child_process'
import { instance } from '@viz-js/viz'
import type { LayOut } from '../../../src/export/index.js'

const viz = await instance()

/** Graphviz in WebAssembly, as the command line has it. */
export const layOut: LayOut = (dot) => viz.renderString(dot, { format: 'json0' })

/** Graphviz itself. */
export const layOutWithDot: LayOut = (dot) => {
  const { stdout, stderr, status } = spawnSync('dot', ['-Tjson0'], { input: dot, encoding: 'utf8' })
  if (status !== 0 || stderr !== '') throw new Error(stderr)
  return stdout
}
