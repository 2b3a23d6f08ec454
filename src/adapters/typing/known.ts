import type { AnalyzeOptions } from '../../analyze.js'
import type { CheckOptions } from '../../checks/index.js'
import type { Analysis, Evidence, Finding, Span } from '../../model/generated/shapes.js'
import type { MarkupName } from '../markup.js'
import { type Edit, moved, shiftOf, stretched, touches } from './edits.js'

/** A stretch in which a comment silences a check, or all of them. */
export interface Ignored extends Span {
  check?: string
}

/** How a text was read, as far as one paragraph of it can be read so too. */
export interface ParagraphReading {
  analyze: AnalyzeOptions
  check: Pick<CheckOptions, 'off' | 'severities' | 'options'>
}

/** What was found when a text was last read as a whole, moved along with the edits since. */
export interface Known<F extends Finding = Finding> {
  /** How it is marked up. */
  markup: MarkupName | 'text'
  reading: ParagraphReading
  /** Where each paragraph stands, with the blanks behind it: what is typed there goes on with it. */
  paragraphs: Span[]
  /** The paragraphs that were edited. */
  edited: Span[]
  findings: F[]
  ignored: Ignored[]
}

/** What the reading of a whole text leaves to go on with. */
export function knownOf<F extends Finding>(
  { text, dateline, paragraphs, format }: Analysis,
  { analyze, check }: ParagraphReading,
  findings: F[],
  ignored: Ignored[] = [],
): Known<F> {
  // A markup format is a function, which does not go from thread to thread; the day may stand in the text.
  const { format: _, ...options } = analyze
  return {
    markup: format as Known['markup'],
    reading: { analyze: { ...options, ...(dateline !== undefined && { dateline }) }, check },
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end: blanksEnd(text, end) })),
    edited: [],
    findings,
    ignored,
  }
}

/** The same after an edit: all behind it has moved, what it touched is no finding any more, and its paragraph is to be read anew. */
export function moveKnown<F extends Finding>(known: Known<F>, edit: Edit): Known<F> {
  const touched = known.paragraphs.filter((paragraph) => touches(paragraph, edit))
  const merged = touched.length > 0 ? [around(touched, edit)] : []
  const rest = known.paragraphs.filter((paragraph) => !touches(paragraph, edit)).map((one) => moved(one, edit))
  const edited = [...known.edited.flatMap((one) => (touches(one, edit) ? [] : [moved(one, edit)])), ...merged]
  return {
    ...known,
    paragraphs: [...rest, ...merged].sort((a, b) => a.start - b.start),
    edited,
    findings: known.findings.flatMap((finding) =>
      finding.spans.some((span) => touches(span, edit)) ? [] : [movedFinding(finding, edit)],
    ),
    ignored: known.ignored.map((one) => ({ ...one, ...stretched(one, edit) })),
  }
}

/** A finding whose words an edit does not touch, after it. */
export function movedFinding<F extends Finding>(finding: F, edit: Edit): F {
  const evidence = finding.evidence.map((one): Evidence => (one.span ? { ...one, span: moved(one.span, edit) } : one))
  return { ...finding, spans: finding.spans.map((span) => moved(span, edit)), evidence }
}

function blanksEnd(text: string, end: number): number {
  while (text[end] === ' ' || text[end] === '\t') end++
  return end
}

function around(spans: readonly Span[], edit: Edit): Span {
  const start = Math.min(edit.start, spans[0]!.start)
  return { start, end: Math.max(edit.end, spans.at(-1)!.end) + shiftOf(edit) }
}
