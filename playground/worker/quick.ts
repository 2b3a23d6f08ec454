import type { Analysis, CheckOptions, Relation, Span } from 'onrecord'
import type { ReportArticle } from 'onrecord/report'
import { shifted } from '../../src/adapters/typing/edits.js'
import type { Known } from '../../src/adapters/typing/known.js'
import { isFoundAlone, type Line, quickFindings, type ReadAlone, readEdited } from '../../src/adapters/typing/quick.js'

/** What reads a paragraph, for a report. */
export interface ReportLine extends Line {
  relations(analysis: Analysis, options: CheckOptions): Relation[]
}

/**
 * An article as it can be told at once: the edited paragraphs with their figures and dates as each tells them by itself, and the
 * rest, who said what above all, as it was known and has moved along.
 */
export function quickArticle(article: ReportArticle, known: Known, line: ReportLine): ReportArticle {
  const { analysis } = article
  const alone = readEdited(analysis.text, known, line)
  const isAnew = isFoundAlone(alone, line)
  return {
    ...article,
    analysis: {
      ...analysis,
      ...layoutOf(analysis, known, alone),
      quantities: renewed(analysis.quantities, alone, ({ analysis, region }) =>
        analysis.quantities.map((one) => ({
          ...one,
          span: shifted(one.span, region.start),
          ...(one.hedge && { hedge: shifted(one.hedge, region.start) }),
        })),
      ),
      dates: renewed(analysis.dates, alone, ({ analysis, region }) =>
        analysis.dates.map((one) => ({ ...one, span: shifted(one.span, region.start) })),
      ),
    },
    findings: quickFindings({ ...known, findings: [...article.findings] }, alone, line),
    relations: [
      ...(article.relations ?? []).filter((relation) => !isAnew(relation)),
      ...alone.flatMap(({ analysis, region }) =>
        line
          .relations(analysis, known.reading.check)
          .map((one) => ({ ...one, spans: one.spans.map((span) => shifted(span, region.start)) }))
          .filter(isAnew),
      ),
    ].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
  }
}

// A paragraph that is edited stays one, until an empty line parts it; in Markdown any line may.
const PARTED = /\n[^\S\n]*\n/

function layoutOf(analysis: Analysis, known: Known, alone: readonly ReadAlone[]): Partial<Analysis> {
  const parted = alone.filter(
    ({ analysis: { format, text } }) => format === 'markdown' || (format === 'text' && PARTED.test(text)),
  )
  // What is one paragraph in the text may by itself look like several.
  const whole = alone.filter((one) => parted.includes(one) || one.analysis.paragraphs.length === 1)
  const paragraphs = known.paragraphs.map((span) => ({
    start: span.start,
    end: span.start + analysis.text.slice(span.start, span.end).trimEnd().length,
    kind: kindAt(analysis.paragraphs, span),
  }))
  const moved = <T extends Span>(list: readonly T[], start: number) =>
    list.map((one): T => ({ ...one, ...shifted(one, start) }))
  return {
    markup: renewed(analysis.markup, parted, ({ analysis, region }) => moved(analysis.markup, region.start)),
    paragraphs: renewed(paragraphs, parted, ({ analysis, region }) => moved(analysis.paragraphs, region.start)),
    sentences: renewed(analysis.sentences, whole, ({ analysis, region }) => moved(analysis.sentences, region.start)),
  }
}

// What a paragraph was before it was edited, or the first of those that have become one.
function kindAt(paragraphs: Analysis['paragraphs'], { start, end }: Span): Analysis['paragraphs'][number]['kind'] {
  return paragraphs.find((one) => one.end >= start && one.start <= end)?.kind ?? 'paragraph'
}

// What begins in a paragraph that was read by itself gives way to what was found there.
function renewed<T extends Span | { span: Span }>(
  list: readonly T[],
  alone: readonly ReadAlone[],
  found: (one: ReadAlone) => T[],
): T[] {
  if (alone.length === 0) return [...list]
  const startOf = (one: Span | { span: Span }): number => ('span' in one ? one.span : one).start
  const kept = list.filter(
    (one) => !alone.some(({ region }) => region.start <= startOf(one) && startOf(one) < region.end),
  )
  return [...kept, ...alone.flatMap(found)].sort((a, b) => startOf(a) - startOf(b))
}
