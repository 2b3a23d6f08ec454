import { analyze } from '../../analyze.js'
import { checkFigures, checks } from '../../checks/index.js'
import type { Evidence, Span } from '../../model/generated/shapes.js'
import type { MarkupName } from '../markup.js'
import { markupFormats } from '../markup-formats.js'
import type { Article, Ignored, Reading, Shown } from './article.js'

/** An edit: a stretch of the text before it, and how long what stands there now is. */
export interface Edit extends Span {
  length: number
}

/** What was found when the text was last read as a whole, moved along with the edits since. */
export interface Known {
  /** How it was read. */
  markup: MarkupName | 'text'
  reading: Pick<Reading, 'analyze' | 'check'>
  /** Where each paragraph stands. */
  paragraphs: Span[]
  /** The paragraphs that were edited. */
  edited: Span[]
  findings: Shown[]
  ignored: Ignored[]
}

// Checks that look across the whole text: what they find in a paragraph alone says nothing.
const ACROSS: ReadonlySet<string> = new Set([
  'same-measure-conflict',
  'headline-body-mismatch',
  'caption-body-mismatch',
  'reference-mismatch',
])

// A longer paragraph would take longer to read than one waits for a letter typed.
const LONGEST = 8000

/** What the reading of a whole text leaves to go on with. */
export function knownOf({ analysis, shown, ignored, reading: { analyze, check } }: Article): Known {
  const { dateline, paragraphs, format } = analysis
  // A markup format is a function, which does not go from thread to thread; the day may stand in the text.
  const { format: _, ...options } = analyze
  return {
    markup: format as Known['markup'],
    reading: { analyze: { ...options, ...(dateline !== undefined && { dateline }) }, check },
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
    edited: [],
    findings: shown,
    ignored,
  }
}

/** The same after an edit: all behind it has moved, what it touched is no finding any more, and its paragraph is to be read anew. */
export function moveKnown(known: Known, edit: Edit): Known {
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

/**
 * What can be told at once: the figures and dates of the edited paragraphs, each read by itself by the same line as a whole text,
 * and what was known of the rest. Who said what needs the whole text, as does what stands in two paragraphs; that comes later.
 */
export function quickFindings(text: string, known: Known): Shown[] {
  const { markup, reading } = known
  const format = markupFormats[markup]
  const regions = known.edited
    .map((span) => (markup === 'html' ? span : wholeLines(text, span)))
    .filter(({ start, end }) => end - start <= LONGEST)
  const near = new Set(checks.filter(({ id, subject }) => subject === 'figures' && !ACROSS.has(id)).map(({ id }) => id))
  const kept = known.findings.filter(
    ({ check, spans }) => !(near.has(check) && regions.some((region) => spans.every((span) => holds(region, span)))),
  )
  const found = regions.flatMap(({ start, end }) => {
    const analysis = analyze(text.slice(start, end), { ...reading.analyze, ...(format && { format }) })
    const ignore = known.ignored.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
    return checkFigures(analysis, { ...reading.check, ignore })
      .filter(({ check }) => near.has(check))
      .map((finding) => movedFinding(finding, { start: 0, end: 0, length: start }))
  })
  return [...kept, ...found].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

const touches = (span: Span, { start, end }: Edit): boolean => start <= span.end && end >= span.start

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const shiftOf = ({ start, end, length }: Edit): number => length - (end - start)

function moved({ start, end }: Span, edit: Edit): Span {
  const shift = start >= edit.end ? shiftOf(edit) : 0
  return { start: start + shift, end: end + shift }
}

// What an edit falls into grows or shrinks with it.
function stretched({ start, end }: Span, edit: Edit): Span {
  const shift = shiftOf(edit)
  const from = start > edit.start ? Math.max(edit.start, start + shift) : start
  return { start: from, end: Math.max(from, end > edit.start ? end + shift : end) }
}

function around(spans: readonly Span[], edit: Edit): Span {
  const start = Math.min(edit.start, spans[0]!.start)
  return { start, end: Math.max(edit.end, spans.at(-1)!.end) + shiftOf(edit) }
}

function movedFinding(finding: Shown, edit: Edit): Shown {
  const evidence = finding.evidence.map((one): Evidence => (one.span ? { ...one, span: moved(one.span, edit) } : one))
  return { ...finding, spans: finding.spans.map((span) => moved(span, edit)), evidence }
}

function wholeLines(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const to = text.slice(end).search(/[\r\n]/)
  return { start: start === 0 ? 0 : from, end: to < 0 ? text.length : end + to }
}
