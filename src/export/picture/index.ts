import type { ClaimsGraph } from '../../model/generated/shapes.js'
import { type Choice, choose } from './choose.js'
import { type Grouping, groupsOf } from './groups.js'
import { dotOf, type LayOut, readLayout } from './layout.js'
import { partsOf } from './parts.js'
import { layInColumns } from './sheet.js'
import { type Statement, statementsOf } from './statements.js'
import { ABOVE, drawPart, drawSheet, MARGIN } from './svg.js'

export type { Grouping } from './groups.js'
export type { LayOut } from './layout.js'

/** What a picture may be told. */
export interface PictureOptions {
  /** What statements are put together by; `none` for a graph of one document when left out, else `document`. */
  group?: Grouping
  /** Statements shown at most; 60 when left out. */
  most?: number
}

/** The groupings there are. */
export const groupings: readonly Grouping[] = ['speaker', 'document', 'topic', 'none']

const MOST = 60

/**
 * A picture of a graph for reading, as SVG: who says what, and what it rests on; red where statements cannot all be true, or
 * are not as the reference has them. What would make it unreadable is left out, and the picture tells how much that is.
 *
 * Graphviz, handed in as a function, places the boxes; words never pass through it. With `@viz-js/viz`:
 *
 * ```ts
 * const viz = await instance()
 * const svg = drawGraph(graph, (dot) => viz.renderString(dot, { format: 'json0' }))
 * ```
 *
 * Words of the articles never become markup. Throws a `RangeError` for an option that cannot be.
 */
export function drawGraph(graph: ClaimsGraph, layOut: LayOut, options: PictureOptions = {}): string {
  const documents = graph.nodes.filter(({ kind }) => kind === 'document')
  const { group = documents.length > 1 ? 'document' : 'none', most = MOST } = options
  if (!groupings.includes(group))
    throw new RangeError(
      `\`group\` must be one of ${groupings.map((one) => `\`${one}\``).join(', ')}, not \`${group}\``,
    )
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError(`\`most\` must be a whole number from 1 on, not \`${most}\``)
  const all = statementsOf(graph)
  const choice = choose(all, most)
  const parts = partsOf(groupsOf(choice.shown, group), group)
  const layouts = parts.map((part) => readLayout(layOut(dotOf(part)), part))
  const sheet = layInColumns(layouts)
  const title = documents.length === 1 ? documents[0]!.label : `${documents.length} articles`
  return drawSheet(
    { title, about: ABOUT, left: leftOut(choice, all) },
    sheet,
    parts.map((part, i) => {
      const { x, y } = sheet.places[i]!
      return drawPart(part, layouts[i]!, { x: x + MARGIN, y: y + ABOVE })
    }),
  )
}

const ABOUT = 'Who said what, and what it rests on.'

function leftOut({ shown, left }: Choice, all: readonly Statement[]): string {
  const parts = [
    left.attributed > 0 && `${counted(left.attributed, 'statement')} with a source`,
    left.own > 0 && `${counted(left.own, 'statement')} that a text makes in its own voice`,
  ].filter((part) => part !== false)
  const told = `Shown: ${shown.length} of ${counted(all.length, 'statement')}.`
  return parts.length > 0 ? `${told} Left out: ${parts.join(', ')}; figures, dates and names on their own.` : told
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
