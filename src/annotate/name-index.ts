import type { Country, Language } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { groupOf } from '../model/word-groups.js'
import { setsOf } from './quantities/lexicon.js'

/** What sex a name or noun tells. */
export type Gender = 'female' | 'male'

/** The name words of a language, for looking up. */
export interface NameIndex {
  titles: ReadonlySet<string>
  /** What somebody does or is, those who speak for others among them. */
  roles: ReadonlySet<string>
  organizations: ReadonlySet<string>
  /** Words that make a name of several words that of an organisation where they end it. */
  trades: ReadonlySet<string>
  groups: ReadonlySet<string>
  documents: ReadonlySet<string>
  /** What wants and thinks nothing. */
  things: ReadonlySet<string>
  vague: ReadonlySet<string>
  /** What tells behind a source that it will not be named, between blanks: right behind it, and a little further on. */
  nameless: { near: readonly string[]; further: readonly string[] }
  particles: ReadonlySet<string>
  places: ReadonlySet<string>
  suffixes: ReadonlySet<string>
  /** Days and months, which are written with a capital and name nobody. */
  calendar: ReadonlySet<string>
  /** Given names of any sex. */
  given: ReadonlySet<string>
  /** What sex a given name, title or role tells. */
  gender: ReadonlyMap<string, Gender>
  publicBodies: ReadonlySet<string>
  /** Words that may stand for a word when somebody is taken up, itself among them. */
  offices: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns by which somebody, a body or a paper may be described. */
  describing: ReadonlySet<string>
  /** Countries by name, alias, capital, seat and demonym, in lower case with straight apostrophes. */
  countries: ReadonlyMap<string, { country: Country; as: 'name' | 'capital' | 'seat' | 'demonym' }>
}

/** The name words of `language` as sets and maps. */
export const nameIndexOf = /* @__PURE__ */ onceFor((language: Language): NameIndex => {
  const { names } = language
  const gender = new Map<string, Gender>()
  for (const word of [...names.femaleNames, ...names.femaleTitles]) gender.set(word, 'female')
  for (const word of [...names.maleNames, ...names.maleTitles]) gender.set(word, 'male')
  const spaced = (group: string) => (groupOf(language, group) ?? []).map((words) => ` ${words} `)
  return {
    ...setsOf(names),
    nameless: { near: spaced('nameless-near'), further: spaced('nameless') },
    roles: new Set([...names.roles, ...names.spokespeople]),
    calendar: new Set([...language.grammar.times, ...language.calendar.months.flatMap(({ names }) => names)]),
    given: new Set([...names.femaleNames, ...names.maleNames]),
    gender,
    offices: officesOf(names.offices),
    describing: new Set(
      [
        names.roles,
        names.spokespeople,
        names.femaleTitles,
        names.maleTitles,
        names.groups,
        names.organizations,
        names.documents,
      ].flat(),
    ),
    countries: countriesOf(names.countries),
  }
})

function officesOf(rows: readonly (readonly string[])[]): NameIndex['offices'] {
  const offices = new Map<string, Set<string>>()
  for (const row of rows) for (const word of row) offices.set(word, new Set([...(offices.get(word) ?? []), ...row]))
  return offices
}

function countriesOf(countries: readonly Country[]): NameIndex['countries'] {
  const byName: Map<string, { country: Country; as: 'name' | 'capital' | 'seat' | 'demonym' }> = new Map()
  const put = (words: string, country: Country, as: 'name' | 'capital' | 'seat' | 'demonym') => {
    const key = words.toLowerCase().replaceAll('’', "'")
    if (!byName.has(key)) byName.set(key, { country, as })
  }
  for (const country of countries)
    for (const name of [country.name, ...(country.aliases ?? [])]) put(name, country, 'name')
  for (const country of countries) {
    for (const capital of country.capitals ?? []) put(capital, country, 'capital')
    for (const seat of country.seats ?? []) put(seat, country, 'seat')
    for (const demonym of country.demonyms) put(demonym, country, 'demonym')
  }
  return byName
}

/** True for a noun that describes an organisation and not a person: “agency”, but not “guard”, though there is “the National Guard”. */
export const isBodyNoun = ({ organizations, roles }: NameIndex, noun: string): boolean =>
  organizations.has(noun) && !roles.has(noun)
