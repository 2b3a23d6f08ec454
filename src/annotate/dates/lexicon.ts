import type { CalendarName, CalendarUnit, Holiday, Language, NumberWord } from '../../model/generated/shapes.js'
import { indexPhrases, type PhraseIndex } from '../quantities/phrases.js'

/** The calendar words of a language, ready to be looked up. */
export interface CalendarLexicon {
  /** Words that can begin a date, beside digits, without the full stop of an abbreviation. */
  begins: ReadonlySet<string>
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
  seasons: ReadonlyMap<string, number>
  /** Names of months and weekdays that are other words too. */
  ambiguous: ReadonlySet<string>
  units: ReadonlyMap<string, CalendarUnit>
  days: PhraseIndex<number>
  holidays: PhraseIndex<Holiday>
  monthFirst: boolean
  last: ReadonlySet<string>
  next: ReadonlySet<string>
  current: ReadonlySet<string>
  anaphoric: ReadonlySet<string>
  recent: ReadonlySet<string>
  coming: ReadonlySet<string>
  ago: ReadonlySet<string>
  ahead: ReadonlySet<string>
  hence: PhraseIndex<true>
  /** Between a length of time and the date it is counted from. */
  laterThan: ReadonlySet<string>
  earlierThan: ReadonlySet<string>
  determiners: ReadonlySet<string>
  of: ReadonlySet<string>
  dayLeads: ReadonlySet<string>
  monthLeads: ReadonlySet<string>
  yearLeads: ReadonlySet<string>
  yearNouns: ReadonlySet<string>
  rangeLeads: ReadonlySet<string>
  rangeLinks: ReadonlySet<string>
  parts: PhraseIndex<true>
  fiscal: PhraseIndex<true>
  quarters: ReadonlySet<string>
  halves: ReadonlySet<string>
  quarterSymbols: ReadonlyMap<string, number>
  halfSymbols: ReadonlyMap<string, number>
  decadeEndings: ReadonlySet<string>
  decades: ReadonlyMap<string, number>
  centuries: ReadonlySet<string>
  before: ReadonlySet<string>
  since: ReadonlySet<string>
  morning: ReadonlySet<string>
  afternoon: ReadonlySet<string>
  clock: ReadonlySet<string>
  noons: ReadonlyMap<string, number>
  pastHour: ReadonlySet<string>
  toHour: ReadonlySet<string>
  minutes: ReadonlyMap<string, number>
  dayParts: ReadonlyMap<string, number>
  events: ReadonlySet<string>
  timeLeads: ReadonlySet<string>
  zones: PhraseIndex<true>
  future: PhraseIndex<true>
  past: ReadonlySet<string>
}

const lexicons = new WeakMap<Language, CalendarLexicon>()

/** The calendar words of `language` as sets and indexes, made once for each pack. */
export function calendarOf(language: Language): CalendarLexicon {
  const found = lexicons.get(language)
  if (found) return found
  const lexicon = build(language)
  lexicons.set(language, lexicon)
  return lexicon
}

const names = (entries: readonly CalendarName[]): Map<string, number> =>
  new Map(entries.flatMap(({ names, value }) => names.map((name) => [name, value] as const)))
const values = (words: readonly NumberWord[]): Map<string, number> =>
  new Map(words.map(({ word, value }) => [word, value]))
const phrases = (words: readonly string[]): PhraseIndex<true> =>
  indexPhrases(words.map((word) => [word, true] as const))

function build({ calendar, numbers, relations }: Language): CalendarLexicon {
  const group = (of: string) => new Set(relations.classes.find(({ name }) => name === of)?.words)
  const { months, weekdays, seasons } = calendar
  return {
    begins: new Set(
      [
        ...[...months, ...weekdays, ...seasons].flatMap(({ names }) => names),
        ...[...calendar.days, ...calendar.holidays, ...numbers.vague].map(({ words }) => words),
        ...[
          calendar.determiners,
          calendar.last,
          calendar.next,
          calendar.current,
          calendar.recent,
          calendar.coming,
        ].flat(),
        ...[calendar.anaphoric, calendar.fiscal, calendar.since, calendar.ahead, numbers.articles].flat(),
        ...calendar.units.filter(({ unit }) => unit === 'week').flatMap(({ names }) => names),
        ...[calendar.quarterSymbols, calendar.halfSymbols, calendar.decades, calendar.noons]
          .flat()
          .map(({ word }) => word),
        ...[...numbers.numerals, ...numbers.ordinals, ...numbers.fractions].map(({ word }) => word),
        ...["'", '’', '‘'],
      ].map((words) => words.split(' ', 1)[0]!.replace(/(?<=^[^.]+)\.$/, '')),
    ),
    months: names(months),
    weekdays: names(weekdays),
    seasons: names(seasons),
    ambiguous: new Set([...months, ...weekdays, ...seasons].flatMap((name) => name.ambiguous ?? [])),
    units: new Map(calendar.units.flatMap((unit) => unit.names.map((name) => [name, unit] as const))),
    days: indexPhrases(calendar.days.map(({ words, days }) => [words, days] as const)),
    holidays: indexPhrases(calendar.holidays.map((holiday) => [holiday.words, holiday] as const)),
    monthFirst: calendar.numericOrder === 'month-day',
    last: new Set(calendar.last),
    next: new Set(calendar.next),
    current: new Set(calendar.current),
    anaphoric: new Set(calendar.anaphoric),
    recent: new Set(calendar.recent),
    coming: new Set(calendar.coming),
    ago: new Set(calendar.ago),
    ahead: new Set(calendar.ahead),
    hence: phrases(calendar.hence),
    laterThan: group('later-than'),
    earlierThan: group('earlier-than'),
    determiners: new Set(calendar.determiners),
    of: new Set(calendar.of),
    dayLeads: new Set(calendar.dayLeads),
    monthLeads: new Set(calendar.monthLeads),
    yearLeads: new Set(calendar.yearLeads),
    yearNouns: new Set(calendar.yearNouns),
    rangeLeads: new Set(calendar.rangeLeads),
    rangeLinks: new Set(calendar.rangeLinks),
    parts: phrases(calendar.parts),
    fiscal: phrases(calendar.fiscal),
    quarters: new Set(calendar.quarters),
    halves: new Set(calendar.halves),
    quarterSymbols: values(calendar.quarterSymbols),
    halfSymbols: values(calendar.halfSymbols),
    decadeEndings: new Set(calendar.decadeEndings),
    decades: values(calendar.decades),
    centuries: new Set(calendar.centuries),
    before: new Set(calendar.before),
    since: new Set(calendar.since),
    morning: new Set(calendar.morning),
    afternoon: new Set(calendar.afternoon),
    clock: new Set(calendar.clock),
    noons: values(calendar.noons),
    pastHour: new Set(calendar.pastHour),
    toHour: new Set(calendar.toHour),
    minutes: values(calendar.minutes),
    dayParts: values(calendar.dayParts),
    events: new Set(calendar.events),
    timeLeads: new Set(calendar.timeLeads),
    zones: phrases(calendar.zones),
    future: phrases(calendar.future),
    past: new Set(calendar.past),
  }
}
