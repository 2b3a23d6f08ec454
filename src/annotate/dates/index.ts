import type { Document } from '../../model/document.js'
import type { DateMention } from '../../model/generated/shapes.js'
import { createIds } from '../../model/ids.js'
import { lexiconOf } from '../quantities/lexicon.js'
import { startsWithDigit } from '../quantities/numerals.js'
import { matchBefore } from '../quantities/phrases.js'
import { piecesOf } from '../quantities/pieces.js'
import { readDayMonth, readMonthDay } from './absolute.js'
import { readIso } from './calendar.js'
import { composeDates } from './composed.js'
import { calendarOf } from './lexicon.js'
import { readNumericDate } from './numeric.js'
import { readFiscal, readHoliday, readQuarter, readSeason, readWeek } from './periods.js'
import { type Context, type Reader, type Reading, wordOf } from './reading.js'
import { readAgo, readAhead, readDay, readNamed, readOpen } from './relative.js'
import { readTime } from './times.js'
import { readWeekday } from './weekdays.js'
import { readCentury, readDecade, readYear } from './years.js'

// The first that fits counts: what states more stands before what states less.
const readers: readonly Reader[] = [
  readNumericDate,
  readWeekday,
  readTime,
  readDay,
  readNamed,
  readAgo,
  readAhead,
  readOpen,
  readCentury,
  readQuarter,
  readWeek,
  readFiscal,
  readHoliday,
  readDecade,
  readDayMonth,
  readMonthDay,
  readSeason,
  readYear,
]

/**
 * The dates, periods and times of day that a text names, sorted by start. Relative ones resolve against the day of
 * publication, and have no start where that is not known.
 */
export function findDates(document: Document): DateMention[] {
  const anchor = document.dateline === undefined ? undefined : readIso(document.dateline)
  return mentions(document, readDates(document, anchor))
}

/** Reads the dates of a text against `anchor`, the day of publication. */
export function readDates(document: Document, anchor: Date | undefined): Reading[] {
  const context: Context = {
    pieces: piecesOf(document),
    words: calendarOf(document.language),
    numbers: lexiconOf(document.language),
    ...(anchor && { anchor }),
  }
  const { pieces } = context
  const found: Reading[] = []
  for (let at = 0; at < pieces.length; ) {
    const reading = readAt(context, at)
    if (!reading) {
      at++
      continue
    }
    found.push(withPart(context, reading, found.at(-1)?.last ?? 0))
    at = reading.last
  }
  return withTimes(context, composeDates(context, withSharedYears(context, found)))
}

// “From 3 June to 12 June 2023”: the first takes the year of the second.
function withSharedYears({ pieces, words }: Context, found: readonly Reading[]): Reading[] {
  return found.map((reading, i) => {
    const next = found[i + 1]
    const link = pieces[reading.last]
    if (
      !next?.period ||
      !reading.inYear ||
      next.relative ||
      next.first !== reading.last + 1 ||
      !words.rangeLinks.has(link?.lower ?? '')
    )
      return reading
    const year = Number(next.period.start.slice(0, 4))
    const here = reading.inYear(year)
    const period = here && here.start > next.period.start ? reading.inYear(year - 1) : here
    return period ? { ...reading, period, relative: false, implied: [] } : reading
  })
}

function readAt(context: Context, at: number): Reading | undefined {
  const piece = context.pieces[at]!
  if (!startsWithDigit(piece.text) && !context.words.begins.has(wordOf(piece))) return undefined
  for (const read of readers) {
    const reading = read(context, at)
    if (reading) return reading
  }
  return undefined
}

// “early 2012”, “the end of May”, “mid-1990s”
function withPart({ pieces, words }: Context, reading: Reading, floor: number): Reading {
  if (reading.granularity === 'minute' || reading.granularity === 'day') return reading
  const hyphen = pieces[reading.first - 1]?.text === '-' && !pieces[reading.first - 1]!.spaced ? 1 : 0
  const end = reading.first - hyphen
  if (end < 1 || pieces[end - 1]!.sentence !== pieces[reading.first]!.sentence) return reading
  const article = words.determiners.has(pieces[end - 1]!.lower) ? 1 : 0
  const part =
    matchBefore(words.parts, pieces, end) ?? (article ? matchBefore(words.parts, pieces, end - 1) : undefined)
  return part && part.first >= floor
    ? { ...reading, first: part.first, implied: [...reading.implied, 'part'] }
    : reading
}

