import { Tokenizer } from 'htmlparser2'
import type { Paragraph } from '../../model/generated/shapes.js'
import type { Extraction, MarkupFormat, PageLink } from '../../model/markup-format.js'
import { assemble, type Piece } from '../pieces.js'

// Elements that make a block of their own, and what kind.
const BLOCKS = new Map<string, Paragraph['kind']>(
  Object.entries({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'list-item',
    blockquote: 'block-quotation',
    figcaption: 'caption',
    caption: 'caption',
    td: 'table-cell',
    th: 'table-cell',
  }),
)
const PLAIN = new Set(
  'address article aside body br dd details dialog div dl dt fieldset figure footer form header hgroup hr html main ol p section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'audio button canvas code head iframe math nav noscript object pre script select style svg template textarea title video'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * HTML: what a browser shows of the page’s text, white space run together as it does; scripts, styles, navigation and code
 * are skipped, `<q>` is seen as quotation marks.
 */
export const html: MarkupFormat = { id: 'html', read: readHtml }

function readHtml(original: string): Extraction {
  const pieces: Piece[] = []
  const kinds: Paragraph['kind'][] = ['paragraph']
  const open: string[] = []
  let skipped = 0
  let spaced = false
  let at = 0
  let tag = ''
  let name = ''
  let attributes = new Map<string, string>()
  let title = ''
  let heading: number | undefined
  let dateline: string | undefined
  // How many elements are open around the footnotes; nothing outside of them.
  let notes: number | undefined
  const hyperlinks: PageLink[] = []
  let link: { url: string; start: number; noteCall: boolean } | undefined

  const newBlock = () => {
    const inner = open.findLast((element) => BLOCKS.has(element))
    kinds.push(notes !== undefined ? 'footnote' : (BLOCKS.get(inner ?? '') ?? 'paragraph'))
    spaced = false
  }
  const push = (start: number, end: number, seen?: string) => {
    const block = kinds.length - 1
    pieces.push({ start, end, block, ...(seen !== undefined && { seen }), ...(spaced && { lead: ' ' as const }) })
    spaced = false
  }
  const words = (start: number, end: number) => {
    for (const match of original.slice(start, end).matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      const from = start + match.index
      if (/^[ \t\n\r\f]/.test(match[0])) spaced = true
      else push(from, from + match[0].length)
    }
  }
  const closeLink = (end: number) => {
    if (!link) return
    const { url, start, noteCall } = link
    if (noteCall) skipped = Math.max(0, skipped - 1)
    else if (skipped === 0 && url !== '' && !url.startsWith('#') && start < end)
      hyperlinks.push({ span: { start, end }, url })
    link = undefined
  }
  const enter = (element: string, start: number, end: number) => {
    if (SKIPPED.has(element)) skipped++
    else if (BLOCKS.has(element) || PLAIN.has(element)) {
      if (isFootnotes(attributes)) notes ??= open.length
      open.push(element)
      newBlock()
      if (element === 'h1') heading ??= kinds.length - 1
    } else if (element === 'q' && skipped === 0) push(start, end, '“')
    else if (element === 'a') {
      closeLink(start)
      link = { url: attributes.get('href') ?? '', start: end, noteCall: isNoteCall(attributes) }
      if (link.noteCall) skipped++
    }
    if (element === 'time' || element === 'meta') dateline ??= dayOf(element, attributes)
  }
  const leave = (element: string, start: number, end: number) => {
    if (SKIPPED.has(element)) skipped = Math.max(0, skipped - 1)
    else if (BLOCKS.has(element) || PLAIN.has(element)) {
      const index = open.lastIndexOf(element, open.length)
      if (index >= 0) open.length = index
      if (notes !== undefined && open.length <= notes) notes = undefined
      newBlock()
    } else if (element === 'q' && skipped === 0) push(start, end, '”')
    else if (element === 'a') closeLink(start)
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext(start, end) {
        at = end
        if (tag === 'title' && title === '') title = original.slice(start, end).trim()
        if (skipped === 0) words(start, end)
      },
      ontextentity(codepoint, end) {
        const start = at
        at = end
        const seen = String.fromCodePoint(codepoint)
        if (skipped > 0) return
        if (/[ \t\n\r\f]/.test(seen)) spaced = true
        else if (end > start) push(start, end, seen)
      },
      onopentagname(start, end) {
        tag = original.slice(start, end).toLowerCase()
        attributes = new Map()
        at = start - 1
      },
      onopentagend(end) {
        enter(tag, at, end + 1)
        at = end + 1
        if (VOID.has(tag)) open.length = open.at(-1) === tag ? open.length - 1 : open.length
      },
      onselfclosingtag(end) {
        enter(tag, at, end + 1)
        if (!VOID.has(tag)) leave(tag, at, end + 1)
        else if (open.at(-1) === tag) open.pop()
        at = end + 1
      },
      onclosetag(start, end) {
        const element = original.slice(start, end).toLowerCase()
        const close = original.indexOf('>', end)
        const after = close < 0 ? original.length : close + 1
        leave(element, start - 2, after)
        tag = ''
        at = after
      },
      onattribname(start, end) {
        name = original.slice(start, end).toLowerCase()
        attributes.set(name, '')
      },
      onattribdata(start, end) {
        attributes.set(name, (attributes.get(name) ?? '') + original.slice(start, end))
      },
      onattribentity(codepoint) {
        attributes.set(name, (attributes.get(name) ?? '') + String.fromCodePoint(codepoint))
      },
      onattribend() {},
      oncomment(_start, end) {
        at = end + 1
      },
      oncdata(_start, end) {
        at = end + 1
      },
      ondeclaration(_start, end) {
        at = end + 1
      },
      onprocessinginstruction(_start, end) {
        at = end + 1
      },
      onend() {},
    },
  )
  tokenizer.write(original)
  tokenizer.end()
  const seen = assemble(original, pieces, kinds)
  const head = pieces
    .filter(({ block }) => block === heading)
    .map((piece) => (piece.lead ?? '') + (piece.seen ?? original.slice(piece.start, piece.end)))
  const named = heading === undefined ? title : head.join('').trim()
  return { ...seen, hyperlinks, ...(named && { title: named }), ...(dateline !== undefined && { dateline }) }
}

// <section class="footnotes" role="doc-endnotes">, <aside role="doc-footnote">, <section data-footnotes>
function isFootnotes(attributes: ReadonlyMap<string, string>): boolean {
  const role = attributes.get('role') ?? ''
  return (
    role === 'doc-endnotes' ||
    role === 'doc-footnote' ||
    attributes.has('data-footnotes') ||
    /(?:^|\s)footnotes?(?:\s|$)/i.test(attributes.get('class') ?? '')
  )
}

// <a href="#fn1" role="doc-noteref">, and the way back: <a href="#fnref1" role="doc-backlink">. Their words are no text.
function isNoteCall(attributes: ReadonlyMap<string, string>): boolean {
  const role = attributes.get('role') ?? ''
  return (
    role === 'doc-noteref' ||
    role === 'doc-backlink' ||
    attributes.has('data-footnote-ref') ||
    attributes.has('data-footnote-backref')
  )
}

// <meta property="article:published_time" content="2022-12-15T08:00:00Z">, <time datetime="2022-12-15">
function dayOf(element: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const kind = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? ''
  const value =
    element === 'time'
      ? attributes.get('datetime')
      : /published|^date|pubdate/i.test(kind)
        ? attributes.get('content')
        : undefined
  return /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0]
}
