import { withoutStop } from '../document/lexicon.js'
import type { Document, Token } from '../model/document.js'
import { linkWords, type Run } from './cues.js'
import { nameIndexOf } from './name-index.js'
import { phraseBefore } from './noun-phrases.js'
import { isAdverb, isInsidePhrase, isNoun, isProper, isTensed, isVerb } from './parts-of-speech.js'
import { beforeTimes, overTimes } from './times.js'

// How far to the left a subject is looked for.
const REACH = 80
// Over how many pieces between commas.
const ASIDES = 4
const BOUNDARY = new Set(['“', '”', '"', "''", '``', '‘', '’', ';', ':', '—', '–', '--', '«', '»'])

const DASH = /^(?:[—–-]|--)$/
// How many tokens what stands between two dashes holds at most.
const BETWEEN_DASHES = 20

/**
 * The subject of the verb group that begins at token `at`, within its sentence: with determiner, title, what hangs on it
 * and the apposition that identifies. Nothing where there is none to the left.
 *
 * ```
 * On Monday Ann Lee, the firm’s lawyer, who was there, said
 *           ^-----------------------^                  ^at
 * ```
 */
export function findSubject(document: Document, at: number): Run | undefined {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[at]?.sentence ?? -1]
  if (!sentence) return undefined
  return subjectBefore(document, at, Math.max(sentence.first, at - REACH), 0)
}

/** The first token of the verb group that ends with the verb at `at`: “|has| not yet said”. */
export function headOfGroup(tokens: readonly Token[], at: number, floor: number): number {
  let first = at
  while (first > floor && /^(?:MD|RB|VB(?!G))/.test(tokens[first - 1]!.tag)) first--
  return first
}

function subjectBefore(document: Document, at: number, floor: number, depth: number): Run | undefined {
  const { tokens, language } = document
  // “Lee |further| described it”, an adverb that is an adjective elsewhere
  const isBetween = ({ tag }: Token, i: number): boolean => isAdverb(tag) || (i === at - 1 && tag === 'JJR')
  let i = at - 1
  for (;;) {
    while (i >= floor && isBetween(tokens[i]!, i)) i--
    // “Lee |on Monday| said”, “Lee |last month| denied”
    const before = i < floor ? i + 1 : beforeTimes(document, i + 1, floor)
    if (before > i) break
    i = before - 1
  }
  if (i < floor || depth > 4) return undefined
  const { tag, text } = tokens[i]!
  if (tag === 'CC') return coordinated(document, i, floor, depth)
  if (text === ',') {
    const beforeComma = tokens[i - 1]
    if (beforeComma?.tag === 'CC') return coordinated(document, i - 1, floor, depth)
    return acrossCommas(document, i, floor, depth)
  }
  if (text === ')') {
    const open = openBracket(document, i, floor)
    const inner = open === undefined ? undefined : subjectBefore(document, open, floor, depth + 1)
    return inner && inner.last === open ? { first: inner.first, last: i + 1 } : inner
  }
  if (BOUNDARY.has(text)) {
    // “Ann Lee – the firm’s lawyer – |said|”
    const open = DASH.test(text) ? dashBefore(document, i, floor) : undefined
    return open === undefined ? undefined : subjectBefore(document, open, floor, depth + 1)
  }
  const phrase = phraseBefore(document, i + 1, floor)
  if (!phrase) {
    // “|A man who lives nearby| said”
    const relative = isVerb(tag) ? relativeBefore(document, i + 1, floor) : undefined
    const antecedent = relative === undefined ? undefined : phraseBefore(document, relative, floor)
    const whose = antecedent && extend(document, antecedent, floor, depth + 1)
    if (whose) return { first: whose.first, last: at }
    return isVerb(tag) && !isTensed(tag) ? pastParticiple(document, i, floor, depth) : undefined
  }
  if (language.grammar.relatives.includes(tokens[phrase.first]!.lower) && phrase.last - phrase.first === 1)
    return phrase
  return extend(document, phrase, floor, depth)
}

