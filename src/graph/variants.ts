import { addMutualEdge, type Draft } from './draft.js'
import { addUpTo } from './groups.js'
import { foldWords } from './words.js'

// Runs of so many words are compared; of the shorter quotation so large a share must stand in the longer one.
const RUN = 3
const ALIKE = 0.6
// Quotations shorter than this, in words, may resemble one another by chance.
const SHORTEST = 5
// Quotations that are kept for one run of words, so that time stays linear.
const MOST = 8

/**
 * Joins what one speaker is quoted as saying where it is printed in several ways: cut short, in parts, or with other words in
 * it. Each form stays a node of its own.
 */
export function joinVariants(draft: Draft): void {
  const speakers = new Map<string, string>()
  for (const { from, to, kind } of draft.edges.values()) if (kind === 'attributedTo') speakers.set(from, to)
  const known = new Map<string, { id: string; runs: number }[]>()
  for (const { id, kind, label } of [...draft.nodes.values()]) {
    const speaker = speakers.get(id)
    if (kind !== 'quotation' || speaker === undefined) continue
    const words = foldWords(label)
    if (words.length < SHORTEST) continue
    const runs = new Set(words.slice(RUN - 1).map((_, i) => `${speaker} ${words.slice(i, i + RUN).join(' ')}`))
    const shared = new Map<{ id: string; runs: number }, number>()
    const here = { id, runs: runs.size }
    for (const run of runs) {
      for (const other of known.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      addUpTo(MOST, known, run, here)
    }
    for (const [other, count] of shared)
      if (count >= ALIKE * Math.min(other.runs, here.runs)) addMutualEdge(draft, id, other.id, 'sameQuotationAs')
  }
}
