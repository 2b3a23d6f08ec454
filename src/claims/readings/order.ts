import type { Language } from '../../model/generated/shapes.js'
import type { DateWords } from '../figure-text.js'
import { cueOf } from './cues.js'
import type { Figure } from './passages.js'

/**
 * Which of two values was there before the other, as their words or dates tell: the earlier first. Undefined where nothing
 * tells.
 *
 * ```
 * Wardens found 340 sheep, where a year earlier there had been 500.
 *               ^later                                         ^earlier
 * ```
 */
export function inTime(a: Figure, b: Figure, language: Language): [Figure, Figure] | undefined {
  const [one, other] = [a, b].map(({ date }) => date?.mention)
  if (one?.start && other?.start && one.start !== other.start) return one.start < other.start ? [a, b] : [b, a]
  const [first, second] = [ageOf(a, language), ageOf(b, language)]
  // “It fell to $36m ($11m in the last quarter)”: one must be told to be over, or the other to be of now.
  const isTold = Math.max(first, second) > (one && other ? 0 : 1) || Math.min(first, second) < 0
  if (first !== second && isTold) return first > second ? [a, b] : [b, a]
  const [from, to] = [placeOf(a.date), placeOf(b.date)]
  if (!from || !to || from.of !== to.of || from.at === to.at) return undefined
  // From Saturday to Sunday is a day, from November to February three months: the shorter way round counts.
  const ahead = (to.at - from.at + from.of) % from.of
  return ahead <= from.of / 2 ? [a, b] : [b, a]
}

// How far back the words put a figure: 3 from which another came, 2 that it was, 1 last week, 0 nothing told, −1 now.
function ageOf({ quantity: { role }, before, after, date }: Figure, language: Language): number {
  const cue = (name: string) => cueOf(language, name)
  const words = date?.words ?? ''
  if (role === 'from' || cue('contrast').ends(before) || cue('after').tails(before)) return 3
  if (role === 'to') return 0
  if (cue('reading-newer').ends(before) || cue('reading-newer').leads(after)) return -1
  if (cue('reading-older').in(words) || cue('reading-older').ends(before) || cue('reading-older').starts(after))
    return 2
  if (cue('reading-newer').in(words)) return -1
  return cue('last').in(words) ? 1 : 0
}

// A month in its year, a day in its week.
function placeOf(date: DateWords | undefined): { at: number; of: number } | undefined {
  if (date === undefined) return undefined
  const { yearless, weekday } = date.mention
  const month = /^--(\d\d)/.exec(yearless?.[0] ?? '')?.[1]
  return month ? { at: Number(month), of: 12 } : weekday === undefined ? undefined : { at: weekday, of: 7 }
}
