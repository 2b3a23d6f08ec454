import type { Sentence, Token } from '../model/document.js'
import type { Language } from '../model/generated/shapes.js'
import { isLetter, isUpper } from './characters.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { taggerOf } from './tagger.js'
import { wordFormsOf } from './word-forms.js'

/**
 * The tokens with their parts of speech (Penn Treebank tags), by an averaged perceptron over words, endings, shapes and
 * the tags before (Collins, EMNLP 2002), greedy from left to right.
 */
export function tagTokens(
  tokens: Token[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  language: Language,
): Token[] {
  const tagger = taggerOf(language)
  const { tags, indexes } = tagger
  const { titles } = lexiconOf(language)
  const forms = wordFormsOf(tagger)
  const words = tokens.map(({ text, lower }) => forms.of(text, lower))
  sentences.forEach(({ first, last }, sentence) => {
    let [tag1, tag2] = [-1, -1]
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      const known = isPossessive(tokens, i, first)
        ? 'POS'
        : (words[i]!.fixed ?? (isTitled(tokens, i, first, titles) ? 'NNP' : undefined))
      const before = tag2
      tag2 = tag1
      tag1 = known === undefined ? forms.bestTag(words, i, first, last, tag1, before) : (indexes.get(known) ?? -1)
      token.tag = known ?? tags[tag1]!
      // “‘a sham’ – |EU|”
      if (!isLetter(token.tag, 0) && /^\p{Lu}/u.test(token.text)) token.tag = 'NNP'
      // “said |al-Rawahi|”
      if (/^[RV]/.test(token.tag) && /^\p{Ll}{1,3}-\p{Lu}/u.test(token.text)) token.tag = 'NNP'
      token.sentence = sentence
    }
  })
  tagNames(tokens, sentences, lexiconOf(language))
  tagPresents(tokens, sentences, language)
  tagCues(tokens, sentences, language)
  return tokens
}

// “Mr. King added”
function isTitled(tokens: readonly Token[], i: number, first: number, titles: ReadonlySet<string>): boolean {
  return i > first && isUpper(tokens[i]!.text, 0) && titles.has(tokens[i - 1]!.lower.replace('.', ''))
}

const OPEN_CLASS = /^(?:NNS?|VB[DGNPZ]?|JJ[RS]?|RB[RS]?)$/

// A capital at the head of a sentence says nothing by itself. Where the text has the word as a name elsewhere, and never in
// small letters, it is one here too; and no bare verb stands before a past tense: “Trump further described”.
function tagNames(
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  { given, places, quoteCues }: Lexicon,
): void {
  const heads = new Set(sentences.map(({ first }) => tokens[first]!.lower))
  const names = new Set<string>()
  const small = new Set<string>()
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const { text, lower, tag } = tokens[i]!
      if (!heads.has(lower)) continue
      if (text === lower) small.add(lower)
      else if (i > first && tag === 'NNP' && tokens[i - 1]!.tag !== '``') names.add(lower)
    }
  for (const { first, last } of sentences) {
    const head = tokens[first]!
    const second = tokens[first + 1]
    // “|Ines Vidal| shook her head.”, “|Gwen| never admitted it.”
    if (second && given.has(head.lower) && isUpper(head.text, 0) && !quoteCues.has(head.lower)) {
      if (isUpper(second.text, 0) && (OPEN_CLASS.test(second.tag) || second.tag === 'NNP'))
        head.tag = second.tag = 'NNP'
      else if (/^VB[DNZ]$/.test((second.tag === 'RB' ? tokens[first + 2] : second)?.tag ?? '') && head.tag !== 'MD')
        head.tag = 'NNP'
    }
    if (!isUpper(head.text, 0) || !OPEN_CLASS.test(head.tag) || small.has(head.lower)) continue
    const next = tokens[first + 1]?.tag.startsWith('RB') || tokens[first + 1]?.tag === 'JJR' ? first + 2 : first + 1
    const verb = next < last ? tokens[next]!.tag : ''
    const bare = head.tag === 'VBG' ? places.has(head.lower) : /^VBP?$/.test(head.tag)
    if (names.has(head.lower) || (bare && (verb === 'VBD' || verb === 'VBZ'))) head.tag = 'NNP'
    // “Output fell”
    else if (head.tag === 'VBN' && next === first + 1 && isTensed(verb)) head.tag = 'NN'
  }
}

