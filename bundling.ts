import type { BuildOptions } from 'esbuild'

/** How esbuild makes one script or style sheet of an entry, for a page in the browsers that are supported. */
export const forPages = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'chrome125', 'firefox128', 'safari18'],
  charset: 'ascii',
  write: false,
} satisfies BuildOptions & { write: false }
