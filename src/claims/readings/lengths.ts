import type { Language } from '../../model/generated/shapes.js'
import { closeOf } from '../../model/interval.js'
import { cueOf } from './cues.js'
import type { Figure, Passage } from './passages.js'
import type { Reading } from './reading.js'

/**
 * How long something lasted, told behind its beginning and its end; whether it fits is for the calendar.
 *
 * ```
 * The pit opened in 1962 and closed in 1998. In those 36 years it employed three generations.
 *                   ^start               ^end         ^length
 * ```
 */
export function readLengths(length: Figure, { text, figures, dates }: Passage, language: Language): Reading[] {
  const { quantity, before, after } = length
  if (quantity.kind !== 'duration' || quantity.scope?.per !== undefined) return []
  const [start, end] = dates
  if (!start || !end || dates.length > 2 || end.end > length.start || !isSameKind(start.kind, end.kind)) return []
  if (figures.some((one) => one !== length && one.quantity.kind === 'duration')) return []
  const cue = (name: string) => cueOf(language, name)
  const between = text.slice(start.end, end.start)
  const isSpan =
    start.kind === 'k' ||
    cue('until').in(between) ||
    (cue('began').in(text.slice(0, end.start)) && cue('ended').in(between))
  // “After 12 years as a lawyer” is of something else.
  const isLength =
    cue('reading-lasted').tails(before) ||
    cue('later').leads(after) ||
    (cue('after').ends(before) && /^ [.,;]/.test(after))
  if (!isSpan || !isLength) return []
  const parts = [
    { role: 'length', id: quantity.id },
    { role: 'start', id: start.id },
    { role: 'end', id: end.id },
  ]
  const link = { relation: 'duration', way: 'read', parts, rule: 'link/read-length' }
  return [{ link, stated: quantity, derived: closeOf(quantity) }]
}

// Days and months of a year, or years, or times of day.
const isSameKind = (a: string, b: string): boolean => (a === b ? 'dyok'.includes(a) : /^(?:do|od)$/.test(a + b))
