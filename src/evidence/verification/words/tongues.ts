import type { ClosedClasses } from '../../../model/verification.js'
import { type ClosedLexicon, createLexicon, keysOf } from './lexicon.js'
import type { Reading } from './words.js'

/** Tells the language of words, and has the lexicon of each. */
export interface Tongues {
  /** The language most of whose small words are there, or that of the script; the first of the lists where nothing tells. */
  tell(keys: Iterable<string>): ClosedLexicon
  /** The languages that some stretch of words is written in, the commonest first. */
  tellAll(stretches: readonly (readonly string[])[]): ClosedLexicon[]
  /** The one of some languages that most of the words are of; the first where none has more. */
  choose(keys: readonly string[], among: readonly ClosedLexicon[]): ClosedLexicon
}

// A stretch is of another language than most where it has so many of its small words, and so many times those of the first.
const TELLING = 3
const PLAIN = /^[a-z]+$/
const CLEARLY = 2

/** Lexicons by language, made once each from the lists. */
export function createTongues({ languages, scripts, letterScales }: ClosedClasses, reading: Reading): Tongues {
  const made = new Map<string, ClosedLexicon>()
  const lexiconOf = (tag: string): ClosedLexicon => {
    let lexicon = made.get(tag)
    if (!lexicon) {
      lexicon = createLexicon(languages.find((one) => one.tag === tag) ?? languages[0]!, reading, letterScales)
      made.set(tag, lexicon)
    }
    return lexicon
  }
  const small = new Map<string, Set<string>>()
  for (const one of languages)
    for (const word of [
      one.common,
      one.negators,
      one.modals,
      one.quantifiers,
      one.conditions,
      one.selves,
      one.sayings,
      one.breaks,
      one.contrasts,
      one.scales.map(([scale]) => scale),
    ].flat())
      for (const folded of keysOf(word, reading)) {
        const tags = small.get(folded)
        if (tags) tags.add(one.tag)
        else small.set(folded, new Set([one.tag]))
      }
  const lettered = new Map<string, string[]>()
  for (const { tag, letters } of languages)
    for (const letter of letters) lettered.set(letter, [...(lettered.get(letter) ?? []), tag])
  const written = scripts.map(([script, tag]) => ({ tag, letters: new RegExp(`^\\p{sc=${script}}`, 'u') }))
  // The languages of the letters of a word, each once.
  const tagsOf = (word: string): Set<string> => {
    const tags = new Set<string>()
    if (PLAIN.test(word)) return tags
    for (const letter of word) for (const tag of lettered.get(letter) ?? []) tags.add(tag)
    return tags
  }
  const count = (keys: Iterable<string>) => {
    const counts = new Map<string, number>()
    const seen = new Map<string, number>()
    let total = 0
    for (const word of keys) {
      total++
      for (const tag of small.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
      for (const tag of tagsOf(word)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
      const script = word.charCodeAt(0) > 0x36f && written.find(({ letters }) => letters.test(word))
      if (script) seen.set(script.tag, (seen.get(script.tag) ?? 0) + 1)
    }
    // Chinese characters are Japanese ones too, where others of Japanese stand among them.
    const [japanese = 0, chinese = 0] = ['ja', 'zh'].map((tag) => seen.get(tag))
    if (japanese > chinese / 9) seen.set('ja', japanese + chinese).delete('zh')
    // Where a script of its own is written, only the languages of that script come into question.
    const [script, share = 0] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? []
    const letters = written.filter(({ tag }) => tag === script)
    const own =
      script && share > total / 4
        ? languages.filter(({ common }) => letters.some((one) => one.letters.test(common[0]!)))
        : languages
    let best = script && own !== languages ? script : languages[0]!.tag
    for (const { tag } of own) if ((counts.get(tag) ?? 0) > (counts.get(best) ?? 0)) best = tag
    return { best, counts, own: new Set(own.map(({ tag }) => tag)) }
  }
  return {
    tell: (keys) => lexiconOf(count(keys).best),
    tellAll(stretches) {
      const first = count(stretches.flat()).best
      const found = new Map([[first, Infinity]])
      for (const stretch of stretches) {
        const { best, counts, own: written } = count(stretch)
        const [own, main] = [counts.get(best) ?? 0, counts.get(first) ?? 0]
        if (best !== first && (!written.has(first) || (own >= TELLING && own >= main * CLEARLY)))
          found.set(best, (found.get(best) ?? 0) + 1)
      }
      return [...found].sort((a, b) => b[1] - a[1]).map(([tag]) => lexiconOf(tag))
    },
    choose(keys, among) {
      if (among.length < 2) return among[0]!
      const { counts, own } = count(keys)
      const shareOf = ({ words }: ClosedLexicon) => counts.get(words.tag) ?? 0
      const possible = among.filter(({ words }) => own.has(words.tag))
      return possible.reduce((chosen, one) => (shareOf(one) > shareOf(chosen) ? one : chosen), possible[0] ?? among[0]!)
    },
  }
}
