import type {
  Currency,
  Hedge,
  Language,
  MarkWords,
  NumberWord,
  NumberWords,
  Unit,
  VagueNumber,
} from '../../model/generated/shapes.js'
import { onceFor } from '../../model/once.js'
import { groupOf } from '../../model/word-groups.js'
import { VULGAR } from './digits.js'
import { indexPhrases, type PhraseIndex, phrasesOf } from './phrases.js'

/** What a name behind a number stands for: “pounds” can be both. */
export interface UnitSense {
  unit?: Unit
  currency?: Currency
}

export type Direction = 'up' | 'down'

type Phrases = 'comparatives' | 'between' | 'from' | 'shares' | 'old' | 'labels' | 'sizes'

/** The number words of a language, ready to be looked up. */
export interface NumberLexicon extends Omit<WordSets<NumberWords>, Phrases>, Record<Phrases, PhraseIndex<true>> {
  numerals: ReadonlyMap<string, number>
  scales: ReadonlyMap<string, number>
  scaleSymbols: ReadonlyMap<string, number>
  ordinals: ReadonlyMap<string, number>
  fractions: ReadonlyMap<string, number>
  /** Words that can begin a number written in words. */
  starters: ReadonlySet<string>
  /**
   * Words and marks that can begin a figure, beside digits: those that are true only where another of them or of `led`, or a
   * digit, stands behind, as “a”, “from” and “.” do.
   */
  begins: ReadonlyMap<string, boolean>
  led: ReadonlySet<string>
  /** Words that a hyphen ties to the number behind them: “minus-5”, “mid-1990s”, “May-2018”. */
  prefixes: ReadonlySet<string>
  /** Names of units and currencies. */
  units: PhraseIndex<UnitSense>
  /** How many of a part make a unit, by `unit/part`. */
  parts: ReadonlyMap<string, number>
  unitSymbols: ReadonlyMap<string, Unit>
  /** Currency symbols and codes as printed, without white space. */
  symbols: ReadonlyMap<string, Currency>
  /** Names of seasons. */
  seasons: ReadonlySet<string>
  hedgesBefore: PhraseIndex<Hedge>
  hedgesAfter: PhraseIndex<Hedge>
  vague: PhraseIndex<VagueNumber>
  multiples: ReadonlyMap<string, number>
  verbs: PhraseIndex<Direction>
  changes: PhraseIndex<Direction>
  /** Verbs with “up” or “down” that tell of no change. */
  neutral: PhraseIndex<true>
  marksBefore: PhraseIndex<MarkWords['mark'][]>
  marksAfter: PhraseIndex<MarkWords['mark'][]>
  forms: ReadonlyMap<string, string>
  /** Endings with what stands for them in the base form, by their last letter. */
  endings: ReadonlyMap<string, readonly (readonly [string, string])[]>
  /** Words that end a noun phrase: prepositions, auxiliaries, pronouns and their like. */
  stops: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  /** “Is”, which may tell an age. */
  copulas: ReadonlySet<string>
  determiners: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
}

/** The number words of `language` as sets and indexes, made once for each pack. */
export const lexiconOf = /* @__PURE__ */ onceFor(build)

/** The lists of words among `lists`, as sets. */
export type WordSets<T> = { readonly [K in keyof T as T[K] extends string[] ? K : never]: ReadonlySet<string> }

/** Every list of words of `lists` as a set. */
export const setsOf = <T extends object>(lists: T): WordSets<T> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(list)])) as unknown as WordSets<T>

/** What each word is worth. */
export const valuesOf = (words: readonly NumberWord[]): Map<string, number> =>
  new Map(words.map(({ word, value }) => [word, value]))

const firstWord = (words: string): string => words.split(' ', 1)[0]!

