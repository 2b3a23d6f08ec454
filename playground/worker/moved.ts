import type { Evidence, Span } from 'onrecord'
import type { ReportArticle } from 'onrecord/report'
import { type Edit, stretched } from '../../src/adapters/typing/edits.js'
import { relocate } from '../../src/model/relocate.js'

/**
 * What is known of an article after an edit: everything stands where its words now stand, and what the edit falls into grows or
 * shrinks with it.
 */
export function movedArticle(article: ReportArticle, edit: Edit, text: string): ReportArticle {
  const { analysis, findings, relations = [], verifications } = article
  const move = (span: Span): Span => (span.end < edit.start ? span : stretched(span, edit))
  const all = (spans: readonly Span[]): Span[] => spans.map(move)
  const whole = <T extends Span>(one: T): T => (one.end < edit.start ? one : { ...one, ...stretched(one, edit) })
  const evidence = (one: Evidence): Evidence => (one.span ? { ...one, span: move(one.span) } : one)
  return {
    ...article,
    analysis: {
      ...relocate(analysis, { back: move }),
      text,
      markup: analysis.markup.map(whole),
    },
    findings: findings.map((one) => ({ ...one, spans: all(one.spans), evidence: one.evidence.map(evidence) })),
    relations: relations.map((one) => ({ ...one, spans: all(one.spans) })),
    ...(verifications && { verifications: verifications.map((one) => ({ ...one, at: move(one.at) })) }),
  }
}
