import type { Analysis, Evidence, Finding, ReferenceRow, Severity, Span } from './generated/shapes.js'

/** What a check has to look at. */
export interface CheckContext<Options extends object> {
  options: Options
  /** Rows of known figures. */
  references: readonly ReferenceRow[]
  /** Further analyses to compare with. */
  other: readonly Analysis[]
}

/** Something that does not hold. */
export interface Inconsistent {
  outcome: 'inconsistent'
  /** Where it is not that of the check. */
  severity?: Severity
  spans: Span[]
  /** What the text says, as printed. */
  actual: string
  /** What would be consistent. */
  expected: string[]
  evidence: Evidence[]
}

/** Something that holds, or that could not be decided and why. */
export interface Looked {
  outcome: 'consistent' | 'not-checked'
  spans: Span[]
  /** The sum, or the reason. */
  text: string
}

/** One thing a check looked at. */
export type Outcome = Inconsistent | Looked

/**
 * Texts that a check must stay silent on, and texts it must report, the words in brackets. They stand beside the check, so that
 * a program that runs it does not carry them.
 */
export interface CheckExamples {
  quiet: readonly string[]
  flags: readonly string[]
}

/** A check: what it reports, and how it looks. */
export interface Check<Options extends object = Record<string, unknown>> {
  id: string
  /** One sentence that a reporter understands. */
  summary: string
  /** Whether it looks at figures and dates, or at who said what. */
  subject: 'figures' | 'attribution'
  /** Layers of the analysis that it reads. */
  needs: readonly (keyof Analysis)[]
  severity: Severity
  /** Options with their values when left out. */
  options: Options
  run(analysis: Analysis, context: CheckContext<Options>): Iterable<Outcome>
  /** The sentence for a reader, made last. */
  message(finding: Pick<Finding, 'actual' | 'expected' | 'evidence'>): string
}

/** Defines a check; its options give the type of what `run` is handed. */
// @__NO_SIDE_EFFECTS__
export function defineCheck<Options extends object>(check: Check<Options>): Check {
  return check as unknown as Check
}
