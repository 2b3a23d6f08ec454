/** A run of words of a quotation, of its reference, or of both. */
export interface DiffRun {
  kind: 'same' | 'quote' | 'reference'
  words: string
}

// Longer passages are shown one after the other.
const MOST_WORDS = 600

/** The words in which a quotation and a passage differ, by their longest common subsequence: words times words. */
export function diffWords(quote: string, reference: string): DiffRun[] {
  const [a, b] = [quote, reference].map((text) => text.split(/\s+/).filter(Boolean))
  if (a!.length > MOST_WORDS || b!.length > MOST_WORDS)
    return [
      { kind: 'reference', words: reference },
      { kind: 'quote', words: quote },
    ]
  const [x, y] = [a!.map(bare), b!.map(bare)]
  const lengths = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1))
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      lengths[i]![j] = x[i] === y[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const runs: DiffRun[] = []
  const put = (kind: DiffRun['kind'], word: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.words += ` ${word}`
    else runs.push({ kind, words: word })
  }
  let [i, j] = [0, 0]
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      put('same', a![i++]!)
      j++
    } else if (j < y.length && (i === x.length || lengths[i]![j + 1]! >= lengths[i + 1]![j]!))
      put('reference', b![j++]!)
    else put('quote', a![i++]!)
  }
  return runs
}

// A word without the marks at its ends; one apostrophe is as good as another.
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word
