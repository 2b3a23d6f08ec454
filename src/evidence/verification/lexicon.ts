import type { ClosedClasses, LanguageWords } from '../../model/verification.js'
import { isCharacter, readWords } from './words.js'

/** The word at an index of whatever is looked at; nothing beyond its ends. */
export type KeyAt = (i: number) => string | undefined
/** How many words from `at` on are one of a list; 0 where none begins there. */
export type Finder = (keyAt: KeyAt, at: number) => number

/** The closed classes of one language, ready to be asked. */
export interface ClosedLexicon {
  words: LanguageWords
  negator: Finder
  condition: Finder
  contrast: Finder
  breaks: Finder
  saying: Finder
  that: Finder
  cancels: ReadonlySet<string>
  fillers: ReadonlySet<string>
  common: ReadonlySet<string>
  selves: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  modals: ReadonlySet<string>
  quantifiers: ReadonlySet<string>
  hedges: ReadonlySet<string>
  /** True where one of two words denies what the other says: “likely” and “unlikely”, “somebody” and “nobody”. */
  opposed(a: string, b: string): boolean
  /** True where some words deny what one word says: “팔지 않겠다” and “팔겠다”. */
  denied(words: readonly string[], word: string): boolean
  /** True for a character that denies as a part of a word, in scripts without spaces: 不. */
  affix(key: string): boolean
  /** What a number in words or figures is worth; nothing where the words are no number. */
  valueOf(keys: readonly string[]): number | undefined
}

type Key = (raw: string) => string

/** Lexicons by language, made once each from the lists. */
export function createLexicons({ languages, scripts }: ClosedClasses, key: Key) {
  const made = new Map<string, ClosedLexicon>()
  const lexiconOf = (tag: string): ClosedLexicon => {
    let lexicon = made.get(tag)
    if (!lexicon) {
      lexicon = createLexicon(languages.find((one) => one.tag === tag) ?? languages[0]!, key)
      made.set(tag, lexicon)
    }
    return lexicon
  }
  const small = new Map<string, Set<string>>()
  for (const {
    tag,
    common,
    negators,
    modals,
    quantifiers,
    conditions,
    selves,
    sayings,
    breaks,
    contrasts,
    scales,
  } of languages)
    for (const word of [
      common,
      negators,
      modals,
      quantifiers,
      conditions,
      selves,
      sayings,
      breaks,
      contrasts,
      scales.map(([one]) => one),
    ].flat())
      for (const folded of keysOf(word, key)) {
        const tags = small.get(folded)
        if (tags) tags.add(tag)
        else small.set(folded, new Set([tag]))
      }
  const written = scripts.map(([script, tag]) => ({ tag, letters: new RegExp(`^\\p{sc=${script}}`, 'u') }))
  /** The language most of whose small words are there, or that of the script; the first of the lists where nothing tells. */
  const tell = (keys: Iterable<string>): ClosedLexicon => {
    const counts = new Map<string, number>()
    const seen = new Map<(typeof written)[number], number>()
    let total = 0
    const count = (tag: string, by: number) => counts.set(tag, (counts.get(tag) ?? 0) + by)
    for (const word of keys) {
      total++
      for (const tag of small.get(word) ?? []) count(tag, 1)
      const script = word.charCodeAt(0) > 0x36f && written.find(({ letters }) => letters.test(word))
      if (script) seen.set(script, (seen.get(script) ?? 0) + 1)
    }
    // Where a script of its own is written, only the languages of that script come into question.
    const [script, share = 0] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? []
    const own =
      script && share > total / 4 ? languages.filter(({ common }) => script.letters.test(common[0]!)) : languages
    let best = script && own !== languages ? script.tag : languages[0]!.tag
    for (const { tag } of own) if ((counts.get(tag) ?? 0) > (counts.get(best) ?? 0)) best = tag
    return lexiconOf(best)
  }
  return { tell }
}

const keysOf = (word: string, key: Key): string[] => readWords(word, key).map((one) => one.key)

function createLexicon(words: LanguageWords, key: Key): ClosedLexicon {
  const set = (list: readonly string[]) => new Set(list.flatMap((word) => keysOf(word, key)))
  const pairs = new Set(words.pairs.flatMap(([a, b]) => [`${key(a)} ${key(b)}`, `${key(b)} ${key(a)}`]))
  const [beginnings, endings] = [words.beginnings.map(key), words.endings.map(key)]
  const denies = (negative: string, positive: string): boolean =>
    beginnings.some((head) => isBegun(negative, head, positive)) ||
    endings.some((tail) => isEnded(negative, tail, positive, endings))
  const finder = (list: readonly string[]) => createFinder(list, key)
  const affixes = new Set(words.beginnings.filter(isCharacter))
  return {
    words,
    negator: finder(words.negators),
    condition: finder(words.conditions),
    contrast: finder(words.contrasts),
    breaks: finder(words.breaks),
    saying: finder(words.sayings),
    that: finder(words.that),
    cancels: set(words.cancels),
    fillers: set(words.fillers),
    common: set(words.common),
    selves: set(words.selves),
    pronouns: set(words.pronouns),
    modals: set(words.modals),
    quantifiers: set(words.quantifiers),
    hedges: set(words.hedges),
    opposed: (a, b) => pairs.has(`${a} ${b}`) || denies(a, b) || denies(b, a),
    denied: (several, one) => several.length === 2 && words.frames.some((frame) => isFramed(several, frame, one)),
    affix: (key) => affixes.has(key),
    valueOf: createNumbers(words, key),
  }
}

