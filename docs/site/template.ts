import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { escapeHtml, type Heading } from './markdown.js'
import { groups, type SitePage } from './pages.js'

// The page begins as the reader’s system has it, or as the reader chose before.
const SCRIPT = `const root = document.documentElement
const button = document.querySelector('.theme')
const system = matchMedia('(prefers-color-scheme: dark)')
let chosen
try { chosen = localStorage.getItem('onrecord-theme') } catch {}
const isDark = () => (chosen ? chosen === 'dark' : system.matches)
const show = () => {
  if (chosen) root.dataset.theme = chosen
  button.setAttribute('aria-pressed', String(isDark()))
}
button.hidden = false
button.addEventListener('click', () => {
  chosen = isDark() ? 'light' : 'dark'
  try { localStorage.setItem('onrecord-theme', chosen) } catch {}
  show()
})
system.addEventListener('change', show)
show()
// The list of pages begins where the reader is in it.
const list = document.querySelector('.pages')
const here = list.querySelector('[aria-current]')
if (here) list.scrollTop = here.offsetTop - list.clientHeight / 2`
const POLICY = `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** The address of one page from another. */
export const toPage = (from: string, to: string): string =>
  posix.relative(posix.dirname(from), to) || posix.basename(to)

/** A whole page, with the list of pages and of what is on it. */
export function fill(page: SitePage, body: string, headings: readonly Heading[], pages: readonly SitePage[]): string {
  const at = (path: string) => toPage(page.path, path)
  const title = page.path === 'index.html' ? 'onrecord' : `${page.title} · onrecord`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${at('style.css')}">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="home" href="${at('index.html')}">onrecord</a>
<a class="to-pages" href="#pages">All pages</a>
<a class="quick" href="${at('guides/five-minutes.html')}">Five minutes</a>
<a href="${at('playground/index.html')}">Playground</a>
<form class="search" role="search" hidden>
<label class="unseen" for="search">Search the documentation</label>
<input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">
<kbd aria-hidden="true">/</kbd>
<div class="found"><p role="status"></p><ul aria-label="Found" hidden></ul></div>
</form>
<button class="theme" type="button" aria-pressed="false" hidden>Dark</button>
</header>
<div class="columns">
<main id="main" tabindex="-1">
${body}
${neighbours(page, pages)}
</main>
${contents(headings)}
<nav class="pages" id="pages" aria-label="Pages">
${groups.map((group) => list(group, page, pages)).join('')}</nav>
</div>
<script>${SCRIPT}</script>
<script src="${at('search.js')}" data-index="${at('search-index.js')}"></script>
</body>
</html>
`
}

// Pages of a long list are shown where the reader is in it.
function list(group: string, page: SitePage, pages: readonly SitePage[]): string {
  const items = pages
    .filter((other) => other.group === group && (!other.isSub || page.group === group))
    .map((other) => {
      const current = other === page ? ' aria-current="page"' : ''
      const name =
        other.isSub && /^[a-z/-]+$/.test(other.title) ? `<code>${other.title}</code>` : escapeHtml(other.title)
      return `<li${other.isSub ? ' class="sub"' : ''}><a href="${toPage(page.path, other.path)}"${current}>${name}</a></li>\n`
    })
  return items.length > 0 ? `<h2>${group}</h2>\n<ul>\n${items.join('')}</ul>\n` : ''
}

function contents(headings: readonly Heading[]): string {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3)
  if (shown.length < 3) return ''
  const items = shown.map(({ depth, id, html }) => `<li class="depth${depth}"><a href="#${id}">${html}</a></li>\n`)
  return `<nav class="contents" aria-label="On this page">\n<h2>On this page</h2>\n<ul>\n${items.join('')}</ul>\n</nav>`
}

function neighbours(page: SitePage, pages: readonly SitePage[]): string {
  const at = pages.indexOf(page)
  if (at < 0) return ''
  const link = (other: SitePage | undefined, label: string, rel: string) =>
    other
      ? `<a rel="${rel}" href="${toPage(page.path, other.path)}"><small>${label}</small> ${escapeHtml(other.title)}</a>`
      : '<span></span>'
  return `<nav class="neighbours" aria-label="Before and after">${link(pages[at - 1], 'Before', 'prev')}${link(pages[at + 1], 'Next', 'next')}</nav>`
}
