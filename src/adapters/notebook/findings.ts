import { type Html, html } from '../../export/report/markup.js'
import { counted, SEVERITIES } from '../../export/report/words.js'
import type { Analysis, Finding } from '../../model/generated/shapes.js'
import { findingRows } from './rows.js'
import { type Shown, shown } from './shown.js'

const COLOURS: Record<Finding['severity'], string> = { error: '#b3261e', warning: '#8a5200', info: '#3b5f8a' }

/** What does not hold in an analysis, as a list; says so where there is nothing. */
export function showFindings(analysis: Analysis, findings: readonly Finding[]): Shown {
  return shown(drawFindings(analysis, findings), layFindings(analysis, findings))
}

/** The list in HTML. */
export function drawFindings(analysis: Analysis, findings: readonly Finding[]): Html {
  if (findings.length === 0) return html`<p>No check found anything that does not hold.</p>`
  const rows = findingRows(analysis, findings)
  return html`<ol style="margin: 0; padding: 0; list-style: none" aria-label="${counted(findings.length, 'finding')}">${findings.map(
    ({ severity }, i) =>
      html`<li style="margin: 4px 0; padding: 2px 0 2px 10px; border-left: 3px solid ${COLOURS[severity]}"><b>${SEVERITIES[severity].name}</b>: ${rows[i]!.message} <span style="opacity: 0.7">“<bdi>${rows[i]!.words}</bdi>”, ${rows[i]!.check}</span></li>`,
  )}</ol>`
}

/** The list as text. */
export function layFindings(analysis: Analysis, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No check found anything that does not hold.\n'
  return findingRows(analysis, findings)
    .map(({ severity, message, check }) => `${severity}: ${message} (${check})\n`)
    .join('')
}
