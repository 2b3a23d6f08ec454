import { articleKey, entriesOf, type Known, partKnown, readBaseline } from './baseline.js'
import type { Done } from './task.js'

/** Gives what is new in an article, and what the run is to know of the baseline. The baseline is read once. */
export function createBaseline(told: { file: string; update: boolean } | undefined) {
  const read = told && !told.update ? readBaseline(told.file) : undefined
  // Whoever asks first is told what is wrong with it.
  read?.catch(() => undefined)
  return async <Found>(
    article: string,
    found: readonly Found[],
    knownAs: (one: Found) => Known,
  ): Promise<{ fresh: readonly Found[]; notes: Pick<Done, 'unused' | 'entries'> }> => {
    if (!told) return { fresh: found, notes: {} }
    const named = found.map((one) => ({ ...knownAs(one), one }))
    const key = articleKey(told.file, article)
    if (!read) return { fresh: [], notes: { entries: { article: key, found: entriesOf(named) } } }
    const { fresh, unused } = partKnown(named, (await read).findings[key] ?? [])
    return { fresh: fresh.map(({ one }) => one), notes: unused.length > 0 ? { unused } : {} }
  }
}
