import type { Severity } from '../../model/generated/shapes.js'

/** 0 clean, 1 findings, 2 a wrong call or a file that could not be read. */
export const EXIT = { clean: 0, findings: 1, wrong: 2 } as const

const RANK: Record<Severity | 'none', number> = { none: -1, info: 0, warning: 1, error: 2 }

/** The gravest of some severities; `none` of none. */
export function gravest(severities: readonly (Severity | 'none')[]): Severity | 'none' {
  return severities.reduce((worst, one) => (RANK[one] > RANK[worst] ? one : worst), 'none')
}

/** Whether a severity is one that the run was told to fail on. */
export function reaches(severity: Severity | 'none', failOn: Severity): boolean {
  return RANK[severity] >= RANK[failOn]
}
