import { countBefore } from '../model/bisect.js'
import type { Analysis, Anchor, Span } from '../model/generated/shapes.js'

// Words kept before and behind an anchor, in UTF-16 code units, so that it can be found again in a changed text.
const CONTEXT = 32

/** Makes anchors into one text; positions in characters are found by bisection over the surrogate pairs of the text. */
export function createAnchors({ text }: Pick<Analysis, 'text'>, document: string): (span: Span) => Anchor {
  const pairs: number[] = []
  for (let i = 1; i < text.length; i++)
    if (/[\udc00-\udfff]/.test(text[i]!) && /[\ud800-\udbff]/.test(text[i - 1]!)) pairs.push(i)
  const characters = (at: number): number => {
    return at - countBefore(pairs, (one) => one < at)
  }
  return ({ start, end }) => ({
    document,
    start,
    end,
    codePoints: [characters(start), characters(end)],
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  })
}
