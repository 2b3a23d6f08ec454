import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import MiniSearch from 'minisearch'
import { forPages } from '../../bundling.js'
import { licencesOf } from '../../licences.js'
import type { SitePage } from './pages.js'
import { options, type Section } from './search/fields.js'

// A page of fewer characters is found as a whole.
const SHORT = 2000

/** A page as it is written: what it says, in HTML. */
export interface Written {
  page: SitePage
  html: string
}

/** The script of the search field, and the index that it loads. */
export async function searchFiles(written: readonly Written[]): Promise<[path: string, text: string][]> {
  const index = new MiniSearch<Section>(options)
  // Files of the repository are shown where a page names them; they are not what somebody looks for.
  for (const { page, html } of written) if (page.group) index.addAll(sectionsOf(page, html))
  return [
    ['search.js', await bundle()],
    ['search-index.js', `window.onrecordIndex=${JSON.stringify(JSON.stringify(index))}\n`],
  ]
}

async function bundle(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('search/page.ts', import.meta.url))],
    ...forPages,
    metafile: true,
  })
  return `/*!\n${licencesOf(Object.keys(metafile.inputs))}*/\n${outputFiles[0]!.text}`
}

/** What stands below each heading that has an address; what stands before the first is the page itself. */
export function sectionsOf({ path, title }: SitePage, html: string): Section[] {
  const parts = plain(html).length < SHORT ? [html] : html.split(/(?=<h[23] id=")/)
  return parts.map((part, place) => {
    const [head = '', id, heading = ''] = (place > 0 && /^<h[23] id="([^"]+)">(.*?)<\/h[23]>/s.exec(part)) || []
    const text = plain(place > 0 ? part.slice(head.length) : part.replace(/^[\s\S]*?<\/h1>/, ''))
    return { id: id ? `${path}#${id}` : path, title: plain(heading) || title, page: title, text }
  })
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

// Words as they are read; those of two blocks stay apart.
const plain = (html: string): string =>
  html
    .replaceAll(/<a class="anchor".*?<\/a>/g, '')
    .replaceAll(/<\/?(?:p|li|t[dhr]|pre|div|h\d|d[dt]|br)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim()
