import type { ClosedClasses, LanguageWords } from '../../model/verification.js'
import { isCharacter, readWords } from './words.js'

/** The closed classes of one language, ready to be asked. */
export interface ClosedLexicon {
  words: LanguageWords
  /** How many words from `at` on are a negator; 0 where none begins there. */
  negator(keyAt: (i: number) => string | undefined, at: number): number
  /** How many words from `at` on set a condition; 0 where none begins there. */
  condition(keyAt: (i: number) => string | undefined, at: number): number
  contrast(keyAt: (i: number) => string | undefined, at: number): number
  breaks(keyAt: (i: number) => string | undefined, at: number): number
  that: ReadonlySet<string>
  sayings: ReadonlySet<string>
  cancels: ReadonlySet<string>
  fillers: ReadonlySet<string>
  common: ReadonlySet<string>
  /** True where one of two words denies what the other says: “likely” and “unlikely”, “somebody” and “nobody”. */
  opposed(a: string, b: string): boolean
}

/** Lexicons by language, made once each from the lists. */
export function createLexicons({ languages }: ClosedClasses, key: (raw: string) => string) {
  const made = new Map<string, ClosedLexicon>()
  const lexiconOf = (tag: string): ClosedLexicon => {
    let lexicon = made.get(tag)
    if (!lexicon) {
      lexicon = createLexicon(languages.find((one) => one.tag === tag) ?? languages[0]!, key)
      made.set(tag, lexicon)
    }
    return lexicon
  }
  const small = languages.map(({ tag, common }) => ({ tag, common: new Set(common.flatMap((word) => keysOf(word, key))) }))
  /** The language that most of the small words belong to; the first of the lists where none is told. */
  const tell = (keys: Iterable<string>): ClosedLexicon => {
    const counts = new Map<string, number>()
    for (const word of keys) for (const { tag, common } of small) if (common.has(word)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    let best = languages[0]!.tag
    for (const { tag } of small) if ((counts.get(tag) ?? 0) > (counts.get(best) ?? 0)) best = tag
    return lexiconOf(best)
  }
  return { tell }
}

const keysOf = (word: string, key: (raw: string) => string): string[] => readWords(word, key).map((one) => one.key)

function createLexicon(words: LanguageWords, key: (raw: string) => string): ClosedLexicon {
  const rows = (list: readonly string[]) => {
    const byFirst = new Map<string, string[][]>()
    for (const item of list) {
      const keys = keysOf(item, key)
      const [first] = keys
      if (first === undefined) continue
      const known = byFirst.get(first)
      if (known) known.push(keys)
      else byFirst.set(first, [keys])
    }
    return (keyAt: (i: number) => string | undefined, at: number): number => {
      const first = keyAt(at)
      let longest = 0
      if (first === undefined) return longest
      for (const row of byFirst.get(first) ?? [])
        if (row.length > longest && row.every((word, i) => keyAt(at + i) === word)) longest = row.length
      return longest
    }
  }
  const set = (list: readonly string[]) => new Set(list.flatMap((word) => keysOf(word, key)))
  const pairs = new Set(words.pairs.flatMap(([a, b]) => [`${key(a)} ${key(b)}`, `${key(b)} ${key(a)}`]))
  const denies = (negative: string, positive: string): boolean =>
    words.beginnings.some((head) => isBegun(negative, head, positive)) ||
    words.endings.some((tail) => isEnded(negative, tail, positive, words.endings))
  return {
    words,
    negator: rows(words.negators),
    condition: rows(words.conditions),
    contrast: rows(words.contrasts),
    breaks: rows(words.breaks),
    that: set(words.that),
    sayings: set(words.sayings),
    cancels: set(words.cancels),
    fillers: set(words.fillers),
    common: set(words.common),
    opposed: (a, b) => pairs.has(`${a} ${b}`) || denies(a, b) || denies(b, a),
  }
}

// “unlikely” and “likely”
const isBegun = (negative: string, head: string, positive: string): boolean =>
  positive.length > 2 && negative.length === head.length + positive.length && negative.startsWith(head) && negative.endsWith(positive)

// “careless” and “careful”; “gelmeyecek” and “gelecek”
function isEnded(negative: string, tail: string, positive: string, tails: readonly string[]): boolean {
  if (!negative.endsWith(tail) || isCharacter(negative) || tails.some((other) => positive.endsWith(other))) return false
  const stem = negative.slice(0, negative.length - tail.length)
  return stem.length >= 2 && positive.startsWith(stem) && positive.length <= negative.length + 3
}