// Takes in, to the left of a noun phrase, what it hangs on: “the head of |the council|”.
function extend(document: Document, phrase: Run, floor: number, depth: number): Run | undefined {
  const { tokens, language } = document
  let { first } = phrase
  const behind = behindTimes(document, phrase, floor)
  if (behind > first) return { first: behind, last: phrase.last }
  let head = phrase
  for (let steps = 0; steps < 8; steps++) {
    const before = tokens[first - 1]
    if (first - 1 < floor || !before) break
    const { tag, lower, text } = before
    if ((tag === 'IN' || tag === 'TO') && !language.grammar.subordinators.includes(lower)) {
      const governor = phraseBefore(document, first - 1, floor)
      if (governor && !language.grammar.relatives.includes(tokens[governor.first]!.lower)) {
        first = governor.first
        head = governor
        continue
      }
      const hung = pastParticiple(document, first - 2, floor, depth)
      if (hung) return { first: hung.first, last: phrase.last }
      // “A surveyor |who has worked| on it for ten years”
      const relative = relativeBefore(document, first - 1, floor)
      const antecedent = relative === undefined ? undefined : phraseBefore(document, relative, floor)
      if (antecedent) {
        first = antecedent.first
        continue
      }
      // A phrase at the head of the clause: “In Paris ministers said”. The tagger’s phrase may hold both it and the subject.
      const name = nameAtEnd(document, head)
      return name && first === head.first ? { first: name.first, last: phrase.last } : undefined
    }
    // “A man who gave his name |as Tom|”
    if (tag === 'IN' && linkWords(language, 'as').includes(lower)) {
      const object = phraseBefore(document, first - 1, floor)
      const relative = object && relativeBefore(document, object.first, floor)
      const antecedent = relative === undefined ? undefined : phraseBefore(document, relative, floor)
      if (antecedent) {
        first = antecedent.first
        continue
      }
    }
    if (tag === 'CC' && language.grammar.additive.includes(lower)) {
      const other = phraseBefore(document, text === ',' ? first - 2 : first - 1, floor)
      const behind = other && behindTimes(document, other, floor)
      if (other && behind! > other.first) return { first: behind!, last: phrase.last }
      const left = other && leftContext(document, other.first, floor)
      if (other && (left === 'start' || left === 'comma')) {
        first = headOfList(document, other, floor)
        continue
      }
      break
    }
    if (isVerb(tag) && !isTensed(tag)) {
      const hung = pastParticiple(document, first - 1, floor, depth)
      if (hung) return { first: hung.first, last: phrase.last }
      break
    }
    if (isTensed(tag)) {
      const relative = relativeBefore(document, first - 1, floor)
      const antecedent = relative === undefined ? undefined : phraseBefore(document, relative, floor)
      if (antecedent) {
        first = antecedent.first
        continue
      }
    }
    break
  }
  return { first, last: phrase.last }
}

// “on |Sunday Ballantyne| said”, “On Monday |35 groups| said”: where what is behind the day begins.
function behindTimes(document: Document, { first, last }: Run, floor: number): number {
  const { tokens } = document
  const at = overTimes(document, first, last)
  const isLed = first > floor && tokens[first - 1]!.tag === 'IN'
  return at < last && (isLed || isProper(tokens[at]!.tag)) ? at : first
}

// “|Norway|, Sweden and Finland said”: goes left over phrases of the same sort with commas between, up to where the clause begins.
function headOfList(document: Document, { first, last }: Run, floor: number): number {
  const { tokens } = document
  const isName = isProper(tokens[last - 1]!.tag)
  let at = first
  while (at - 1 > floor && tokens[at - 1]!.text === ',') {
    const before = phraseBefore(document, at - 1, floor)
    if (!before) return first
    // “In a statement, |Ferrocast|, Lunde and Petrovia said”
    const fronted =
      tokens[before.first - 1]?.tag === 'IN' || overTimes(document, before.first, before.last) > before.first
    if (fronted) return at
    if (isProper(tokens[before.last - 1]!.tag) !== isName) return first
    const left = leftContext(document, before.first, floor)
    if (left === 'other') return first
    at = before.first
    if (left === 'start') return at
  }
  return first
}

// “In a television interview |Ann Lee| said”, “On Monday |President Lee| said”: a name behind a common noun or a day that
// something else governs, or from its title on.
function nameAtEnd(document: Document, { first, last }: Run): Run | undefined {
  const { tokens, language } = document
  // “within the hour |players| …”
  for (let i = first + 1; i < last; i++)
    if (language.grammar.timeNouns.includes(tokens[i - 1]!.lower)) return { first: i, last }
  const { titles, roles, groups } = nameIndexOf(language)
  for (let i = first + 1; i < last; i++) {
    const word = withoutStop(tokens[i]!.lower)
    if (isProper(tokens[i - 1]!.tag) && (titles.has(word) || roles.has(word) || groups.has(word)))
      return { first: i, last }
  }
  for (let i = last - 1; i > first; i--) {
    if (!isProper(tokens[i]!.tag)) return undefined
    if (tokens[i - 1]!.tag === 'NN' || tokens[i - 1]!.tag === 'NNS') return { first: i, last }
  }
  return undefined
}

