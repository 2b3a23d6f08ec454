import type { Piece } from './pieces.js'

/** Phrases by their first and by their last word, the longest first. */
export interface PhraseIndex<T> {
  byFirst: ReadonlyMap<string, readonly Phrase<T>[]>
  byLast: ReadonlyMap<string, readonly Phrase<T>[]>
}

interface Phrase<T> {
  words: readonly string[]
  value: T
}

/** A phrase found: pieces `first` up to, not including, `last`. */
export interface PhraseMatch<T> {
  first: number
  last: number
  value: T
}

// “new year’s day” stands in pieces as “new”, “year”, “’s”, “day”.
const wordsOf = (text: string): string[] => text.split(/ |(?='s? )/)

/** An index of phrases; where two are the same the first one counts. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  const byLast = new Map<string, Phrase<T>[]>()
  for (const [text, value] of entries) {
    const words = wordsOf(text)
    const phrase = { words, value }
    append(byFirst, words[0]!, phrase)
    append(byLast, words.at(-1)!, phrase)
  }
  for (const lists of [byFirst, byLast]) {
    for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length)
  }
  return { byFirst, byLast }
}

/** An index of phrases that are only there or not. */
export const phrasesOf = (words: readonly string[]): PhraseIndex<true> =>
  indexPhrases(words.map((word) => [word, true] as const))

function append<T>(lists: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = lists.get(key)
  if (list) list.push(phrase)
  else lists.set(key, [phrase])
}

/** The longest phrase that begins at piece `at`, hyphens between its words let pass; undefined where there is none. */
export function matchAt<T>(index: PhraseIndex<T>, pieces: readonly Piece[], at: number): PhraseMatch<T> | undefined {
  const head = pieces[at]
  const phrases = head && index.byFirst.get(head.lower)
  if (!phrases) return undefined
  for (const { words, value } of phrases) {
    let last = at + 1
    let word = 1
    while (word < words.length) {
      const piece = pieces[last]
      if (piece?.sentence !== head.sentence) break
      if (piece.lower === words[word]) word++
      else if (piece.text !== '-' || piece.spaced) break
      last++
    }
    if (word === words.length) return { first: at, last, value }
  }
  return undefined
}

/** The longest phrase that ends before piece `end`; undefined where there is none. */
export function matchBefore<T>(
  index: PhraseIndex<T>,
  pieces: readonly Piece[],
  end: number,
): PhraseMatch<T> | undefined {
  const tail = pieces[end - 1]
  const phrases = tail && index.byLast.get(tail.lower)
  if (!phrases) return undefined
  for (const { words, value } of phrases) {
    const first = end - words.length
    if (first >= 0 && words.every((word, i) => isWord(pieces[first + i], word, tail.sentence))) {
      return { first, last: end, value }
    }
  }
  return undefined
}

function isWord(piece: Piece | undefined, word: string, sentence: number): boolean {
  return piece?.lower === word && piece.sentence === sentence
}
