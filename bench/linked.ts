import type { Span } from '../src/model/generated/shapes.js'

interface Parts {
  cue: readonly Span[]
  source: readonly Span[]
  content: readonly Span[]
}

/** Where the words begin that stand in `spans`. */
export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const words = new Set<number>()
  for (const { start, end } of spans)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + index)
  return words
}

/**
 * True where half of the content and a word of the source are the same, or neither names a source. The gold of an orphan
 * quotation has no source in the text; its content decides.
 */
export function linked(text: string, gold: Parts, found: Parts): boolean {
  const [a, b] = [wordsIn(text, gold.content), wordsIn(text, found.content)]
  const shared = [...a].filter((word) => b.has(word)).length
  if (2 * shared < 0.5 * (a.size + b.size) || shared === 0) return false
  if (gold.cue.length === 0 && gold.source.length === 0) return true
  const [s, t] = [wordsIn(text, gold.source), wordsIn(text, found.source)]
  return s.size === 0 ? t.size === 0 : [...s].some((word) => t.has(word))
}
