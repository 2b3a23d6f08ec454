// Makes dangerous quotations of sound ones, one change each, and says what the change is.

import { closedClasses } from '../../src/languages/closed-classes.js'
import type { Verification } from '../../src/model/generated/shapes.js'
import type { LanguageWords } from '../../src/model/verification.js'
import { readPairs } from './cases.js'

/** A sentence of a speaker in a reference. */
export interface SoundQuote {
  text: string
  quote: string
  speaker: string
  /** The closed classes of its language. */
  lists?: LanguageWords
}

/** A quotation that must not pass, and the verdicts that name what is wrong with it. */
export interface Mutant extends SoundQuote {
  change: string
  verdicts: Verification['verdict'][]
}

const LABEL = /^(?:\[[\d:]+\] )?([^\n:：]{1,40}?) ?[:：] ?(.*)$/gm
const NEGATORS =
  / (?:not|never|nicht|niet|inte|ikke|pas|no|non|não|nie|не|ei|δεν|نہیں|tidak|не) |^(?:لن|לא) |不|नहीं |^No |ません/u
const DIGIT = /\d|[٠-٩۰-۹०-९]/u

/** Sentences of the transcripts among the labelled pairs, each with its speaker. */
export function readSound(): SoundQuote[] {
  const texts = new Map(
    readPairs()
      .filter(({ reference }) => reference.format === 'transcript')
      .map(({ reference, language }) => [reference.id, { text: reference.text, language }]),
  )
  return [...texts.values()].flatMap(({ text, language }) =>
    [...text.matchAll(LABEL)].flatMap(([, speaker = '', turn = '']) =>
      (turn.match(/[^.!?。？؟।]+[.!?。？؟।]+["”]?(?=\s|$|[^\s\d])/gu) ?? [])
        .map((quote) => ({ text, quote: quote.trim(), speaker, ...listsOf(language) }))
        .filter(
          ({ quote }) =>
            !/^[\d—]|["“”[（〔]|\(/.test(quote) &&
            (isSpaced(quote) || /[\p{sc=Han}\p{sc=Hiragana}]/u.test(quote)) &&
            wordsOf(quote).length > 4,
        ),
    ),
  )
}

const listsOf = (language: string): Pick<SoundQuote, 'lists'> => {
  const lists = closedClasses.languages.find(({ tag }) => language === tag || language.startsWith(`${tag}-`))
  return lists ? { lists } : {}
}

const isSpaced = (quote: string): boolean => /\p{L} \p{L}/u.test(quote)
const wordsOf = (quote: string): string[] => (isSpaced(quote) ? quote.split(' ') : [...quote])
const join = (words: readonly string[], like: string): string => words.join(isSpaced(like) ? ' ' : '')

/** Every mutant of the sound quotations. */
export function makeMutants(sound: readonly SoundQuote[]): Mutant[] {
  return sound.flatMap((one, i) => MUTATIONS.flatMap((mutate) => mutate(one, sound, i)))
}

type Mutation = (one: SoundQuote, all: readonly SoundQuote[], i: number) => Mutant[]

const changed = (one: SoundQuote, quote: string, change: string, verdicts: Mutant['verdicts']): Mutant[] =>
  quote === one.quote ? [] : [{ ...one, quote, change, verdicts }]

const dropNegator: Mutation = (one) => {
  const match = NEGATORS.exec(one.quote)
  if (!match) return []
  const rest = one.quote.replace(NEGATORS, match[0] === 'ません' ? 'ます' : /^ .* $/.test(match[0]) ? ' ' : '')
  return one.text.includes(rest) ? [] : changed(one, rest, 'a negator dropped', ['negated'])
}

const changeDigit: Mutation = (one) => {
  const at = one.quote.search(DIGIT)
  if (at < 0) return []
  const code = one.quote.charCodeAt(at)
  const zero = code - (code < 64 ? code - 48 : code & 15)
  const digit = code < 64 ? code - 48 : (code & 15) % 10
  const other = code < 64 ? String((digit + 3) % 10 || 1) : String.fromCharCode(code === zero ? code + 1 : code - 1)
  return changed(one, one.quote.slice(0, at) + other + one.quote.slice(at + 1), 'a digit changed', ['altered'])
}

const swapWords: Mutation = (one) => {
  const words = wordsOf(one.quote)
  const at = words.findIndex(
    (word, i) => i > 0 && /^\p{L}+$/u.test(word) && /^\p{L}+$/u.test(words[i + 1] ?? '') && word !== words[i + 1],
  )
  if (at < 0) return []
  const swapped = [...words.slice(0, at), words[at + 1]!, words[at]!, ...words.slice(at + 2)]
  return changed(one, join(swapped, one.quote), 'two words swapped', ['altered', 'negated', 'out-of-order'])
}

const replaceWord =
  (share: number): Mutation =>
  (one, all, i) => {
    const words = wordsOf(one.quote)
    const at = Math.floor(words.length * share)
    const other = wordsOf(all[(i + 7) % all.length]!.quote).find(
      (word) => /^\p{L}{2,}$/u.test(word) && !one.text.toLowerCase().includes(word.toLowerCase()),
    )
    if (!other || !/\p{L}/u.test(words[at]!)) return []
    return changed(one, join(words.with(at, other), one.quote), 'a word replaced', [
      'altered',
      'negated',
      'paraphrase',
      'misattributed',
    ])
  }

const dropWord: Mutation = (one) => {
  const words = wordsOf(one.quote)
  // Where somebody hesitates, a word that is said twice may go.
  if (words.some((word) => one.lists?.fillers.includes(word.replaceAll(/\P{L}/gu, '')))) return []
  const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{L}{2,}$/u.test(word))
  if (at < 0) return []
  const rest = join(words.toSpliced(at, 1), one.quote)
  return changed(one, rest, 'a word dropped', ['altered', 'negated'])
}

const addWord =
  (share: number): Mutation =>
  (one) => {
    const words = wordsOf(one.quote)
    const at = Math.ceil(words.length * share)
    return changed(one, join(words.toSpliced(at, 0, 'quickly'), one.quote), 'a word added', ['altered'])
  }

const splice: Mutation = (one, all, i) => {
  const other = all.find(
    ({ text, speaker, quote }, j) =>
      j > i + 1 && text === one.text && speaker === one.speaker && wordsOf(quote).length > 5,
  )
  const skipped = other && one.text.indexOf(other.quote) - one.text.indexOf(one.quote) - one.quote.length > 40
  if (!other || !skipped) return []
  const joint = isSpaced(one.quote) ? ' ' : ''
  return [
    ...changed(one, one.quote + joint + other.quote, 'two passages spliced', ['spliced', 'negated']),
    ...changed(one, other.quote + joint + one.quote, 'two passages turned about', ['out-of-order']),
  ]
}

const changeSpeaker: Mutation = (one, all) => {
  // “JANE LEE, HOST” and “LEE” are one.
  const other = all.find(
    ({ text, speaker }) => text === one.text && !speaker.includes(one.speaker) && !one.speaker.includes(speaker),
  )
  const said = (speaker: string) =>
    all.some(({ text, quote }) => text === one.text && quote === one.quote && speaker === one.speaker)
  if (!said(one.speaker)) return []
  return [
    ...(other
      ? [
          {
            ...one,
            speaker: other.speaker,
            change: 'another speaker',
            verdicts: ['misattributed' as const, 'negated' as const],
          },
        ]
      : []),
    { ...one, speaker: 'Zora Quill', change: 'a stranger as speaker', verdicts: ['misattributed'] },
  ]
}

const mergeSpeakers: Mutation = (one, all, i) => {
  const other = all.find(
    ({ text, speaker, quote }, j) => j > i && text === one.text && speaker !== one.speaker && wordsOf(quote).length > 4,
  )
  if (!other) return []
  return changed(one, `${one.quote} … ${other.quote}`, 'another’s words behind an ellipsis', [
    'spliced',
    'misattributed',
  ])
}

// Replaces the first word that stands in a list by one of that list which does not stand in the reference.
const swapIn =
  (
    change: string,
    verdicts: Mutant['verdicts'],
    pick: (lists: LanguageWords) => readonly string[],
    differs: (a: string, b: string, lists: LanguageWords) => boolean = () => true,
  ): Mutation =>
  (one) => {
    const { lists } = one
    if (!lists || !isSpaced(one.quote)) return []
    const list = pick(lists).filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
    const words = one.quote.split(' ')
    const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && list.includes(word))
    const other = list.find(
      (word) => word !== words[at] && !one.text.includes(word) && differs(words[at]!, word, lists),
    )
    if (at < 0 || !other) return []
    return changed(one, words.with(at, other).join(' '), change, verdicts)
  }

const dropFrom =
  (change: string, verdicts: Mutant['verdicts'], pick: (lists: LanguageWords) => readonly string[]): Mutation =>
  (one) => {
    const words = one.quote.split(' ')
    const list = one.lists && isSpaced(one.quote) ? pick(one.lists) : []
    const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && list.includes(word))
    return at < 0 ? [] : changed(one, words.toSpliced(at, 1).join(' '), change, verdicts)
  }

const valueIn = (word: string, { numerals, scales }: LanguageWords) =>
  [...numerals, ...scales].find(([one]) => one === word)?.[1]

const addNegator: Mutation = (one) => {
  const negator = one.lists?.negators.find((word) => /^\p{L}+$/u.test(word))
  if (!negator || !isSpaced(one.quote) || NEGATORS.test(one.quote) || denies(one)) return []
  const words = one.quote.split(' ')
  return changed(one, words.toSpliced(2, 0, negator).join(' '), 'a negator added', ['negated'])
}

// True where some word of a quotation may deny or be denied already.
const denies = ({ quote, lists }: SoundQuote): boolean =>
  quote
    .toLowerCase()
    .split(/[^\p{L}\p{M}’']+/u)
    .some((word) => lists?.negators.includes(word.replace('’', "'")) || lists?.cancels.includes(word))

const changeName: Mutation = (one) => {
  const words = one.quote.split(' ')
  const at = words.findIndex((word, i) => i > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(word) && /^\p{Ll}/u.test(words[i - 1]!))
  return at < 0 ? [] : changed(one, words.with(at, 'Quillmoor').join(' '), 'a name changed', ['altered'])
}

const CURRENCIES = [
  [/€/, '$'],
  [/\$/, '€'],
  [/£/, '€'],
  [/\beuros?\b/, 'dollars'],
  [/\bdollars\b/, 'euros'],
  [/(?<=\d) ?(?:%|percent|per cent)/, ' kilos'],
  [/\bmiles\b/, 'metres'],
] as const

const changeUnit: Mutation = (one) => {
  const [pattern, other] = CURRENCIES.find(([pattern]) => pattern.test(one.quote)) ?? []
  return pattern ? changed(one, one.quote.replace(pattern, other!), 'a unit changed', ['altered']) : []
}

const stateQuestion: Mutation = (one) => {
  const asked = /[?？؟]$/.exec(one.quote)
  const stop = asked?.[0] === '？' ? '。' : '.'
  return asked ? changed(one, one.quote.replace(/[?？؟]$/, stop), 'a question stated', ['altered']) : []
}

const spliceTurns: Mutation = (one, all, i) => {
  const other = all[i + 1]
  if (!other || other.text !== one.text || other.speaker === one.speaker || wordsOf(other.quote).length < 5) return []
  const joint = isSpaced(one.quote) ? ' ' : ''
  return changed(one, one.quote + joint + other.quote, 'another’s words added', ['spliced', 'misattributed', 'negated'])
}

const MUTATIONS: readonly Mutation[] = [
  swapIn(
    'a number word changed',
    ['altered'],
    ({ numerals, scales }) => [...numerals, ...scales].map(([word]) => word),
    (a, b, lists) => valueIn(a, lists) !== valueIn(b, lists),
  ),
  swapIn('a modal changed', ['altered', 'negated'], ({ modals }) => modals),
  swapIn('a quantifier changed', ['altered', 'negated'], ({ quantifiers }) => quantifiers),
  swapIn('a negator changed', ['altered', 'negated'], ({ negators }) => negators),
  dropFrom('a hedge dropped', ['altered'], ({ hedges }) => hedges),
  dropFrom('a modal dropped', ['altered', 'negated'], ({ modals }) => modals),
  addNegator,
  changeName,
  changeUnit,
  stateQuestion,
  spliceTurns,
  dropNegator,
  changeDigit,
  swapWords,
  replaceWord(0.3),
  replaceWord(0.6),
  dropWord,
  addWord(0.2),
  addWord(0.5),
  splice,
  changeSpeaker,
  mergeSpeakers,
]
