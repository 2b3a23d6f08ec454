import { isHyphen, type Piece } from '../quantities/pieces.js'
import { dateOf, dayPeriod, isDay, type Period } from './calendar.js'
import { fullYear } from './names.js'
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
  const [first, , second, , third] = pieces.slice(at, at + 5)
  if (!isHyphen(pieces, at + 1) || !isHyphen(pieces, at + 3) || second?.spaced || third?.spaced) return undefined
  const parts = [wholeNumber(first), wholeNumber(second), wholeNumber(third)] as const
  if (parts.some((part) => part < 0) || isHyphen(pieces, at + 5)) return undefined
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
  const year = third.length === 4 ? Number(third) : fullYear(Number(third))
  return eitherWay(at, at + 1, [Number(first), Number(second), year], words.monthFirst)
}

const SHORT = /^(\d{1,2})\/(\d{1,2})$/
// How many short dates in a row are looked at for the word that leads the first.
const ROW = 4

// “on 22/04”, “from 10/1 to 11/7”, “on 11/20, 11/22 or 11/25”: without a year, behind a word that leads days; the other order
// is kept where it may be one too.
function readShort({ pieces, words, numbers, anchor }: Context, at: number): Reading | undefined {
  const match = SHORT.exec(pieces[at]!.text)
  let row = at
  const isLink = ({ text, lower }: Piece): boolean =>
    text === ',' || words.rangeLinks.has(lower) || numbers.alternatives.has(lower)
  while (row > at - 2 * ROW && SHORT.test(pieces[row - 2]?.text ?? '') && isLink(pieces[row - 1]!)) row -= 2
  const lead = pieces[row - 1]
  const isLed =
    lead !== undefined &&
    lead.sentence === pieces[at]!.sentence &&
    (words.dayLeads.has(lead.lower) || words.weekdays.has(wordOf(lead)))
  if (!match || !isLed || words.of.has(lead.lower) || words.events.has(match[0])) return undefined
  const [one, two] = [Number(match[1]), Number(match[2])]
  const [period, ...others] = readBoth(anchor?.getFullYear() ?? 2000, one, two, words.monthFirst)
  if (!period) return undefined
  const base = {
    first: at,
    last: at + 1,
    granularity: 'day' as const,
    relative: true,
    implied: ['year'],
    rule: 'date/short',
    inYear: (other: number) => readBoth(other, one, two, words.monthFirst)[0],
  }
  return anchor ? { ...base, period, alternatives: others.length > 0 ? others : undefined } : base
}

function eitherWay(
  first: number,
  last: number,
  parts: readonly [number, number, number],
  monthFirst: boolean,
): Reading | undefined {
  const [one, two, year] = parts
  if (year < 1000 || year > 2200 || one > 39 || two > 39) return undefined
  const [start, ...others] = readBoth(year, one, two, monthFirst)
  const found = reading(first, last, start)
  return others.length > 0 ? { ...found, alternatives: others, rule: 'date/ambiguous' } : found
}

// Month and day in either order, the usual one first.
function readBoth(year: number, one: number, two: number, monthFirst: boolean): Period[] {
  const orders =
    one === two
      ? [[one, two]]
      : [
          [one, two],
          [two, one],
        ]
  if (!monthFirst) orders.reverse()
  return orders.flatMap(([month = 0, day = 0]) => readDay(year, month, day) ?? [])
}

const readDay = (year: number, month: number, day: number): Period | undefined =>
  isDay(year, month, day) ? dayPeriod(dateOf(year, month, day)) : undefined

function reading(first: number, last: number, period: Period | undefined): Reading {
  const rule = period ? 'date/numeric' : 'date/impossible'
  return { first, last, granularity: 'day', period, relative: false, implied: [], rule }
}
