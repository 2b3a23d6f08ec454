import type { AnalyzeOptions } from '../../analyze.js'
import type { CheckOptions } from '../../checks/index.js'
import type { Check } from '../../model/check.js'
import type { Analysis, Finding, Span } from '../../model/generated/shapes.js'
import type { MarkupFormat } from '../../model/markup-format.js'
import { type Known, movedFinding } from './known.js'

/** The line that reads a text, as a surface has it: from the package or from beside itself. */
export interface Line {
  analyze(text: string, options: AnalyzeOptions): Analysis
  checkFigures(analysis: Analysis, options: CheckOptions): Finding[]
  checks: readonly Pick<Check, 'id' | 'subject'>[]
  formats: Readonly<Record<Known['markup'], MarkupFormat | undefined>>
}

/** An edited paragraph, or what has become of it, read by itself; its positions begin with it. */
export interface ReadAlone {
  region: Span
  analysis: Analysis
}

// Checks that look across the whole text: what they find in a paragraph alone says nothing.
const ACROSS: ReadonlySet<string> = new Set([
  'same-measure-conflict',
  'headline-body-mismatch',
  'caption-body-mismatch',
  'reference-mismatch',
])

/** Characters of the longest paragraph that is read alone: a longer one would take longer than one waits for a letter typed. */
export const LONGEST_ALONE = 8000

/** The edited paragraphs, each read by itself by the same line as a whole text; those that would take too long are left out. */
export function readEdited(text: string, { markup, reading, edited }: Known, { analyze, formats }: Line): ReadAlone[] {
  const format = formats[markup]
  return edited
    .map((span) => (markup === 'html' ? span : wholeLines(text, span)))
    .filter(({ start, end }) => end - start <= LONGEST_ALONE)
    .map((region) => ({
      region,
      analysis: analyze(text.slice(region.start, region.end), { ...reading.analyze, ...(format && { format }) }),
    }))
}

/** Tells whether a check of figures that found something at these places finds it in one of the paragraphs by itself. */
export function isFoundAlone(
  alone: readonly ReadAlone[],
  { checks }: Line,
): (of: Pick<Finding, 'check' | 'spans'>) => boolean {
  const near = new Set(checks.filter(({ id, subject }) => subject === 'figures' && !ACROSS.has(id)).map(({ id }) => id))
  return ({ check, spans }) => near.has(check) && alone.some(({ region }) => spans.every((span) => holds(region, span)))
}

/**
 * What can be told at once: the figures and dates of the edited paragraphs, and what was known of the rest. Who said what needs
 * the whole text, as does what stands in two paragraphs; that comes later.
 */
export function quickFindings<F extends Finding>(
  known: Known<F>,
  alone: readonly ReadAlone[],
  line: Line,
): (F | Finding)[] {
  const isAnew = isFoundAlone(alone, line)
  const found = alone.flatMap(({ region: { start }, analysis }) => {
    const ignore = known.ignored.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
    return line
      .checkFigures(analysis, { ...known.reading.check, ignore })
      .filter(({ check }) => !ACROSS.has(check))
      .map((finding) => movedFinding(finding, { start: 0, end: 0, length: start }))
  })
  const kept = known.findings.filter((finding) => !isAnew(finding))
  return [...kept, ...found].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function wholeLines(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const to = text.slice(end).search(/[\r\n]/)
  return { start: start === 0 ? 0 : from, end: to < 0 ? text.length : end + to }
}
