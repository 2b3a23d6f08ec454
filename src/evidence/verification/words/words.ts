import type { Span } from '../../../model/generated/shapes.js'
import type { ClosedClasses } from '../../../model/verification.js'
import { createKeys } from './keys.js'

/** A word of a quotation or reference. */
export interface Word extends Span {
  /** As it is compared; see `createKeys`. */
  key: string
}

const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〇'
const SPACELESS = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const REFERENCE = 'acute|grave|uml|circ|tilde|cedil|ring|caron|slash|elig'
const LETTER = `(?:(?![${CJK}${SPACELESS}])[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\u0640]|&(?:#\\d{3,5}|[A-Za-z]{1,2}(?:${REFERENCE})|szlig|shy);)`
// In Korean, where none is written in a word, it is a quotation mark: ‘된다’라고.
const APOSTROPHE = "(?<!\\p{sc=Hangul})(?:['’ʼ＇‘]|&(?:apos|rsquo|lsquo|#39|#0?8217|#x27|#x2019);)"

// In this order: a figure with the letters behind it, a character of a script without spaces, a word with apostrophes inside
// it or a hyphen at the end of a line, a sign that is read as a word, a character reference that is no letter.
const WORD = /* @__PURE__ */ new RegExp(
  `(?<number>(?<!(?![${CJK}${SPACELESS}])[\\p{L}\\p{N}])(?:(?<![\\p{L}\\p{N})])[-−–+])?\\p{Nd}+(?:[.,'’٬٫]\\p{Nd}+)*)(?<tail>(?:(?![${CJK}${SPACELESS}])\\p{L}){0,12})` +
    `|[${CJK}${SPACELESS}]\\p{M}*` +
    `|${LETTER}+(?:(?:${APOSTROPHE}|-\\r?\\n[ \\t]*(?=\\p{Ll}))${LETTER}+)*` +
    '|(?<sign>[\\p{Sc}%٪％])' +
    '|(?<reference>&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]{2,8});)',
  'gu',
)

/** How the words of a text are read; see `createReading`. */
export interface Reading {
  /** The word as it is compared. */
  key(raw: string): string
  /** Signs of currency and the words they are read as. */
  signs: ReadonlyMap<string, string>
  /** Letters behind a figure and the words they stand for: “5m”. */
  letters: ReadonlyMap<string, string>
  /** Words that stand between a figure and its currency: “million”. */
  scales: ReadonlySet<string>
  /** What is read behind a figure though it may stand before it: “EUR 40”, “yüzde 40”. */
  leading: ReadonlySet<string>
}

// Every word for it is read as this one.
const LEADING = ['percent']

/** Reads words by the lists of synonyms, spellings and signs. */
export function createReading(classes: ClosedClasses): Reading {
  const key = createKeys(classes)
  const letters = new Map(classes.letterScales.map(([letter, word]) => [letter, word]))
  return {
    key,
    signs: new Map(classes.signs),
    letters,
    scales: new Set([
      ...letters.values(),
      ...classes.languages.flatMap(({ scales }) => scales.map(([word]) => key(word))),
    ]),
    leading: new Set([...classes.signs.map(([, word]) => word), ...LEADING]),
  }
}

/**
 * Hands the words of a text between `from` and `to` to `visit`, in order, outside `masks` (sorted). A sign of currency before
 * a figure belongs to it, and the word it is read as comes behind the figure, without length: “$5m” and “5 million dollars”
 * are the same words.
 */
