import { Parser } from 'htmlparser2'
import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Span } from '../../model/generated/shapes.js'

/** A comment of the markup; positions are those of the file. */
export interface Comment extends Span {
  /** What stands between the marks. */
  text: string
  /** The paragraph, heading or cell that it stands in; nothing where it stands by itself. */
  block?: Span
}

// Most files have none, and are not read a second time.
const OURS = /<!--\s*onrecord\s/

/** The comments of a file that are for us, sorted. A plain text has none: all in it is words. */
export function findComments(text: string, format: string): Comment[] {
  if (!OURS.test(text)) return []
  const comments = format === 'markdown' ? inMarkdown(text) : format === 'html' ? inHtml(text) : []
  return comments.filter((comment) => /^\s*onrecord\s/.test(comment.text))
}

const BLOCKS = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData'])

// What looks like a comment in code is none, so the tokens of the parser are asked.
function inMarkdown(text: string): Comment[] {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const tokenizer = parse({ extensions: [gfm(), frontmatter(['yaml', 'toml'])] }).document()
  const events = postprocess(tokenizer.write(preprocess()(text, undefined, true)))
  const comments: Comment[] = []
  const blocks: Span[] = []
  for (const [step, { type, start, end }] of events) {
    const span = { start: start.offset + mark, end: end.offset + mark }
    if (BLOCKS.has(type)) step === 'enter' ? blocks.push(span) : blocks.pop()
    if (step === 'exit' || (type !== 'htmlFlow' && type !== 'htmlText')) continue
    const block = blocks.at(-1)
    for (const match of text.slice(span.start, span.end).matchAll(/<!--([\s\S]*?)-->/g)) {
      const at = span.start + match.index
      comments.push({ start: at, end: at + match[0].length, text: match[1]!, ...(block && { block }) })
    }
  }
  return comments
}

// Elements that stand within a line; any other begins or ends a block.
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

function inHtml(text: string): Comment[] {
  const comments: Comment[] = []
  const edges: Span[] = []
  const parser: Parser = new Parser({
    onopentagname: (name) => void edge(name),
    onclosetag: (name, isImplied) => void (isImplied || edge(name)),
    oncomment: (words) => void comments.push({ start: parser.startIndex, end: parser.endIndex + 1, text: words }),
  })
  const edge = (name: string) => !INLINE.has(name) && edges.push({ start: parser.startIndex, end: parser.endIndex + 1 })
  parser.end(text)
  return comments.map((comment) => {
    const start = edges.findLast(({ end }) => end <= comment.start)?.end ?? 0
    const end = edges.find((one) => one.start >= comment.end)?.start ?? text.length
    return { ...comment, block: { start, end } }
  })
}