// Lists by their first word; `x*` and `*x` stand for every word with that beginning or end.
function createFinder(list: readonly string[], key: Key): Finder {
  const byFirst = new Map<string, string[][]>()
  const heads: string[] = []
  const tails: string[] = []
  for (const item of list) {
    if (item.endsWith('*')) heads.push(key(item.slice(0, -1)))
    else if (item.startsWith('*')) tails.push(key(item.slice(1)))
    else {
      const keys = keysOf(item, key)
      if (keys.length > 0) byFirst.set(keys[0]!, [...(byFirst.get(keys[0]!) ?? []), keys])
    }
  }
  return (keyAt, at) => {
    const first = keyAt(at)
    if (first === undefined) return 0
    let longest = 0
    for (const row of byFirst.get(first) ?? [])
      if (row.length > longest && row.every((word, i) => keyAt(at + i) === word)) longest = row.length
    if (longest > 0) return longest
    return heads.some((head) => first.startsWith(head)) ||
      tails.some((tail) => first.endsWith(tail) && first.length > tail.length + 1)
      ? 1
      : 0
  }
}

// “올리지 않습니다” and “올립니다”: the stem before 지, which the ending may share a syllable with.
function isFramed([first = '', second = '']: readonly string[], frame: string, one: string): boolean {
  const [tail = '', head = ''] = frame.split(' ')
  if (!first.endsWith(tail) || !second.startsWith(head)) return false
  return one.normalize('NFD').startsWith(first.slice(0, -tail.length).normalize('NFD'))
}

// “unlikely” and “likely”
const isBegun = (negative: string, head: string, positive: string): boolean =>
  positive.length > 2 &&
  negative.length === head.length + positive.length &&
  negative.startsWith(head) &&
  negative.endsWith(positive)

// “careless” and “careful”; “gelmeyecek” and “gelecek”
function isEnded(negative: string, tail: string, positive: string, tails: readonly string[]): boolean {
  if (!negative.endsWith(tail) || isCharacter(negative) || tails.some((other) => positive.endsWith(other))) return false
  const stem = negative.slice(0, negative.length - tail.length)
  return stem.length >= 2 && positive.startsWith(stem) && positive.length <= negative.length + 3
}

const FIGURE = /^(-?\d+(?:\.\d+)?)(\p{L}{0,3})$/u
const LETTERS: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12 }

function createNumbers({ numerals, scales, point }: LanguageWords, key: Key) {
  const values = new Map(numerals.map(([word, value]) => [key(word), value]))
  const factors = new Map(scales.map(([word, value]) => [key(word), value]))
  return (keys: readonly string[]): number | undefined => {
    let total = 0
    let part: number | undefined
    let figure = false
    for (const [i, one] of keys.entries()) {
      const plain = point ? one : one.replace(/^(-?\d{1,3})\.(\d{3})$/, '$1$2')
      const digits = FIGURE.exec(plain)
      const word = values.get(one)
      const factor = factors.get(one)
      if (digits && (digits[2] === '' || LETTERS[digits[2]!])) {
        // “10 000”: groups of three behind a figure go on with it.
        if (part !== undefined && !(figure && /^\d{3}$/.test(plain))) return undefined
        part = part === undefined ? Number(digits[1]) : part * 1000 + Number(plain)
        if (digits[2]) part *= LETTERS[digits[2]]!
        figure = true
      } else if (word !== undefined) {
        if (figure || (part !== undefined && part % 10 !== 0)) return undefined
        part = (part ?? 0) + word
      } else if (factor !== undefined) {
        const scaled = (part ?? (i === 0 || total > 0 ? 1 : 0)) * factor
        if (factor > 100) {
          total += scaled
          part = undefined
        } else part = scaled
        figure = false
      } else if (i === 0 && keys.length > 1 && factors.has(keys[1]!) && one.length < 4) part = 1
      else if (!(one.length <= 3 && i > 0 && part !== undefined && i < keys.length - 1)) return undefined
    }
    return part === undefined && total === 0 ? undefined : total + (part ?? 0)
  }
}
