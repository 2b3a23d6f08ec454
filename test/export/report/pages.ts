import { Parser } from 'htmlparser2'
import { analyze } from '../../../src/analyze.js'
import { check, relations } from '../../../src/checks/index.js'
import { drawGraph } from '../../../src/export/index.js'
import { type ReportArticle, writeReport } from '../../../src/export/report/index.js'
import { claimsGraph } from '../../../src/graph/index.js'
import type { MarkupFormat } from '../../../src/model/markup-format.js'
import { prepareReferences, verifyQuotes } from '../../../src/verify.js'
import { layOut } from '../picture/graphviz.js'

/** An article in which something is wrong in every way that a report can tell. */
export const SAMPLE = `Mara Oduya, the chief executive of Brightwater, said on Monday that of 120 suppliers, 70 face cuts and 60 face closure.

“We have run out of road,” she said. “Nobody wanted this.” Ben Lee told reporters that she had called the board “a set of cowards” in May. Some observers believe that the plant will close.

The plant opened in 1998. Prices rose 12% from 40 to 50 last year, according to a report by the Harrow Institute.

“It is over for all of us here,” said Priya Nandakumar, a union official. The union has nearly 3,000 members.`

/** What Mara Oduya and Priya Nandakumar said. */
export const SPEECH = {
  id: 'speech.txt',
  title: 'speech.txt',
  text: 'Mara Oduya: We have run out of road. Nobody wanted this.\n\nPriya Nandakumar: It is not over for any of us here.\n',
}

/** An article with all that is known of it, verified against a speech. */
export function articleOf(name: string, text: string, format?: MarkupFormat, references = [SPEECH]): ReportArticle {
  const analysis = analyze(text, { dateline: '2024-05-20', ...(format && { format }) })
  return {
    name,
    analysis,
    findings: check(analysis),
    relations: relations(analysis),
    ...(references.length > 0 && { verifications: verifyQuotes(analysis, prepareReferences(references)) }),
  }
}

/** The page of the sample. */
export function samplePage(): string {
  return writeReport([{ ...articleOf('sample.txt', SAMPLE) }], { references: [SPEECH] })
}

/** A picture of articles, as the command line draws it. */
export function pictureOf(articles: readonly ReportArticle[]): string {
  return drawGraph(claimsGraph(...articles.map((article) => ({ ...article, references: [SPEECH] }))), layOut)
}

/** A page as somebody else’s parser reads it. */
export interface ReadPage {
  /** The words of each paragraph of an article, in order. */
  texts: string[]
  tags: Set<string>
  attributes: Set<string>
  ids: string[]
  /** What links and descriptions within the page point at. */
  targets: string[]
  scripts: string[]
  words: string
}

/** Reads a page with htmlparser2. */
export function readPage(page: string): ReadPage {
  const read: ReadPage = {
    texts: [],
    tags: new Set(),
    attributes: new Set(),
    ids: [],
    targets: [],
    scripts: [],
    words: '',
  }
  const open: string[] = []
  let inside = -1
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name)
        read.tags.add(name)
        for (const key of Object.keys(attributes)) read.attributes.add(key)
        if (attributes.id !== undefined) read.ids.push(attributes.id)
        if (attributes.href?.startsWith('#')) read.targets.push(attributes.href.slice(1))
        for (const key of ['aria-describedby', 'aria-labelledby', 'data-tip', 'data-for', 'data-entry'])
          if (attributes[key]) read.targets.push(attributes[key])
        if (name === 'script') read.scripts.push('')
        if (attributes.class?.split(' ').includes('text')) {
          inside = open.length
          read.texts.push('')
        }
      },
      ontext(words) {
        const name = open.at(-1)
        if (name === 'script') read.scripts[read.scripts.length - 1] += words
        else if (name !== 'style') read.words += words
        if (inside >= 0) read.texts[read.texts.length - 1] += words
      },
      onclosetag() {
        if (open.length === inside) inside = -1
        open.pop()
      },
    },
    { decodeEntities: true },
  )
  parser.end(page)
  return read
}
