import { html, type Part } from './markup.js'
import type { Sheet } from './sheet.js'
import { saidWords } from './speakers.js'
import { counted } from './words.js'

/** What was found in all articles together, in short, each with a link to the first place that tells more. */
export function drawSummary(sheets: readonly Sheet[], pictured = false): Part {
  const findings = sheets.reduce((sum, sheet) => sum + sheet.findings.length, 0)
  const [first] = sheets
  if (!first) return undefined
  const unverified = sheets
    .filter(({ verifications }) => !verifications)
    .flatMap(({ analysis }) => analysis.quotations.filter(({ isSpeech, nested }) => isSpeech && !nested)).length
  const alone = sheets.flatMap(({ compared }) => compared).filter((relations) => relations.length === 0).length
  const verified = sheets.flatMap(({ verifications = [] }) => verifications)
  const sound = verified.filter((row) => row.sound).length
  const gaps = [unverified > 0 && counted(unverified, 'quotation'), alone > 0 && counted(alone, 'figure')].filter(
    Boolean,
  )
  return html`<ul class="summary" aria-label="Summary"><li><a href="#${first.key}-speakers">${saidWords(sheets)}</a></li><li><a href="#${first.key}-findings">${counted(findings, 'finding')}</a></li>${verified.length > 0 && html`<li>${sound} of ${counted(verified.length, 'quotation')} as in the reference</li>`}<li><a href="#${first.key}-unchecked">not checked: ${gaps.join(', ') || 'see the list'}</a></li>${pictured && html`<li><a href="#picture">as a picture</a></li>`}</ul>`
}
