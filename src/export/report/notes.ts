import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import type { Evidence, Finding } from '../../model/generated/shapes.js'
import { seenWords } from '../../model/seen.js'
import { html, type Part } from './markup.js'
import type { Sheet } from './sheet.js'
import { drawVerdict, type FindPlace } from './verdicts.js'
import { counted, SEVERITIES, shortened } from './words.js'

/** In the margin: findings and verdicts that are about a paragraph, each beside its line. */
export function drawNotes(
  sheet: Sheet,
  findings: readonly number[],
  verifications: readonly QuoteVerification[],
  findPlace: FindPlace,
): Part {
  if (findings.length + verifications.length === 0) return undefined
  return html`<div class="notes">${findings.map((number) => drawFinding(sheet, number))}${verifications.map(
    (row) =>
      html`<div role="note" class="note ${gravity(row)}" aria-label="Verdict on a quotation" data-for="${sheet.placeOf(row.at)}" data-severity="${gravity(row)}">${drawVerdict(row, findPlace)}</div>`,
  )}</div>`
}

const gravity = ({ severity }: QuoteVerification): Finding['severity'] => (severity === 'none' ? 'info' : severity)

/** The id of a finding in the page. */
export function noteId({ key }: Sheet, number: number): string {
  return `${key}-finding-${number + 1}`
}

function drawFinding(sheet: Sheet, number: number): Part {
  const { severity, message, spans, evidence, check } = sheet.findings[number]!
  const { name } = SEVERITIES[severity]
  return html`<div role="note" class="note ${severity}" id="${noteId(sheet, number)}" aria-label="${name} ${number + 1}" data-for="${sheet.placeOf(spans[0]!)}" data-severity="${severity}"><p class="head">${drawSign(severity)} ${name} ${number + 1}</p>
    <p>${message}</p>
    ${evidence.length > 0 && html`<ul class="evidence">${evidence.map((one) => drawEvidence(sheet, one))}</ul>`}<p class="places">${spans.map((span, i) => html`${i > 0 && ' · '}<a href="#${sheet.placeOf(span)}"><bdi>“${shortened(seenWords(sheet.analysis, span), 60)}”</bdi></a>`)}</p>
    <p class="check">${check}</p>
    </div>`
}

function drawEvidence(sheet: Sheet, { text, span, reference }: Evidence): Part {
  return html`<li><bdi>${text}</bdi>${reference && html` (<bdi>${reference}</bdi>)`}${span && html` <a href="#${sheet.placeOf(span)}">there</a>`}</li>`
}

/** The findings of an article in short, each with a link to its note; says so where there are none. */
export function drawFindingList(sheet: Sheet): Part {
  const { findings, key } = sheet
  if (findings.length === 0)
    return html`<p class="calm" id="${key}-findings">No check found anything that does not hold.</p>`
  return html`<ol class="finding-list" id="${key}-findings" aria-label="${counted(findings.length, 'finding')}">${findings.map(
    ({ severity, message }, i) =>
      html`<li class="${severity}" data-severity="${severity}"><a href="#${noteId(sheet, i)}">${drawSign(severity)} <span>${message}</span></a></li>`,
  )}</ol>`
}

/** A sign for how grave something is, in a shape of its own. */
export function drawSign(severity: Finding['severity']): Part {
  return html`<span class="sign ${severity}" aria-hidden="true">${SEVERITIES[severity].sign}</span><span class="unseen">${SEVERITIES[severity].name}:</span>`
}
