import { firstEndingAfter } from '../../document/spans.js'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Analysis, Finding, Paragraph, Relation, Span } from '../../model/generated/shapes.js'
import { oneLine, seenWords } from '../../model/seen.js'
import { relationsByFigure } from './compared.js'
import { listSaid, type Said, type Speaker } from './said.js'
import { cutSegments, type Layer, type Segment } from './segments.js'
import { findUnsourced } from './unsourced.js'

/** An article and what is to be told of it. */
export interface ReportArticle {
  /** What the article goes by where it has no title: the name of its file. */
  name: string
  analysis: Analysis
  /** What does not hold: the result of `check`. */
  findings: readonly Finding[]
  /** What was compared and what was not: the result of `relations`. */
  relations?: readonly Relation[]
  /** What became of its quotations: the result of `verifyQuotes`. Missing where there was nothing to verify against. */
  verifications?: readonly QuoteVerification[]
}

/** A paragraph cut into segments, with what begins in it. */
export interface Row {
  block: Paragraph
  segments: readonly Segment[]
}

/** An article made ready to be drawn. */
export interface Sheet extends ReportArticle {
  /** What the ids of its parts begin with. */
  key: string
  title: string
  /** The heading that tells the title, where the text has one. */
  headline: Row | undefined
  rows: Row[]
  said: Said[]
  speakers: Speaker[]
  /** Sentences that are attributed to nobody. */
  unsourced: Span[]
  /** For each figure its id in the page. */
  figureIds: string[]
  /** For each figure what it was compared with, or could not be. */
  compared: Relation[][]
  /** Number of the row in which a span begins. */
  rowOf(span: Span): number
  /** Id in the page of the place where a span begins. */
  placeOf(span: Span): string
}

/** Makes an article ready; `key` must be unique in the page. Speakers who have one of the `numbers`, by their ids, keep it. */
export function laySheet(article: ReportArticle, key: string, numbers: Readonly<Record<string, number>> = {}): Sheet {
  const { analysis, name, relations = [], verifications = [] } = article
  const blocks = blocksOf(analysis)
  const unsourced = findUnsourced(analysis)
  const cut = cutSegments(analysis, blocks, layersOf(article, unsourced))
  const rows = blocks.map((block, i) => ({ block, segments: cut[i]! }))
  const placeOf = createPlaceOf(key, cut.flat())
  const rowOf = createRowOf(blocks)
  const saidIds = numbered(
    `${key}-said`,
    analysis.attributions.map(({ content }) => content[0]!),
    rowOf,
  )
  const { said, speakers } = listSaid(analysis, verifications, { key, saidIds, placeOf, numbers })
  const figureIds = numbered(
    `${key}-figure`,
    analysis.quantities.map(({ span }) => span),
    rowOf,
  )
  const top = rows[0]?.block.kind === 'heading' ? wordsOf(rows[0]) : undefined
  const title = analysis.title?.trim() || top || name.slice(name.search(/[^/\\]*$/)) || 'Untitled article'
  const heading = rows.find(({ block }) => block.kind === 'heading')
  const headline = heading && oneLine(wordsOf(heading)) === oneLine(title) ? heading : undefined
  const compared = relationsByFigure(analysis.quantities, relations)
  return { ...article, key, title, headline, rows, said, speakers, unsourced, figureIds, compared, rowOf, placeOf }
}

const wordsOf = ({ segments }: Row): string => segments.map(({ words }) => words).join('')

function layersOf(article: ReportArticle, unsourced: readonly Span[]): Layer[] {
  const { analysis, findings, relations = [], verifications = [] } = article
  const layers: Layer[] = []
  const add = (kind: Layer['kind'], of: number, spans: readonly Span[]) => {
    for (const { start, end } of spans) layers.push({ kind, of, start, end })
  }
  for (const [i, { content, source, cue }] of analysis.attributions.entries()) {
    add('content', i, content)
    add('source', i, source)
    add('cue', i, cue)
  }
  for (const [i, { span, isSpeech }] of analysis.quotations.entries()) if (isSpeech) add('quoted', i, [span])
  for (const [i, { span }] of analysis.quantities.entries()) add('figure', i, [span])
  for (const [i, { spans, evidence }] of findings.entries()) {
    add('finding', i, spans)
    for (const { span } of evidence) if (span) add('place', i, [span])
  }
  for (const { spans } of relations) add('place', 0, spans)
  for (const { span } of analysis.dates) add('place', 0, [span])
  for (const { at } of verifications) add('place', 0, [at])
  for (const [i, span] of unsourced.entries()) add('own', i, [span])
  return layers
}

// Paragraphs, and what stands between them where a reader sees any of it.
function blocksOf(analysis: Analysis): Paragraph[] {
  const blocks: Paragraph[] = []
  let at = 0
  const between = (end: number) => {
    if (end > at && /\S/.test(seenWords(analysis, { start: at, end })))
      blocks.push({ start: at, end, kind: 'paragraph' })
  }
  for (const paragraph of analysis.paragraphs) {
    between(paragraph.start)
    blocks.push({ ...paragraph, start: Math.max(at, paragraph.start) })
    at = Math.max(at, paragraph.end)
  }
  between(analysis.text.length)
  return blocks
}

function createRowOf(blocks: readonly Paragraph[]): Sheet['rowOf'] {
  return ({ start }) => Math.min(firstEndingAfter(blocks, start), blocks.length - 1)
}

// Ids that are counted in each row anew, so that an edit in one paragraph leaves the others theirs.
function numbered(name: string, spans: readonly Span[], rowOf: Sheet['rowOf']): string[] {
  const counts: number[] = []
  return spans.map((span) => {
    const row = rowOf(span)
    counts[row] = (counts[row] ?? 0) + 1
    return `${name}-${row + 1}-${counts[row]}`
  })
}

function createPlaceOf(key: string, segments: readonly Segment[]): (span: Span) => string {
  return ({ start }) => placeId(key, segments[firstEndingAfter(segments, start)] ?? segments.at(-1))
}

/** The id of a segment in the page. */
export function placeId(key: string, segment: Segment | undefined): string {
  return `${key}-at-${segment?.place ?? '1-0'}`
}
