// The comment that the language server writes is one that the packages of unified read.
import remarkMessageControl from 'remark-message-control'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import retextOnrecord from '../../../src/adapters/retext/index.js'
import { writeComment } from '../../../src/adapters/suppressions/index.js'
import { analyze } from '../../../src/analyze.js'
import { markdown } from '../../../src/document/formats/markdown.js'
import { bridged } from './bridged.js'

const TEXT = 'One.\n\nIt costs between 50 and 40 pounds.\n\nIt costs between 60 and 40 pounds.\n'

test('it hides the messages of its check for its paragraph', async () => {
  const prose = bridged(unified().use(retextEnglish).use(retextOnrecord))
  const processor = unified().use(remarkParse).use(remarkRetext, prose).use(remarkMessageControl, { name: 'onrecord' })
  const messagesOf = async (text: string) => {
    const file = new VFile(text)
    await processor.run(processor.parse(file), file)
    return file.messages.map(({ actual }) => actual)
  }
  const offset = TEXT.indexOf('50 and')
  const { at, words } = writeComment(analyze(TEXT, { format: markdown }), offset, 'range-inverted', 'said so on air')!
  expect(await messagesOf(TEXT)).toEqual(['50 and 40 pounds', '60 and 40 pounds'])
  expect(await messagesOf(TEXT.slice(0, at) + words + TEXT.slice(at))).toEqual(['60 and 40 pounds'])
})
