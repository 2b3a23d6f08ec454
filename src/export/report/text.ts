import type { Analysis } from '../../model/generated/shapes.js'
import { type Html, html, type Part } from './markup.js'
import type { Layer, Segment } from './segments.js'
import { placeId, type Row, type Sheet } from './sheet.js'

/** A paragraph as it is read: its words in one element, coloured by who said them. */
export function drawBlock(sheet: Sheet, row: Row): Html {
  const { block, segments } = row
  const words = drawSegments(sheet, segments)
  switch (block.kind) {
    case 'heading':
      return row === sheet.headline
        ? html`<h2 class="text title" id="${sheet.key}-title" dir="auto">${words}</h2>`
        : html`<h3 class="text" dir="auto">${words}</h3>`
    case 'block-quotation':
      return html`<blockquote class="text" dir="auto"><p>${words}</p></blockquote>`
    default:
      return html`<p class="text ${block.kind}" dir="auto">${words}</p>`
  }
}

// Segments one after the other; those of one figure in a link to what was read.
function drawSegments(sheet: Sheet, segments: readonly Segment[]): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < segments.length; i++) {
    const figure = figureOf(segments[i]!)
    if (figure === undefined) {
      parts.push(drawSegment(sheet, segments[i]!))
      continue
    }
    const inside = [drawSegment(sheet, segments[i]!)]
    while (i + 1 < segments.length && figureOf(segments[i + 1]!) === figure)
      inside.push(drawSegment(sheet, segments[++i]!))
    const id = sheet.figureIds[figure]!
    parts.push(html`<a class="figure" href="#${id}" data-tip="${id}" aria-describedby="${id}">${inside}</a>`)
  }
  return parts
}

const figureOf = ({ layers }: Segment): number | undefined => layers.findLast(({ kind }) => kind === 'figure')?.of

function drawSegment(sheet: Sheet, segment: Segment): Part {
  const { words, layers, start } = segment
  if (layers.length === 0) return words
  const classes: string[] = []
  const data: Part[] = []
  let isMarked = false
  const contents = layers.filter(({ kind }) => kind === 'content').reverse()
  const said = contents.map(({ of }) => sheet.said[of]!)
  const isQuoted = layers.some(({ kind }) => kind === 'quoted')
  if (said.length > 0) {
    const [inner, outer] = said
    classes.push('said', ...looks(inner!.speaker))
    if (outer && outer.speaker !== inner!.speaker) classes.push(`over${outer.speaker.hue}`)
    data.push(html` data-said="${said.map(({ id }) => id).join(' ')}"`)
    isMarked = contents[0]!.start === start && isFirstPart(sheet.analysis, contents[0]!)
    if (isMarked) data.push(html` data-mark="${inner!.speaker.mark}"`)
  }
  if (isQuoted) classes.push('quoted')
  const source = layers.findLast(({ kind }) => kind === 'source')
  if (source) {
    const { id, speaker } = sheet.said[source.of]!
    classes.push('source', `name${speaker.hue}`)
    data.push(html` data-source="${id}"`)
  }
  const cue = layers.findLast(({ kind }) => kind === 'cue')
  if (cue) {
    classes.push('cue')
    data.push(html` data-cue="${sheet.said[cue.of]!.id}"`)
  }
  if (layers.some((layer) => layer.kind === 'own' && layer.start === start)) classes.push('own')
  const begins = layers.some((layer) => layer.start === start)
  return html`<span${begins && html` id="${placeId(sheet.key, segment)}"`}${classes.length > 0 && html` class="${classes.join(' ')}"`}${data}>${isMarked ? html`<span class="run">${flagged(sheet, segment)}</span>` : flagged(sheet, segment)}</span>`
}

// The words, underlined where findings are about them; the number of a finding stands behind its last word.
function flagged({ findings }: Sheet, { words, layers, end }: Segment): Part {
  const flags = layers.filter(({ kind }) => kind === 'finding')
  if (flags.length === 0) return words
  const worst = ['error', 'warning', 'info'].find((one) => flags.some(({ of }) => findings[of]!.severity === one))
  const ending = flags.filter((flag) => flag.end === end).map(({ of }) => of + 1)
  return html`<span class="flag ${worst}" data-findings="${flags.map(({ of }) => of + 1).join(' ')}"${ending.length > 0 && html` data-note="${ending.join(' ')}"`}><span class="run">${words}</span></span>`
}

const looks = ({ hue, line }: { hue: number; line: number }): string[] => [`tone${hue}`, `line${line}`]

const isFirstPart = ({ attributions }: Analysis, { of, start }: Layer): boolean =>
  attributions[of]!.content[0]!.start === start
