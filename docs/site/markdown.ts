import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { colour } from './colour.js'

/** A heading of a page, for the list of what is on it. */
export interface Heading {
  depth: number
  id: string
  html: string
}

/** Markdown as HTML, with its headings. */
export interface Rendered {
  html: string
  headings: Heading[]
}

/**
 * Renders Markdown as GitHub does, with the same ids of headings. `link` is handed each address that is written and gives the one
 * it leads to.
 */
export function render(markdown: string, link: (address: string) => string): Rendered {
  const headings: Heading[] = []
  const ids = new Map<string, number>()
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: false,
  })
    // Marks for tests and builds, and nothing a reader wants; in code they are escaped.
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/<h([1-6])>([\s\S]*?)<\/h\1>/g, (_, depth: string, inner: string) => {
      const slug = slugOf(inner)
      const times = ids.get(slug) ?? 0
      ids.set(slug, times + 1)
      const id = times === 0 ? slug : `${slug}-${times}`
      headings.push({ depth: Number(depth), id, html: inner.replaceAll(/<\/?a\b[^>]*>/g, '') })
      return depth === '1'
        ? `<h1 id="${id}">${inner}</h1>`
        : `<h${depth} id="${id}">${inner} <a class="anchor" href="#${id}" aria-label="Link to this heading">#</a></h${depth}>`
    })
    .replaceAll(/(<(?:a|img) [^>]*?(?:href|src)=")([^"]*)"/g, (_, head: string, to: string) => `${head}${link(to)}"`)
    // What is wider than a phone scrolls by itself, by keyboard too.
    .replaceAll('<table>', '<div class="wide" role="group" tabindex="0" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    // The corner of a table heads nothing.
    .replaceAll(/<th>\s*<\/th>/g, '<td></td>')
    .replaceAll(
      /<pre><code(?: class="language-(\w+)")?>([\s\S]*?)<\/code><\/pre>/g,
      (_, language: string | undefined, code: string) => codeBlock(code, language),
    )
  return { html, headings }
}

/** A block of code, already escaped. */
export function codeBlock(code: string, language = 'text'): string {
  return `<pre class="code ${language}" tabindex="0"><code>${colour(code, language)}</code></pre>`
}

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

// As GitHub makes them: lower case, without punctuation, spaces as hyphens.
function slugOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
