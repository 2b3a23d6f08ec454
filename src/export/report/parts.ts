import { createPlaces, type PagedReference } from '../../evidence/verification/reference/places.js'
import { drawPieces } from './article.js'
import { drawControls } from './controls.js'
import { html, type Part } from './markup.js'
import { laySheet, type ReportArticle } from './sheet.js'
import { drawSummary } from './summary.js'

/** The report of one article in pieces of HTML, for a page of one’s own that shows it while the article is written. */
export interface ReportParts {
  title: string
  /** A list of what was found, in short. */
  summary: string
  /** What can be shown and hidden. */
  controls: string
  /** Headline, where the article is from, and its findings. */
  head: string
  /** Each paragraph with its margins. */
  rows: string[]
  /** Speakers, figures and what was not checked; an empty string where there is none. */
  lists: string[]
  /** The number of each speaker, by the id of the entity: by it go the colour and the ids in the page. */
  speakers: Readonly<Record<string, number>>
}

/**
 * What `writeReport` draws of one article, in pieces. Each piece is markup in which every word of the article is escaped; an
 * edit in one paragraph leaves the pieces of the others as they were, byte for byte, so that a page need only change what
 * differs. Speakers who were in the parts before, where these are given, keep their colours, whoever comes in above them. The style
 * sheet of the report goes with it: `reportStyle`.
 */
export function reportParts(
  article: ReportArticle,
  references: readonly PagedReference[] = [],
  before?: Pick<ReportParts, 'speakers'>,
): ReportParts {
  const sheet = laySheet(article, 'a1', before?.speakers)
  const { head, rows, lists } = drawPieces(sheet, createPlaces(references))
  return {
    title: sheet.title,
    summary: written(drawSummary([sheet])),
    controls: written(drawControls([sheet])),
    head: head.markup,
    rows: rows.map(({ markup }) => markup),
    lists: lists.map(written),
    speakers: Object.fromEntries(
      sheet.speakers.flatMap(({ entity, number }) => (entity && number !== undefined ? [[entity.id, number]] : [])),
    ),
  }
}

const written = (part: Part): string => html`${part}`.markup
