import { countBefore } from './bisect.js'
import type { Analysis, Span } from './generated/shapes.js'

/** The words at a span as a reader sees them: without tags and markers, with character references decoded. */
export function seenWords({ text, markup }: Pick<Analysis, 'text' | 'markup'>, { start, end }: Span): string {
  const first = countBefore(markup, (one) => one.end <= start)
  let seen = ''
  let at = start
  for (let i = first; i < markup.length && markup[i]!.start < end; i++) {
    seen += text.slice(at, Math.max(at, markup[i]!.start)) + markup[i]!.seen
    at = markup[i]!.end
  }
  return seen + text.slice(at, Math.max(at, end))
}

/** A text on one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The words of spans as a reader sees them, on one line, joined by a space. */
export function seenText(analysis: Pick<Analysis, 'text' | 'markup'>, spans: readonly Span[]): string {
  return spans.map((span) => oneLine(seenWords(analysis, span))).join(' ')
}
