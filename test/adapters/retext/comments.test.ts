// Comments that switch messages off, read by the packages that the collective has for it.
import { commentMarker } from 'mdast-comment-marker'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkMessageControl from 'remark-message-control'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { messageControl } from 'unified-message-control'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import retextOnrecord from '../../../src/adapters/retext/index.js'
import { bridged } from './bridged.js'

const prose = bridged(unified().use(retextEnglish).use(retextOnrecord))
const WRONG = 'AT&amp;T: between 50 and 40 pounds.'

describe('in Markdown', () => {
  const processor = unified().use(remarkParse).use(remarkRetext, prose).use(remarkMessageControl, { name: 'onrecord' })
  const linesOf = async (text: string) => {
    const file = new VFile(text)
    await processor.run(processor.parse(file), file)
    return file.messages.map(({ line }) => line)
  }

  test('ignore hides the messages of the next block', async () => {
    expect(await linesOf(`<!--onrecord ignore-->\n\n${WRONG}\n\n${WRONG}\n`)).toEqual([5])
    expect(await linesOf(`<!--onrecord ignore range-inverted-->\n\n${WRONG}\n\n${WRONG}\n`)).toEqual([5])
    expect(await linesOf(`<!--onrecord ignore vague-source-->\n\n${WRONG}\n`)).toEqual([3])
  })

  test('disable hides them up to enable', async () => {
    const text = `<!--onrecord disable-->\n\n${WRONG}\n\n${WRONG}\n\n<!--onrecord enable-->\n\n${WRONG}\n`
    expect(await linesOf(text)).toEqual([9])
  })
})

test('in HTML', async () => {
  const control = () => (tree: Parameters<typeof messageControl>[0], file: VFile) =>
    messageControl(tree, {
      file,
      name: 'onrecord',
      test: 'comment',
      marker: (node) => commentMarker({ type: 'html', value: `<!--${(node as { value?: string }).value}-->` }),
    })
  const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, prose).use(control)
  const file = new VFile(`<!--onrecord ignore--><p>${WRONG}</p>\n<p>${WRONG}</p>\n`)
  await processor.run(processor.parse(file), file)
  expect(file.messages.map(({ line }) => line)).toEqual([2])
})
