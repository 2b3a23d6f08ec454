import { type Html, html, type Part } from './markup.js'
import type { Speaker } from './said.js'
import type { Sheet } from './sheet.js'
import { counted, KINDS, SEVERITIES } from './words.js'

const TYPES = ['direct', 'mixed', 'indirect'] as const
const GRAVES = ['error', 'warning', 'info'] as const

/** What can be shown and hidden; works with the script of the page and is hidden where scripts do not run. */
export function drawControls(sheets: readonly Sheet[]): Html {
  const said = sheets.flatMap((sheet) => sheet.said)
  const unsourced = sheets.reduce((sum, sheet) => sum + sheet.unsourced.length, 0)
  const figures = sheets.reduce((sum, { analysis }) => sum + analysis.quantities.length, 0)
  const kinds = TYPES.map((type) => {
    const count = said.filter(({ attribution }) => attribution.type === type).length
    return drawBox('kind', type, html`<span class="sample ${type}">${KINDS[type]}</span>`, count)
  })
  const graves = GRAVES.map((severity) => {
    const count = sheets.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length
    return drawBox('severity', severity, SEVERITIES[severity].plural, count)
  })
  return html`<details class="controls panel" hidden><summary>Show</summary>
    <form id="controls" aria-label="What is shown"><label class="field">Said by <select name="speaker"><option value="">everyone</option>${sheets.map((sheet) => drawOptions(sheet, sheets.length > 1))}</select></label>
    <fieldset><legend>Words</legend>${kinds}</fieldset>
    <label class="field">How sure at least <input type="range" name="sure" min="0" max="95" step="5" value="0"> <output>any</output></label>
    <fieldset><legend>Findings</legend>${graves}</fieldset>
    <fieldset><legend>Mark in the text</legend>${drawBox('mark', 'own', '○ sentences without a source', unsourced)}${drawBox('mark', 'figures', html`<span class="sample figure">figures</span>`, figures)}</fieldset>
    <p class="status" role="status"></p>
    <button type="reset">Show all</button></form>
    </details>`
}

/** The switch between light and dark. */
export const drawTheme = (): Html => html`<button type="button" class="theme" hidden aria-pressed="false">Dark</button>`

function drawBox(name: string, value: string, words: Part, count: number): Html {
  return html`<label class="box"><input type="checkbox" name="${name}" value="${value}" checked> ${words} <span class="count">${count}</span></label>`
}

function drawOptions({ title, speakers }: Sheet, several: boolean): Part {
  const options = speakers.map(
    (speaker) => html`<option value="${speaker.id}">${optionWords(speaker)} (${speaker.said.length})</option>`,
  )
  return several ? html`<optgroup label="${title}">${options}</optgroup>` : options
}

const optionWords = ({ name = 'No source named' }: Speaker): string =>
  name.length > 48 ? `${name.slice(0, 44)}…` : name

/** The contents of a page of several articles, with what was found in each. */
export function drawContents(sheets: readonly Sheet[]): Part {
  if (sheets.length < 2) return undefined
  return html`<nav class="row contents" aria-label="Articles"><ol class="about-text">${sheets.map(
    ({ key, title, findings, speakers }) =>
      html`<li><a href="#${key}"><bdi>${title}</bdi></a> <span class="count">${counted(speakers.length, 'speaker')}, ${counted(findings.length, 'finding')}</span></li>`,
  )}</ol></nav>`
}
