import { hash, slug } from '../model/ids.js'
import { seenText } from '../model/seen.js'
import { type Article, readArticle } from './article.js'
import { addNode, type Draft } from './draft.js'
import type { GraphPart } from './input.js'

/**
 * Reads the inputs, each text once. A document is named by the caller, else by title, publisher and day, else by its first
 * sentence, so that edits further down leave its id alone; of two that would have one name the later gets a hash of its text.
 */
export function readArticles(parts: readonly GraphPart[]): Article[] {
  const texts = new Map<string, string>()
  const articles = new Map<string, Article>()
  for (const part of parts) {
    const { text } = part.analysis
    const name = nameOf(part)
    const id = (texts.get(name) ?? text) === text ? name : `${name}-${hash(text)}`
    texts.set(id, text)
    const known = articles.get(id)
    articles.set(id, readArticle(known ? joined(known, part) : part, id))
  }
  return [...articles.values()]
}

// The same text again, perhaps with other findings.
function joined(known: GraphPart, part: GraphPart): GraphPart {
  return {
    ...part,
    findings: [...(known.findings ?? []), ...(part.findings ?? [])],
    verifications: [...(known.verifications ?? []), ...(part.verifications ?? [])],
    references: [...(known.references ?? []), ...(part.references ?? [])],
  }
}

function nameOf({ id, analysis }: GraphPart): string {
  if (id !== undefined) return `document:${slug(id)}`
  const { title, publisher = '', dateline = '' } = analysis
  if (title === undefined) return `document:${slug(openingOf(analysis))}`
  const printed = `${publisher} ${dateline}`
  return `document:${slug(title)}${printed === ' ' ? '' : `-${hash(printed)}`}`
}

const openingOf = (analysis: GraphPart['analysis']): string =>
  seenText(analysis, [analysis.sentences[0] ?? { start: 0, end: Math.min(60, analysis.text.length) }])

/** The node of a document. */
export function addDocument(draft: Draft, { document, analysis }: Article): void {
  const { title, dateline, publisher, language } = analysis
  addNode(draft, {
    id: document,
    kind: 'document',
    label: title ?? openingOf(analysis).slice(0, 60),
    properties: {
      language,
      ...(dateline !== undefined && { date: dateline }),
      ...(publisher !== undefined && { publisher }),
    },
  })
}
