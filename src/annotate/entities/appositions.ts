import type { Document } from '../../model/document.js'
import { oneLine } from '../../model/seen.js'
import { linkWords, type Run } from '../cues.js'
import { isBodyNoun, type NameIndex } from '../name-index.js'
import { phraseAfter, phraseBefore } from '../noun-phrases.js'
import { isAdverb, isInsidePhrase, isNoun, isTensed } from '../parts-of-speech.js'
import type { NameMention } from './names.js'
import { calledBy } from './offices.js'
import { type Draft, keyOf } from './registry.js'

// How far behind a name an apposition may reach.
const APPOSITION = 24
// How many tokens there may be in brackets behind a name.
const BRACKETS = 8
// How many words a title before a name may have.
const TITLE = 12
// How many phrases may hang on each other before a name.
const HANGING = 3

/** The words between commas behind a name, and whether they tell a person; nothing where there are none. */
export function apposition(
  document: Document,
  index: NameIndex,
  end: number,
): { text: string; first: number; last: number; person: boolean; age?: string } | undefined {
  const { tokens } = document
  const at = overBrackets(document, end)
  if (tokens[at]?.text !== ',') return undefined
  const first = at + 1
  const sentence = tokens[at]!.sentence
  if (tokens[first]?.sentence !== sentence) return undefined
  const age = tokens[first]!.tag === 'CD' && Number(tokens[first]!.lower) < 120
  // “an activist”, not “an activist fund”
  const role = (i: number) => index.roles.has(tokens[i]!.lower) && !isNoun(tokens[i + 1]?.tag ?? '')
  let person = age
  let last = first
  const told = (text: string) => ({ text, first, last, person, ...(age && { age: tokens[first]!.text }) })
  while (
    last < first + APPOSITION &&
    tokens[last]?.sentence === sentence &&
    ![',', '.', '—', ';', '”', '"'].includes(tokens[last]!.text)
  ) {
    const { tag, lower } = tokens[last]!
    if (isTensed(tag)) return age ? told('') : undefined
    if (document.language.grammar.relatives.includes(lower)) {
      person ||= lower === document.language.grammar.personal
      break
    }
    if (!person && (role(last) || (lower.includes('-') && index.roles.has(lower.slice(lower.lastIndexOf('-') + 1)))))
      person = true
    last++
  }
  if (last === first || age || !(isInsidePhrase(tokens[first]!.tag) || tokens[first]!.tag === 'PRP$'))
    return person ? told('') : undefined
  return told(textOf(document, { first, last }))
}

// “Ann Lee |(R-Ohio)|, the chairman”
function overBrackets({ tokens }: Document, open: number): number {
  if (tokens[open]?.text !== '(') return open
  let at = open + 1
  while (at < open + BRACKETS && tokens[at]?.sentence === tokens[open]!.sentence && !/[()]/.test(tokens[at]!.text)) at++
  return tokens[at]?.text === ')' ? at + 1 : tokens.length
}

/** Adds to a person the roles before and behind a name, and what they tie the person to. */
export function describe(document: Document, index: NameIndex, draft: Draft, mention: NameMention): void {
  // “his daughter |Robin|”, whatever the name tells
  const before = document.tokens[mention.whole.first - 1]
  const told = before?.tag === 'NN' ? index.gender.get(before.lower) : undefined
  if (told) draft.gender = told
  if (mention.gender) draft.gender ??= mention.gender
  for (const noun of nounsOf(document, index, mention)) draft.nouns.add(noun)
  if (draft.kind !== 'person' || mention.heading) return
  const title = titleBefore(document, index, mention)
  if (title) addRole(document, index, draft, title.text, title.first, mention.run.first)
  const across = roleAcross(document, index, mention)
  if (across) addRole(document, index, draft, across.text, across.first, across.last)
  const said = predicate(document, index, mention.run)
  if (said) addRole(document, index, draft, textOf(document, said), said.first, said.last)
  let behind = apposition(document, index, mention.run.last)
  if (behind?.age) {
    draft.age ??= behind.age
    behind = apposition(document, index, behind.last)
  }
  if (behind?.person && behind.text) addRole(document, index, draft, behind.text, behind.first, behind.last)
}

/** What a clause with a name as its subject says that the person is: “Ann Lee, who became |a miner|”; nothing where it says none. */
export function predicate(document: Document, index: NameIndex, name: Run): Run | undefined {
  const { tokens, sentences, language } = document
  const { grammar, names } = language
  const { last: ceiling } = sentences[tokens[name.first]!.sentence]!
  let at = name.last
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === grammar.personal) at += 2
  const overAdverbs = () => {
    while (at < ceiling && isAdverb(tokens[at]!.tag) && !grammar.negations.includes(tokens[at]!.lower)) at++
  }
  overAdverbs()
  if (grammar.perfects.includes(tokens[at]?.lower ?? '')) at++
  overAdverbs()
  if (at >= ceiling) return undefined
  const { lower } = tokens[at++]!
  if (!grammar.passives.includes(lower) && !names.becoming.includes(lower)) return undefined
  overAdverbs()
  if (names.appointed.includes(tokens[at]?.lower ?? '')) at++
  if (linkWords(language, 'as').includes(tokens[at]?.lower ?? '')) at++
  const phrase = at < ceiling ? phraseAfter(document, at, ceiling) : undefined
  const head = phrase && tokens[phrase.last - 1]!
  return head && head.tag === 'NN' && index.roles.has(head.lower) ? phrase : undefined
}

