import { html, type Part } from './markup.js'

/**
 * A picture of the claims graph, with switches for its size that work with the script of the page. Inside an `img` an SVG runs
 * no script and loads nothing, whatever it holds.
 */
export function drawPicture(picture: string | undefined): Part {
  if (picture === undefined) return undefined
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.toWellFormed())}`
  return html`<section class="picture" id="picture"><h2 id="picture-heading">Who said what, as a picture</h2>
    <div class="zoom" role="group" aria-label="Size of the picture" hidden><button type="button" data-zoom="out" aria-label="Smaller">−</button> <button type="button" data-zoom="in" aria-label="Larger">+</button> <button type="button" data-zoom="fit">Fit</button> <output aria-live="polite">100 %</output></div>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="picture-heading"><img src="${address}" alt="Speakers, what they said and on what it rests; the lists above tell the same in words."></div></section>`
}
