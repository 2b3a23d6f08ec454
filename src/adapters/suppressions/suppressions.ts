import { countBefore } from '../../model/bisect.js'
import type { Analysis, Span } from '../../model/generated/shapes.js'
import { type Comment, findComments } from './find-comments.js'

/**
 * A comment that silences checks, and the stretch it holds for.
 *
 * ```
 * <!-- onrecord ignore range-inverted: the tariff falls -->   the paragraph it stands in, or else the next one
 * <!-- onrecord disable vague-source: a column --> … <!-- onrecord enable vague-source -->   what is between
 * <!-- onrecord ignore range-inverted reason="the tariff falls" -->   as the packages of unified read it too
 * ```
 */
export interface Suppression {
  /** Where the comment stands in the file. */
  comment: Span
  kind: 'ignore' | 'disable'
  /** What it holds for; empty where no words follow. */
  span: Span
  /** Ids of the checks it silences; none stands for all of them. */
  checks: string[]
  /** Why; the empty string where nothing is said. */
  reason: string
}

const PATTERN = /^\s*onrecord\s+(ignore|disable|enable)\b([^:="]*)(?::([\s\S]*)|\breason="([^"]*)"\s*)?$/

/** The suppressions of a text, in the order of their comments. */
export function findSuppressions(analysis: Pick<Analysis, 'text' | 'format' | 'paragraphs'>): Suppression[] {
  const read = findComments(analysis.text, analysis.format).flatMap((comment) => {
    const [, word = '', names = '', said, given] = PATTERN.exec(comment.text) ?? []
    const reason = said ?? given ?? ''
    const checks = names.split(/[\s,]+/).filter(Boolean)
    return word === '' ? [] : [{ comment, word, checks, reason: reason.replaceAll(/\s+/g, ' ').trim() }]
  })
  return read.flatMap(({ comment, word, checks, reason }, i) => {
    if (word === 'enable') return []
    const end = read.slice(i + 1).find((one) => one.word === 'enable' && ends(one.checks, checks))
    const span =
      word === 'ignore'
        ? blockOf(comment, analysis.paragraphs)
        : { start: comment.end, end: end?.comment.start ?? analysis.text.length }
    const kind = word === 'ignore' ? 'ignore' : 'disable'
    return [{ comment: { start: comment.start, end: comment.end }, kind, span, checks, reason }]
  })
}

// `enable` without a name ends all; with names, those suppressions of which it names every check.
function ends(enabled: readonly string[], disabled: readonly string[]): boolean {
  return enabled.length === 0 || (disabled.length > 0 && disabled.every((id) => enabled.includes(id)))
}

// The paragraph that the comment stands in where it has words, else the first behind it.
function blockOf({ start, end, block }: Comment, paragraphs: readonly Span[]): Span {
  const around = block && paragraphs.filter((one) => one.start < block.end && block.start < one.end)
  if (around?.length) return { start: Math.min(start, around[0]!.start), end: Math.max(end, around.at(-1)!.end) }
  const next = paragraphs[countBefore(paragraphs, (one) => one.start < end)]
  return next ? { start: next.start, end: next.end } : { start: end, end }
}
