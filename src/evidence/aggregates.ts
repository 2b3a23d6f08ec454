import type { Analysis, Quantity, ReferenceRow } from '../model/generated/shapes.js'
import { middleOf } from '../model/interval.js'
import { isOf, latest, speaksOf } from './rows.js'

/** What the rows of a table make together, and how that was had. */
export interface Aggregate {
  value: number
  text: string
}

/**
 * What `way` makes of the rows of the measure that is named beside a figure; undefined where the rows do not tell. `sum`,
 * `mean`, `min` and `max` are of all rows, `count` of those above or below `limit`; `share` (of the sum, in per cent),
 * `rank` and `rank-last` are of the one row whose subject is named there.
 */
export function aggregateOf(
  analysis: Analysis,
  figure: Quantity,
  way: string | undefined,
  rows: readonly ReferenceRow[],
  limit?: Quantity,
): Aggregate | undefined {
  const sentence = analysis.sentences.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end)
  if (!sentence) return undefined
  const isNamed = speaksOf(analysis.text.slice(sentence.start, sentence.end))
  const years = analysis.dates
    .filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end)
    .flatMap(({ start }) => start?.slice(0, 4) ?? [])
  const ofMeasure = latest(
    rows.filter(({ measure }) => isNamed(measure)),
    years,
    analysis.dateline,
  )
  if (ofMeasure.length < 2 || new Set(ofMeasure.map(({ asOf, measure }) => `${asOf}|${measure}`)).size > 1)
    return undefined
  const named = ofMeasure.filter(({ subject }) => isNamed(subject))
  const values = ofMeasure.map(({ value }) => value)
  const told = `of ${values.length} rows of ${ofMeasure[0]!.measure}`
  if (way === 'share' || way === 'rank' || way === 'rank-last') {
    const [one] = named
    if (!one || named.length > 1) return undefined
    const value = way === 'share' ? (100 * one.value) / sumOf(values) : rankOf(one.value, values, way === 'rank')
    return { value, text: `${way === 'share' ? 'share' : 'rank'} of ${one.subject} ${told}` }
  }
  if (named.length > 0) return undefined
  if (way === 'count') {
    const fits = limit && isOf({ ...limit, scope: {} }, ofMeasure[0]!) ? countedBy(limit) : undefined
    return fits && { value: values.filter(fits).length, text: `count ${told}` }
  }
  if (!ofMeasure.every((row) => isOf({ ...figure, scope: {} }, row))) return undefined
  const value = ALL[way ?? '']?.(values)
  return value === undefined ? undefined : { value, text: `${way} ${told}` }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const ALL: Record<string, (values: readonly number[]) => number> = {
  sum: sumOf,
  mean: (values) => sumOf(values) / values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
}

const rankOf = (value: number, values: readonly number[], isHighest: boolean): number =>
  1 + values.filter((other) => (isHighest ? other > value : other < value)).length

// “More than 100,000”; a bare number counts none.
function countedBy(limit: Quantity): ((value: number) => boolean) | undefined {
  const edge = middleOf(limit)
  switch (limit.modifier) {
    case 'more-than':
      return (value) => value > edge
    case 'at-least':
      return (value) => value >= edge
    case 'less-than':
      return (value) => value < edge
    case 'at-most':
      return (value) => value <= edge
    default:
      return undefined
  }
}
