import { headingWidth } from './cards.js'
import type { Part } from './parts.js'

/** Gives, for a text in DOT, what Graphviz’s `dot` writes of it in its format `json0`. */
export type LayOut = (dot: string) => string

/** A place, in pixels from the left and from the top. */
interface Point {
  x: number
  y: number
}

/** A box, from its upper left corner. */
export interface Box extends Point {
  width: number
  height: number
}

/** Where the cards, frames and lines of a part lie. */
export interface Layout {
  width: number
  height: number
  cards: Box[]
  frames: Box[]
  /** Points of Bézier curves, one behind the other. */
  links: Point[][]
}

/** Pixels a frame’s heading takes. */
export const HEADING = 20
const WIDEST_HEADING = 330

// Graphviz counts in inches of 72 points; a point is a pixel of the picture.
const inches = (pixels: number): string => (pixels / 72).toFixed(4)

/**
 * A part as boxes and lines for Graphviz, from left to right. It is told sizes only: no word of an article passes through it.
 */
export function dotOf({ cards, frames, links }: Part): string {
  const lines = cards.map(({ width, height }, i) => `c${i} [width=${inches(width)} height=${inches(height)}]`)
  for (const [i, { heading, cards }] of frames.entries()) {
    const width = Math.ceil(Math.min(WIDEST_HEADING, headingWidth(heading)))
    const label = `<<table border="0" fixedsize="true" width="${width}" height="${HEADING}"><tr><td></td></tr></table>>`
    lines.push(`subgraph cluster_${i} { margin=12 label=${label} ${cards.map((card) => `c${card}`).join(' ')} }`)
  }
  for (const { from, to } of links) lines.push(`c${from} -> c${to}`)
  return `digraph { rankdir=LR ranksep=0.65 nodesep=0.14 node [shape=box fixedsize=true label=""]
edge [arrowhead=none tailport=e headport=w]
${lines.join('\n')} }\n`
}

/** Reads where Graphviz put what `dotOf` told it of; throws a `TypeError` where that is something else. */
export function readLayout(json: string, part: Part): Layout {
  const { objects = [], edges = [] } = JSON.parse(json) as Drawn
  const byName = new Map(objects.map((object) => [object.name, object]))
  const boxOf = (name: string): Box => {
    const { pos, width: across, height: down } = known(byName.get(name))
    const [x, y] = numbers(pos)
    const [width, height] = [Number(across) * 72, Number(down) * 72]
    return checked({ x: x! - width / 2, y: -y! - height / 2, width, height })
  }
  const frameOf = (name: string): Box => {
    const [left, bottom, right, top] = numbers(known(byName.get(name)).bb)
    return checked({ x: left!, y: -top!, width: right! - left!, height: top! - bottom! })
  }
  const curves = new Map(edges.map(({ tail, head, pos }) => [`${tail} ${head}`, pos]))
  const numberOf = (card: number): number => known(byName.get(`c${card}`))._gvid
  const pointOf = (pair: string): Point => {
    const [x, y] = numbers(pair)
    return checked({ x: x!, y: -y! })
  }
  return moved({
    cards: part.cards.map((_, i) => boxOf(`c${i}`)),
    frames: part.frames.map((_, i) => frameOf(`cluster_${i}`)),
    links: part.links.map(({ from, to }) =>
      known(curves.get(`${numberOf(from)} ${numberOf(to)}`))
        .split(' ')
        .map(pointOf),
    ),
  })
}

// Graphviz counts upwards, from a corner that may lie beside what it draws.
function moved({ cards, frames, links }: Omit<Layout, 'width' | 'height'>): Layout {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of [...cards, ...frames]) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  const move = <Placed extends Point>(placed: Placed): Placed => ({ ...placed, x: placed.x - left, y: placed.y - top })
  return {
    width: right - left,
    height: bottom - top,
    cards: cards.map(move),
    frames: frames.map(move),
    links: links.map((points) => points.map(move)),
  }
}

interface Drawn {
  objects?: { name: string; _gvid: number; pos?: string; bb?: string; width?: string; height?: string }[]
  edges?: { tail: number; head: number; pos?: string }[]
}

const numbers = (text: string | undefined): number[] => known(text).split(',').map(Number)

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('`layOut` must give what `dot` writes in its format `json0`')
  return value
}

function checked<Numbers extends Point>(found: Numbers): Numbers {
  return known(Object.values(found).every(Number.isFinite) ? found : undefined)
}
