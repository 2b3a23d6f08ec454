import type { ClosedClasses, LanguageWords } from '../../../model/verification.js'
import { createNumbers, type Numbers } from './numbers.js'
import { isCharacter, type Reading, readWords } from './words.js'

/** The word at an index of whatever is looked at; nothing beyond its ends. */
export type KeyAt = (i: number) => string | undefined
/** How many words from `at` on are one of a list; 0 where none begins there. */
export type Finder = (keyAt: KeyAt, at: number) => number

/** The closed classes of one language, ready to be asked. */
export interface ClosedLexicon extends Numbers {
  words: LanguageWords
  negator: Finder
  condition: Finder
  contrast: Finder
  breaks: Finder
  saying: Finder
  that: Finder
  quotative: Finder
  denier: Finder
  /** True for a verb of saying or thinking that an affix denies: “neřekl”. */
  unsaid(key: string): boolean
  cancels: ReadonlySet<string>
  factives: ReadonlySet<string>
  lacks: ReadonlySet<string>
  /** True for a word that begins a phrase with a verb: “asking”. */
  verbal(key: string): boolean
  /** Words for percent, before a number or behind it. */
  percent: Finder
  filler: Finder
  /** Hesitation where marks set it off: “este”. */
  pause: Finder
  /** Every word of these. */
  hesitation: ReadonlySet<string>
  answers: ReadonlySet<string>
  clefts: ReadonlySet<string>
  copulas: ReadonlySet<string>
  common: ReadonlySet<string>
  selves: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  modals: ReadonlySet<string>
  quantifiers: ReadonlySet<string>
  hedges: ReadonlySet<string>
  /** True where one of two words denies what the other says: “likely” and “unlikely”, “somebody” and “nobody”. */
  opposed(a: string, b: string): boolean
  /** What is listed as the opposite of a word, and what an affix at its head makes of it; there may be no such word. */
  opposites(key: string): readonly string[]
  /** True where some words deny what one word says: “팔지 않겠다” and “팔겠다”. */
  denied(words: readonly string[], word: string): boolean
  /** True for a character that denies as a part of a word, in scripts without spaces: 不. */
  affix(key: string): boolean
}

/** The words of an entry as they are compared. */
export const keysOf = (word: string, reading: Reading): string[] => readWords(word, reading).map(({ key }) => key)

/** So many words from one on; empty ones beyond the end. */
export const keysFrom = (keyAt: KeyAt, from: number, length: number): string[] =>
  Array.from({ length }, (_, i) => keyAt(from + i) ?? '')

// Words whose opposites are kept.
const MOST_KNOWN = 10_000

