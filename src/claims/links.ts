import type { Analysis, DateMention, FigureLink, Quantity } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { secondsIn } from '../model/time.js'

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

const indexOf = /* @__PURE__ */ onceFor(
  ({ dates, quantities }: Analysis) =>
    new Map<string, Quantity | DateMention>([...dates, ...quantities].map((one) => [one.id, one])),
)

/** The relations of that name in a text, in its order. */
export function linksOf(analysis: Analysis, relation: string): Linked[] {
  const index = indexOf(analysis)
  return analysis.links
    .filter(
      (link) =>
        link.relation === relation &&
        // “To 1.2 million from 1.5 million” goes from the second to the first.
        !link.parts.some(({ role, id }) => role === 'to' && isFrom(index.get(id))),
    )
    .map((link) => linkedOf(link, index))
}

const isFrom = (one: Quantity | DateMention | undefined): boolean =>
  one !== undefined && 'role' in one && one.role === 'from'

function linkedOf({ way, parts }: FigureLink, index: ReadonlyMap<string, Quantity | DateMention>): Linked {
  const all = (role: string) =>
    parts
      .filter((part) => part.role === role)
      .flatMap(({ id, end }) => {
        const found = index.get(id)
        return found && end && !isDate(found) ? [endOf(found, end)] : (found ?? [])
      })
  const isDate = (one: Quantity | DateMention): one is DateMention => 'granularity' in one
  const figures = (role: string) => all(role).filter((one): one is Quantity => !isDate(one))
  return { way, figures, figure: (role) => figures(role)[0], date: (role) => all(role).find(isDate) }
}

// One end of a range as a figure of its own.
function endOf(range: Quantity, end: 'low' | 'high'): Quantity {
  const { value, hard } = range
  if (!Array.isArray(value)) return range
  const one = value[end === 'low' ? 0 : 1]
  const half = Math.max(0, (hard[1] ?? 0) - Math.max(...value))
  return { ...range, value: one, hard: [one - half, one + half], soft: [one - half, one + half] }
}

/** True where two figures are of one kind and unit, or where one is a bare number that leaves its unit open. */
export function isSameUnit(a: Quantity, b: Quantity): boolean {
  if (kindOf(a) !== kindOf(b)) return (isBare(a) && !RATIOS.has(b.kind)) || (isBare(b) && !RATIOS.has(a.kind))
  return a.unit === b.unit || isBare(a) || isBare(b)
}

/** True for figures of one unit, or of people and those of a kind: “37 cases … 412 people”. */
export const isAlike = (a: Quantity, b: Quantity): boolean =>
  isSameUnit(a, b) || (a.kind === 'count' && b.kind === 'count' && (a.unit === 'person' || b.unit === 'person'))

/** How many of the unit of `b` that of `a` is, in time or as it stands; undefined where that is not known. */
export function timesUnit(a: Quantity, b: Quantity): number | undefined {
  if (isSameUnit(a, b)) return 1
  const [one, other] = [secondsIn(a.unit), secondsIn(b.unit)]
  return one && other && a.kind === b.kind ? one / other : undefined
}

// Someone of 81 is six years older than someone of 75.
const kindOf = ({ kind }: Quantity): string => (kind === 'age' ? 'duration' : kind)

const RATIOS = new Set<Quantity['kind']>(['percent', 'percentage-point', 'ratio', 'multiple', 'ordinal'])

/** True where the words behind a number name nothing that is counted: “now 480”, “650 set aside”. */
export const isBare = ({ kind, unit, of, value }: Quantity): boolean =>
  kind === 'count' && (of === undefined || unit === '' || (of.toLowerCase() === unit && value !== 1))

/** The id of the figure or date that plays a role in a link; undefined where none does. */
export const idOf = ({ parts }: FigureLink, role: string): string | undefined =>
  parts.find((part) => part.role === role)?.id

/** Shares of one whole leave its 100 per cent by a slip; what comes to more or less than this is of several. */
export const SHARES = { least: 70, most: 130 }
