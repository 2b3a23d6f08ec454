import { type Declared, type Entry, readApi } from './api.js'
import { codeBlock, escapeHtml, type Heading, render } from './markdown.js'
import type { Package } from './package.js'
import type { SitePage } from './pages.js'

// What each entry is for; the order is that of the package.
const PURPOSES: Record<string, string> = {
  onrecord: 'Everything the job needs: analysis, checks, verification, graph.',
  'onrecord/checks': 'The checks one by one, and what a check of your own is made with.',
  'onrecord/export': 'The formats of the graph one by one, those of RDF, and the picture.',
  'onrecord/report': 'The report as a page, or in pieces.',
  'onrecord/languages/en': 'The words of English.',
  'onrecord/markdown': 'The reader of Markdown.',
  'onrecord/html': 'The reader of HTML.',
  'onrecord/tables': 'Tables of known figures, from CSV or JSON.',
  'onrecord/retext': 'A plugin of unified.',
  'onrecord/textlint': 'A rule of textlint.',
  'onrecord/prosemirror': 'A plugin of ProseMirror and TipTap.',
  'onrecord/codemirror': 'A lint source of CodeMirror.',
  'onrecord/lsp': 'The language server, on a connection of your own.',
  'onrecord/notebook': 'What notebooks show, and rows for tables and plots.',
}

const KINDS: [kind: Declared['kind'], title: string][] = [
  ['function', 'Functions'],
  ['class', 'Classes'],
  ['value', 'Values'],
  ['type', 'Types'],
]

/** A page for each entry of the package, and one that lists them. */
export function apiPages({ folder }: Package): SitePage[] {
  const api = readApi(folder)
  const rows = api.map(
    ({ name, exports }) =>
      `<tr><td><a href="${fileOf(name)}"><code>${name}</code></a></td><td>${PURPOSES[name] ?? ''}</td><td>${exports.length}</td></tr>`,
  )
  const overview = `<h1>API</h1>
<p>What each entry of the package exports, read from its declarations; <a href="functions.html">the functions on one page</a>.</p>
<div class="wide" role="group" tabindex="0" aria-label="Entries"><table><thead><tr><th>entry</th><th>what it is for</th><th>exports</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
  return [
    { path: 'api/index.html', title: 'All entries', group: 'API', sources: [], html: overview },
    ...api.map((entry): SitePage => {
      const headings: Heading[] = []
      const html = entryPage(entry, ownParts(entry, api[0]!), headings, placesOf(entry, api[0]!))
      const title = entry.name
      return { path: `api/${fileOf(title)}`, title, group: 'API', sources: [], html, headings, isSub: true }
    }),
  ]
}

const fileOf = (entry: string): string => `${entry.replaceAll('/', '-')}.html`

/** Where each name is explained: on the page itself, or on that of the first entry. */
type Places = ReadonlyMap<string, string>

function placesOf(entry: Entry, first: Entry): Places {
  const there = entry === first ? [] : [...first.exports, ...first.parts]
  const here = [...entry.exports, ...ownParts(entry, first)]
  return new Map([
    ...there.map(({ name }) => [name, `${fileOf(first.name)}#${name}`] as const),
    ...here.map(({ name }) => [name, `#${name}`] as const),
  ])
}

// What the first entry explains is not explained again.
function ownParts(entry: Entry, first: Entry): Declared[] {
  if (entry === first) return entry.parts
  const there = new Set([...first.exports, ...first.parts].map(({ name }) => name))
  return entry.parts.filter(({ name }) => !there.has(name))
}

function entryPage(
  { name, exports, byDefault }: Entry,
  parts: Declared[],
  headings: Heading[],
  places: Places,
): string {
  const section = (title: string, id: string, list: readonly Declared[]): string => {
    if (list.length === 0) return ''
    headings.push({ depth: 2, id, html: title })
    return `<h2 id="${id}">${title}</h2>\n${list.map((each) => article(each, places, headings)).join('\n')}`
  }
  const kinds = KINDS.map(([kind, title]) =>
    section(
      title,
      title.toLowerCase(),
      exports.filter((each) => each.kind === kind),
    ),
  )
  const also = byDefault ? `<p><code>${byDefault}</code> is exported by default too.</p>` : ''
  return `<h1><code>${name}</code></h1>
<p class="lead">${PURPOSES[name] ?? ''}</p>
${also}
${kinds.join('\n')}
${section('Parts of these types', 'parts', parts)}`
}

function article({ name, doc, code, members }: Declared, places: Places, headings: Heading[]): string {
  headings.push({ depth: 3, id: name, html: `<code>${name}</code>` })
  const fields = members.map(
    (member) =>
      `<dt><code>${escapeHtml(member.name)}${member.isOptional ? '?' : ''}</code> <code class="type">${linked(member.type, places, name)}</code></dt>
<dd>${words(member.doc)}</dd>`,
  )
  // A bare name tells nothing that its fields do not.
  const isBare = fields.length > 0 && code === `interface ${name}`
  return `<h3 id="${name}"><code>${name}</code> <a class="anchor" href="#${name}" aria-label="Link to ${name}">#</a></h3>
${isBare ? '' : linkedBlock(code, places, name)}
${words(doc)}
${fields.length > 0 ? `<dl class="fields">\n${fields.join('\n')}\n</dl>` : ''}`
}

// Comments of the sources name no files relative to them.
const words = (doc: string): string => (doc ? render(doc, (address) => address).html : '')

function linkedBlock(code: string, places: Places, own: string): string {
  const block = codeBlock(escapeHtml(code), 'ts').replace('class="code', 'class="signature code')
  return block.replaceAll(/(<[^>]*>)|\b[A-Z]\w+\b/g, (word: string, tag?: string) =>
    tag ? tag : link(word, places, own),
  )
}

const linked = (type: string, places: Places, own: string): string =>
  escapeHtml(type).replaceAll(/\b[A-Z]\w+\b/g, (word) => link(word, places, own))

const link = (word: string, places: Places, own: string): string =>
  places.has(word) && word !== own ? `<a href="${places.get(word)}">${word}</a>` : word
