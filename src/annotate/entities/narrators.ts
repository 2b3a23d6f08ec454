import { isUpper } from '../../document/characters.js'
import { countBefore } from '../../model/bisect.js'
import type { Document } from '../../model/document.js'
import type { ParagraphHeads } from '../paragraph-heads.js'
import { pronounOf } from './pronouns.js'
import { type Draft, keyOf, placeFrom, type Registry } from './registry.js'

// How many words a label or a line with nothing but a name may have.
const LABEL = 6
// How much more a name counts that stands in the title.
const TITLE = 3
// So many labels make a text a transcript, so many paragraphs that end in a question to a “you” an interview.
const TURNS = 3
const QUESTIONS = 2
// A question is no longer than this, in tokens: an answer may end in one too.
const QUESTION = 70

/** Whom a word of the first (1) or second (2) person means that stands in no quotation. */
export type NarratorAt = (token: number, person: number) => Draft | undefined

/**
 * Who tells a text, or a part of it, in the first person: the one whose label opens the turn, who signs below or above it,
 * or who answers in an interview. The result finds nobody where no part has one.
 *
 * ```
 * LEE: I never saw it.        By Ann Lee         — Ann Lee, Elm Street
 * ^turn                          ^above            ^below
 * ```
 */
export function findNarrators(document: Document, registry: Registry, { firsts, letters }: ParagraphHeads): NarratorAt {
  const { tokens, paragraphs } = document
  const turns: { paragraph: number; draft: Draft | undefined }[] = []
  const below: (Draft | undefined)[] = []
  let author: Draft | undefined
  let signed: Draft | undefined
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const at = firsts[i]
    if (at === undefined) continue
    const signature = signatureOf(document, registry, at, firsts[i + 1] ?? tokens.length)
    if (signature) signed = signature
    else if (paragraphs[i]!.kind === 'heading') signed = undefined
    below[i] = signed
  }
  for (let i = 0; i < paragraphs.length; i++) {
    const at = firsts[i]
    if (at === undefined) continue
    author ??= bylineOf(document, registry, at, firsts[i + 1] ?? tokens.length)
    const end = labelEnd(document, letters, at)
    if (end !== undefined) turns.push({ paragraph: i, draft: namedBy(document, registry, at, end) })
  }
  const guest = turns.length < TURNS ? guestOf(document, registry, firsts) : undefined
  return (token, person) => {
    const paragraph = paragraphAt(document, token)
    if (turns.length >= TURNS) {
      const turn = turnAt(turns, paragraph)
      return person === 1 ? turns[turn]?.draft : turns[turn - 1]?.draft
    }
    if (guest) return person === 1 && guest.asks(paragraph) ? undefined : guest.draft
    return person === 1 ? (below[paragraph] ?? author) : undefined
  }
}

const paragraphAt = ({ tokens, sentences }: Document, token: number): number =>
  sentences[tokens[token]!.sentence]!.paragraph

function turnAt(turns: readonly { paragraph: number }[], paragraph: number): number {
  return countBefore(turns, (one) => one.paragraph <= paragraph) - 1
}

/** Where the label at the head of a paragraph ends, “ANN LEE|:” or “A.|”; nothing where there is no label. */
export function labelEnd({ tokens }: Document, letters: ReadonlySet<number>, at: number): number | undefined {
  if (letters.has(at)) return at + 1
  for (let i = at; i < at + LABEL && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    if (tokens[i]!.text === ':') return i > at ? i : undefined
    if (!isUpper(tokens[i]!.text, 0)) return undefined
  }
  return undefined
}

// The one person named by the words from `first` to `last`.
function namedBy({ tokens, text }: Document, registry: Registry, first: number, last: number): Draft | undefined {
  if (!(first < last)) return undefined
  const words = keyOf(text.slice(tokens[first]!.start, tokens[last - 1]!.end))
  const known = registry.byPart.get(words)?.[0] ?? registry.byName.get(words)
  if (known?.kind === 'person') return known
  const place = registry.places[placeFrom(registry.places, first)]
  return place && place.at < last && isSomebody(place.draft) ? place.draft : undefined
}

const isSomebody = ({ kind, name }: Draft): boolean => kind === 'person' || (kind === 'unknown' && name.includes(' '))

// A short paragraph that begins with a dash and a name.
function signatureOf(document: Document, registry: Registry, at: number, end: number): Draft | undefined {
  const { tokens } = document
  return end - at < 3 * LABEL && /^[—–-]+$/.test(tokens[at]!.text)
    ? namedBy(document, registry, at + 1, end)
    : undefined
}

// “By Ann Lee”, with nothing else but a role or a place.
function bylineOf(document: Document, registry: Registry, at: number, end: number): Draft | undefined {
  const { tokens, language } = document
  const by = language.grammar.agents.includes(tokens[at]!.lower)
  return by && end - at < 3 * LABEL && end - at > 1 ? namedBy(document, registry, at + 1, end) : undefined
}

// In a text with many paragraphs that ask, the person named most before the first of them answers.
function guestOf(
  document: Document,
  registry: Registry,
  firsts: readonly (number | undefined)[],
): { draft: Draft; asks(paragraph: number): boolean } | undefined {
  const { tokens } = document
  const isToYou = (first: number, last: number) =>
    tokens.slice(first, last).some(({ lower }) => pronounOf(document, lower)?.person === 2)
  const ends = firsts.map((_, i) => lastToken(document, firsts, i))
  const questions = firsts.flatMap((_, i) => (tokens[ends[i] ?? -1]?.text === '?' ? [i] : []))
  const toYou = new Set(questions.filter((i) => isToYou(firsts[i]!, ends[i]!)))
  if (questions.length < 2 * QUESTIONS && toYou.size < QUESTIONS) return undefined
  const asks = (i: number) => toYou.has(i) && ends[i]! - firsts[i]! < QUESTION
  const before = firsts[questions[0]!] ?? 0
  const counts = new Map<Draft, number>()
  let best: Draft | undefined
  for (const { draft, at } of registry.places) {
    if (at >= before && best) break
    if (!isSomebody(draft)) continue
    const titled = at < (firsts[1] ?? 0) ? TITLE : 0
    const count = (counts.get(draft) ?? 0) + (draft.kind === 'person' ? 2 : 1) + titled
    counts.set(draft, count)
    if (!best || count > counts.get(best)!) best = draft
  }
  return best && { draft: best, asks }
}

function lastToken({ tokens }: Document, firsts: readonly (number | undefined)[], i: number): number | undefined {
  if (firsts[i] === undefined) return undefined
  for (let j = i + 1; j < firsts.length; j++) if (firsts[j] !== undefined) return firsts[j]! - 1
  return tokens.length - 1
}
