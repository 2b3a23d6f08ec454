import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { decodeString } from 'micromark-util-decode-string'
import type { Event } from 'micromark-util-types'
import type { Paragraph } from '../../model/generated/shapes.js'
import type { Extraction, MarkupFormat } from '../../model/markup-format.js'
import { linksOf } from '../markdown-links.js'
import { assemble, type Piece } from '../pieces.js'
import { readPlain } from '../plain.js'

// Leaves of the token tree that a reader sees as they stand.
const SEEN = new Set([
  'data',
  'characterEscapeValue',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail',
  'lineEnding',
])
// What is skipped with all that stands in it.
const SKIPPED = new Set([
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'yaml',
  'toml',
  'definition',
  'resource',
  'reference',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'tableDelimiterRow',
  'thematicBreak',
  'taskListCheck',
])
// What holds blocks and tells their kind.
const CONTAINERS = new Set(['listOrdered', 'listUnordered', 'blockQuote', 'gfmFootnoteDefinition'])
// What begins a block of its own.
const BLOCKS: Record<string, Paragraph['kind']> = {
  paragraph: 'paragraph',
  content: 'paragraph',
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
  tableHeader: 'table-cell',
  tableData: 'table-cell',
  image: 'caption',
}
// The parser’s time grows faster than the text where many of these stand in one paragraph; such a text is read as plain.
const OPENERS = /[[\]*_<>~`|&\\]/g
const MOST_OPENERS = 20_000

/** Markdown (CommonMark with GitHub’s tables, footnotes and links, and front matter); code and HTML are skipped. */
export const markdown: MarkupFormat = { id: 'markdown', read: readMarkdown }

function readMarkdown(original: string): Extraction {
  if ((original.match(OPENERS)?.length ?? 0) > Math.max(MOST_OPENERS, original.length / 8)) return readPlain(original)
  const mark = original.startsWith('\uFEFF') ? 1 : 0
  const pieces: Piece[] = []
  const kinds: Paragraph['kind'][] = []
  let skipped = 0
  let title: string | undefined
  let heading = 0
  const containers: string[] = []
  const open: number[] = []
  const events = eventsOf(original)
  for (const [step, { type, start, end }] of events) {
    const [from, to] = [start.offset + mark, end.offset + mark]
    if (SKIPPED.has(type)) skipped += step === 'enter' ? 1 : -1
    if (CONTAINERS.has(type)) {
      if (step === 'enter') containers.push(type)
      else containers.pop()
    }
    const kind = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined
    if (kind && step === 'enter') {
      kinds.push(kind === 'paragraph' ? containedKind(containers) : kind)
      open.push(kinds.length - 1)
    } else if (kind) {
      const block = open.pop()!
      // The words around an image go on in a block of their own.
      if (kind === 'caption' && open.length > 0) {
        kinds.push(kinds[open.at(-1)!]!)
        open[open.length - 1] = kinds.length - 1
      }
      if (kind === 'heading') {
        const rank = /^#{1,6}/.exec(original.slice(original.lastIndexOf('\n', from) + 1))?.[0].length ?? 1
        if (heading === 0 || rank < heading) {
          heading = rank
          title = pieces
            .filter((piece) => piece.block === block)
            .map((piece) => piece.seen ?? original.slice(piece.start, piece.end))
            .join('')
        }
      }
    }
    if (step === 'exit' || skipped > 0 || open.length === 0) continue
    const block = open.at(-1)!
    if (SEEN.has(type)) pieces.push({ start: from, end: to, block })
    else if (type === 'characterReference')
      pieces.push({ start: from, end: to, seen: decodeString(original.slice(from, to)), block })
    else if (type === 'hardBreakTrailing' || type === 'hardBreakEscape') continue
  }
  const matter = frontMatter(original)
  const named = matter.title ?? title
  return {
    ...assemble(original, pieces, kinds),
    hyperlinks: linksOf(events, original, mark),
    ...(named !== undefined && { title: named }),
    ...(matter.date !== undefined && { dateline: matter.date }),
  }
}

function eventsOf(text: string): Event[] {
  const tokenizer = parse({ extensions: [gfm(), frontmatter(['yaml', 'toml'])] }).document()
  return postprocess(tokenizer.write(preprocess()(text, undefined, true)))
}

function containedKind(containers: readonly string[]): Paragraph['kind'] {
  if (containers.includes('gfmFootnoteDefinition')) return 'footnote'
  const inner = containers.at(-1)
  if (inner === undefined) return 'paragraph'
  return inner === 'blockQuote' ? 'block-quotation' : 'list-item'
}

// Title and day of publication from simple lines of front matter: `title: …`, `date: 2022-12-15`.
function frontMatter(text: string): { title?: string; date?: string } {
  const matter = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(
    text.slice(0, 10_000),
  )?.[1]
  if (matter === undefined) return {}
  const line = (name: string) => new RegExp(`^${name}\\s*[:=]\\s*(.+?)\\s*$`, 'm').exec(matter)?.[1]
  const title = line('title')?.replace(/^(["'])(.*)\1$/, '$2')
  const date = /^["']?(\d{4}-\d{2}-\d{2})/.exec(line('date') ?? '')?.[1]
  return { ...(title !== undefined && { title }), ...(date !== undefined && { date }) }
}