// “…,” Lee |notes|. : a plural noun by its looks, but behind a name or pronoun that begins its clause, and with nothing that
// a noun could govern behind it, the present tense of a verb that tags quotations.
function tagPresents(
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  language: Language,
): void {
  const { persons, quoteCues } = lexiconOf(language)
  const { subjects, complementizers } = language.grammar
  for (const { first, last } of sentences)
    for (let i = first + 1; i < last; i++) {
      const { tag, lower } = tokens[i]!
      if (tag !== 'NNS' || !lower.endsWith('s')) continue
      if (persons.has(tokens[i - 1]!.lower)) tokens[i]!.tag = 'VBZ'
      else if (!quoteCues.has(lower)) continue
      const next = tokens[i + 1]
      const ends = i + 1 >= last || /^(?:[.,:]|``)$/.test(next!.tag) || complementizers.includes(next!.lower)
      let head = i
      while (head > first && head > i - NAME && tokens[head - 1]!.tag === 'NNP') head--
      const pronoun = head === i && subjects.includes(tokens[i - 1]!.lower)
      if (pronoun) head--
      const opens = head === first || /^(?:,|''|:)$/.test(tokens[head - 1]!.tag) || tokens[head - 1]!.tag === 'CC'
      if ((ends && opens && head < i) || isTagOfHeadline(tokens, i, last) || (ends && isPhraseOfTag(tokens, i, first)))
        tokens[i]!.tag = 'VBZ'
    }
}

// “It matters,” |Kelly| said: a capital between the end of a quotation, or a name, and the verb that tags it.
function isNameOfTag(tokens: readonly Token[], i: number, first: number): boolean {
  const { text, tag } = tokens[i - 1]!
  if (i - 2 < first || !isUpper(text, 0) || !/^VB[DZN]$/.test(tokens[i]!.tag)) return false
  return /^(?:RB|FW|JJ|VB|NN|UH|IN)/.test(tag) && tag !== 'NNP' && /^(?:''|NNP)$/.test(tokens[i - 2]!.tag)
}

// “It is free,” the constitution |states|. What one guide |calls| “a mess”: between the end of a quotation, or “what”, and the verb
// a noun phrase of few words.
function isPhraseOfTag(tokens: readonly Token[], i: number, first: number): boolean {
  let head = i - 1
  while (head > first && head > i - NAME && /^(?:NN|JJ)/.test(tokens[head]!.tag)) head--
  return (
    head < i - 1 &&
    head > first &&
    /^(?:DT|PRP\$|CD)$/.test(tokens[head]!.tag) &&
    /^(?:''|WP)$/.test(tokens[head - 1]!.tag)
  )
}

// “Bridge unsafe, |warns| chief engineer”: behind a comma, with nothing but the noun phrase of its subject behind it.
function isTagOfHeadline(tokens: readonly Token[], i: number, last: number): boolean {
  if (!/^(?:,|'')$/.test(tokens[i - 1]!.tag)) return false
  const end = tokens[last - 1]!.tag === '.' ? last - 1 : last
  if (end - i < 2 || end - i > NAME + 1) return false
  for (let j = i + 1; j < end; j++) if (!/^(?:NNP?S?|JJ|POS|DT)$/.test(tokens[j]!.tag)) return false
  return tokens[end - 1]!.tag.startsWith('N')
}

// How many words a name may have.
const NAME = 5

