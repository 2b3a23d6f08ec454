import type { FigureLink, Language, Quantity } from '../../model/generated/shapes.js'
import { closeOf, type Estimate, isDigitOff, isSlip, meets } from '../../model/interval.js'
import { isBare } from '../links.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'

/** One way to put the figures of a passage in a relation, and what it makes of the figure that the text derives. */
export interface Reading {
  link: FigureLink
  stated: Estimate
  derived: Estimate
  /** True for one that counts only where it holds. */
  isLoose?: boolean
  /** True for one that nothing tells and that only may be what is meant: where it holds, the others need not. */
  isRival?: boolean
  /** True for one that only the figures tell: where it fails, it counts if they would hold with one digit changed. */
  isUntold?: boolean
}

/**
 * What may be made of a figure, as the one derived: reads a passage, in which the figure has its place. Undefined for a figure
 * that is nothing of the kind by itself and the words around it, in whatever passage.
 */
export type Reader = (
  figure: Figure,
  language: Language,
) => ((figure: Figure, passage: Passage) => Reading[]) | undefined

/** The reading of some figures by the parts they play. */
export const readingOf = (
  rule: string,
  relation: string,
  stated: Quantity | Estimate,
  derived: Estimate,
  roles: Record<string, Quantity | readonly Quantity[]>,
  way?: string,
): Reading => ({
  link: {
    relation,
    ...(way !== undefined && { way }),
    parts: Object.entries(roles).flatMap(([role, ones]) => [ones].flat().map(({ id }) => ({ role, id }))),
    rule: `link/read-${rule}`,
  },
  stated: 'kind' in stated ? closeOf(stated) : stated,
  derived,
})

/**
 * The reading a passage states: the one that holds, where any does; else the only one there is, where its figures miss each
 * other by no more than a slip of the pen. With two that fail nobody can say which is meant.
 */
export function settle(readings: readonly Reading[]): FigureLink | undefined {
  const near = readings.filter(({ derived: { value }, stated, isUntold }) =>
    isUntold ? isDigitOff(value, stated) : isSlip(value, stated.value),
  )
  const held = near.filter(({ derived, stated }) => meets(derived.soft, stated.soft))
  if (held.length > 0) return held.find(({ isRival }) => !isRival)?.link
  const firm = readings.filter((one) => !one.isLoose && !one.isRival && (one.isUntold !== true || near.includes(one)))
  return firm.length === 1 && near.includes(firm[0]!) ? firm[0]!.link : undefined
}

const SET_APART = new Set(['limit', 'target', 'margin', 'negated'])
const NO_VALUES = new Set<Quantity['kind']>(['ordinal', 'multiple', 'ratio', 'percentage-point'])

/** True for a figure that its words set apart from plain values: a limit, a score, a margin. */
export const isSetApart = (quantity: Quantity): boolean =>
  (quantity.scope?.marks ?? []).some((mark) => (mark === 'score' ? isBare(quantity) : SET_APART.has(mark)))

/** True for a figure that may be how much or how far something is, and is neither a limit nor a score. */
export const isAmount = (quantity: Quantity): boolean => !NO_VALUES.has(quantity.kind) && !isSetApart(quantity)

/** True for a figure that may be the value of something, and is neither a change, a limit nor a score. */
export const isValue = (quantity: Quantity): boolean =>
  !(quantity.role === 'by' && quantity.direction) && isAmount(quantity)

/** True for one that may be compared with another: what was won or lost is a value too. */
export const isComparable = (quantity: Quantity): boolean =>
  !(quantity.role === 'by' && quantity.direction) &&
  !NO_VALUES.has(quantity.kind) &&
  !(quantity.scope?.marks ?? []).some((mark) => mark !== 'score' && mark !== 'margin' && SET_APART.has(mark))

/** True for a sentence that has three figures and no more, which then belong together. */
export const isPlain = ({ text, figures }: Pick<Passage, 'text' | 'figures'>): boolean =>
  figures.length === 3 && !text.includes('|')

/** Every two of some figures, in order. */
export const pairsOf = (figures: readonly Figure[]): [Figure, Figure][] =>
  figures.flatMap((one, i) => figures.slice(i + 1).map((other): [Figure, Figure] => [one, other]))

/** True for either figure of “two of its four furnaces”, which are one and the other’s whole. */
export function isOutOf({ before, after, at }: Figure, language: Language): boolean {
  const of = cueOf(language, 'reading-of')
  const isShort = (words: string) => words.length < OUT_OF && !cueOf(language, 'reading-and').in(words)
  return (of.leads(after) && isShort(after) && !/[@.]/.test(after)) || (at > 0 && of.leads(before) && isShort(before))
}

/** True for “40 of them” and “of whom 40”. */
export const isOfThem = ({ before, after }: Figure, language: Language): boolean =>
  cueOf(language, 'reading-of-them').starts(after) || cueOf(language, 'reading-of-them').ends(before)

// “Out of its original” is as long as the words between the two get.
const OUT_OF = 24
