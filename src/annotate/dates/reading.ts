import type { DateMention } from '../../model/generated/shapes.js'
import type { NumberLexicon } from '../quantities/lexicon.js'
import type { Piece } from '../quantities/pieces.js'
import { type Period, readIso } from './calendar.js'
import type { CalendarLexicon } from './lexicon.js'

/** What a reader of dates sees: the text, the words of its language and the day of publication. */
export interface Context {
  pieces: readonly Piece[]
  words: CalendarLexicon
  numbers: NumberLexicon
  /** Noon of the day of publication. */
  anchor?: Date
}

/** A date as read: pieces `first` up to, not including, `last`. */
export interface Reading {
  first: number
  last: number
  granularity: DateMention['granularity']
  period?: Period | undefined
  weekday?: number
  alternatives?: Period[] | undefined
  relative: boolean
  implied: string[]
  rule: string
  /** The same in another year, where none is stated. */
  inYear?: (year: number) => Period | undefined
  /** How many units away. */
  count?: number | undefined
  /** Hour and minute of a time of day. */
  time?: { hour: number; minute: number }
}

/** The first day of a reading; undefined where it is not known. */
export const startOf = (reading: Reading | undefined): Date | undefined =>
  reading?.period && readIso(reading.period.start)

/** Reads a date that begins at piece `at`; undefined where none does. */
export type Reader = (context: Context, at: number) => Reading | undefined

/** The piece at `at` if it stands in the sentence of the piece before it. */
export function next(pieces: readonly Piece[], at: number): Piece | undefined {
  const piece = pieces[at]
  return piece && at > 0 && pieces[at - 1]!.sentence === piece.sentence ? piece : undefined
}

/** That piece in lower case; empty where there is none. */
export const lowerNext = (pieces: readonly Piece[], at: number): string => next(pieces, at)?.lower ?? ''

/** The word of a piece without the full stop of an abbreviation. */
export function wordOf(piece: Piece | undefined): string {
  if (!piece) return ''
  return piece.lower.endsWith('.') && piece.lower.indexOf('.') === piece.lower.length - 1
    ? piece.lower.slice(0, -1)
    : piece.lower
}

/** True where a piece begins with a capital letter. */
export const isCapital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Lu}/u.test(piece.text)

/** A number of one to four digits, or -1. */
export const wholeNumber = (piece: Piece | undefined): number =>
  piece && /^\d{1,4}$/.test(piece.text) ? Number(piece.text) : -1

/** A year written in four digits, 1000 to 2100; -1 for anything else. */
export function yearAt(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]
  if (piece?.text.length !== 4) return -1
  const year = wholeNumber(piece)
  return year >= 1000 && year < 2200 ? year : -1
}
