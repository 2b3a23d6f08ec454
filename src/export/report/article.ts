import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Span } from '../../model/generated/shapes.js'
import { drawFigures } from './figures.js'
import { type Html, html, type Part } from './markup.js'
import { drawFindingList, drawNotes } from './notes.js'
import type { Said } from './said.js'
import type { Sheet } from './sheet.js'
import { drawLabels, drawSpeakers } from './speakers.js'
import { drawBlock } from './text.js'
import { drawGaps } from './unchecked.js'
import type { FindPlace } from './verdicts.js'

/** What an article is drawn in: its head, each paragraph with its margins, and the lists below the text. */
export interface DrawnArticle {
  head: Html
  rows: Html[]
  lists: Part[]
}

/** An article with all that is told of it, in pieces that change apart from each other. */
export function drawPieces(sheet: Sheet, findPlace: FindPlace): DrawnArticle {
  return {
    head: drawHead(sheet),
    rows: drawRows(sheet, findPlace),
    lists: [drawSpeakers(sheet, findPlace), drawFigures(sheet), drawGaps(sheet)],
  }
}

/** The same as one element. */
export function drawArticle(sheet: Sheet, findPlace: FindPlace): Html {
  const { head, rows, lists } = drawPieces(sheet, findPlace)
  return html`<article class="article" id="${sheet.key}" aria-labelledby="${sheet.key}-title">${head}
    <div class="rows">${rows}</div>${lists}</article>`
}

function drawHead(sheet: Sheet): Html {
  const { key, analysis, rows, headline, name } = sheet
  const facts = [analysis.publisher, analysis.dateline && `published ${analysis.dateline}`, name].filter(Boolean)
  const isFirst = headline !== undefined && headline === rows[0]
  const title =
    headline === undefined
      ? html`<h2 class="text title" id="${key}-title" dir="auto">${sheet.title}</h2>`
      : isFirst && drawBlock(sheet, headline)
  return html`<header class="row about-article"><div class="about-text">${title}<p class="origin">${facts.map((fact, i) => html`${i > 0 && ' · '}<bdi>${fact}</bdi>`)}</p>
    ${drawFindingList(sheet)}</div></header>`
}

// Each paragraph with who says what in it on one side, and what is to be noted on the other.
function drawRows(sheet: Sheet, findPlace: FindPlace): Html[] {
  const { rows, said, unsourced, findings, verifications = [], rowOf } = sheet
  const labels = rows.map((): Said[] => [])
  for (const one of said) labels[rowOf(one.attribution.content[0]!)]?.push(one)
  const own = rows.map((): Span[] => [])
  for (const span of unsourced) own[rowOf(span)]?.push(span)
  const numbers = rows.map((): number[] => [])
  for (const [i, { spans }] of findings.entries()) numbers[rowOf(spans[0]!)]?.push(i)
  const verdicts = rows.map((): QuoteVerification[] => [])
  for (const row of verifications) if (!row.sound && row.verdict !== 'not-checked') verdicts[rowOf(row.at)]?.push(row)
  return rows.flatMap((row, i) => {
    if (i === 0 && row === sheet.headline) return []
    const notes = drawNotes(sheet, numbers[i]!, verdicts[i]!, findPlace)
    return [html`<div class="row">${drawBlock(sheet, row)}${drawLabels(sheet, labels[i]!, own[i]!)}${notes}</div>`]
  })
}
