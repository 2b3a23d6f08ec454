import { printed } from '../../model/printed.js'
import { seenWords } from '../../model/seen.js'
import { html, type Part } from './markup.js'
import type { Sheet } from './sheet.js'
import { counted, shortened } from './words.js'

/** One thing that was not checked, with the places it is about. */
interface Gap {
  what: string
  places: { words: string; href: string }[]
}

/** What was not checked in an article, and why: nothing here has passed. */
function findGaps(sheet: Sheet): Gap[] {
  const { analysis, compared, verifications, relations = [], said, placeOf } = sheet
  const gaps: Gap[] = []
  const add = (what: string, places: Gap['places']) => {
    if (places.length > 0) gaps.push({ what, places })
  }
  const speech = analysis.quotations.filter(({ isSpeech, nested }) => isSpeech && !nested)
  if (!verifications)
    add(
      `${counted(speech.length, 'quotation')} not compared with what was said: no reference was given`,
      speech.map(({ span }) => ({ words: seenWords(analysis, span), href: placeOf(span) })),
    )
  for (const { at, verdict, reason, quote = '' } of verifications ?? [])
    if (verdict === 'not-checked')
      add(`Not compared with a reference: ${reason}`, [{ words: quote, href: placeOf(at) }])
  for (const { outcome, text, spans } of relations)
    if (outcome === 'not-checked')
      add(
        `Not decided: ${text}`,
        spans.map((span) => ({ words: seenWords(analysis, span), href: placeOf(span) })),
      )
  const alone = analysis.quantities.filter((_, i) => compared[i]!.length === 0)
  add(
    `${counted(alone.length, 'figure')} compared with nothing`,
    alone.map((quantity) => ({ words: printed(analysis, quantity), href: placeOf(quantity.span) })),
  )
  const unnamed = said.filter(({ speaker }) => speaker.name === undefined)
  add(
    `${counted(unnamed.length, 'statement')} of which the speaker could not be told`,
    unnamed.map(({ row, place }) => ({ words: row.quote, href: place })),
  )
  const adrift = analysis.dates.filter(({ relative, start }) => relative && start === undefined)
  add(
    `${counted(adrift.length, 'date')} that depend on the day of publication, which is not known`,
    adrift.map(({ span }) => ({ words: seenWords(analysis, span), href: placeOf(span) })),
  )
  return gaps
}

/** What was not checked, as a list. */
export function drawGaps(sheet: Sheet): Part {
  const { key } = sheet
  const gaps = findGaps(sheet)
  return html`<section class="part" id="${key}-unchecked"><h3>Not checked</h3>${
    gaps.length === 0
      ? html`<p>Everything that was found was compared with something.</p>`
      : html`<dl class="gaps">${gaps.map(
          ({ what, places }) =>
            html`<dt><bdi>${what}</bdi></dt><dd>${places.map(({ words, href }, i) => html`${i > 0 && ' · '}<a href="#${href}"><bdi>${shortened(words, 48)}</bdi></a>`)}</dd>`,
        )}</dl>`
  }</section>`
}