type Left = 'start' | 'comma' | 'other'

function leftContext({ tokens, language }: Document, first: number, floor: number): Left {
  if (first <= floor) return 'start'
  const { text, tag, lower } = tokens[first - 1]!
  if (text === ',') return 'comma'
  if (
    BOUNDARY.has(text) ||
    tag === 'CC' ||
    language.grammar.complementizers.includes(lower) ||
    language.grammar.subordinators.includes(lower)
  )
    return 'start'
  return 'other'
}

// “people familiar with the talks”, “a man living in Leeds”: what a participle or adjective hangs on.
function pastParticiple(document: Document, at: number, floor: number, depth: number): Run | undefined {
  const { tokens } = document
  let i = at
  while (
    i >= floor &&
    (tokens[i]!.tag === 'VBN' || tokens[i]!.tag === 'VBG' || isAdverb(tokens[i]!.tag) || tokens[i]!.tag === 'JJ')
  )
    i--
  if (i < floor || i === at) return undefined
  // “an |official| close to the talks”, taken for an adjective
  const isOfficial = tokens[i]!.tag === 'DT' && tokens[i + 1]!.tag === 'JJ' && at - i > 1
  if (isOfficial) return { first: i, last: i + 2 }
  const phrase = phraseBefore(document, i + 1, floor)
  return phrase && (isNoun(tokens[i]!.tag) || tokens[i]!.tag === 'DT')
    ? extend(document, phrase, floor, depth + 1)
    : undefined
}

// The relative word of the clause whose verb stands at `at`: “the man |who| runs”, “the house |where| a man lives”.
function relativeBefore(document: Document, at: number, floor: number): number | undefined {
  const { tokens, language } = document
  const isRelative = ({ lower, tag }: Token) => language.grammar.relatives.includes(lower) || tag === 'WRB'
  let i = at - 1
  const isOfVerb = ({ tag }: Token) => isAdverb(tag) || tag === 'MD' || isVerb(tag)
  while (i > Math.max(floor, at - 4) && !isRelative(tokens[i]!) && isOfVerb(tokens[i]!)) i--
  if (i >= floor && !isRelative(tokens[i]!)) i = (phraseBefore(document, i + 1, floor)?.first ?? 0) - 1
  return i > floor && isRelative(tokens[i]!) && tokens[i - 1]!.text !== ',' ? i : undefined
}

// “Lee slashed the budget and warned …”: the subject of the verb before the conjunction.
function coordinated(document: Document, at: number, floor: number, depth: number): Run | undefined {
  const { tokens } = document
  let verb = at + 1
  while (tokens[verb] && isAdverb(tokens[verb]!.tag)) verb++
  // “puts his head |round| the door and says”: of verbs of one clause the tense is one, and taggers mistake others for verbs.
  const own = tokens[verb]?.tag
  let same: Run | undefined
  for (let i = at - 1; own === 'VBZ' && !same && i >= floor && !BOUNDARY.has(tokens[i]!.text); i--)
    if (tokens[i]!.tag === own) same = subjectBefore(document, i, floor, depth + 1)
  if (same && !document.language.grammar.relatives.includes(tokens[same.first]!.lower)) return same
  for (let i = at - 1; i >= floor; i--) {
    const { text, tag } = tokens[i]!
    if (BOUNDARY.has(text) && text !== '”' && text !== '“' && text !== '"') return undefined
    if (!isTensed(tag)) continue
    let first = i
    while (first > floor && (isAdverb(tokens[first - 1]!.tag) || tokens[first - 1]!.tag === 'MD')) first--
    const subject = subjectBefore(document, first, floor, depth + 1)
    if (subject && !document.language.grammar.relatives.includes(tokens[subject.first]!.lower)) return subject
  }
  return undefined
}

