import { readRows } from '../evidence/rows.js'
import type { Check, Outcome } from '../model/check.js'
import type { Analysis, Finding, ReferenceRow, Relation, Severity, Span } from '../model/generated/shapes.js'

/** What a run of checks may be told. */
export interface CheckOptions {
  /** Known figures: rows `{ subject, measure, value, unit, asOf }`, or `{ rows }`. */
  references?: readonly ReferenceRow[] | { rows: readonly ReferenceRow[] }
  /** Further analyses to compare with. */
  other?: readonly Analysis[]
  /** Runs these checks only. */
  only?: readonly string[]
  /** Leaves these checks out. */
  off?: readonly string[]
  /** Severity by check id, in place of the check’s own. */
  severities?: Readonly<Record<string, Severity>>
  /** Options by check id. */
  options?: Readonly<Record<string, object>>
  /** Findings not to report: of a check, of a place (UTF-16 code units), or both. */
  ignore?: readonly { check?: string; start?: number; end?: number }[]
}

/**
 * Everything that `checks` find, sorted by place; throws a `RangeError` for options about a check that is not among `all`: the same
 * options may be about checks that do not run here.
 */
export function findingsOf(
  checks: readonly Check[],
  analysis: Analysis,
  options: CheckOptions,
  all: readonly Check[],
): Finding[] {
  const findings: Finding[] = []
  for (const [check, outcome] of outcomesOf(checks, analysis, options, all)) {
    if (outcome.outcome !== 'inconsistent') continue
    const { severity = check.severity, spans, actual, expected, evidence } = outcome
    const finding = {
      check: check.id,
      severity: options.severities?.[check.id] ?? severity,
      spans: spans.filter(
        ({ start, end }, i) => !spans.slice(0, i).some((one) => one.start === start && one.end === end),
      ),
      actual,
      expected,
      evidence,
    }
    if (!isIgnored(finding, options)) findings.push({ ...finding, message: check.message(finding) })
  }
  return findings.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

/** Everything that `checks` looked at, held or not, sorted by place. */
export function relationsOf(
  checks: readonly Check[],
  analysis: Analysis,
  options: CheckOptions,
  all: readonly Check[],
): Relation[] {
  const relations: Relation[] = []
  for (const [check, outcome] of outcomesOf(checks, analysis, options, all)) {
    const text = outcome.outcome === 'inconsistent' ? check.message(outcome) : outcome.text
    relations.push({ check: check.id, outcome: outcome.outcome, spans: outcome.spans, text })
  }
  return relations.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

function* outcomesOf(
  checks: readonly Check[],
  analysis: Analysis,
  options: CheckOptions,
  all: readonly Check[],
): Iterable<[Check, Outcome]> {
  const { only, off = [], severities = {}, options: settings = {}, references = [], other = [] } = options
  const known = new Set(all.map(({ id }) => id))
  for (const id of [...(only ?? []), ...off, ...Object.keys(severities), ...Object.keys(settings)])
    if (!known.has(id))
      throw new RangeError(`\`${id}\` is no check; there are ${[...known].map((name) => `\`${name}\``).join(', ')}`)
  const rows = readRows(references)
  for (const check of checks) {
    if ((only && !only.includes(check.id)) || off.includes(check.id)) continue
    const context = { options: { ...check.options, ...settings[check.id] }, references: rows, other }
    for (const outcome of distinct([...check.run(analysis, context)])) yield [check, outcome]
  }
}

// Several wordings may link the same figures: each relation counts once, and a figure that one of them explains is not
// faulted by another.
function distinct(outcomes: readonly Outcome[]): Outcome[] {
  const keyOf = ({ start, end }: Span): string => `${start}-${end}`
  const explained = new Set(
    outcomes.flatMap(({ outcome, spans }) => (outcome === 'consistent' && spans[0] ? keyOf(spans[0]) : [])),
  )
  const seen = new Set<string>()
  return outcomes.filter(({ outcome, spans }) => {
    // One slip is reported once, however many relations it breaks.
    const key = `${outcome} ${outcome === 'inconsistent' ? keyOf(spans[0]!) : spans.map(keyOf).sort().join(' ')}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew && !(outcome === 'inconsistent' && spans[0] && explained.has(keyOf(spans[0])))
  })
}

function isIgnored({ check, spans }: Pick<Finding, 'check' | 'spans'>, { ignore = [] }: CheckOptions): boolean {
  return ignore.some((place) => {
    if (place.check !== undefined && place.check !== check) return false
    const { start = 0, end = Number.POSITIVE_INFINITY } = place
    return spans.some((span) => start <= span.start && span.end <= end)
  })
}
