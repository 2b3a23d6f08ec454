import { findAttributions } from './annotate/attributions.js'
import { findDateline, findDates } from './annotate/dates/index.js'
import { findEntities } from './annotate/entities/index.js'
import { findQuantities } from './annotate/quantities/index.js'
import { findScareQuotes } from './annotate/quotation-use.js'
import { findCandidateReferences } from './claims/candidate-references.js'
import { findClaims } from './claims/find-claims.js'
import { findLinks } from './claims/find-links.js'
import { linkFigures, markShares } from './claims/link-figures.js'
import { findNameLists } from './claims/name-lists.js'
import { findPastDates } from './claims/past-dates.js'
import { scopeQuantities } from './claims/scope.js'
import { readDocument } from './document/document.js'
import { en } from './languages/en.js'
import type { Document } from './model/document.js'
import type { Analysis, Language, Quantity } from './model/generated/shapes.js'
import type { MarkupFormat } from './model/markup-format.js'
import { checkOptions } from './model/options.js'
import { relocate } from './model/relocate.js'

/** What is known of a text beside its words; all of it optional. */
export interface AnalyzeOptions {
  /** Day of publication, ISO 8601 (`2022-12-15`). Relative dates resolve against it, and nothing else knows the date. */
  dateline?: string
  /** Headline. */
  title?: string
  /** Who publishes the text. */
  publisher?: string
  /** How the text is marked up, such as `html` of `onrecord/html`; plain text when left out. */
  format?: MarkupFormat
  /** Language pack; English when left out. */
  language?: Language
  /** Leaves out attributions less sure than this, 0 to 1; 0 when left out. */
  minConfidence?: number
}

/**
 * Reads a text: who is said to have said what, with which figures and dates.
 *
 * ```
 * text ─▶ document ─▶ annotate ─▶ claims ─▶ Analysis ─▶ checks ─▶ graph ─▶ export
 * ```
 *
 * Pure and total: any string gives an `Analysis`, plain JSON that holds `text` as it was passed; the same text and options
 * give the same bytes. Throws only a `TypeError` or `RangeError` for options that are not what they should be.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  checkOptions(text, options)
  const { language = en, minConfidence = 0 } = options
  const read = readDocument(text, { ...options, language })
  const dateline = findDateline(read)
  const document = dateline === undefined ? read : { ...read, dateline }
  const { found, context } = findAttributions(document, minConfidence)
  const entities = findEntities(context, found)
  const attributions = found.map(({ attribution }) => attribution)
  const dates = findDates(document)
  const quantities = scopeQuantities(markShares(document, findQuantities(document, dates)), attributions)
  const links = findLinks(document, quantities, dates)
  const claims = findClaims(document, { attributions, quantities, dates })
  const { format, title, publisher, map } = document
  const analysis = relocate(
    {
      text: document.original,
      format,
      language: language.tag,
      ...(dateline !== undefined && { dateline }),
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      markup: [...map.markup],
      paragraphs: document.paragraphs,
      sentences: document.sentences.map(({ start, end }) => ({ start, end })),
      quotations: findScareQuotes(context.document, context.quotes, context.takenQuotes),
      entities,
      attributions,
      quantities: linkFigures(quantities, links),
      dates,
      ...(title !== undefined && { titleQuantities: quantitiesOf(readDocument(title, { language })) }),
      links: [...links, ...findPastDates(document, dates), ...findNameLists(document, quantities)],
      claims,
    },
    map,
  )
  const { hyperlinks = [] } = document
  return hyperlinks.length > 0 ? { ...analysis, hyperlinks: findCandidateReferences(analysis, hyperlinks) } : analysis
}

const quantitiesOf = (document: Document): Quantity[] => findQuantities(document, findDates(document))