/** Makes the lexicon of a language from its lists. */
export function createLexicon(
  words: LanguageWords,
  reading: Reading,
  letterScales: ClosedClasses['letterScales'],
): ClosedLexicon {
  const { key } = reading
  const set = (list: readonly string[]) => new Set(list.flatMap((word) => keysOf(word, reading)))
  const pairs = new Map<string, string[]>()
  for (const [a, b] of words.pairs.flatMap(([a, b]) => [
    [key(a), key(b)],
    [key(b), key(a)],
  ]))
    pairs.set(a!, [...(pairs.get(a!) ?? []), b!])
  const [beginnings, endings, infixes] = [words.beginnings, words.endings, words.infixes].map((list) =>
    list.map(key),
  ) as [string[], string[], string[]]
  const denies = (negative: string, positive: string): boolean =>
    beginnings.some((head) => isBegun(negative, head, positive)) ||
    endings.some((tail) => isEnded(negative, tail, positive, endings)) ||
    infixes.some((infix) => isInfixed(negative, infix, positive))
  const known = new Map<string, readonly string[]>()
  const opposites = (one: string): readonly string[] => {
    let found = known.get(one)
    if (!found) {
      const bare = beginnings.flatMap((head) => (one.startsWith(head) ? [one.slice(head.length)] : []))
      found = [...(pairs.get(one) ?? []), ...beginnings.map((head) => head + one), ...bare].filter((other) => other)
      if (known.size < MOST_KNOWN) known.set(one, found)
    }
    return found
  }
  const finder = (list: readonly string[]) => createFinder(list, reading)
  const saying = finder(words.sayings)
  const affixes = new Set(words.beginnings.filter(isCharacter))
  return {
    words,
    // “inanmıyorum”: where the verb stands last, what denies it at its end denies the clause.
    negator: finder([
      ...words.negators,
      ...words.endings.filter((end) => words.verbLast && end.length > 3).map((end) => `*${end}`),
    ]),
    condition: finder(words.conditions),
    contrast: finder(words.contrasts),
    breaks: finder(words.breaks),
    saying,
    that: finder(words.that),
    quotative: finder(words.quotatives),
    denier: finder(words.deniers),
    unsaid: (key) =>
      beginnings.some(
        (head) => key.startsWith(head) && saying((i) => (i === 0 ? key.slice(head.length) : undefined), 0) > 0,
      ),
    cancels: set(words.cancels),
    factives: set(words.factives),
    lacks: set(words.lacks),
    verbal: (key) => key.length > 3 && words.verbal.some((ending) => key.endsWith(ending)),
    percent: finder(['%', ...words.percents]),
    filler: finder(words.fillers),
    pause: finder(words.pauses),
    hesitation: set([...words.fillers, ...words.pauses]),
    answers: set(words.answers),
    clefts: set(words.clefts),
    copulas: set(words.copulas),
    common: set(words.common),
    selves: set(words.selves),
    pronouns: set(words.pronouns),
    modals: set(words.modals),
    quantifiers: set(words.quantifiers),
    hedges: set(words.hedges),
    opposites,
    opposed: (a, b) => pairs.get(a)?.includes(b) || denies(a, b) || denies(b, a),
    denied: (several, one) => several.length === 2 && words.frames.some((frame) => isFramed(several, frame, one)),
    affix: (key) => affixes.has(key),
    ...createNumbers(words, letterScales, key),
  }
}

// Lists by their first word; `x*` and `*x` stand for every word with that beginning or end.
function createFinder(list: readonly string[], reading: Reading): Finder {
  const { key } = reading
  const byFirst = new Map<string, string[][]>()
  const heads: string[] = []
  const tails: string[] = []
  for (const item of list) {
    if (item.endsWith('*')) heads.push(key(item.slice(0, -1)))
    else if (item.startsWith('*')) tails.push(key(item.slice(1)))
    else {
      const keys = keysOf(item, reading)
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
function isBegun(negative: string, head: string, positive: string): boolean {
  if (positive.length < 3 || negative.length !== head.length + positive.length) return false
  // The accent may move to the prefix: “δυνατό” and “αδύνατο”.
  const [a, b, c] = [negative, head, positive].map((word) => word.normalize('NFD').replaceAll('\u0301', ''))
  return a!.startsWith(b!) && a!.endsWith(c!)
}

// “alamadığını” and “aldığını”; what is around it may sound otherwise then: “olmadı” and “oldu”, “etmeyecek” and “edecek”.
function isInfixed(negative: string, infix: string, positive: string): boolean {
  if (negative.length <= positive.length) return false
  for (let at = negative.indexOf(infix, 2); at >= 0; at = negative.indexOf(infix, at + 1))
    if (levelled(negative.slice(0, at) + negative.slice(at + infix.length)) === levelled(positive)) return true
  return false
}

const levelled = (word: string): string => word.replaceAll(/[uü]/g, 'i').replaceAll('e', 'a').replaceAll('d', 't')

// “careless” and “careful”; “gelmeyecek” and “gelecek”
function isEnded(negative: string, tail: string, positive: string, tails: readonly string[]): boolean {
  if (!negative.endsWith(tail) || isCharacter(negative) || tails.some((other) => positive.endsWith(other))) return false
  const stem = negative.slice(0, negative.length - tail.length)
  return stem.length >= 2 && positive.startsWith(stem) && positive.length <= negative.length + 3
}