// “Sources close to the coach |say| he left”: behind a noun and before what can only begin a clause, a word that leads in
// clauses is their verb.
function tagCues(
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
  language: Language,
): void {
  const { adverbs, asideCues, clauseCues, clauseVerbs, given, quoteCues, sourceLeads } = lexiconOf(language)
  const { subjects, complementizers } = language.grammar
  for (const { first, last } of sentences) {
    // Finite verbs of the sentence before the token before, and behind the token itself.
    let behind = 0
    let ahead = 0
    for (let i = first + 1; i < last; i++) if (isTensed(tokens[i]!.tag)) ahead++
    for (let i = first + 1; i < last - 1; i++) {
      const token = tokens[i]!
      const before = tokens[i - 1]!
      const next = tokens[i + 1]!
      if (isTensed(token.tag)) ahead--
      if (i > first + 1 && isTensed(tokens[i - 2]!.tag)) behind++
      if (isNameOfTag(tokens, i, first) && quoteCues.has(token.lower)) {
        before.tag = 'NNP'
        if (token.tag === 'VBN') token.tag = 'VBD'
      }
      // “You |once| said that …”, “Olmos, who left, |once| called it a sham”: behind a subject, and before a verb with its object.
      if (
        /^VB[DN]$/.test(token.tag) &&
        adverbs.has(before.lower) &&
        /^(?:PRP|N|,)/.test(tokens[i - 2]?.tag ?? '') &&
        (complementizers.includes(next.lower) || /^(?:DT|PRP|NNP)/.test(next.tag))
      ) {
        before.tag = 'RB'
        token.tag = 'VBD'
      }
      // “The notice, |issued| on Monday, |accused| Lee of fraud”
      if (
        token.tag === 'VBD' &&
        before.text === ',' &&
        next.tag === 'IN' &&
        /^N/.test(tokens[i - 2]?.tag ?? '') &&
        behind === 0
      ) {
        const main = mainVerbBehind(tokens, i + 1, Math.min(last - 1, i + ASIDE))
        if (main !== undefined) {
          token.tag = 'VBN'
          tokens[main]!.tag = 'VBD'
        }
      }
      // “The |French| said”
      if (token.tag === 'JJ' && before.tag === 'DT' && isTensed(next.tag) && isUpper(token.text, 0)) token.tag = 'NNPS'
      // “according to |fire| chief Lars Holm”
      if (token.tag === 'VB' && next.tag.startsWith('N') && sourceLeads.has(`${tokens[i - 2]?.lower} ${before.lower}`))
        token.tag = 'NN'
      // “The judge |called| the ban unlawful”: nothing else is the verb of the sentence.
      if (
        token.tag === 'VBN' &&
        behind + ahead === 0 &&
        !isTensed(before.tag) &&
        before.tag.startsWith('N') &&
        /^(?:DT|PRP)/.test(next.tag)
      )
        token.tag = 'VBD'
      // “Kiri Tane |points| at the hills.”
      if (
        token.tag === 'NNS' &&
        behind + ahead === 0 &&
        before.tag === 'NNP' &&
        given.has(tokens[first]!.lower) &&
        /^(?:IN|DT|PRP|R|\.$)/.test(next.tag)
      )
        token.tag = 'VBZ'
      // “a memo to |staff| says”
      if (token.tag === 'VB' && before.tag === 'TO' && /^VB[DZ]$/.test(next.tag) && quoteCues.has(next.lower))
        token.tag = 'NN'
      // “The ex-mayor |claims| she was set up”: as a noun it would leave the sentence without a verb of its own.
      const isNoun = token.tag.startsWith('NN') && before.tag.startsWith('NN')
      if (
        isNoun &&
        behind === 0 &&
        ahead === 1 &&
        clauseVerbs.has(token.lower) &&
        isOnlyVerb(tokens, i, first, language)
      )
        token.tag = token.lower.endsWith('s') ? 'VBZ' : 'VBP'
      if (!/^(?:NNS?|JJR?|RBR?|VB)$/.test(token.tag) || !/^(?:N|JJ$)/.test(before.tag)) continue
      if (!clauseCues.has(token.lower)) continue
      const opens =
        complementizers.includes(next.lower) ||
        subjects.includes(next.lower) ||
        next.tag === 'WRB' ||
        (next.tag === 'VBG' && before.tag === 'NNP')
      if (opens) token.tag = token.lower.endsWith('s') ? 'VBZ' : 'VBP'
    }
    tagLast(tokens, first, last, asideCues)
    tagInverted(tokens, first, last, asideCues)
  }
}

// Behind the comma that closes an aside: a verb with its object.
function mainVerbBehind(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const { tag } = tokens[i]!
    if (isTensed(tag) || tag === 'CC') return undefined
    if (tag === 'VBN') return tokens[i - 1]!.text === ',' && /^(?:DT|PRP|NNP)/.test(tokens[i + 1]!.tag) ? i : undefined
  }
  return undefined
}

