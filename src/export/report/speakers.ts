import type { Span } from '../../model/generated/shapes.js'
import { type Html, html, type Part } from './markup.js'
import type { Said, Speaker } from './said.js'
import type { Sheet } from './sheet.js'
import { drawVerdict, type FindPlace } from './verdicts.js'
import { counted, KINDS, ruleWords, SPEAKER_KINDS, STRENGTHS, sureness } from './words.js'

/** Beside a paragraph: who says what begins in it, and where it says something that nobody is named for. */
export function drawLabels(sheet: Sheet, said: readonly Said[], unsourced: readonly Span[]): Part {
  const labels = said.map((one, i) => drawLabel(one, said[i - 1]?.speaker === one.speaker))
  const [first] = unsourced
  if (first) {
    const place = sheet.placeOf(first)
    const count = unsourced.length > 1 && html` <span class="facts">${unsourced.length} sentences</span>`
    // In the order of the text, so that each stands beside its line.
    const before = said.filter(({ attribution }) => attribution.content[0]!.start < first.start).length
    labels.splice(
      before,
      0,
      html`<li class="own-label" data-for="${place}"><span class="ring" aria-hidden="true">○</span> no source${count}</li>`,
    )
  }
  return labels.length > 0 && html`<ul class="who" aria-label="Who says this">${labels}</ul>`
}

function drawLabel({ id, place, speaker, row, attribution, verifications }: Said, again: boolean): Html {
  const { confidence, type, strength } = attribution
  const facts = [KINDS[type], STRENGTHS[strength], sureness(confidence)].filter(Boolean).join(', ')
  const sound = verifications.length > 0 && verifications.every((one) => one.sound)
  return html`<li class="tone${speaker.hue}${again && ' again'}" data-for="${place}" data-entry="${id}"><a href="#${id}" data-tip="${id}"><span class="mark" aria-hidden="true">${speaker.mark}</span><span class="name"><bdi>${nameOf(speaker, row.source)}</bdi></span> <span class="facts">${facts}${sound && html`, <span class="sound">✓ in the reference</span>`}</span></a></li>`
}

/** All speakers of an article, each with everything attributed to them. */
export function drawSpeakers(sheet: Sheet, findPlace: FindPlace): Part {
  if (sheet.speakers.length === 0)
    return html`<section class="part" id="${sheet.key}-speakers"><h3>Who said what</h3><p>Nothing is attributed to anyone.</p></section>`
  const most = [...sheet.speakers].sort(
    (a, b) => Number(b.name !== undefined) - Number(a.name !== undefined) || b.said.length - a.said.length,
  )
  return html`<section class="part" id="${sheet.key}-speakers"><h3>Who said what</h3>
    <div class="speakers">${most.map((speaker) => drawSpeaker(speaker, findPlace))}</div></section>`
}

function drawSpeaker(speaker: Speaker, findPlace: FindPlace): Html {
  const { id, mark, hue, entity, said } = speaker
  const about = entity
    ? [...entity.roles, ...entity.affiliations, SPEAKER_KINDS[entity.kind]].filter(Boolean).join(' · ')
    : 'The text does not tell whose words these are, or names the source only in passing.'
  const counts = (['direct', 'mixed', 'indirect'] as const)
    .map((kind) => [said.filter(({ attribution }) => attribution.type === kind).length, KINDS[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ')
  return html`<div class="speaker tone${hue}" id="${id}"><h4><span class="mark" aria-hidden="true">${mark}</span> <bdi>${nameOf(speaker)}</bdi></h4>
    <p class="about">${about && html`<bdi>${about}</bdi><br>`}${counts}</p>
    <ul class="entries">${said.map((one) => drawEntry(one, findPlace))}</ul>
    </div>`
}

function drawEntry({ id, attribution, row, speaker, place, verifications }: Said, findPlace: FindPlace): Html {
  const { type, strength, confidence, rule } = attribution
  const sure = sureness(confidence)
  const percent = Math.round(confidence * 100)
  const facts = [
    KINDS[type],
    STRENGTHS[strength],
    row.cue && `“${row.cue}”`,
    row.source && row.source !== speaker.name && `source: “${row.source}”`,
  ].filter(Boolean)
  return html`<li class="entry tone${speaker.hue}" id="${id}" data-speaker="${speaker.id}" data-hue="${speaker.hue}" data-kind="${type}" data-sure="${percent}"><p class="name-line"><bdi>${nameOf(speaker, row.source)}</bdi></p>
    <p class="words" dir="auto">${type === 'direct' ? `“${row.quote}”` : row.quote}</p>
    <p class="facts">${facts.map((fact, i) => html`${i > 0 && ' · '}<bdi>${fact}</bdi>`)}</p>
    <p class="why"><span class="sure ${sure}"><span class="dots" aria-hidden="true"></span>${sure}, ${percent} in 100</span>: ${ruleWords(rule)}.</p>
    ${verifications.map((one) => drawVerdict(one, findPlace))}<p class="back"><a href="#${place}">In the text</a></p>
    </li>`
}

// Who it is, or what the text calls a source that could not be told.
function nameOf({ name }: Speaker, source = ''): string {
  return name ?? (source || 'No source named')
}

/** `9 quotations and 14 reported statements by 11 speakers`, over any number of articles. */
export function saidWords(sheets: readonly Sheet[]): string {
  const said = sheets.flatMap((sheet) => sheet.said)
  const reported = said.filter(({ attribution }) => attribution.type === 'indirect').length
  const speakers = sheets.flatMap((sheet) => sheet.speakers).filter(({ name }) => name !== undefined).length
  return `${counted(said.length - reported, 'quotation')}, ${formatReported(reported)} by ${counted(speakers, 'speaker')}`
}

const formatReported = (count: number): string => `${counted(count, 'reported statement')}`
