import type { Analysis, Finding, Span } from '../../model/generated/shapes.js'
import { nearest } from '../config/index.js'
import { findSuppressions, type Suppression } from './suppressions.js'

/** What remains to be told of a text, and what its comments silenced. */
export interface Silenced<Found> {
  told: Found[]
  silenced: { found: Found; reason: string }[]
  /** What is wrong with the comments themselves: no reason, or no effect. Worth knowing, never more. */
  remarks: Finding[]
}

interface Named {
  /** Ids of everything that reports. */
  known: readonly string[]
  /** Whether it was run. */
  ran(id: string): boolean
}

/** Takes away what the comments of a text silence; `idOf` tells what reported it. */
export function silence<Found extends { spans: readonly Span[] }>(
  analysis: Analysis,
  found: readonly Found[],
  idOf: (one: Found) => string,
  names: Named,
): Silenced<Found> {
  const suppressions = findSuppressions(analysis)
  const used = new Set<Suppression>()
  const told: Found[] = []
  const silenced: Silenced<Found>['silenced'] = []
  for (const one of found) {
    const fitting = suppressions.filter((suppression) => fits(suppression, idOf(one), one.spans))
    for (const suppression of fitting) used.add(suppression)
    if (fitting[0]) silenced.push({ found: one, reason: fitting[0].reason })
    else told.push(one)
  }
  return { told, silenced, remarks: suppressions.flatMap((one) => remarksOn(one, used.has(one), names)) }
}

function fits({ checks, span }: Suppression, id: string, spans: readonly Span[]): boolean {
  if (checks.length > 0 && !checks.includes(id)) return false
  return spans.some(({ start, end }) => span.start <= start && end <= span.end)
}

function remarksOn({ comment, kind, checks, reason }: Suppression, isUsed: boolean, { known, ran }: Named): Finding[] {
  const remark = (check: string, message: string, expected: string[] = []): Finding => ({
    check,
    severity: 'info',
    spans: [comment],
    actual: checks.join(', '),
    expected,
    evidence: [],
    message,
  })
  const remarks = checks
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known)
      return remark(
        'suppression-without-effect',
        `\`${id}\` is no check${meant ? `; did you mean \`${meant}\`?` : '.'}`,
      )
    })
  if (reason === '')
    remarks.push(remark('suppression-without-reason', 'This comment does not say why; add a colon and the reason.'))
  // What did not run could have found something.
  if (!isUsed && remarks.length === 0 && (checks.length > 0 ? checks : known).every(ran))
    // The end of a stretch would be left behind.
    remarks.push(
      remark('suppression-without-effect', 'This comment silences nothing; it can go.', kind === 'ignore' ? [''] : []),
    )
  return remarks
}
