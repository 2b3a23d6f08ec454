import { analyze } from '../../analyze.js'
import type { Finding } from '../../model/generated/shapes.js'
import { seenText } from '../../model/seen.js'
import type { Article } from './open-article.js'

/**
 * The text without the comments that silence nothing, and how many those were. No words are ever changed: what a reader sees is
 * compared paragraph by paragraph, and where it would differ a comment stays.
 */
export function fixComments(
  { analysis: { text }, options }: Pick<Article, 'analysis' | 'options'>,
  remarks: readonly Finding[],
): { text: string; count: number } {
  const idle = remarks.filter(({ check, expected }) => check === 'suppression-without-effect' && expected[0] === '')
  let fixed = text
  let count = 0
  // From the last to the first, so that the places of those before stay right.
  for (const { spans } of idle.toReversed()) {
    const without = cut(fixed, spans[0]!.start, spans[0]!.end)
    if (seen(without) !== seen(fixed)) continue
    fixed = without
    count++
  }
  return { text: fixed, count }

  function seen(words: string): string {
    const analysis = analyze(words, options)
    return JSON.stringify(analysis.paragraphs.map((one) => [one.kind, seenText(analysis, [one])]))
  }
}

// A comment by itself goes with its line, and with one of the blank lines around it.
function cut(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const [indent = ''] = /(?<=^|\n)[ \t]*$/.exec(before) ?? []
  const [rest = ''] = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(after) ?? []
  const isAlone = rest !== '' && /(?:^|[\r\n])[ \t]*$/.test(before)
  if (!isAlone) return before.replace(/[ \t]+$/, /^\s|^$/.test(after) ? '' : '$&') + after
  const head = before.slice(0, before.length - indent.length)
  const tail = after.slice(rest.length)
  return /(?:^|\n\r?\n)$/.test(head) ? head + tail.replace(/^[ \t]*(?:\r\n|\r|\n)/, '') : head + tail
}
