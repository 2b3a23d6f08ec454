import type { Check } from '../model/check.js'
import type { Analysis, Finding, Relation } from '../model/generated/shapes.js'
import { impossibleValue } from './impossible-value.js'
import { partsTotalMismatch } from './parts-total-mismatch.js'
import { percentBaseMismatch } from './percent-base-mismatch.js'
import { rangeInverted } from './range-inverted.js'
import { type CheckOptions, findingsOf, relationsOf } from './run.js'
import { sameMeasureConflict } from './same-measure-conflict.js'
import { unattributedQuotation } from './unattributed-quotation.js'
import { vagueSource } from './vague-source.js'
import { weekdayDateMismatch } from './weekday-date-mismatch.js'

export type { Check, CheckContext, Inconsistent, Looked, Outcome } from '../model/check.js'
export { defineCheck } from '../model/check.js'
export type { CheckOptions } from './run.js'

/** Every check there is. */
export const checks: readonly Check[] = [
  // figures
  sameMeasureConflict,
  percentBaseMismatch,
  partsTotalMismatch,
  rangeInverted,
  impossibleValue,
  // dates
  weekdayDateMismatch,
  // who said what
  unattributedQuotation,
  vagueSource,
]

const figureChecks = checks.filter(({ subject }) => subject === 'figures')

/** What does not hold in a text, by all checks, sorted by place; empty where nothing was found. */
export function check(analysis: Analysis, options: CheckOptions = {}): Finding[] {
  return findingsOf(checks, analysis, options)
}

/** The same, by the checks of figures and dates only. */
export function checkFigures(analysis: Analysis, options: CheckOptions = {}): Finding[] {
  return findingsOf(figureChecks, analysis, options)
}

/** Every relation of figures and dates that was looked at: consistent, inconsistent, or not checked and why. */
export function relations(analysis: Analysis, options: CheckOptions = {}): Relation[] {
  return relationsOf(figureChecks, analysis, options)
}
