import { visibleText } from '../../graph/format.js'
import { xmlText } from '../../graph/writing/text.js'
import { type Card, headingLine } from './cards.js'
import { type Box, HEADING, type Layout } from './layout.js'
import type { Part } from './parts.js'
import { STYLE } from './style.js'
import { wrap } from './wrapping.js'

/** The one door through which words come into the picture. */
const text = (words: string): string => xmlText(visibleText(words))
const number = (value: number): string => String(Math.round(value * 10) / 10)

/** A part of the picture, as it lies there. */
export function drawPart({ cards, frames, links }: Part, layout: Layout, { x, y }: { x: number; y: number }): string {
  return `<g transform="translate(${number(x)} ${number(y)})">
${frames.map(({ heading }, i) => drawFrame(heading, layout.frames[i]!)).join('')}${links
  .map(({ tone }, i) => drawLink(tone, layout.links[i]!))
  .join('')}${cards.map((card, i) => drawCard(card, layout.cards[i]!)).join('')}</g>
`
}

function drawFrame(heading: string, box: Box): string {
  const line = headingLine(heading, box.width - 24)
  return `<g class="frame"><title>${text(heading)}</title>${rectangle(box, 8)}<text class="name" x="${number(box.x + 12)}" y="${number(box.y + HEADING + 4)}">${text(line)}</text></g>
`
}

function drawCard({ look, disputed, title, lines }: Card, box: Box): string {
  const words = lines.map(
    ({ text: line, look, at }) =>
      `<text class="${look}" x="${number(box.x + 10)}" y="${number(box.y + at)}">${text(line)}</text>`,
  )
  return `<g class="${look}${disputed ? ' disputed' : ''}"><title>${text(title)}</title>${rectangle(box, look === 'speaker' ? 3 : 7)}${words.join('')}</g>
`
}

function rectangle({ x, y, width, height }: Box, round: number): string {
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="${round}"/>`
}

function drawLink(tone: string, points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${number(x)} ${number(y)}`)
  const { x, y } = points.at(-1)!
  const tip = `M${number(x - 7)} ${number(y - 4)}L${number(x)} ${number(y)}L${number(x - 7)} ${number(y + 4)}z`
  return `<g class="link ${tone}"><path d="M${first}C${rest.join(' ')}"/><path class="tip" d="${tip}"/></g>
`
}

/** The picture: a heading, its parts, and what it leaves out. */
export function drawSheet(
  { title, about, left }: { title: string; about: string; left: string },
  { width, height }: { width: number; height: number },
  parts: readonly string[],
): string {
  const inner = Math.max(width, NARROWEST)
  const notes = wrap(left, inner, 13, 4)
  const across = Math.ceil(inner + 2 * MARGIN)
  const bottom = Math.ceil(height + ABOVE + 40)
  const down = bottom + notes.length * 19
  const heading = wrap(title, inner / 1.12, 21, 1)[0] ?? ' '
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="0 0 ${across} ${down}" role="img" aria-labelledby="picture-title picture-about">
<title id="picture-title">${text(title)}</title>
<desc id="picture-about">${text(`${about} ${left}`)}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${across}" height="${down}"/>
<text class="title" x="${MARGIN}" y="38">${text(heading)}</text>
<text class="soft about" x="${MARGIN}" y="60">${text(about)}</text>
${parts.join('')}${notes.map((line, i) => `<text class="soft about" x="${MARGIN}" y="${bottom + i * 19}">${text(line)}</text>\n`).join('')}</svg>
`
}

/** Pixels beside and above the parts. */
export const MARGIN = 24
export const ABOVE = 84
const NARROWEST = 640
