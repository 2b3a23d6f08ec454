import type { CalendarName, CalendarUnit, CalendarWords, Holiday, Language } from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { groupOf } from '../../model/word-groups.js'
import { setsOf, valuesOf, type WordSets } from '../quantities/lexicon.js'
import { indexPhrases, type PhraseIndex, phrasesOf } from '../quantities/phrases.js'

type Phrases = 'few' | 'hence' | 'parts' | 'fiscal' | 'zones' | 'future'

/** The calendar words of a language, ready to be looked up. */
export interface CalendarLexicon extends Omit<WordSets<CalendarWords>, Phrases>, Record<Phrases, PhraseIndex<true>> {
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
  seasons: ReadonlyMap<string, number>
  /** Names of months and weekdays that are other words too. */
  ambiguous: ReadonlySet<string>
  units: ReadonlyMap<string, CalendarUnit>
  days: PhraseIndex<number>
  holidays: PhraseIndex<Holiday>
  monthFirst: boolean
  /** Between a length of time and the date it is counted from. */
  laterThan: ReadonlySet<string>
  earlierThan: ReadonlySet<string>
  quarterSymbols: ReadonlyMap<string, number>
  halfSymbols: ReadonlyMap<string, number>
  decades: ReadonlyMap<string, number>
  noons: ReadonlyMap<string, number>
  minutes: ReadonlyMap<string, number>
  dayParts: ReadonlyMap<string, number>
}

/** The calendar words of `language` as sets and indexes, made once for each pack. */
export const calendarOf = /* @__PURE__ */ onceFor(build)

const names = (entries: readonly CalendarName[]): Map<string, number> =>
  new Map(entries.flatMap(({ names, value }) => names.map((name) => [name, value] as const)))

function build({ calendar, relations }: Language): CalendarLexicon {
  const { months, weekdays, seasons } = calendar
  return {
    ...setsOf(calendar),
    months: names(months),
    weekdays: names(weekdays),
    seasons: names(seasons),
    ambiguous: new Set([...months, ...weekdays, ...seasons].flatMap((name) => name.ambiguous ?? [])),
    units: new Map(calendar.units.flatMap((unit) => unit.names.map((name) => [name, unit] as const))),
    days: indexPhrases(calendar.days.map(({ words, days }) => [words, days] as const)),
    holidays: indexPhrases(calendar.holidays.map((holiday) => [holiday.words, holiday] as const)),
    monthFirst: calendar.numericOrder === 'month-day',
    few: phrasesOf(calendar.few),
    hence: phrasesOf(calendar.hence),
    laterThan: new Set(groupOf({ relations }, 'later-than')),
    earlierThan: new Set(groupOf({ relations }, 'earlier-than')),
    parts: phrasesOf(calendar.parts),
    fiscal: phrasesOf(calendar.fiscal),
    quarterSymbols: valuesOf(calendar.quarterSymbols),
    halfSymbols: valuesOf(calendar.halfSymbols),
    decades: valuesOf(calendar.decades),
    noons: valuesOf(calendar.noons),
    minutes: valuesOf(calendar.minutes),
    dayParts: valuesOf(calendar.dayParts),
    zones: phrasesOf(calendar.zones),
    future: phrasesOf(calendar.future),
  }
}
