// Builds the documentation site of the package as it is packed: static files for any host, or none.
//
//   npm run site             writes docs/dist, with the playground (after `npm run build`)
//   npm run site -- FOLDER   writes it there
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installPacked } from '../packed.js'
import { buildPage } from '../playground/build.js'
import { apiPages } from './site/api-pages.js'
import { checkPages } from './site/check-pages.js'
import { cuePages } from './site/cue-pages.js'
import { createLinks } from './site/links.js'
import { render } from './site/markdown.js'
import { loadPackage, type Package } from './site/package.js'
import { groups, type SitePage, written } from './site/pages.js'
import { readmePages } from './site/readme.js'
import { searchFiles, type Written } from './site/search.js'
import { styleSheet } from './site/style.js'
import { fill } from './site/template.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The site of a package: what each of its files holds, by path. `playground` is the page that is put into it. */
export async function buildSite(playground: string, onrecord: Package): Promise<Map<string, string | Buffer>> {
  const listed: SitePage[] = [
    ...readmePages(read('README.md')),
    ...written.map(([source, group, title, path]) => ({
      path,
      title,
      group,
      sources: [source],
      markdown: read(source),
      base: source,
    })),
    ...(await checkPages(onrecord)),
    ...cuePages(root, onrecord),
    ...apiPages(onrecord),
  ]
  const files = new Map<string, string | Buffer>([
    ['style.css', styleSheet(root)],
    ['playground/index.html', playground],
  ])
  const links = createLinks(root, listed)
  // “Next” leads through the lists as they are shown.
  const rank = ({ group }: SitePage) => groups.indexOf(group)
  const ordered = [...listed].sort((a, b) => rank(a) - rank(b))
  const shown: Written[] = []
  for (let page = links.next(); page; page = links.next()) {
    const { html, headings } = page.html
      ? { html: page.html, headings: page.headings ?? [] }
      : render(page.markdown ?? '', links.from(page))
    shown.push({ page, html })
    files.set(page.path, fill(page, html, headings, ordered))
  }
  for (const [path, source] of links.assets) files.set(path, readFileSync(join(root, source)))
  for (const [path, text] of await searchFiles(shown)) files.set(path, text)
  return files
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? join(root, 'docs/dist')
  const home = installPacked()
  const files = await buildSite(await buildPage({ home, site: '../index.html' }), await loadPackage(home))
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  console.log(`site: ${files.size} files in ${folder}`)
}
