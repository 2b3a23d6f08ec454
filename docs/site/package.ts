import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { analyze } from '../../src/analyze.js'
import type { checks } from '../../src/checks/index.js'
import type { en } from '../../src/languages/en.js'

/** The package as it is installed: what the site is built of. */
export interface Package {
  /** Where its `package.json` is. */
  folder: string
  analyze: typeof analyze
  checks: typeof checks
  en: typeof en
}

/** Loads the package that is installed in a folder. */
export async function loadPackage(home: string): Promise<Package> {
  const folder = join(home, 'node_modules/onrecord')
  const load = (file: string) => import(pathToFileURL(join(folder, 'dist', file)).href)
  const [{ analyze }, { checks }, { en }] = await Promise.all(
    ['index.js', 'checks/index.js', 'languages/en.js'].map(load),
  )
  return { folder, analyze, checks, en }
}