export function eachWord(
  text: string,
  { key, signs, letters, scales, leading }: Reading,
  visit: (start: number, end: number, key: string) => void,
  masks: readonly Span[] = [],
  from = 0,
  to = text.length,
): void {
  let mask = 0
  let sign: { start: number; end: number; key: string } | undefined
  // The currency of the figure just handed on, and where that ended.
  let currency: string | undefined
  let last = from
  // A word for a unit, where a figure follows and none goes before.
  const leads = (end: number, folded: string): boolean =>
    leading.has(folded) && !counted && currency === undefined && /^[ \u00a0]\p{Nd}/u.test(text.slice(end, end + 2))
  let counted = false
  const put = (start: number, end: number, folded: string, number = false) => {
    if (currency !== undefined && !scales.has(folded)) settle()
    if (folded === '') return
    visit(start, end, folded)
    last = end
    counted = number || (counted && scales.has(folded))
  }
  const settle = () => {
    if (currency !== undefined) visit(last, last, currency)
    currency = undefined
  }
  const flush = () => {
    if (sign) put(sign.start, sign.end, sign.key)
    sign = undefined
  }
  for (let at = from; at < to; ) {
    if (beginsNothing(text, at)) {
      at++
      continue
    }
    while (mask < masks.length && masks[mask]!.end <= at) mask++
    if (masks[mask] && masks[mask]!.start <= at) {
      at = masks[mask]!.end
      continue
    }
    const plain = endOfPlain(text, at)
    if (plain > 0) {
      flush()
      const end = Math.min(plain, to)
      const raw = text.slice(at, end)
      // “3,5 M€”
      const scale = counted && end - at < 3 && signs.has(text[end] ?? '') ? letters.get(raw.toLowerCase()) : undefined
      const folded = scale ?? key(raw)
      // “R$ 40”
      const prefixed = text[end] === '$' ? signs.get(`${raw}$`) : undefined
      if (prefixed) sign = { start: at, end: end + 1, key: prefixed }
      else if (leads(end, folded)) sign = { start: at, end, key: folded }
      else put(at, end, folded)
      at = prefixed ? end + 1 : plain
      continue
    }
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match || match.index >= to) break
    const start = match.index
    if (start > at) {
      at = start
      continue
    }
    at = WORD.lastIndex
    const { number, tail, sign: mark, reference } = match.groups!
    const end = Math.min(at, to)
    if (sign && (number === undefined || /\S/.test(text.slice(sign.end, start)))) flush()
    if (number !== undefined) {
      const letter = tail!.toLowerCase()
      const read = letters.get(letter)
      // “$5m”; “8.30am” is two words, as “8.30 am” is.
      const scale = sign || read === letter ? read : undefined
      const begin = sign?.start ?? start
      if (scale) {
        put(begin, start + number.length, key(number), true)
        put(start + number.length, end, scale)
      } else put(begin, end, key(text.slice(start, end)), true)
      currency = sign?.key
      sign = undefined
    } else if (mark !== undefined) {
      const name = signs.get(mark) ?? key(mark)
      if (!signs.has(mark) && (counted || /^\P{Nd}/u.test(text.slice(end, end + 1)))) put(start, end, name)
      else if (/^[ \u00a0]?\p{Nd}/u.test(text.slice(end, end + 3))) sign = { start, end, key: name }
      else put(start, end, name)
    } else if (reference === undefined) {
      const folded = key(text.slice(start, end))
      if (leads(end, folded)) sign = { start, end, key: folded }
      else put(start, end, folded)
    }
  }
  settle()
}

const LETTERS = 1
const DIGIT = 2
const OPENS = 4
const ENDS = 8
// What each character of ASCII may be to a word.
const CLASSES = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) return LETTERS
  if (/\d/.test(character)) return DIGIT
  return (/[-+&$%]/.test(character) ? OPENS : 0) | (/['&-]/.test(character) ? 0 : ENDS)
})

// True for a character with which no word begins: of ASCII, and quotation marks and the like.
function beginsNothing(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 127) return (code >= 0x2018 && code <= 0x2026) || code === 0xa0 || code === 0xab || code === 0xbb
  if (CLASSES[code]! & (LETTERS | DIGIT)) return false
  if (!(CLASSES[code]! & OPENS)) return true
  const next = text.charCodeAt(at + 1)
  return (code === 0x2b || code === 0x2d) && next < 128 && !(CLASSES[next]! & DIGIT)
}

// Most words are plain letters with a plain end, and are found without a regular expression; 0 for any other.
function endOfPlain(text: string, at: number): number {
  let end = at
  let code = text.charCodeAt(end)
  while (code < 128 && CLASSES[code] === LETTERS) code = text.charCodeAt(++end)
  if (end === at) return 0
  if (end === text.length) return end
  if (code < 128) {
    if (CLASSES[code]! & ENDS) return end
    // A hyphen at the end of a line goes on with the word.
    const next = text.charCodeAt(end + 1)
    return code === 0x2d && next !== 0x0a && next !== 0x0d ? end : 0
  }
  return '\u00a0€£–—“”…'.includes(text[end]!) ? end : 0
}

/** The words of a text, with their places; see `eachWord`. */
export function readWords(
  text: string,
  reading: Reading,
  masks: readonly Span[] = [],
  from = 0,
  to = text.length,
): Word[] {
  const words: Word[] = []
  eachWord(text, reading, (start, end, folded) => words.push({ start, end, key: folded }), masks, from, to)
  return words
}

/** True for a word of a script that is written without spaces, where a word is one character. */
export const isCharacter = (key: string): boolean => CHARACTER.test(key)

const CHARACTER = /* @__PURE__ */ new RegExp(`^[${CJK}${SPACELESS}]`, 'u')
