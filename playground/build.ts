// Builds the playground: one page that holds its style, its script and its worker, for any host or none.
//
//   npm run playground                serves it on this machine
//   npm run playground -- --build     writes playground/dist/index.html
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { forPages } from '../bundling.js'

const own = fileURLToPath(new URL('.', import.meta.url))

/** Where the page is built from. */
export interface PageSources {
  /** A folder in which the package is installed; the sources of `src` are bundled when left out. */
  home?: string
  /** Address of the documentation, from the page; it then leads back there. */
  site?: string
}

/** The whole page. */
export async function buildPage({ home, site }: PageSources = {}): Promise<string> {
  const [style, script, worker] = await Promise.all(
    ['page.css', 'page.ts', 'worker.ts'].map((file) => bundle(join(own, file), home)),
  )
  // Nothing is loaded and nothing can be sent: of the page what is not named is forbidden, and the worker inherits it.
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hashOf(style!)}'`,
    `script-src '${hashOf(script!)}'`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types onrecord',
  ].join('; ')
  const parts: Record<string, string> = { policy, style: style!, script: script!, worker: worker!, site: linkTo(site) }
  const template = readFileSync(join(own, 'index.html'), 'utf8')
  return template.replaceAll(
    /\{(policy|site)\}|\/\* \{(style|script|worker)\} \*\//g,
    (_, a: string, b: string) => parts[a ?? b]!,
  )
}

async function bundle(file: string, home: string | undefined): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    ...forPages,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text', '.csv': 'text', '.txt': 'text' },
    legalComments: 'none',
    // Chunks of the package that an entry needs nothing of.
    logOverride: { 'ignored-bare-import': 'silent' },
    // The paths of tsconfig.json lead to `src`; without them the package is found by its name.
    ...(home && { tsconfigRaw: '{}', plugins: [packageIn(home)] }),
  })
  const text = outputFiles[0]!.text.trim()
  if (!file.endsWith('.css'))
    // In strings and regular expressions it means the same, and nothing else of what esbuild writes begins so.
    return text.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C')
  if (text.includes('</')) throw new Error(`${file} would end its own element`)
  return text
}

// The package itself, whatever else is called so.
const packageIn = (home: string): Plugin => ({
  name: 'package',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^onrecord(?:\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === home ? undefined : resolve(path, { resolveDir: home, kind, pluginData: home }),
    )
  },
})

const linkTo = (site: string | undefined): string =>
  site === undefined ? '' : `<a class="site" href="${site}">Documentation</a>`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Writes the page where `.gitignore` lets it lie; gives the path of its file. */
export async function writePage(sources?: PageSources, folder = join(own, 'dist')): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.html')
  writeFileSync(file, await buildPage(sources))
  return file
}
