import type picocolors from 'picocolors'
import type { QuoteRow } from '../../claims/link-quotes.js'
import { indexLines } from '../../document/lines.js'
import type { Analysis, Finding, Quantity, Relation, Span } from '../../model/generated/shapes.js'
import { printed } from '../../model/printed.js'
import { oneLine, seenWords } from '../../model/seen.js'
import { layTable } from './table.js'

/** How sure, in words a reader understands. */
const sureness = (confidence: number): string => (confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : 'unsure')

/** Who said what, as a table for a terminal. */
export function printQuotes(rows: readonly QuoteRow[]): string {
  if (rows.length === 0) return 'Nothing is attributed to anyone.\n'
  return layTable(
    [
      { heading: 'Who', widest: 30 },
      { heading: 'Cue', widest: 18 },
      { heading: 'What', widest: 64 },
      { heading: 'Kind', widest: 8 },
      { heading: 'How sure', widest: 32 },
    ],
    rows.map(({ speaker, source, cue, quote, type, strength, rule, confidence }) => [
      `${speaker ?? (source ? `? (${source})` : '–')}${strength === 'vague' ? ' (vague)' : ''}`,
      cue || '–',
      quote,
      type,
      `${sureness(confidence)}: ${rule}`,
    ]),
  )
}

const SIGNS: Record<Finding['severity'], [string, 'red' | 'yellow' | 'blue']> = {
  error: ['error', 'red'],
  warning: ['warning', 'yellow'],
  info: ['info', 'blue'],
}

/** Findings with their places, as lines for a terminal. */
export function printFindings(
  name: string,
  analysis: Analysis,
  findings: readonly Finding[],
  colors: ReturnType<typeof picocolors.createColors>,
): string {
  if (findings.length === 0) return `${name}: nothing found.\n`
  const lines = indexLines(analysis.text)
  return findings
    .map(({ check, severity, spans, message, evidence }) => {
      const { line, column } = lines.at(spans[0]!.start)
      const [sign, color] = SIGNS[severity]
      const place = colors.bold(`${name}:${line}:${column}`)
      // What a reader does not see, such as a comment, is shown as it is written.
      const words = (span: Span) => seenWords(analysis, span).trim() || analysis.text.slice(span.start, span.end)
      const quoted = spans.map((span) => `“${oneLine(words(span))}”`).join(' … ')
      const grounds = evidence
        .map(({ text, reference }) => `    ${text}${reference ? ` (${reference})` : ''}\n`)
        .join('')
      return `${place}  ${colors[color](sign)}  ${message}  ${colors.dim(check)}\n    ${quoted}\n${grounds}`
    })
    .join('')
}

/** Every figure with its interval, and every relation that was checked or not, for a terminal. */
export function printFigures(analysis: Analysis, relations: readonly Relation[]): string {
  if (analysis.quantities.length === 0) return 'No figures found.\n'
  const lines = indexLines(analysis.text)
  const figures = layTable(
    [
      { heading: 'Line', widest: 6 },
      { heading: 'Figure', widest: 30 },
      { heading: 'Value', widest: 22 },
      { heading: 'Unit', widest: 18 },
      { heading: 'Of', widest: 28 },
      { heading: 'Between', widest: 28 },
      { heading: 'Scope', widest: 34 },
      { heading: 'Rule', widest: 20 },
    ],
    analysis.quantities.map((quantity) => [
      String(lines.at(quantity.span.start).line),
      printed(analysis, quantity),
      [quantity.value].flat().map(grouped).join(' to '),
      quantity.unit || quantity.kind,
      quantity.of ?? '',
      quantity.hard.map((bound) => (bound === null ? '∞' : grouped(bound))).join(' … '),
      scopeOf(analysis, quantity),
      quantity.rule,
    ]),
  )
  if (relations.length === 0) return `${figures}\nNo two figures stand in a relation that could be checked.\n`
  const alone = analysis.quantities.filter(
    ({ span }) =>
      !relations.some(({ spans }) => spans.some(({ start, end }) => start <= span.start && span.end <= end)),
  )
  const checked = layTable(
    [
      { heading: 'Line', widest: 6 },
      { heading: 'Outcome', widest: 14 },
      { heading: 'Compared', widest: 90 },
      { heading: 'Check', widest: 26 },
    ],
    relations.map(({ check, outcome, spans, text }) => [
      String(lines.at(spans[0]!.start).line),
      outcome.replace('-', ' '),
      text,
      check,
    ]),
  )
  const rest =
    alone.length === 0
      ? ''
      : `\nCompared with nothing: ${alone.map((quantity) => printed(analysis, quantity)).join('; ')}.\n`
  return `${figures}\n${checked}${rest}`
}

// What the figure measures, when, and who says so.
function scopeOf(analysis: Analysis, { scope = {}, role, direction }: Quantity): string {
  const date = analysis.dates.find(({ id }) => id === scope.time)
  const source = analysis.attributions.find(({ id }) => id === scope.attribution)?.source[0]
  return [
    scope.measure,
    [direction, role].filter(Boolean).join(' '),
    scope.per && `per ${scope.per}`,
    date && seenWords(analysis, date.span),
    source && `by ${seenWords(analysis, source)}`,
    scope.marks?.join(', '),
  ]
    .filter(Boolean)
    .join('; ')
    .replaceAll(/\s+/g, ' ')
}

const grouped = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 4 })
