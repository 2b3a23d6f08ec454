import { linkQuotes } from '../../claims/link-quotes.js'
import { firstEndingAfter, overlaps } from '../../document/spans.js'
import type { Finding, Span } from '../../model/generated/shapes.js'
import type { Article } from './article.js'
import type { Rewriting } from './rewrite-figure.js'

/** What newsrooms write for what is still to come. */
const TO_COME = 'TK'
// As many speakers as one takes in at a glance.
const MOST = 3

/** Words that would say who speaks, and whom they name. */
export interface Attributing extends Rewriting {
  speaker: string
}

/**
 * Ways to name the speaker of a quotation that has none: whoever says the words in a reference, then whoever spoke last before
 * it, and at the end a place for a name that is still to come.
 *
 * ```
 * “We have lost all.”  →  “We have lost all,” said Mara Oduya.
 * ```
 */
export function attribute(article: Article, { spans }: Finding): Attributing[] {
  const [span] = spans
  const quotation = article.analysis.quotations.find((one) => one.span.start === span?.start)
  if (!quotation || quotation.unclosed) return []
  const { text } = article.analysis
  const { inner, span: whole } = quotation
  const stop = text[inner.end - 1]
  const mark = text.slice(inner.end, whole.end)
  // A stop becomes a comma; a question stays one.
  const place = { start: stop === '.' ? inner.end - 1 : inner.end, end: whole.end }
  return [...speakersFor(article, whole), TO_COME].map((speaker) => ({
    span: place,
    words: `${stop === '.' ? ',' : ''}${mark} said ${speaker}.`,
    speaker,
  }))
}

function speakersFor({ analysis, verifications }: Article, span: Span): string[] {
  const said = verifications.find(({ at }) => overlaps(at, span))?.utterer
  const before = linkQuotes(analysis)
    .filter((row) => row.span.start < span.start)
    .map(({ speaker }) => speaker)
    .reverse()
  const { paragraphs, entities } = analysis
  const paragraph = paragraphs[firstEndingAfter(paragraphs, span.start)]
  const near = entities
    .filter(({ kind, named }) => kind === 'person' && named !== false)
    .filter(({ mentions }) => paragraph && mentions.some((mention) => overlaps(mention, paragraph)))
    .map(({ name }) => name)
  const names = [said, ...near, ...before].filter((name) => name !== undefined)
  return [...new Set(names)].slice(0, MOST)
}
