import { type CheckOptions, check, checks } from '../../checks/index.js'
import type { Analysis, Finding } from '../../model/generated/shapes.js'
import { silence } from '../suppressions/index.js'
import { verifyRules } from './verify-rules.js'

/** A finding that a comment silences, and why. */
export interface SilencedFinding extends Finding {
  reason: string
}

const isCheck = (id: string): boolean => checks.some((one) => one.id === id)
// A comment may be meant for `verify`.
const KNOWN = [...checks, ...verifyRules].map(({ id }) => id)

/** What does not hold in an article; what its comments silence stands apart, and what is wrong with them is found too. */
export function checkArticle(
  analysis: Analysis,
  options: CheckOptions,
): { found: Finding[]; silenced: SilencedFinding[] } {
  const { only, off = [] } = options
  const { told, silenced, remarks } = silence(analysis, check(analysis, options), (finding) => finding.check, {
    known: KNOWN,
    ran: (id) => isCheck(id) && (only?.includes(id) ?? true) && !off.includes(id),
  })
  return {
    found: [...told, ...remarks].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
    silenced: silenced.map(({ found, reason }) => ({ ...found, reason })),
  }
}