// “gov” of “Gov. |Ann Lee|”, “operator” of “the operator |Nordbahn|”, “union” of “the union, |ABC|,” and of “|ABC|, a union”
function nounsOf(document: Document, index: NameIndex, { whole, run, title }: NameMention): string[] {
  const { tokens, sentences, language } = document
  const nouns = title ? calledBy(language, title).filter((noun) => !isBodyNoun(index, noun)) : []
  const sentence = sentences[tokens[run.first]!.sentence]!
  const comma = tokens[whole.first - 1]?.text === ','
  const before = whole.first - (comma ? 2 : 1)
  const phrase =
    before >= sentence.first && isNoun(tokens[before]!.tag) ? phraseEndingAt(document, before + 1) : undefined
  if (phrase) nouns.push(tokens[phrase.head]!.lower)
  if (tokens[run.last]?.text !== ',' || tokens[run.last + 1]?.tag !== 'DT') return nouns
  for (let i = run.last + 2; i < Math.min(sentence.last, run.last + 6); i++) {
    const next = tokens[i + 1]?.tag ?? ''
    if (isNoun(tokens[i]!.tag) && !isNoun(next)) {
      // “at Elm, the agency |said|”
      if (index.organizations.has(tokens[i]!.lower) && !isTensed(next)) nouns.push(tokens[i]!.lower)
      break
    }
  }
  return nouns
}

// The title before a name, with the small words before it that belong to it: “US State Department spokesman”.
function titleBefore(
  document: Document,
  index: NameIndex,
  { whole, run }: NameMention,
): { text: string; first: number } | undefined {
  const { tokens } = document
  let { first } = whole
  let role = first < run.first
  while (first > 0 && run.first - first < TITLE && tokens[first - 1]!.sentence === tokens[run.first]!.sentence) {
    const { tag, lower } = tokens[first - 1]!
    if (tag !== 'NN' && tag !== 'JJ' && tag !== 'NNP') break
    if (index.roles.has(lower) || index.titles.has(lower)) role = true
    else if (!role) break
    first--
  }
  if (!role || first === run.first) return undefined
  // “|her| brother Abel”
  if (tokens[first - 1]?.tag === 'PRP$' && tokens[first - 1]!.sentence === tokens[run.first]!.sentence) first--
  const text = textOf(document, { first, last: run.first })
  const bare = keyOf(text)
  return index.titles.has(bare) && bare.length < 4 ? undefined : { text, first }
}

/** “Mali’s prime minister, Colonel |Abdoulaye Maiga|”: a role before the comma; nothing where there is none. */
export function roleAcross(
  document: Document,
  index: NameIndex,
  { whole }: NameMention,
): { text: string; first: number; last: number } | undefined {
  const { tokens, sentences } = document
  // “Its abbot, |the| Venerable Ann Lee”
  const last = tokens[whole.first - 1]?.tag === 'DT' ? whole.first - 2 : whole.first - 1
  if (last <= sentences[tokens[whole.first]!.sentence]!.first || tokens[last]!.text !== ',') return undefined
  const phrase = phraseEndingAt(document, last)
  if (!phrase) return undefined
  const { first, head } = phrase
  const { lower } = tokens[head]!
  if (!index.roles.has(lower)) return undefined
  return { text: textOf(document, { first, last }), first, last }
}

// The phrase that ends before a token, with that on which it hangs: “the |chairman| of the committee”.
function phraseEndingAt(document: Document, last: number): { first: number; head: number } | undefined {
  const { tokens, sentences, language } = document
  const floor = sentences[tokens[last - 1]!.sentence]!.first
  let phrase = phraseBefore(document, last, floor)
  for (let depth = 0; phrase && depth < HANGING; depth++) {
    const link = phrase.first - 1
    if (link <= floor || !language.names.links.includes(tokens[link]!.lower)) break
    phrase = phraseBefore(document, link, floor)
  }
  return phrase && { first: phrase.first, head: phrase.last - 1 }
}

const textOf = ({ tokens, text }: Document, { first, last }: Run): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end)

// “widow” of “the widow of the founder”
function headNoun(tokens: Document['tokens'], first: number, last: number): string {
  let head = first
  while (head < last && !isNoun(tokens[head]!.tag)) head++
  while (head + 1 < last && isNoun(tokens[head + 1]!.tag)) head++
  return tokens[head]?.lower ?? ''
}

function addRole(
  { tokens, text }: Document,
  index: NameIndex,
  draft: Draft,
  role: string,
  first: number,
  last: number,
): void {
  if (draft.roles.size < 8) draft.roles.add(oneLine(role))
  // “his widow, Ann Lee”
  const gender = index.gender.get(headNoun(tokens, first, last))
  if (gender) draft.gender ??= gender
  for (let i = first; i < last; i++) {
    const country = index.countries.get(tokens[i]!.lower)
    if (country && draft.affiliations.size < 8) draft.affiliations.add(country.country.name)
    const start = i
    while (
      i < last &&
      tokens[i]!.tag.startsWith('NNP') &&
      !index.titles.has(tokens[i]!.lower) &&
      !index.countries.has(tokens[i]!.lower)
    )
      i++
    if (
      i > start &&
      tokens
        .slice(start, i)
        .some(({ lower }) => index.organizations.has(lower) || (start > first && tokens[start - 1]!.tag === 'IN'))
    )
      draft.affiliations.add(oneLine(text.slice(tokens[start]!.start, tokens[i - 1]!.end)))
  }
}
