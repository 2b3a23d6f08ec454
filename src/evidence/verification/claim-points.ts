import type { Analysis, ClaimPoint, DateMention, Quantity } from '../../model/generated/shapes.js'
import { meets } from '../../model/interval.js'

/** What of a text can be compared: its figures and dates. */
export type Figures = Pick<Analysis, 'text' | 'quantities' | 'dates'>

/** Figures and dates of a claim against those of a passage, by the intervals that their words give. */
export function comparePoints(claim: Figures, passage: Figures): ClaimPoint[] {
  return [
    ...claim.quantities.map((own) => point('figure', own, passage.quantities, compareFigures, claim, passage)),
    ...claim.dates
      .filter(({ start }) => start)
      .map((own) => point('date', own, passage.dates, compareDates, claim, passage)),
  ]
}

type Comparison = 'agrees' | 'contradicts' | undefined

// The best that any figure of the passage says: agreement, then contradiction, then nothing.
function point<T extends Quantity | DateMention>(
  kind: ClaimPoint['kind'],
  own: T,
  others: readonly T[],
  compare: (a: T, b: T, claim: Figures, passage: Figures) => Comparison,
  claim: Figures,
  passage: Figures,
): ClaimPoint {
  const printed = { kind, claim: claim.text.slice(own.span.start, own.span.end) }
  let against: T | undefined
  for (const other of others) {
    const outcome = compare(own, other, claim, passage)
    const reference = passage.text.slice(other.span.start, other.span.end)
    if (outcome === 'agrees') return { ...printed, outcome, reference }
    if (outcome === 'contradicts') against ??= other
  }
  if (!against) return { ...printed, outcome: 'missing' }
  return { ...printed, outcome: 'contradicts', reference: passage.text.slice(against.span.start, against.span.end) }
}

function compareFigures(a: Quantity, b: Quantity): Comparison {
  if (a.kind !== b.kind || a.unit !== b.unit) return undefined
  if (meets(a.hard, b.hard)) return 'agrees'
  // Counts of different things say nothing of one another.
  return a.kind === 'count' && !isOfSame(a.of, b.of) ? undefined : 'contradicts'
}

const isOfSame = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [a, b].map((words) => words?.toLowerCase().split(/\s+/).at(-1)?.slice(0, 4))
  return x !== undefined && x === y
}

function compareDates(a: DateMention, b: DateMention): Comparison {
  if (!a.start || !b.start || !a.end || !b.end) return undefined
  if (a.start < b.end && b.start < a.end) return 'agrees'
  return a.granularity === b.granularity ? 'contradicts' : undefined
}
