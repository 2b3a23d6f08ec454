import { isWord } from '../document/characters.js'
import { lexiconOf } from '../document/lexicon.js'
import type { Document } from '../model/document.js'
import type { Quotation } from '../model/generated/shapes.js'
import type { QuoteLayer } from './contents.js'
import { linkWords, type Run } from './cues.js'
import { nameIndexOf } from './name-index.js'
import { isProper, isTensed, isVerb } from './parts-of-speech.js'

// A quotation of up to this many words, that no attribution claims and that is no sentence, only names or doubts.
const SCARE = 4
// How many words an inscription may have.
const INSCRIPTION = 3

/**
 * What each pair of quotation marks is for, before attributions are looked for: speech, or a nickname, a title, a term.
 * What is left of short ones that nobody is said to have said are scare quotes; see `findScareQuotes`.
 *
 * ```
 * its daily “Japan and the World” newsletter        Robert “Bob” Smith        the term “mission creep”
 *           ^title                                         ^nickname                   ^term
 * ```
 */
export function sortQuotations(document: Document, quotes: QuoteLayer): Quotation[] {
  return document.quotations.map((quotation, i) => {
    const use = useOf(document, quotes.runs[i]!, quotation)
    return use ? { ...quotation, isSpeech: false, use: use[0], rule: `quotation/${use[1]}` } : quotation
  })
}

type Use = readonly [Quotation['use'], string]

function useOf(document: Document, { first, last }: Run, quotation: Quotation): Use | undefined {
  const { tokens, language } = document
  if (quotation.unclosed || quotation.continues) return undefined
  const words = tokens.slice(first + 1, last - 1)
  if (words.length === 0) return ['scare', 'empty']
  const here = (i: number) => (tokens[i]?.sentence === tokens[first]!.sentence ? tokens[i] : undefined)
  const [second, left, right] = [here(first - 2), here(first - 1), here(last)]
  const ends = words.at(-1)!.text
  const isLoud = /^[!?]$/.test(ends)
  const { quotationWords } = language
  // “Robert “Bob” Smith”, “Chiara Montesanto “la Volpe”, …”
  const isName = left && right && isProper(left.tag) && !/[.!?,]$/.test(ends)
  if (
    isName &&
    (isProper(right.tag)
      ? words.length <= 3 && words.every(({ text }) => /^\p{L}/u.test(text))
      : right.text === ',' && words.length <= 2 && words.every(({ tag }) => isProper(tag)))
  )
    return ['nickname', 'nickname']
  const near = left?.lower ?? ''
  const short = words.length <= 12
  if (short && quotationWords.terms.includes(near)) return ['term', 'term-before']
  if (isTitleCase(document, words)) {
    const isWork = (token: typeof left) => quotationWords.works.includes(token?.lower ?? '')
    if (isWork(right)) return ['title', 'work-after']
    if (isWork(left) || isWork(second)) return ['title', 'work-before']
    if (quotationWords.titled.includes(near)) return ['title', 'titled']
    if (
      isWord(words[1]?.text ?? '') &&
      !isLoud &&
      (left ? !leads(document, near) : ends !== ',' && isUnlikeNames(words))
    )
      return ['title', 'title-case']
  }
  // “dubbed “a farce” by its critics”, “a “reckless” gamble by Lee” say who calls it so.
  let agent = last
  while (agent < last + 3 && /^(?:NN|JJ)/.test(tokens[agent]?.tag ?? '')) agent++
  const by = right !== undefined && language.grammar.agents.includes(tokens[agent]?.lower ?? '')
  const named = namingBefore(document, first)
  if (short && !by && !isLoud && named !== undefined && !isCalledBy(document, named)) return ['term', 'named']
  if (words.length <= SCARE && isCalledSo(document, first)) return ['term', 'called']
  if (words.length === 1 && [...ends].length === 1) return ['term', 'letter']
  if (words.length <= INSCRIPTION && isInscribed(document, first) && !/^[!?.,]$/.test(ends))
    return ['title', 'inscription']
  return undefined
}

