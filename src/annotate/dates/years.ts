import { matchAt } from '../quantities/phrases.js'
import { isHyphen, lowerAt, type Piece } from '../quantities/pieces.js'
import { between, dateOf, yearPeriod } from './calendar.js'
import { dayAt, writtenYear } from './names.js'
import { type Context, lowerNext, next, type Reading, wholeNumber, wordOf, yearAt } from './reading.js'

const read = (first: number, last: number, granularity: Reading['granularity'], rule: string): Reading => ({
  first,
  last,
  granularity,
  relative: false,
  implied: [],
  rule,
})

/**
 * Reads a year, where what stands around it shows that it is one and no count.
 *
 * ```
 * in 2012   the 2014 vote   2016-17   (2012)   the year 2012   AD 79   fiscal 2023
 *    ^          ^           ^          ^                ^      ^       ^
 * ```
 */
export function readYear(context: Context, at: number): Reading | undefined {
  const { pieces } = context
  const era = next(pieces, at + 1) && (readEra(context, at, at, at + 1) ?? readEra(context, at, at + 1, at))
  if (era) return era
  const year = yearAt(pieces, at)
  if (year < 0) return readSpoken(context, at)
  const span = readSpan(context, at, year)
  if (span ?? !isYear(context, at, year)) return span
  return { ...read(at, at + 1, 'year', 'date/year'), period: yearPeriod(year) }
}

// “AD 79”, “79 BC”
function readEra({ pieces, words }: Context, first: number, era: number, number: number): Reading | undefined {
  const { text, lower } = pieces[era]!
  const value = wholeNumber(pieces[number])
  if (value < 1 || value > 2199 || text !== text.toUpperCase()) return undefined
  const year = words.since.has(lower) ? value : era > number && words.before.has(lower) ? 1 - value : undefined
  return year === undefined ? undefined : { ...read(first, first + 2, 'year', 'date/era'), period: yearPeriod(year) }
}

// “in ’92”, “since nineteen eighty-four”
function readSpoken(context: Context, at: number): Reading | undefined {
  const { pieces, words, numbers } = context
  // “By two thousand” may be a number.
  const leads = numbers.scales.has(lowerAt(pieces, at + 1)) ? words.ahead : words.yearLeads
  const found = next(pieces, at) && leads.has(pieces[at - 1]!.lower) ? writtenYear(context, at) : undefined
  if (!found || !isEnd(context, found.last)) return undefined
  return { ...read(at, found.last, 'year', 'date/year'), period: yearPeriod(found.year) }
}

// “2016-17”, “2016/17”: the tail of the second year.
function readSpan({ pieces }: Context, at: number, year: number): Reading | undefined {
  const dash = pieces[at + 1]
  if (!dash || dash.spaced || !'-–/'.includes(dash.text)) return undefined
  const tail = pieces[at + 2]
  if (!tail || tail.spaced || pieces[at + 3]?.text === dash.text) return undefined
  const isShort = tail.text.length === 2 && wholeNumber(tail) >= 0
  const end = isShort ? 100 * Math.floor(year / 100) + wholeNumber(tail) : yearAt(pieces, at + 2)
  if (end <= year || end > 2100 || (isShort ? end !== year + 1 && !isLed(pieces, at) : year < 1500)) return undefined
  return { ...read(at, at + 3, 'period', 'date/years'), period: between(dateOf(year, 1, 1), dateOf(end + 1, 1, 1)) }
}

// “In 2016-19”: where the second year is not the next one, more must tell that these are years.
const isLed = (pieces: readonly Piece[], at: number): boolean => at > 0 && /^(?:IN|DT|-LRB-)$/.test(pieces[at - 1]!.tag)

