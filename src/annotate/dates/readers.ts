import type { Language } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { VULGAR } from '../quantities/digits.js'
import { lexiconOf, type NumberLexicon } from '../quantities/lexicon.js'
import { startsWithDigit } from '../quantities/numerals.js'
import { readDayMonth, readMonthDay } from './absolute.js'
import { type CalendarLexicon, calendarOf } from './lexicon.js'
import { readNumericDate } from './numeric.js'
import { readFiscal, readHoliday, readQuarter, readSeason, readWeek } from './periods.js'
import type { Context, Reader, Reading } from './reading.js'
import { readAgo, readAhead, readDay, readNamed, readOpen } from './relative.js'
import { readTime } from './times.js'
import { readWeekday } from './weekdays.js'
import { readCentury, readDecade, readYear } from './years.js'

type Words = Iterable<string>

const APOSTROPHES = ["'", '’', '‘']
const SIGNS = ['-', '−', '–', '.', ...VULGAR]

// Readers, and what each of them begins with: whether digits, and which words. The first that answers counts: what states more
// stands before what states less.
const openings = (words: CalendarLexicon, numbers: NumberLexicon): [Reader, boolean, ...Words[]][] => [
  [readNumericDate, true],
  [readWeekday, false, words.weekdays.keys()],
  [readTime, true, numbers.numerals.keys(), words.minutes.keys(), words.noons.keys()],
  [readDay, false, words.determiners, words.days.byFirst.keys()],
  [readNamed, false, words.determiners, words.last, words.next, words.current],
  [readAgo, true, numbers.articles, numbers.numerals.keys(), numbers.fractions.keys(), numbers.vague.byFirst.keys()],
  [readAhead, false, words.ahead],
  [readOpen, false, words.determiners, words.recent, words.coming, words.units.keys()],
  [readCentury, true, numbers.numerals.keys(), numbers.ordinals.keys()],
  [
    readQuarter,
    true,
    numbers.numerals.keys(),
    numbers.ordinals.keys(),
    words.quarterSymbols.keys(),
    words.halfSymbols.keys(),
    words.fiscal.byFirst.keys(),
  ],
  [readWeek, false, words.units.keys()],
  [readFiscal, false, words.fiscal.byFirst.keys()],
  [readHoliday, false, words.holidays.byFirst.keys()],
  [readDecade, true, words.decades.keys(), APOSTROPHES],
  [readDayMonth, true, words.determiners, numbers.numerals.keys(), numbers.ordinals.keys()],
  [readMonthDay, false, words.months.keys()],
  [readSeason, false, words.seasons.keys()],
  [readYear, true, words.since, numbers.numerals.keys(), APOSTROPHES],
]

interface Readers {
  ofDigits: readonly Reader[]
  ofWords: ReadonlyMap<string, readonly Reader[]>
  /** Small words that begin a date only where one of `led` or a digit stands behind: “the”, “a”, “in”. */
  leads: ReadonlySet<string>
  led: ReadonlySet<string>
}

const readersOf = /* @__PURE__ */ onceFor((language: Language): Readers => {
  const [words, numbers] = [calendarOf(language), lexiconOf(language)]
  const ofDigits: Reader[] = []
  const ofWords = new Map<string, Reader[]>()
  for (const [read, digits, ...lists] of openings(words, numbers)) {
    if (digits) ofDigits.push(read)
    for (const word of new Set(lists.flatMap((list) => [...list].flatMap(withStop)))) {
      const there = ofWords.get(word)
      if (there) there.push(read)
      else ofWords.set(word, [read])
    }
  }
  const { determiners, ahead, last, next, current, recent, coming, anaphoric, units, days, few } = words
  const { articles, starters, ordinals, vague, negative, additive } = numbers
  return {
    ofDigits,
    ofWords,
    leads: new Set([...determiners, ...articles, ...ahead]),
    led: new Set([
      ...[last, next, current, recent, coming, anaphoric, articles, starters, negative, additive].flatMap((set) => [
        ...set,
      ]),
      ...[units, ordinals, days.byFirst, few.byFirst, vague.byFirst].flatMap((map) => [...map.keys()]),
      ...[...vague.byFirst.values()].flat().flatMap((phrase) => phrase.words[1] ?? []),
      ...SIGNS,
    ]),
  }
})

// Abbreviations may stand with a full stop or without: “Jan.”, “Jan”.
const withStop = (word: string): string[] =>
  /^[^.]+\.?$/.test(word) ? [word.replace('.', ''), `${word.replace('.', '')}.`] : [word]

/** Reads the date that begins at a piece: undefined where none does. */
export function readerOf(language: Language): Reader {
  const { ofDigits, ofWords, leads, led } = readersOf(language)
  return (context: Context, at: number): Reading | undefined => {
    const { pieces } = context
    const piece = pieces[at]!
    const isDigit = startsWithDigit(piece.text)
    const readers = isDigit ? ofDigits : ofWords.get(piece.lower)
    if (!readers) return undefined
    if (!isDigit && leads.has(piece.lower)) {
      const behind = pieces[at + 1]
      if (!behind || !(startsWithDigit(behind.text) || led.has(behind.lower))) return undefined
    }
    for (const read of readers) {
      const reading = read(context, at)
      if (reading) return reading
    }
    return undefined
  }
}