// “Doctors call it |“glue ear””|: what people who know it call a thing, in the present, without an article.
function isCalledSo({ tokens, language }: Document, first: number): boolean {
  const { naming, verbs } = language.cues
  const [subject, verb, object, head] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]!, tokens[first + 1]!]
  if (!verb || object.tag !== 'PRP' || !/^VBP?$/.test(verb.tag) || head.tag === 'DT' || subject?.tag !== 'NNS')
    return false
  if (nameIndexOf(language).vague.has(subject.lower)) return false
  return verbs.some(({ lemma }) => lemma === verb.lower && naming.includes(lemma))
}

// “The sign says |“Open”|”: a few words that begin with a capital, right behind the verb of a thing.
function isInscribed({ tokens, language }: Document, first: number): boolean {
  const [thing, verb, head] = [tokens[first - 2], tokens[first - 1]!, tokens[first + 1]!]
  if (thing?.tag !== 'NN' || thing.sentence !== tokens[first]!.sentence || !isTensed(verb.tag)) return false
  const { roles, organizations, groups, gender, vague } = nameIndexOf(language)
  const isSomebody = [roles, organizations, groups, gender, vague].some((list) => list.has(thing.lower))
  return !isSomebody && /^\p{Lu}/u.test(head.text)
}

// “named the “X””, “known to everyone as “X””: the word that gives a name, up to a few words before the marks.
function namingBefore({ tokens, language }: Document, first: number): number | undefined {
  const { titled } = language.quotationWords
  const as = linkWords(language, 'as')
  const before = (i: number) => (tokens[i]?.sentence === tokens[first]!.sentence ? tokens[i]!.lower : '')
  const near = before(first - 1)
  const reach = as.includes(near) ? 5 : language.grammar.articles.includes(near) ? 2 : 1
  for (let i = first - 1; i >= first - reach; i--) if (titled.includes(before(i))) return i
  return undefined
}

// “what |she called| “a mess””: somebody’s word for it.
function isCalledBy({ tokens }: Document, verb: number): boolean {
  if (!/^(?:PRP|NN)/.test(tokens[verb - 1]?.tag ?? '')) return false
  for (let i = verb - 2; i >= 0 && i > verb - 6; i--) {
    if (/^WP|^WDT/.test(tokens[i]!.tag)) return tokens[i]!.sentence === tokens[verb]!.sentence
    if (!/^(?:NN|JJ|DT|PRP|POS)/.test(tokens[i]!.tag)) return false
  }
  return false
}

// A word that leads speech in: “said “We Will Appeal””, but not “wrote “The Widow Complains””.
function leads({ language }: Document, lower: string): boolean {
  const { quoteCues } = lexiconOf(language)
  const isCue = quoteCues.has(lower) && !language.quotationWords.written.includes(lower)
  return isCue || language.grammar.complementizers.includes(lower) || lower === ':'
}

// A word that is no name begins with a capital behind the first: “Never |Say| Never”, but not “Prime Minister Lee”.
function isUnlikeNames(words: readonly { text: string; tag: string }[]): boolean {
  return words.some(({ text, tag }, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(text) && /^(?:VB|MD|PRP|RB|W)/.test(tag))
}

// Every word of weight begins with a capital.
function isTitleCase({ language }: Document, words: readonly { text: string; lower: string; tag: string }[]): boolean {
  if (!/^\p{Lu}|^\p{N}/u.test(words[0]?.text ?? '')) return false
  const heavy = words.filter(
    ({ text, lower }) => /^\p{L}/u.test(text) && !language.quotationWords.small.includes(lower),
  )
  return heavy.length > 0 && heavy.every(({ text }) => /^\p{Lu}/u.test(text))
}

/** Turns the short fragments that no attribution claims into scare quotes. */
export function findScareQuotes(document: Document, quotes: QuoteLayer, taken: ReadonlySet<number>): Quotation[] {
  return document.quotations.map((quotation, i) => {
    if (!quotation.isSpeech || taken.has(i) || quotation.nested !== undefined || quotation.unclosed) return quotation
    const { first, last } = quotes.runs[i]!
    const words = document.tokens.slice(first + 1, last - 1)
    const sentence = /^[.!?…]/.test(words.at(-1)?.text ?? '') && /^\p{Lu}/u.test(words[0]?.text ?? '')
    const count = words.filter(({ text }) => isWord(text)).length
    if (sentence && count > 1) return quotation
    if (count > SCARE && words.some(({ tag }) => isVerb(tag))) return quotation
    return { ...quotation, isSpeech: false, use: 'scare', rule: 'quotation/unclaimed-fragment' }
  })
}