// “at 10.30 on Thursday”, “Thursday at noon”: a time of day beside a day belongs to it.
function withTimes({ pieces }: Context, readings: Reading[]): Reading[] {
  return readings.map((reading, i) => {
    if (!reading.time) return reading
    const day = [readings[i + 1], readings[i - 1]].find(
      (other) => other?.granularity === 'day' && other.period && isBeside(other, reading, pieces),
    )
    if (!day?.period) return reading
    const { hour, minute } = reading.time
    const start = `${day.period.start}T${two(hour)}:${two(minute)}`
    const later =
      minute < 59
        ? `${day.period.start}T${two(hour)}:${two(minute + 1)}`
        : hour < 23
          ? `${day.period.start}T${two(hour + 1)}:00`
          : `${day.period.end}T00:00`
    return { ...reading, period: { start, end: later }, relative: day.relative }
  })
}

function isBeside(a: Reading, b: Reading, pieces: Context['pieces']): boolean {
  const gap = a.first < b.first ? b.first - a.last : a.first - b.last
  return gap <= 2 && pieces[a.first]!.sentence === pieces[b.first]!.sentence
}

// Any year without a leap day.
const COMMON_YEAR = 2001

const two = (value: number): string => String(value).padStart(2, '0')

function mentions(document: Document, readings: readonly Reading[]): DateMention[] {
  const pieces = piecesOf(document)
  const createId = createIds()
  return readings.map(
    ({ first, last, granularity, period, weekday, alternatives, count, time, relative, implied, rule, inYear }) => {
      const yearless = period ? undefined : inYear?.(COMMON_YEAR)
      const span = { start: pieces[first]!.start, end: pieces[last - 1]!.end }
      return {
        id: createId('date', document.text.slice(span.start, span.end)),
        span,
        ...period,
        granularity,
        ...(weekday !== undefined && { weekday }),
        ...(alternatives && { alternatives }),
        ...(count !== undefined && { count }),
        ...(yearless && { yearless: [`-${yearless.start.slice(4)}`, `-${yearless.end.slice(4)}`] }),
        ...(time && { time: `${two(time.hour)}:${two(time.minute)}` }),
        relative,
        implied: relative && period ? [...new Set([...implied])] : implied,
        rule,
      }
    },
  )
}

/**
 * The day of publication: the option if there is one, else a full date in the dateline of one of the first paragraphs
 * (“NEW YORK, Dec 15, 2022 —”) or on a line of its own; undefined where neither is there.
 */
export function findDateline(document: Document): string | undefined {
  if (document.dateline !== undefined) return document.dateline
  const head = document.paragraphs[HEAD]?.start ?? document.text.length
  const top: Document = { ...document, tokens: document.tokens.filter((token) => token.start < head) }
  const pieces = piecesOf(top)
  for (const reading of readDates(top, undefined)) {
    if (reading.granularity !== 'day' || reading.relative || !reading.period) continue
    if (isDateline(document, pieces[reading.first]!.start, pieces[reading.last - 1]!.end)) return reading.period.start
  }
  return undefined
}

const HEAD = 4
// A dateline names town, state and agency before its dash.
const LONGEST = 80

function isDateline({ paragraphs, text }: Document, start: number, end: number): boolean {
  const paragraph = paragraphs.find((block) => block.start <= start && end <= block.end)
  if (!paragraph) return false
  const before = text.slice(paragraph.start, start)
  const after = text.slice(end, Math.min(paragraph.end, end + LONGEST))
  if (/^[\p{L}:\s]{0,20}$/u.test(before) && /^[\s.|,]*$/.test(after) && paragraph.end - end < 3) return true
  return (
    before.length < LONGEST && /^\s*(?:\([^()]{1,40}\)\s*)?[—–-]{1,2}\s/.test(after) && /^[^\p{Ll}]{3,}/u.test(before)
  )
}