function isYear(context: Context, at: number, year: number): boolean {
  const { pieces, words, numbers } = context
  const before = at > 0 && pieces[at - 1]!.sentence === pieces[at]!.sentence ? pieces[at - 1]! : undefined
  const after = next(pieces, at + 1)
  if (after && (numbers.scales.has(after.lower) || after.text === '%' || after.text === '°')) return false
  if (after && !after.spaced && /^[\p{L}\d]/u.test(after.text)) return false
  if (before && (numbers.symbols.has(before.text) || before.text === '#')) return false
  if (after && matchAt(numbers.units, pieces, at + 1) && !words.quarters.has(after.lower)) return false
  if (year > 2100 && !(before && (words.yearLeads.has(before.lower) || words.yearNouns.has(before.lower)))) return false
  const isRecent = year >= 1900
  const counts = after?.tag === 'NNS' && after.spaced && /^\p{Ll}/u.test(after.text)
  if (before?.text === '(' && (after?.text === ')' || after?.text === '-' || after?.text === '–'))
    return isRecent || year > 1500
  if (!before)
    return (
      isRecent &&
      !counts &&
      after !== undefined &&
      (numbers.auxiliaries.has(after.lower) || /^(?:VB|NNP)/.test(after.tag) || after.text === ':')
    )
  if (words.yearNouns.has(before.lower)) return true
  if (isPair(context, at)) return true
  const word = wordOf(before)
  if (words.monthLeads.has(word) && !numbers.determiners.has(word)) return !counts || isRecent
  if (words.yearLeads.has(word))
    return isRecent && !counts && year % 1000 !== 0
      ? isPlain(context, at)
      : isRecent && !counts && isEnd(context, at + 1)
  if (word === '-' && words.parts.byLast.has(lowerAt(pieces, at - 2))) return true
  if (
    numbers.determiners.has(word) ||
    word === "'s" ||
    numbers.articles.has(word) ||
    before.tag === 'PRP$' ||
    before.tag === 'POS'
  ) {
    return isRecent && !counts && after !== undefined && /^\p{L}/u.test(after.text)
  }
  // “Northwind’s 2018 sales” without its apostrophe, “an active 2017 when …”
  if (isRecent && /^NNP/.test(before.tag) && /^NN/.test(after?.tag ?? '') && after?.spaced) return true
  if (isRecent && before.tag === 'JJ' && isEnd(context, at + 1)) return true
  return isRecent && before.text === ',' && year % 1000 !== 0 && isEnd(context, at + 1) && yearAt(pieces, at - 2) > 0
}

// “Between 1600 and 1900”, “from 1980 to 1990”: either of the two.
function isPair({ pieces, words, numbers }: Context, at: number): boolean {
  const ends = (first: number): boolean => {
    const lead = lowerAt(pieces, first - 1)
    const link = lowerNext(pieces, first + 1)
    if (!words.rangeLinks.has(link) || (!words.rangeLeads.has(lead) && numbers.additive.has(link))) return false
    const [from, to] = [yearAt(pieces, first), yearAt(pieces, first + 2)]
    const after = next(pieces, first + 3)
    return from > 0 && from < to && (!after?.spaced || !/^(?:NNS|JJ)/.test(after.tag))
  }
  return ends(at) || ends(at - 2)
}

// Behind a year comes no noun that it could count.
function isPlain({ pieces }: Context, at: number): boolean {
  const after = next(pieces, at + 1)
  return !after?.spaced || !/^(NNS|JJ)/.test(after.tag)
}

function isEnd({ pieces, numbers }: Context, at: number): boolean {
  const piece = next(pieces, at)
  return !piece || !/^[\p{L}\d]/u.test(piece.text) || numbers.stops.has(piece.lower)
}

/** Reads a decade at piece `at`: “1990s”, “the ’90s”, “the nineties”. */
export function readDecade(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const head = pieces[at]!
  const word = words.decades.get(head.lower)
  if (word !== undefined)
    return at > 0 && words.determiners.has(pieces[at - 1]!.lower)
      ? decade(at, at + 1, 1900 + word, ['century'])
      : undefined
  const apostrophe = /^['’‘]$/.test(head.text) ? 1 : 0
  const digits = pieces[at + apostrophe]
  if (!digits || (apostrophe && digits.spaced)) return undefined
  const ending = pieces[at + apostrophe + 1]
  if (!ending || ending.spaced || !words.decadeEndings.has(ending.lower)) return undefined
  const value = wholeNumber(digits)
  const last = at + apostrophe + 2
  if (digits.text.length === 4 && value >= 1000 && value <= 2100 && value % 10 === 0) return decade(at, last, value, [])
  const article = apostrophe > 0 || (at > 0 && words.determiners.has(pieces[at - 1]!.lower) && value >= 20)
  return digits.text.length === 2 && value % 10 === 0 && article
    ? decade(at, last, 1900 + value, ['century'])
    : undefined
}

function decade(first: number, last: number, year: number, implied: string[]): Reading {
  return { ...read(first, last, 'decade', 'date/decade'), period: yearPeriod(year, 10), implied }
}

/** Reads a century at piece `at`: “19th century”, “the twentieth century”. */
export function readCentury(context: Context, at: number): Reading | undefined {
  const { pieces, words } = context
  const nth = dayAt(context, at)
  if (!nth?.ordinal) return undefined
  const last = isHyphen(pieces, nth.last) ? nth.last + 1 : nth.last
  if (!words.centuries.has(lowerNext(pieces, last))) return undefined
  const isBefore = words.before.has(lowerNext(pieces, last + 1))
  return {
    ...read(at, isBefore ? last + 2 : last + 1, 'century', 'date/century'),
    period: yearPeriod(isBefore ? 1 - 100 * nth.day : 100 * (nth.day - 1) + 1, 100),
  }
}
