import type { ParsedQuote } from '../quote.js'
import { boundaryBefore } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import { type Placement, placedAt } from '../search/placement.js'
import type { ClosedLexicon } from '../words/lexicon.js'
import type { Shelf } from '../words/shelf.js'
import { isCharacter } from '../words/words.js'

// The share of what a quotation tells, by weight, that a passage must tell as well.
const TOLD = 0.42
// Sentences that a passage may have.
const LONGEST = 3
// Words alike up to here are forms of one word.
const STEM = 5
// Figures and names weigh more than other words.
const HEAVY = 2
// What a further sentence must add, as a share of what is told.
const LONGER = 0.15
const MOST_HITS = 800

/** The shortest run of sentences that tells in other words what the quotation tells; nothing where none does. */
export function findParaphrase(
  quote: ParsedQuote,
  prepared: PreparedReference,
  own: (placement: Pick<Placement, 'from' | 'to'>) => boolean,
  least = TOLD,
): Placement | undefined {
  const told = contentOf(quote, prepared)
  const stems = stemsOf(prepared)
  // What stands everywhere tells nothing.
  for (const stem of told.keys()) if ((stems.get(stem)?.length ?? 0) > MOST_HITS) told.delete(stem)
  const total = [...told.values()].reduce((sum, weight) => sum + weight, 0)
  const there = [...told].reduce((sum, [stem, weight]) => sum + (stems.has(stem) ? weight : 0), 0)
  if (told.size < 2 || there < total * least) return undefined
  const hits: Hit[] = []
  for (const stem of told.keys()) for (const word of stems.get(stem) ?? []) hits.push({ word, stem })
  hits.sort((a, b) => a.word - b.word)
  let best: { from: number; to: number; score: number } | undefined
  for (const i of dense(hits, told, total * least)) {
    let to = hits[i]!.word
    const seen = new Set<string>()
    let score = 0
    const from = sentenceStart(prepared, hits[i]!.word)
    let j = i
    while (j > 0 && hits[j - 1]!.word >= from) j--
    for (let sentences = 0; sentences < LONGEST; sentences++) {
      to = sentenceEnd(prepared, to)
      let [fresh, gained] = [0, 0]
      for (; j < hits.length && hits[j]!.word < to; j++) {
        if (seen.has(hits[j]!.stem)) continue
        seen.add(hits[j]!.stem)
        fresh++
        gained += told.get(hits[j]!.stem)!
      }
      // A sentence that shares one plain word tells nothing of it.
      if (fresh > 1 || gained > 1) score += gained
      const rated = score / total - LONGER * sentences
      if (score >= total * least && seen.size > 1 && (!best || rated > best.score) && own({ from, to }))
        best = { from, to, score: rated }
      if (to >= prepared.keys.length) break
    }
  }
  return best && { ...placedAt(best.from, 0), to: best.to }
}

interface Hit {
  word: number
  stem: string
}

// A passage is at most so many words long, and at most so many of them are looked at closely.
const WIDEST = 90
const MOST_PASSAGES = 40

// Where stretches begin that hold enough of what is told, by a window over the hits; each behind the last.
function dense(hits: readonly Hit[], told: ReadonlyMap<string, number>, enough: number): number[] {
  const counts = new Map<string, number>()
  const found: number[] = []
  let score = 0
  for (let from = 0, to = 0; from < hits.length && found.length < MOST_PASSAGES; from++) {
    for (; to < hits.length && hits[to]!.word - hits[from]!.word < WIDEST; to++) {
      const count = counts.get(hits[to]!.stem) ?? 0
      if (count === 0) score += told.get(hits[to]!.stem)!
      counts.set(hits[to]!.stem, count + 1)
    }
    if (score >= enough - 1e-9) found.push(from)
    const count = counts.get(hits[from]!.stem)!
    counts.set(hits[from]!.stem, count - 1)
    if (count === 1) score -= told.get(hits[from]!.stem)!
  }
  return found
}

/** Stems of the words that tell something, with their weight. */
export function contentOf(quote: ParsedQuote, prepared: PreparedReference): Map<string, number> {
  const { lexicon, shelf } = prepared
  const stems = stemsOf(prepared)
  const own = tongueOf(quote, shelf)
  const told = new Map<string, number>()
  const foreign = own.words.tag !== lexicon.words.tag
  for (const [i, { key, start, end }] of quote.words.entries()) {
    const listed = [own, lexicon].some(
      ({ common, modals, selves, pronouns, quantifiers, negator }) =>
        [common, modals, selves, pronouns, quantifiers].some((words) => words.has(key)) ||
        negator((at) => (at === 0 ? key : undefined), 0) > 0,
    )
    if (listed || (!isCharacter(key) && !/\d/.test(key) && [...key].length < 4)) continue
    const next = quote.words[i + 1]?.key ?? ''
    // “3 000”: two words, one number.
    const value = /^\d{3}$/.test(next) && /^\d{1,3}$/.test(key) ? own.valueOf([key, next]) : own.valueOf([key])
    const heavy = value !== undefined || (start > 0 && /^\p{Lu}/u.test(quote.text.slice(start, end)))
    // In another language only figures, names and what is written alike can be compared.
    if (heavy || !foreign || stems.has(stemOf(key)))
      told.set(value === undefined ? stemOf(key) : `#${value}`, heavy ? HEAVY : 1)
  }
  return told
}

const tongues = new WeakMap<ParsedQuote, ClosedLexicon>()

// The language of a quotation, told once for all references.
function tongueOf(quote: ParsedQuote, shelf: Shelf): ClosedLexicon {
  const told = tongues.get(quote) ?? shelf.tongues.tell(quote.words.map(({ key }) => key))
  tongues.set(quote, told)
  return told
}

/** What forms of a word have in common. */
export function stemOf(key: string): string {
  if (isCharacter(key)) return key
  const plain = key.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [...plain.replace(/(?<=^.{3,})(?:ing|ed|es|s|ly|er|en)$/, '')].slice(0, STEM).join('')
}

const known = new WeakMap<PreparedReference, Map<string, number[]>>()

// Words of a reference by their stems, made once: the places of every word that has the stem.
function stemsOf(prepared: PreparedReference): Map<string, number[]> {
  let stems = known.get(prepared)
  if (!stems) {
    stems = new Map()
    for (const key of prepared.distinct) {
      const word = prepared.shelf.keyOf(key)!
      const value = prepared.lexicon.counts(word) ? prepared.lexicon.valueOf([word]) : undefined
      const stem = value === undefined ? stemOf(word) : `#${value}`
      const places = stems.get(stem)
      if (places) for (const place of prepared.places(key)) places.push(place)
      else stems.set(stem, Array.from(prepared.places(key)))
    }
    known.set(prepared, stems)
  }
  return stems
}

// A sentence longer than this is cut, in words.
const FARTHEST = 120

function sentenceStart(prepared: PreparedReference, word: number): number {
  let at = word
  while (at > 0 && word - at < FARTHEST && boundaryBefore(prepared, at) !== 'sentence') at--
  return at
}

function sentenceEnd(prepared: PreparedReference, word: number): number {
  let at = word + 1
  while (at < prepared.keys.length && at - word < FARTHEST && boundaryBefore(prepared, at) !== 'sentence') at++
  return at
}
