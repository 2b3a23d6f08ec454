import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Span } from '../../model/generated/shapes.js'
import { drawFigures } from './figures.js'
import { type Html, html, type Part } from './markup.js'
import { drawFindingList, drawNotes } from './notes.js'
import type { Row, Said, Sheet } from './sheet.js'
import { drawLabels, drawSpeakers } from './speakers.js'
import { drawBlock, isTitle } from './text.js'
import { drawGaps } from './unchecked.js'
import type { FindPlace } from './verdicts.js'

/** An article with all that is told of it: head, text with its margins, speakers, figures, what was not checked. */
export function drawArticle(sheet: Sheet, findPlace: FindPlace): Html {
  const { key, analysis, rows, name } = sheet
  const facts = [analysis.publisher, analysis.dateline && `published ${analysis.dateline}`, name].filter(Boolean)
  const [first] = rows
  const headline =
    first && isTitle(sheet, first.segments)
      ? drawBlock(sheet, first.block, first.segments)
      : !rows.some(({ segments }) => isTitle(sheet, segments)) &&
        html`<h2 class="text title" id="${key}-title" dir="auto">${sheet.title}</h2>`
  return html`<article class="article" id="${key}" aria-labelledby="${key}-title"><header class="row about-article"><div class="about-text">${headline}<p class="origin">${facts.map((fact, i) => html`${i > 0 && ' · '}<bdi>${fact}</bdi>`)}</p>${drawFindingList(sheet)}</div></header><div class="rows">${drawRows(sheet, findPlace)}</div>${drawSpeakers(sheet, findPlace)}${drawFigures(sheet)}${drawGaps(sheet)}</article>`
}

// Each paragraph with who says what in it on one side, and what is to be noted on the other.
function drawRows(sheet: Sheet, findPlace: FindPlace): Part {
  const { rows, said, unsourced, findings, verifications = [] } = sheet
  const rowOf = createRowOf(rows)
  const labels = rows.map((): Said[] => [])
  for (const one of said) labels[rowOf(one.attribution.content[0]!)]?.push(one)
  const own = rows.map((): Span[] => [])
  for (const span of unsourced) own[rowOf(span)]?.push(span)
  const numbers = rows.map((): number[] => [])
  for (const [i, { spans }] of findings.entries()) numbers[rowOf(spans[0]!)]?.push(i)
  const verdicts = rows.map((): QuoteVerification[] => [])
  for (const row of verifications) if (!row.sound && row.verdict !== 'not-checked') verdicts[rowOf(row.at)]?.push(row)
  return rows.map(
    ({ block, segments }, i) =>
      !(i === 0 && isTitle(sheet, segments)) &&
      html`<div class="row">${drawBlock(sheet, block, segments)}${drawLabels(sheet, labels[i]!, own[i]!)}${drawNotes(sheet, numbers[i]!, verdicts[i]!, findPlace)}</div>`,
  )
}

// The number of the row in which a span begins.
function createRowOf(rows: readonly Row[]): (span: Span) => number {
  return ({ start }) => {
    let low = 0
    let high = rows.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle]!.block.end <= start) low = middle + 1
      else high = middle
    }
    return low
  }
}
