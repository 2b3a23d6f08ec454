import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { codeBlock, escapeHtml } from './markdown.js'
import type { SitePage } from './pages.js'
import { toPage } from './template.js'

// What a file is shown as, by its ending.
const LANGUAGES: Record<string, string> = { '.ts': 'ts', '.js': 'js', '.json': 'json', '.yml': 'yaml' }
const IMAGES = ['.png', '.svg', '.jpg']

/** Where links of pages lead; files of the repository that a page names become pages too. */
export interface Links {
  /** The next page to write. */
  next(): SitePage | undefined
  /** What a link written in a page becomes there. */
  from(page: SitePage): (address: string) => string
  /** Pictures by where they are written, with the file they are. */
  assets: Map<string, string>
}

export function createLinks(root: string, listed: readonly SitePage[]): Links {
  const queue = [...listed]
  const bySource = new Map(listed.flatMap((page) => page.sources.map((source) => [source, page] as const)))
  const assets = new Map<string, string>()

  function pageOf(source: string): SitePage {
    const known = bySource.get(source)
    if (known) return known
    if (!existsSync(join(root, source))) throw new Error(`${source}: linked, and not there`)
    const page = isFolder(join(root, source)) ? folderPage(root, source) : filePage(root, source)
    bySource.set(source, page)
    queue.push(page)
    return page
  }

  return {
    assets,
    next: () => queue.shift(),
    from: (page) => (address) => {
      const written = address.replaceAll('&amp;', '&')
      if (/^[a-z]+:/i.test(written) || page.base === undefined) return address
      const [path = '', id] = written.split('#')
      const source = path ? posix.join(posix.dirname(page.base), decodeURI(path)).replace(/\/$/, '') : page.base
      const section = id === undefined ? undefined : bySource.get(`${source}#${id}`)
      // A heading of the page itself.
      if (!path && !section) return address
      if (IMAGES.includes(posix.extname(source))) {
        const to = `pictures/${posix.basename(source)}`
        assets.set(to, source)
        return toPage(page.path, to)
      }
      const to = section ?? pageOf(source)
      return toPage(page.path, to.path) + (id === undefined || section ? '' : `#${id}`)
    },
  }
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()

// A file as it stands; what is written to be read, as it reads. Articles of the examples are data.
function filePage(root: string, source: string): SitePage {
  const text = readFileSync(join(root, source), 'utf8')
  const page = { path: `files/${source}.html`, title: source, group: '', sources: [source], base: source }
  const head = `<h1><code>${escapeHtml(source)}</code></h1>`
  if (source.endsWith('.md') && !source.startsWith('examples/')) return { ...page, markdown: text }
  const language = LANGUAGES[posix.extname(source)] ?? 'text'
  return { ...page, html: `${head}\n${codeBlock(escapeHtml(text), language)}` }
}

function folderPage(root: string, source: string): SitePage {
  const names = readdirSync(join(root, source)).filter((name) => !name.startsWith('.') && name !== 'node_modules')
  const page = { path: `files/${source}/index.html`, title: source, group: '', sources: [source] }
  if (names.includes('README.md'))
    return { ...page, markdown: readFileSync(join(root, source, 'README.md'), 'utf8'), base: `${source}/README.md` }
  const items = names.map((name) => {
    const path = `${source}/${name}`
    return isFolder(join(root, path)) ? `- \`${name}/\`` : `- [\`${name}\`](${encodeURI(name)})`
  })
  return { ...page, markdown: `# \`${source}\`\n\n${items.join('\n')}\n`, base: `${source}/index` }
}
