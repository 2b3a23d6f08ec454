import { dateOf, dayPeriod, isDay, type Period } from './calendar.js'
import { type Context, type Reading, wholeNumber, wordOf } from './reading.js'

/**
 * Reads a date in figures at piece `at`: “2022-12-15”, “15/12/2022”, “15.12.2022”. One that can be read in two ways keeps
 * the second reading among its alternatives.
 */
export function readNumericDate(context: Context, at: number): Reading | undefined {
  const piece = context.pieces[at]
  if (!piece || !/^\d/.test(piece.text) || piece.text.length > 10) return undefined
  return readIsoDate(context, at) ?? readSlashed(context, at) ?? readShort(context, at)
}

// “2022-12-15”, “15-12-2022”
function readIsoDate({ pieces, words }: Context, at: number): Reading | undefined {
  const [first, dash, second, other, third] = pieces.slice(at, at + 5)
  if (dash?.text !== '-' || other?.text !== '-' || dash.spaced || second?.spaced || other.spaced || third?.spaced)
    return undefined
  const parts = [wholeNumber(first), wholeNumber(second), wholeNumber(third)] as const
  if (parts.some((part) => part < 0) || pieces[at + 5]?.text === '-') return undefined
  if (first?.text.length === 4 && (second?.text.length ?? 3) < 3 && second?.text.length === third?.text.length) {
    return reading(at, at + 5, readDay(parts[0], parts[1], parts[2]))
  }
  return third?.text.length === 4 ? eitherWay(at, at + 5, parts, words.monthFirst) : undefined
}

// “15/12/2022”, “15.12.2022”, “15/12/22”
function readSlashed({ pieces, words }: Context, at: number): Reading | undefined {
  const match = /^(\d{1,4})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(pieces[at]!.text)
  if (!match) return undefined
  const [, first = '', mark, second = '', third = ''] = match
  if (first.length === 4) return reading(at, at + 1, readDay(Number(first), Number(second), Number(third)))
  if (first.length > 2 || (mark === '.' && third.length === 2)) return undefined
  const year = third.length === 4 ? Number(third) : Number(third) < 50 ? 2000 + Number(third) : 1900 + Number(third)
  return eitherWay(at, at + 1, [Number(first), Number(second), year], words.monthFirst)
}

// “on 22/04”: without a year, behind a word that leads days; the other order is kept where it may be one too.
function readShort({ pieces, words, anchor }: Context, at: number): Reading | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(pieces[at]!.text)
  const lead = pieces[at - 1]
  const isLed =
    lead !== undefined &&
    lead.sentence === pieces[at]!.sentence &&
    (words.dayLeads.has(lead.lower) || words.weekdays.has(wordOf(lead)))
  if (!match || !isLed || words.of.has(lead.lower) || words.events.has(match[0])) return undefined
  const [one, two] = [Number(match[1]), Number(match[2])]
  const year = anchor?.getFullYear() ?? 2000
  const orders = [readDay(year, one, two), readDay(year, two, one)]
  if (!words.monthFirst) orders.reverse()
  const [period, other] = orders.filter((day) => day !== undefined)
  if (!period || !/[2-9]\d|1[3-9]|\d\/\d/.test(match[0])) return undefined
  const base = {
    first: at,
    last: at + 1,
    granularity: 'day' as const,
    relative: true,
    implied: ['year'],
    rule: 'date/short',
  }
  return anchor ? { ...base, period, ...(other && one !== two && { alternatives: [other] }) } : base
}

function eitherWay(
  first: number,
  last: number,
  parts: readonly [number, number, number],
  monthFirst: boolean,
): Reading | undefined {
  const [one, two, year] = parts
  if (year < 1000 || year > 2200 || one > 39 || two > 39) return undefined
  const periods = [readDay(year, one, two), readDay(year, two, one)]
  if (!monthFirst) periods.reverse()
  const [start, ...others] = periods.filter((period) => period !== undefined)
  const found = reading(first, last, start)
  return others.length && one !== two ? { ...found, alternatives: others, rule: 'date/ambiguous' } : found
}

const readDay = (year: number, month: number, day: number): Period | undefined =>
  isDay(year, month, day) ? dayPeriod(dateOf(year, month, day)) : undefined

function reading(first: number, last: number, period: Period | undefined): Reading {
  const rule = period ? 'date/numeric' : 'date/impossible'
  return { first, last, granularity: 'day', ...(period && { period }), relative: false, implied: [], rule }
}