// “Ann Lee, the firm’s lawyer, who was there, |said|”: goes left over what stands between commas.
function acrossCommas(document: Document, comma: number, floor: number, depth: number): Run | undefined {
  const { tokens } = document
  let close = comma
  let keep: number | undefined
  for (let steps = 0; steps < ASIDES; steps++) {
    let open = close - 1
    while (open >= floor && tokens[open]!.text !== ',' && !BOUNDARY.has(tokens[open]!.text)) open--
    if (open < floor || tokens[open]!.text !== ',') return undefined
    // “The notice, issued on Saturday|, 7 September|, accused”
    if (overTimes(document, open + 1, close) === close && beforeTimes(document, open, floor) < open) {
      close = open
      continue
    }
    const piece = pieceOf(document, open + 1, close)
    if (!piece) return undefined
    keep = piece === 'apposition' ? (keep ?? close) : undefined
    // “Ann Lee, |the firm’s lawyer|, speaking in Leeds, said”
    if (piece === 'aside' && followsPiece(document, open, floor)) {
      close = open
      continue
    }
    const bracket = tokens[open - 1]?.text === ')' ? openBracket(document, open - 1, floor) : undefined
    const phrase = phraseBefore(document, bracket ?? open, floor)
    // “Ann Lee, 57, |of Mill Lane|, Leeds, said”
    if (
      phrase &&
      phrase.first - 2 > floor &&
      tokens[phrase.first - 1]!.tag === 'IN' &&
      tokens[phrase.first - 2]!.text === ','
    ) {
      close = phrase.first - 2
      // “Lee, |of Mill Lane|, Leeds, said”
      const told = isProper(tokens[close - 1]!.tag) ? subjectBefore(document, close, floor, depth + 1) : undefined
      if (told) return { first: told.first, last: keep ?? told.last }
      continue
    }
    if (phrase) {
      const subject = extend(document, phrase, floor, depth)
      if (
        subject &&
        leftContext(document, subject.first, floor) === 'comma' &&
        steps < ASIDES - 1 &&
        isAppositionOf(document, subject)
      ) {
        close = open
        continue
      }
      return subject && { first: subject.first, last: keep ?? subject.last }
    }
    close = open
  }
  return undefined
}

// What stands between two commas: in apposition, or beside the clause; nothing where it belongs to the clause.
function pieceOf(document: Document, first: number, last: number): 'apposition' | 'aside' | undefined {
  const { tokens, language } = document
  const { tag, lower } = tokens[first]!
  if ((isInsidePhrase(tag) || tag.startsWith('PRP')) && !hasFinite(document, first, last)) return 'apposition'
  return language.grammar.relatives.includes(lower) || /^(?:W|IN|VB[DGN]|TO|RB)/.test(tag) ? 'aside' : undefined
}

// True where what ends at a comma is itself a piece told of the noun phrase before it.
function followsPiece(document: Document, comma: number, floor: number): boolean {
  const { tokens, language } = document
  let open = comma - 1
  while (open > floor && tokens[open]!.text !== ',' && !BOUNDARY.has(tokens[open]!.text)) open--
  if (open <= floor || tokens[open]!.text !== ',') return false
  const piece = pieceOf(document, open + 1, comma)
  const simple = phraseBefore(document, open, floor)
  const phrase = simple && extend(document, simple, floor, 0)
  if (!piece || !phrase) return false
  const { roles, groups, organizations } = nameIndexOf(language)
  const isNamed = (last: number) => isProper(tokens[last - 1]!.tag)
  const isSomebody = tokens
    .slice(phrase.first, phrase.last)
    .some(({ lower }) => [roles, groups, organizations].some((words) => words.has(lower)))
  return isSomebody || (isNamed(phrase.last) && (piece === 'aside' || !isNamed(comma)))
}

// “Lee, 45, a lawyer, said”: a number or description between commas describes what stands before it.
function isAppositionOf({ tokens }: Document, { first, last }: Run): boolean {
  return last - first === 1 && tokens[first]!.tag === 'CD'
}

function hasFinite({ tokens, language }: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (language.grammar.relatives.includes(tokens[i]!.lower)) return false
    if (isTensed(tokens[i]!.tag)) return true
  }
  return false
}

function dashBefore({ tokens }: Document, close: number, floor: number): number | undefined {
  for (let i = close - 1; i > Math.max(floor, close - BETWEEN_DASHES); i--)
    if (tokens[i]!.text === tokens[close]!.text) return i
  return undefined
}

function openBracket({ tokens }: Document, close: number, floor: number): number | undefined {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (tokens[i]!.text === '(') return i
  return undefined
}
