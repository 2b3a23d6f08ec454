/** The known word that `word` was most likely meant to be: with the fewest letters changed, at most a third of them. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.floor(word.length / 3) + 1
  for (const candidate of known) {
    const changed = distance(word, candidate)
    if (changed < least) [best, least] = [candidate, changed]
  }
  return best
}

// Levenshtein's distance, a row at a time.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
