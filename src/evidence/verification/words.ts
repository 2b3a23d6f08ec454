import type { Span } from '../../model/generated/shapes.js'

/** A word of a quotation or reference. */
export interface Word extends Span {
  /** As it is compared; see `createKeys`. */
  key: string
}

const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〇'
const SPACELESS = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const REFERENCE = 'acute|grave|uml|circ|tilde|cedil|ring|caron|slash|elig'
const LETTER = `(?:(?![${CJK}${SPACELESS}])[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\u0640]|&(?:#\\d{3,5}|[A-Za-z]{1,2}(?:${REFERENCE})|szlig|shy);)`
const APOSTROPHE = "(?:['’ʼ＇‘]|&(?:apos|rsquo|lsquo|#39|#0?8217|#x27|#x2019);)"

// In this order: a figure with the letters behind it, a character of a script without spaces, a word with apostrophes inside
// it or a hyphen at the end of a line, a sign that is read as a word, a character reference that is no letter.
const WORD = /* @__PURE__ */ new RegExp(
  `(?<number>(?<![\\p{L}\\p{N}])(?:(?<![\\p{L}\\p{N})])[-−–+])?\\p{Nd}+(?:[.,'’٬٫]\\p{Nd}+)*)(?<tail>(?:(?![${CJK}${SPACELESS}])\\p{L}){0,12})` +
    `|[${CJK}${SPACELESS}]\\p{M}*` +
    `|${LETTER}+(?:(?:${APOSTROPHE}|-\\r?\\n[ \\t]*(?=\\p{Ll}))${LETTER}+)*` +
    '|(?<sign>[$€£¥₹₩₽₺%٪％＄￥])' +
    '|(?<reference>&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]{2,8});)',
  'gu',
)

const SIGNS: Record<string, string> = {
  $: 'dollars',
  '＄': 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '￥': 'yen',
  '₹': 'rupees',
  '₩': 'won',
  '₽': 'rubles',
  '₺': 'lira',
}
const SCALES: Record<string, string> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
}
const SCALE_WORDS = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(SCALES))

/**
 * Hands the words of a text between `from` and `to` to `visit`, in order, outside `masks` (sorted). A sign of currency before
 * a figure belongs to it, and the word it is read as comes behind the figure, without length: “$5m” and “5 million dollars”
 * are the same words.
 */
export function eachWord(
  text: string,
  key: (raw: string) => string,
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
  const put = (start: number, end: number, folded: string) => {
    if (currency !== undefined && !SCALE_WORDS.has(folded)) settle()
    if (folded === '') return
    visit(start, end, folded)
    last = end
  }
  const settle = () => {
    if (currency !== undefined) visit(last, last, currency)
    currency = undefined
  }
  WORD.lastIndex = from
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index
    if (start >= to) break
    while (mask < masks.length && masks[mask]!.end <= start) mask++
    const masked = masks[mask]
    if (masked && masked.start <= start) {
      WORD.lastIndex = masked.end
      continue
    }
    const { number, tail, sign: mark, reference } = match.groups!
    const end = Math.min(start + match[0].length, to)
    if (sign && (number === undefined || /\S/.test(text.slice(sign.end, start)))) {
      put(sign.start, sign.end, sign.key)
      sign = undefined
    }
    if (number !== undefined) {
      const scale = sign && tail ? SCALES[tail.toLowerCase()] : undefined
      const begin = sign?.start ?? start
      if (scale) {
        put(begin, start + number.length, key(number))
        put(start + number.length, end, scale)
      } else put(begin, end, key(text.slice(start, end)))
      currency = sign?.key
      sign = undefined
    } else if (mark !== undefined) {
      const name = SIGNS[mark]
      if (!name) put(start, end, key(mark))
      else if (/^[ \u00a0]?\p{Nd}/u.test(text.slice(end, end + 3))) sign = { start, end, key: name }
      else put(start, end, name)
    } else if (reference === undefined) put(start, end, key(text.slice(start, end)))
  }
  settle()
}

/** The words of a text, with their places; see `eachWord`. */
export function readWords(
  text: string,
  key: (raw: string) => string,
  masks: readonly Span[] = [],
  from = 0,
  to = text.length,
): Word[] {
  const words: Word[] = []
  eachWord(text, key, (start, end, folded) => words.push({ start, end, key: folded }), masks, from, to)
  return words
}

/** True for a word of a script that is written without spaces, where a word is one character. */
export const isCharacter = (key: string): boolean => CHARACTER.test(key)

const CHARACTER = /* @__PURE__ */ new RegExp(`^[${CJK}${SPACELESS}]`, 'u')
