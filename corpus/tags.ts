// Articles of corpus/fit with the parts of speech of corpus/tags: a sentence a line, each token with its tag behind a slash.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../src/document/document.js'
import { en } from '../src/languages/en.js'
import type { Token } from '../src/model/document.js'
import { parseArticle } from './notation.js'

const folder = join(import.meta.dirname, 'tags')

/** A sentence with its tags, one a token, after the Penn Treebank. */
export interface TaggedSentence {
  words: Token[]
  tags: string[]
}

/** The files of corpus/tags, sorted. */
export const taggedFiles = (): string[] => readdirSync(folder).sort()

/** The sentences of a file; throws where its tokens are not those of the article. */
export function readTags(file: string): TaggedSentence[] {
  const { text } = parseArticle(file, readFileSync(join(import.meta.dirname, 'fit', file), 'utf8'))
  const { tokens, sentences } = readDocument(text, { language: en })
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  if (lines.length !== sentences.length)
    throw new Error(`corpus/tags/${file} has ${lines.length} lines, and the article ${sentences.length} sentences`)
  return sentences.map(({ first, last }, line) => {
    const words = tokens.slice(first, last)
    const pairs = lines[line]!.split(' ').map((pair) => pair.split(/\/(?=[^/]+$)/) as [string, string])
    const wrong = words.findIndex(({ text: word }, at) => word !== pairs[at]?.[0])
    if (wrong >= 0 || words.length !== pairs.length)
      throw new Error(
        `corpus/tags/${file}, line ${line + 1}: expected \`${words.at(wrong)!.text}\`, as in the article, not \`${pairs.at(wrong)?.[0]}\``,
      )
    return { words, tags: pairs.map(([, tag]) => tag) }
  })
}
