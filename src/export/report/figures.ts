import type { Relation } from '../../model/generated/shapes.js'
import { printed } from '../../model/printed.js'
import { html, type Part } from './markup.js'
import type { Sheet } from './sheet.js'
import { figureWords, intervalWords } from './words.js'

/** Every figure of an article: how it was read, between what it lies, with what it was compared. */
export function drawFigures(sheet: Sheet): Part {
  const { analysis, key, compared, figureIds } = sheet
  if (analysis.quantities.length === 0) return undefined
  const rows = analysis.quantities.map((quantity, i) => {
    const { hard, soft, modifier, span } = quantity
    const likely = intervalWords(soft, modifier)
    const certain = intervalWords(hard, modifier)
    return html`<tr id="${figureIds[i]!}"><th scope="row"><a href="#${sheet.placeOf(span)}"><bdi>${printed(analysis, quantity)}</bdi></a></th>
      <td data-head="Read as"><bdi>${figureWords(quantity)}</bdi></td>
      <td data-head="Can be">${certain}</td>
      <td data-head="Most likely">${likely === certain ? 'the same' : likely}</td>
      <td data-head="Compared">${drawRelations(compared[i]!)}</td>
      </tr>`
  })
  return html`<section class="part" id="${key}-figures"><h3>Figures</h3>
    <table><thead><tr><th scope="col">In the text</th>
    <th scope="col">Read as</th>
    <th scope="col">Can be</th>
    <th scope="col">Most likely</th>
    <th scope="col">Compared</th>
    </tr>
    </thead>
    <tbody>${rows}</tbody></table></section>`
}

const OUTCOMES: Record<Relation['outcome'], [sign: string, words: string]> = {
  consistent: ['✓', 'fits'],
  inconsistent: ['✕', 'does not fit'],
  'not-checked': ['–', 'not checked'],
}

function drawRelations(relations: readonly Relation[]): Part {
  if (relations.length === 0) return 'with nothing'
  return html`<ul>${relations.map(({ outcome, text }) => {
    const [sign, words] = OUTCOMES[outcome]
    return html`<li class="${outcome}"><span aria-hidden="true">${sign}</span> ${words}: <bdi>${text}</bdi></li>`
  })}</ul>`
}
