import type { Check } from '../model/check.js'
import type { Analysis, Finding, Relation } from '../model/generated/shapes.js'
import { ageDateMismatch } from './age-date-mismatch.js'
import { anniversaryMismatch } from './anniversary-mismatch.js'
import { averageOutOfRange } from './average-out-of-range.js'
import { captionBodyMismatch } from './caption-body-mismatch.js'
import { centuryMismatch } from './century-mismatch.js'
import { currencyConversionMismatch } from './currency-conversion-mismatch.js'
import { differenceMismatch } from './difference-mismatch.js'
import { digitWordMismatch } from './digit-word-mismatch.js'
import { directionMismatch } from './direction-mismatch.js'
import { durationDateMismatch } from './duration-date-mismatch.js'
import { fractionPercentMismatch } from './fraction-percent-mismatch.js'
import { futureDate } from './future-date.js'
import { headlineBodyMismatch } from './headline-body-mismatch.js'
import { impossibleValue } from './impossible-value.js'
import { listCountMismatch } from './list-count-mismatch.js'
import { meanGranularity } from './mean-granularity.js'
import { multipleMismatch } from './multiple-mismatch.js'
import { partExceedsWhole } from './part-exceeds-whole.js'
import { partsTotal } from './parts-total.js'
import { partsTotalMismatch } from './parts-total-mismatch.js'
import { perUnitMismatch } from './per-unit-mismatch.js'
import { percentBaseMismatch } from './percent-base-mismatch.js'
import { percentChangeMismatch } from './percent-change-mismatch.js'
import { percentSumMismatch } from './percent-sum-mismatch.js'
import { percentVsPercentagePoint } from './percent-vs-percentage-point.js'
import { percentagePointMismatch } from './percentage-point-mismatch.js'
import { quantifierMismatch } from './quantifier-mismatch.js'
import { rangeInverted } from './range-inverted.js'
import { rankingMismatch } from './ranking-mismatch.js'
import { rateTotalMismatch } from './rate-total-mismatch.js'
import { referenceMismatch } from './reference-mismatch.js'
import { relativeDateMismatch } from './relative-date-mismatch.js'
import { type CheckOptions, findingsOf, relationsOf } from './run.js'
import { sameMeasureConflict } from './same-measure-conflict.js'
import { thresholdMismatch } from './threshold-mismatch.js'
import { unattributedQuotation } from './unattributed-quotation.js'
import { unitConversionMismatch } from './unit-conversion-mismatch.js'
import { vagueSource } from './vague-source.js'
import { weekdayDateMismatch } from './weekday-date-mismatch.js'

export type { Check, CheckContext, Inconsistent, Looked, Outcome } from '../model/check.js'
export { defineCheck } from '../model/check.js'
export type { CheckOptions } from './run.js'

/** Every check there is, in the order of the catalogue in docs. */
export const checks: readonly Check[] = [
  sameMeasureConflict,
  percentBaseMismatch,
  partsTotalMismatch,
  partsTotal,
  percentSumMismatch,
  percentChangeMismatch,
  percentVsPercentagePoint,
  percentagePointMismatch,
  directionMismatch,
  multipleMismatch,
  differenceMismatch,
  thresholdMismatch,
  rangeInverted,
  averageOutOfRange,
  meanGranularity,
  rankingMismatch,
  ageDateMismatch,
  durationDateMismatch,
  anniversaryMismatch,
  weekdayDateMismatch,
  futureDate,
  relativeDateMismatch,
  currencyConversionMismatch,
  unitConversionMismatch,
  perUnitMismatch,
  rateTotalMismatch,
  impossibleValue,
  digitWordMismatch,
  headlineBodyMismatch,
  captionBodyMismatch,
  fractionPercentMismatch,
  quantifierMismatch,
  listCountMismatch,
  partExceedsWhole,
  centuryMismatch,
  referenceMismatch,
  // who said what
  unattributedQuotation,
  vagueSource,
]

// A function, so that who only analyses texts need not bundle the checks.
const figureChecks = () => checks.filter(({ subject }) => subject === 'figures')

/** What does not hold in a text, by all checks, sorted by place; empty where nothing was found. */
export function check(analysis: Analysis, options: CheckOptions = {}): Finding[] {
  return findingsOf(checks, analysis, options, checks)
}

/** The same, by the checks of figures and dates only. */
export function checkFigures(analysis: Analysis, options: CheckOptions = {}): Finding[] {
  return findingsOf(figureChecks(), analysis, options, checks)
}

/** Every relation of figures and dates that was looked at: consistent, inconsistent, or not checked and why. */
export function relations(analysis: Analysis, options: CheckOptions = {}): Relation[] {
  return relationsOf(figureChecks(), analysis, options, checks)
}
