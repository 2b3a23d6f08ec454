import { addDays } from 'date-fns/addDays'
import type { Document } from '../../model/document.js'
import type { DateMention, Span } from '../../model/generated/shapes.js'
import { createIds } from '../../model/ids.js'
import { lexiconOf } from '../quantities/lexicon.js'
import { matchBefore } from '../quantities/phrases.js'
import { isHyphen, lowerAt, piecesOf } from '../quantities/pieces.js'
import { dayPeriod, type Period, readIso } from './calendar.js'
import { composeDates } from './composed.js'
import { calendarOf } from './lexicon.js'
import { readerOf } from './readers.js'
import type { Context, Reading } from './reading.js'
import { isFuture } from './tense.js'

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
  const readAt = readerOf(document.language)
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
  return withTimes(context, composeDates(context, withPairs(context, found)))
}

// “From 3 June to 12 June 2023”: the first takes the year of the second; “from May to March”, “between Monday and Wednesday”: the
// second is the later one.
function withPairs(context: Context, found: readonly Reading[]): Reading[] {
  const { pieces, words, numbers } = context
  const paired = [...found]
  for (const [i, first] of found.entries()) {
    const second = found[i + 1]
    const link = lowerAt(pieces, first.last)
    if (!second?.period || second.first !== first.last + 1 || !words.rangeLinks.has(link)) continue
    if (!second.relative) {
      if (first.inYear) paired[i] = { ...beside(first, second.period, -1), relative: false, implied: [] }
      continue
    }
    // “May and March” are no range without a word that leads one.
    const isList = numbers.additive.has(link) && !words.rangeLeads.has(lowerAt(pieces, first.first - 1))
    if (!first.period || first.period.start <= second.period.start || isList) continue
    const isAhead = isFuture(context, first.first)
    if (first.inYear && second.inYear) {
      // What is told of the past and is not over runs now: “from 23 January to 9 March”.
      if (isAhead || first.granularity !== 'day') paired[i] = beside(first, second.period, -1)
      else paired[i + 1] = beside(second, first.period, 1)
    } else if (first.weekday && second.rule === 'date/weekday') {
      const [at, one, days] = isAhead || first.rule !== second.rule ? [i + 1, second, 7] : [i, first, -7]
      paired[at] = { ...one, period: dayPeriod(addDays(readIso(one.period!.start)!, days)) }
    }
  }
  return paired
}

// The day or month in the year of another period, on that side of it: before it where `way` is -1.
function beside(one: Reading, { start }: Period, way: -1 | 1): Reading {
  const year = Number(start.slice(0, 4))
  const here = one.inYear?.(year)
  const isPast = here && (way < 0 ? here.start > start : here.start < start)
  const period = isPast ? one.inYear?.(year + way) : here
  return period ? { ...one, period } : one
}

// “early 2012”, “the end of May”, “mid-1990s”
function withPart({ pieces, words }: Context, reading: Reading, floor: number): Reading {
  if (reading.granularity === 'minute' || reading.granularity === 'day') return reading
  const hyphen = isHyphen(pieces, reading.first - 1) ? 1 : 0
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
    const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    const at = 60 * reading.time.hour + reading.time.minute
    const start = `${day.period.start}T${clock(at)}`
    const end = at + 1 < 1440 ? `${day.period.start}T${clock(at + 1)}` : `${day.period.end}T00:00`
    return { ...reading, period: { start, end }, relative: day.relative }
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
        implied: [...new Set(implied)],
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
  // A line of its own, or capitals before a dash.
  const mayDate = ({ start, end }: Span) =>
    end - start < 2 * LONGEST || /^[^\p{Ll}]{3}/u.test(document.text.slice(start, end))
  const { paragraphs, sentences, tokens } = document
  const top: Document = {
    ...document,
    tokens: sentences.flatMap(({ first, last, paragraph }) =>
      paragraph < HEAD && mayDate(paragraphs[paragraph]!) ? tokens.slice(first, last) : [],
    ),
  }
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