// Behind the noun phrase that opens its clause, and before a subject, or before the commas of an aside and “that”.
function isOnlyVerb(
  tokens: readonly Token[],
  i: number,
  first: number,
  { grammar: { subjects, complementizers } }: Language,
): boolean {
  let head = i
  while (head > first && SUBJECT_TAG.test(tokens[head - 1]!.tag)) head--
  if (head > first && !/^(?:CC|``|RB)$/.test(tokens[head - 1]!.tag)) return false
  let next = i + 1
  if (tokens[next]!.text === ',') {
    const end = Math.min(tokens.length - 1, next + ASIDE)
    while (next < end && !isTensed(tokens[next]!.tag) && !complementizers.includes(tokens[next]!.lower)) next++
  }
  const { tag, lower } = tokens[next]!
  return next === i + 1 ? /^(?:DT|PRP\$)$/.test(tag) || subjects.includes(lower) : complementizers.includes(lower)
}

// How many words at most stand between its commas.
const ASIDE = 24

// “The plan is unlawful, judges |rule|”: the last word behind a subject that stands alone after a comma, and agrees with it.
function tagLast(tokens: readonly Token[], first: number, last: number, cues: ReadonlySet<string>): void {
  const at = withoutStop(tokens, last) - 1
  const token = tokens[at]
  const subject = tokens[at - 1]
  if (at - 2 <= first || !token || !subject || !cues.has(token.lower) || !/^(?:NNS?|VBN?)$/.test(token.tag)) return
  const singular = token.lower.endsWith('s')
  // “judges rule” is never a verb and its object here.
  if (subject.tag === 'VBZ' && !singular && tokens[at - 2]!.text === ',') subject.tag = 'NNS'
  if (!(token.tag === 'VBN' ? /^N/ : singular ? /^NNP?$/ : /^NNP?S$/).test(subject.tag)) return
  let comma = at - 1
  while (comma > first && at - comma < SUBJECT && SUBJECT_TAG.test(tokens[comma]!.tag)) comma--
  // “…, or so |a jeweller claims|”
  while (comma > first && /^(?:RB|IN|CC)$/.test(tokens[comma]!.tag)) comma--
  if (tokens[comma]!.text !== ',') return
  for (let i = first; i < comma; i++)
    if (isTensed(tokens[i]!.tag)) {
      token.tag = token.tag === 'VBN' ? 'VBD' : singular ? 'VBZ' : 'VBP'
      return
    }
}

// “Flood plan is too late, |say| MPs”: behind the last comma, and nothing but a subject that agrees with it behind.
function tagInverted(tokens: readonly Token[], first: number, last: number, cues: ReadonlySet<string>): void {
  const end = withoutStop(tokens, last)
  let at = end - 1
  while (at > first && end - at <= SUBJECT && SUBJECT_TAG.test(tokens[at]!.tag) && !cues.has(tokens[at]!.lower)) at--
  const token = tokens[at]!
  const subject = tokens[end - 1]!
  if (at + 1 >= end || at - first < MAIN || tokens[at - 1]!.text !== ',' || !cues.has(token.lower)) return
  if (isTensed(token.tag)) return
  const singular = token.lower.endsWith('s')
  if ((singular ? /^NNP?$/ : /^NNP?S$|^NNP$/).test(subject.tag)) token.tag = singular ? 'VBZ' : 'VBP'
}

const withoutStop = (tokens: readonly Token[], last: number): number =>
  /^[.!?…]$/.test(tokens[last - 1]!.text) ? last - 1 : last

// How many words at least stand before it.
const MAIN = 4

// How many words the subject of such a word may have, and which.
const SUBJECT = 8
const SUBJECT_TAG = /^(?:N.*|JJ.*|DT|CD|PRP\$|POS)$/

/** A verb that makes a clause of its own, or a modal. */
export const isTensed = (tag: string): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'

// “the officers’ union”: the apostrophe behind a plural.
function isPossessive(raw: readonly Token[], i: number, first: number): boolean {
  const { lower, spaced } = raw[i]!
  return lower === "'" && !spaced && i > first && /[\p{L}]s$/u.test(raw[i - 1]!.lower.slice(-2))
}
