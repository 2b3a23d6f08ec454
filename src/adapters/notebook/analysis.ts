import { check } from '../../checks/index.js'
import { type Html, html, type Part } from '../../export/report/markup.js'
import type { Segment } from '../../export/report/segments.js'
import { laySheet, type Sheet } from '../../export/report/sheet.js'
import { saidWords } from '../../export/report/speakers.js'
import { counted } from '../../export/report/words.js'
import type { Analysis, Finding } from '../../model/generated/shapes.js'
import { drawFindings, layFindings } from './findings.js'
import { quotationRows } from './rows.js'
import { type Shown, shown } from './shown.js'
import { layText } from './table.js'

// One for each speaker, in turn; the last is for words whose source is not named. Each can be read on white and on black.
const COLOURS = ['#3b7dc4', '#c4622d', '#2d8a76', '#9a63bd', '#97781f', '#c24d7f', '#3a87a3', '#7d8790']

/**
 * An article as it is read: its words underlined in the colour of who said them, who that is behind them, and above it what
 * does not hold. `findings` are those of `check` when left out.
 */
export function showAnalysis(analysis: Analysis, findings: readonly Finding[] = check(analysis)): Shown {
  const sheet = laySheet({ name: '', analysis, findings }, 'a1')
  const rows = quotationRows(analysis)
  const cells = rows.map(({ speaker, type, quote }) => [speaker ?? '?', type, quote])
  const summary = `${saidWords([sheet])}; ${counted(findings.length, 'finding')}`
  const text = `${summary}\n\n${layFindings(analysis, findings)}\n${layText(['speaker', 'type', 'quote'], cells)}`
  return shown(
    html`<p style="opacity: 0.7">${summary}</p>${drawFindings(analysis, findings)}${sheet.rows.map((row) => drawParagraph(sheet, row))}`,
    text,
  )
}

function drawParagraph(sheet: Sheet, { block, segments }: Sheet['rows'][number]): Html {
  const words = segments.map((segment) => drawSegment(sheet, segment))
  return block.kind === 'heading'
    ? html`<p style="margin: 16px 0 8px; font: 600 20px/1.3 Georgia, serif" dir="auto">${words}</p>`
    : html`<p style="margin: 0 0 12px; font: 16px/1.7 Georgia, serif" dir="auto">${words}</p>`
}

function drawSegment({ said, analysis }: Sheet, { words, layers, end }: Segment): Part {
  const content = layers.findLast(({ kind }) => kind === 'content')
  if (!content) return words
  const { speaker, row } = said[content.of]!
  const colour = COLOURS[speaker.hue]!
  const isLast = analysis.attributions[content.of]!.content.at(-1)!.end === end
  const who = speaker.name ?? (row.source || 'No source named')
  return html`<span style="text-decoration: underline 2px ${colour}; text-underline-offset: 4px">${words}</span>${isLast && html` <small style="padding: 0 5px; border-radius: 3px; background: ${colour}; color: #fff; font: 600 11px/1.5 system-ui, sans-serif"><bdi>${who}</bdi></small>`}`
}
