import { type CheckCount, committedCounts } from '../bench/check-counts.js'
import type { Check } from '../src/model/check.js'

const SHOWN = 3
const counts = committedCounts()

/** How a check does on our own short texts; `undefined` where none are counted. */
export const countOf = (id: string): CheckCount | undefined => counts[id]

/** How a check does, in the Markdown of a page of `docs/checks`. */
export function toldOf({ id, subject }: Pick<Check, 'id' | 'subject'>): string {
  const count = countOf(id)
  if (!count)
    return subject === 'figures'
      ? 'How often it is right is not counted yet.'
      : 'How often it is right is not counted by itself; how often quotations and their speakers are found stands under [accuracy](../../README.md#accuracy).'
  const { flawed, found, sound, alarms } = count
  const recall = (found / flawed).toFixed(2)
  const precision = (found / (found + alarms)).toFixed(2)
  return [
    `In [short texts of our own](../../test/cases/figures) it finds ${found} of ${flawed} such mistakes, and in ${alarms} of ${sound} sound texts beside them there is a false alarm (recall ${recall}, precision ${precision}).`,
    'These texts are not held out: the check was written and mended with them. They show what it can read, not how often it is right about an article of yours.',
  ].join(' ')
}

/** Some of the texts that a check should report and does not, and how many more there are. */
export function missedBy(id: string): { texts: string[]; more: number } {
  const missed = countOf(id)?.missed ?? []
  return { texts: missed.slice(0, SHOWN), more: Math.max(0, missed.length - SHOWN) }
}
