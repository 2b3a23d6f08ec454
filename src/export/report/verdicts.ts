import type { Place } from '../../evidence/verification/reference/places.js'
import { diffWords } from '../../evidence/verification/word-diff.js'
import type { Verification } from '../../model/generated/shapes.js'
import { html, type Part } from './markup.js'

/** Tells where the words of a verification stand. */
export type FindPlace = (row: Verification) => Place

/** What became of a quotation: the verdict with its reason, the words that differ, the place in the reference. */
export function drawVerdict(row: Verification, findPlace: FindPlace): Part {
  const { verdict, sound, reason, severity, speaker, utterer, elsewhere, flags, rule, quote = '' } = row
  const { place, passage } = findPlace(row)
  const looks = sound ? 'sound' : severity === 'none' ? 'info' : severity
  const differs = !sound && passage !== ''
  return html`<div class="verdict ${looks}"><p><strong>${sound ? '✓ ' : '✕ '}${verdict.replaceAll('-', ' ')}</strong>: ${reason}.</p>
    ${
      differs &&
      html`<p class="diff" dir="auto">${drawDiff(quote, passage)}</p>
    <p class="key">Struck out: only in the reference. Underlined: only in the article.</p>`
    }${verdict === 'misattributed' && html`<p>Said by <bdi>${utterer ?? 'somebody else'}</bdi>, not by <bdi>${speaker ?? 'the speaker named'}</bdi>.</p>`}${elsewhere && html`<p>It stands in <bdi>${elsewhere}</bdi>.</p>`}${flags.length > 0 && html`<p>Look at: ${flags.map((flag) => flag.replaceAll('-', ' ')).join(', ')}.</p>`}${place && html`<p class="place"><bdi>${place}</bdi></p>`}${rule && !sound && html`<p class="place">Policy: ${rule.page}</p>`}</div>`
}

/** The words of a quotation and of its reference in one line; what differs is marked by lines and signs, and told to those who listen. */
export function drawDiff(quote: string, passage: string): Part[] {
  return diffWords(quote, passage).map(({ kind, words }, i): Part => {
    const space = i > 0 && ' '
    if (kind === 'same') return [space, words]
    return kind === 'quote'
      ? html`${space}<ins><span class="unseen">only in the article: </span>${words}</ins>`
      : html`${space}<del><span class="unseen">only in the reference: </span>${words}</del>`
  })
}
