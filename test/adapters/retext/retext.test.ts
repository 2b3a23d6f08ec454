// The plugin in the three places where the collective puts one: on prose, behind Markdown, behind HTML.
import type { Root } from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { type Processor, unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import retextOnrecord, { type Options } from '../../../src/adapters/retext/index.js'
import { bridged } from './bridged.js'

const prose = (options?: Options) => unified().use(retextEnglish).use(retextOnrecord, options)
const processors = {
  prose,
  markdown: (options?: Options) =>
    unified()
      .use(remarkParse)
      .use(remarkRetext, bridged(prose(options))),
  html: (options?: Options) =>
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeRetext, bridged(prose(options))),
  // Right on the tree of Markdown or HTML, without a bridge.
  mdast: (options?: Options) => unified().use(remarkParse).use(retextOnrecord, options),
  hast: (options?: Options) => unified().use(rehypeParse, { fragment: true }).use(retextOnrecord, options),
}

async function run(kind: keyof typeof processors, text: string, options?: Options, path?: string): Promise<VFile> {
  const file = new VFile({ value: text, ...(path !== undefined && { path }) })
  const processor = processors[kind](options) as unknown as Processor
  await processor.run(processor.parse(file) as Node, file)
  return file
}

/** The words at the place of each message, and whether line and column lead there too. */
function wordsOf(file: VFile): string[] {
  const text = String(file)
  const lines = text.split(/\r\n|\r|\n/)
  return file.messages.map(({ place }) => {
    if (!place || !('start' in place)) throw new Error('a message without a place')
    const { start, end } = place
    const words = text.slice(start.offset, end.offset)
    expect(lines[start.line - 1]!.slice(start.column - 1).startsWith(words)).toBe(true)
    return words
  })
}

const WRONG = 'It costs between 50 and 40 pounds.'

test('one message in full', async () => {
  const { messages, data } = await run('prose', `All is well.\n\n${WRONG}\n`, { docs: 'https://example.org/checks/' })
  expect(messages).toHaveLength(1)
  const { message: _, name, stack: __, ...message } = { ...messages[0]! }
  expect({ ...message, name }).toMatchObject({
    reason: 'The range “50 and 40 pounds” begins with its higher end: 50 is more than 40.',
    line: 3,
    column: 18,
    place: { start: { line: 3, column: 18, offset: 31 }, end: { line: 3, column: 34, offset: 47 } },
    ruleId: 'range-inverted',
    source: 'onrecord',
    fatal: true,
    actual: '50 and 40 pounds',
    url: 'https://example.org/checks/range-inverted.html',
  })
  expect(data.onrecord?.quantities.map(({ value }) => value)).toEqual([[50, 40]])
})

describe('places are those of the file', () => {
  test.each([
    ['prose', `A 😀 in plain prose: AT&amp;T.\r\n\r\n${WRONG}`],
    [
      'markdown',
      `---\ntitle: A 😀\n---\n\n# AT&amp;T\r\n\r\nAT&amp;T &mdash; *says* \\* [so](/a): it costs between 50 and 40 pounds.\n`,
    ],
    ['mdast', `AT&amp;T &mdash; *says* so: it costs between 50 and 40 pounds.\n`],
    ['html', `<!doctype html>\r\n<p>AT&amp;T &mdash; 😀 <b>says</b> so: it costs between 50 and 40 pounds.</p>`],
    ['hast', `<p>AT&amp;T &mdash; <b>says</b> so: it costs between 50 and 40 pounds.</p>\n`],
  ] as const)('%s', async (kind, text) => {
    expect(wordsOf(await run(kind, text))).toEqual(['50 and 40 pounds'])
  })

  test('where remark-retext itself has lost them', async () => {
    const text = 'AT&amp;T, B&amp;Q: it costs between 50 and 40 pounds.'
    const offsets: unknown[] = []
    const spy = () => (tree: Root) => void offsets.push(lastOffset(tree))
    const processor = unified()
      .use(remarkParse)
      .use(remarkRetext, bridged(unified().use(retextEnglish).use(spy).use(retextOnrecord)))
    const file = new VFile(text)
    await processor.run(processor.parse(file), file)
    expect(offsets).not.toEqual([text.length])
    expect(wordsOf(file)).toEqual(['50 and 40 pounds'])
  })
})

