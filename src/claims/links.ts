import type { Analysis, DateMention, FigureLink, Quantity } from '../model/generated/shapes.js'

/** A relation with the figures and dates it holds between. */
export interface Linked {
  way?: string | undefined
  /** The figure of that role; undefined where there is none. */
  figure(role: string): Quantity | undefined
  /** All figures of that role. */
  figures(role: string): Quantity[]
  /** The date of that role; undefined where there is none. */
  date(role: string): DateMention | undefined
}

const indexes = new WeakMap<Analysis, Map<string, Quantity | DateMention>>()

function indexOf(analysis: Analysis): Map<string, Quantity | DateMention> {
  const found = indexes.get(analysis)
  if (found) return found
  const index = new Map<string, Quantity | DateMention>(
    [...analysis.dates, ...analysis.quantities].map((one) => [one.id, one]),
  )
  indexes.set(analysis, index)
  return index
}

/** The relations of that name in a text, in its order. */
export function linksOf(analysis: Analysis, relation: string): Linked[] {
  const index = indexOf(analysis)
  return analysis.links.filter((link) => link.relation === relation).map((link) => linkedOf(link, index))
}

function linkedOf({ way, parts }: FigureLink, index: ReadonlyMap<string, Quantity | DateMention>): Linked {
  const all = (role: string) => parts.filter((part) => part.role === role).flatMap(({ id }) => index.get(id) ?? [])
  const isDate = (one: Quantity | DateMention): one is DateMention => 'granularity' in one
  const figures = (role: string) => all(role).filter((one): one is Quantity => !isDate(one))
  return { way, figures, figure: (role) => figures(role)[0], date: (role) => all(role).find(isDate) }
}

/** True where two figures are of one kind and unit, or where one leaves its unit open. */
export function isSameUnit(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false
  return (
    a.unit === b.unit ||
    a.unit === '' ||
    b.unit === '' ||
    (a.kind === 'count' && a.of === undefined) ||
    (b.kind === 'count' && b.of === undefined)
  )
}

/** The two ends of a range as figures of their own; both the same where it is none. */
export function endsOf(range: Quantity): [Quantity, Quantity] {
  const { value, hard } = range
  if (!Array.isArray(value)) return [range, range]
  const half = (hard[1] ?? value[1]) - Math.max(...value)
  const end = (one: number): Quantity => ({
    ...range,
    value: one,
    hard: [one - half, one + half],
    soft: [one - half, one + half],
  })
  return [end(value[0]), end(value[1])]
}