function build({ numbers, grammar, calendar, relations }: Language): NumberLexicon {
  const numerals = valuesOf(numbers.numerals)
  const scales = valuesOf(numbers.scales)
  const fractions = valuesOf(numbers.fractions)
  const ordinals = valuesOf(numbers.ordinals)
  const units = unitNames(numbers.units, numbers.currencies)
  const vague = indexPhrases(numbers.vague.map((vague) => [vague.words, vague]))
  return {
    ...setsOf(numbers),
    numerals,
    scales,
    fractions,
    ordinals,
    scaleSymbols: valuesOf(numbers.scaleSymbols),
    starters: new Set([...numerals.keys(), ...scales.keys(), ...fractions.keys()]),
    begins: new Map([
      ...[
        ...VULGAR,
        ...[numbers.numerals, numbers.scales, numbers.fractions, numbers.ordinals, numbers.multiples].flatMap((list) =>
          list.map(({ word }) => word),
        ),
        ...numbers.negative,
        ...numbers.vague.map(({ words }) => firstWord(words)),
        ...numbers.currencies.flatMap(({ symbols }) =>
          symbols.map((symbol) => (/^[\p{L}.]+/u.exec(symbol)?.[0] ?? symbol[0]!).toLowerCase()),
        ),
      ].map((word) => [word, false] as const),
      ...[
        ...['-', '−', '–', '.', '+', '('],
        ...[...numbers.articles, ...numbers.between, ...numbers.from].map(firstWord),
      ].map((word) => [word, true] as const),
    ]),
    led: new Set([
      ...units.byFirst.keys(),
      ...[...vague.byFirst.values()].flat().flatMap((phrase) => phrase.words[1] ?? []),
      ...[...numbers.between, ...numbers.from].flatMap((words) => words.split(' ')),
    ]),
    prefixes: new Set([
      ...numbers.negative,
      ...numbers.hedges.filter((hedge) => !hedge.after).map((hedge) => hedge.words),
      ...calendar.parts,
      ...[...calendar.months, ...calendar.weekdays].flatMap(({ names }) => names),
    ]),
    units,
    parts: new Map(numbers.parts.map(({ unit, part, count }) => [`${unit}/${part}`, count])),
    unitSymbols: new Map(numbers.units.flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const))),
    symbols: new Map(
      numbers.currencies.flatMap((currency) => currency.symbols.map((symbol) => [symbol, currency] as const)),
    ),
    seasons: new Set(calendar.seasons.flatMap(({ names }) => names)),
    hedgesBefore: indexPhrases(numbers.hedges.filter((hedge) => !hedge.after).map((hedge) => [hedge.words, hedge])),
    hedgesAfter: indexPhrases(numbers.hedges.filter((hedge) => hedge.after).map((hedge) => [hedge.words, hedge])),
    vague,
    multiples: valuesOf(numbers.multiples),
    comparatives: phrasesOf(numbers.comparatives),
    between: phrasesOf(numbers.between),
    from: phrasesOf(numbers.from),
    shares: phrasesOf(numbers.shares),
    old: phrasesOf(numbers.old),
    verbs: indexPhrases(numbers.directions.flatMap((way) => way.verbs.map((word) => [word, way.direction] as const))),
    changes: indexPhrases(numbers.directions.flatMap((way) => way.nouns.map((word) => [word, way.direction] as const))),
    neutral: phrasesOf(groupOf({ relations }, 'neutral') ?? []),
    marksBefore: indexMarks(numbers.marks, 'before'),
    marksAfter: indexMarks(numbers.marks, 'after'),
    labels: phrasesOf(numbers.labels),
    sizes: phrasesOf(numbers.sizes),
    forms: new Map(numbers.forms.map(({ form, lemma }) => [form, lemma])),
    endings: byLastLetter(numbers.endings),
    stops: new Set([
      ...grammar.prepositions,
      ...grammar.conjunctions,
      ...grammar.auxiliaries,
      ...grammar.modals,
      ...grammar.determiners,
      ...grammar.relatives,
      ...grammar.complementizers,
      ...grammar.negations,
      ...grammar.pronouns.flatMap((pronoun) => pronoun.forms),
    ]),
    auxiliaries: new Set([...grammar.auxiliaries, ...grammar.modals]),
    copulas: new Set(grammar.passives),
    determiners: new Set(grammar.determiners),
    conjunctions: new Set(grammar.conjunctions),
  }
}

function byLastLetter(endings: NumberWords['endings']): NumberLexicon['endings'] {
  const found = new Map<string, [string, string][]>()
  for (const { ending, stem } of endings)
    found.set(ending.at(-1)!, [...(found.get(ending.at(-1)!) ?? []), [ending, stem]])
  return found
}

function unitNames(units: readonly Unit[], currencies: readonly Currency[]): PhraseIndex<UnitSense> {
  const senses = new Map<string, UnitSense>()
  // “Light years” stand as “light-years” too, in one piece.
  for (const unit of units)
    for (const name of unit.names)
      for (const form of name.includes(' ') ? [name, name.replaceAll(' ', '-')] : [name]) senses.set(form, { unit })
  for (const currency of currencies) {
    for (const name of currency.names) senses.set(name, { ...senses.get(name), currency })
  }
  return indexPhrases(senses)
}

function indexMarks(marks: readonly MarkWords[], side: 'before' | 'after'): PhraseIndex<MarkWords['mark'][]> {
  const byWords = new Map<string, MarkWords['mark'][]>()
  for (const { mark, ...words } of marks) {
    for (const phrase of words[side]) byWords.set(phrase, [...(byWords.get(phrase) ?? []), mark])
  }
  return indexPhrases(byWords)
}