function lastOffset(node: unknown): number | undefined {
  const { children, position } = node as { children?: unknown[]; position?: { end: { offset: number } } }
  return children?.length ? lastOffset(children.at(-1)) : position?.end.offset
}

describe('what is not prose', () => {
  test('code of Markdown is skipped, with and without a path', async () => {
    const text = `Run \`between 50 and 40\`.\n\n\`\`\`\n${WRONG}\n\`\`\`\n`
    expect((await run('markdown', text)).messages).toEqual([])
    expect((await run('markdown', text, {}, 'news/a.md')).messages).toEqual([])
  })

  test('code, scripts and navigation of HTML are skipped', async () => {
    const text = `<nav>${WRONG}</nav><pre>${WRONG}</pre><script>${WRONG}</script><p>All is well.</p>`
    expect((await run('html', text)).messages).toEqual([])
  })

  test('the title of Markdown and HTML is known', async () => {
    expect((await run('markdown', '# The *pool* closes\n\nIt rained.\n')).data.onrecord?.title).toBe('The pool closes')
    expect((await run('html', '<h1>The pool closes</h1><p>It rained.</p>')).data.onrecord?.title).toBe(
      'The pool closes',
    )
  })
})

test('a link beside a quotation is a candidate reference', async () => {
  const text = '“We will appeal,” [Ann Lee](https://example.org/speech) said.\n'
  const { data } = await run('markdown', text)
  const [link] = data.onrecord?.hyperlinks ?? []
  expect(link).toEqual({
    span: { start: 19, end: 26 },
    url: 'https://example.org/speech',
    quotations: [data.onrecord?.quotations[0]?.id],
  })
})

describe('how the file is marked up', () => {
  const formatOf = async (...parameters: Parameters<typeof run>) => (await run(...parameters)).data.onrecord?.format

  test('is told by the options first', async () => {
    expect(await formatOf('prose', 'Cost & *price*', { format: 'markdown' }, 'a.html')).toBe('markdown')
    expect(await formatOf('markdown', '# Title', { format: 'text' }, 'a.md')).toBe('text')
  })

  test('then by the ending', async () => {
    expect(await formatOf('prose', 'It rained.', undefined, 'a.md')).toBe('markdown')
    expect(await formatOf('prose', 'It rained.', undefined, 'a.HTML')).toBe('html')
  })

  test('then by the tree', async () => {
    expect(await formatOf('prose', '# Not *marked* up, said <em>Ann Lee</em>.\n')).toBe('text')
    expect(await formatOf('prose', '')).toBe('text')
    expect(await formatOf('markdown', 'It *rained*.\n')).toBe('markdown')
    expect(await formatOf('mdast', 'It *rained*.\n')).toBe('markdown')
    expect(await formatOf('html', '<p>It rained.</p>\n')).toBe('html')
    expect(await formatOf('hast', '<p>It rained.</p>\n')).toBe('html')
  })

  test('a wrong one is refused', () => {
    expect(() => prose({ format: 'docx' as never }).freeze()).toThrow(RangeError)
  })
})

describe('options', () => {
  test('are those of analyze and check', async () => {
    const { messages } = await run('prose', WRONG, { off: ['range-inverted'] })
    expect(messages).toEqual([])
    const { data } = await run('prose', 'It rained yesterday.', { dateline: '2022-12-15' })
    expect(data.onrecord?.dates[0]).toMatchObject({ start: '2022-12-14' })
  })

  test('severities are those of a message', async () => {
    const severities = { 'range-inverted': 'info' } as const
    expect((await run('prose', WRONG, { severities })).messages[0]?.fatal).toBe(undefined)
    expect((await run('prose', WRONG, { severities: { 'range-inverted': 'warning' } })).messages[0]?.fatal).toBe(false)
  })

  test('none are fine', async () => {
    const file = new VFile(WRONG)
    const processor = unified().use(retextEnglish).use(retextOnrecord, null)
    processor.runSync(processor.parse(file), file)
    expect(file.messages).toHaveLength(1)
  })
})
