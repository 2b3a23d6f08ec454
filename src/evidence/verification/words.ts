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

// In this order: a figure, a character of a script without spaces, a word with apostrophes inside it or a hyphen at the
// end of a line, a sign that is read as a word, a character reference that is no letter.
const WORD = new RegExp(
  `(?<number>(?<![\\p{L}\\p{N}])(?:(?<![\\p{L}\\p{N})])[-−–+])?\\p{Nd}+(?:[.,'’٬٫]\\p{Nd}+)*)(?<tail>\\p{L}{0,12})` +
    `|(?<character>[${CJK}]\\p{M}*|[${SPACELESS}]\\p{M}*)` +
    `|(?<word>${LETTER}+(?:(?:${APOSTROPHE}|-\\r?\\n[ \\t]*(?=\\p{Ll}))${LETTER}+)*)` +
    `|(?<sign>[$€£¥₹₩₽₺%٪])` +
    `|&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]{2,8});`,
  'gu',
)

const SIGNS = new Map([
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['¥', 'yen'],
  ['₹', 'rupees'],
  ['₩', 'won'],
  ['₽', 'rubles'],
  ['₺', 'lira'],
])
const SCALES = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['b', 'billion'],
  ['tn', 'trillion'],
])
const SCALE_WORDS = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'millionen', 'milliarden'])

/**
 * Hands the words of a text between `from` and `to` to `visit`, outside `masks` (sorted). A sign of currency is handed on
 * behind its figure, as the word it is read as, so that “$5m” and “5 million dollars” are the same words.
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
  let sign: Word | undefined
  let figured = false
  const put = (start: number, end: number, folded: string) => {
    if (sign && (figured ? !SCALE_WORDS.has(folded) : start !== sign.end)) drop()
    if (folded !== '') visit(start, end, folded)
    if (sign) figured = true
    if (sign && SCALE_WORDS.has(folded)) drop()
  }
  const drop = () => {
    if (sign) visit(sign.start, sign.end, sign.key)
    sign = undefined
    figured = false
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
    const { number, tail, character, word, sign: mark } = match.groups!
    const end = Math.min(start + match[0].length, to)
    if (number !== undefined) {
      const scale = sign && tail ? SCALES.get(tail.toLowerCase()) : undefined
      if (scale) {
        put(start, start + number.length, key(number))
        put(start + number.length, end, scale)
      } else put(start, end, key(text.slice(start, end)))
    } else if (mark !== undefined) {
      drop()
      const name = SIGNS.get(mark)
      if (name) sign = { start, end, key: name }
      else put(start, end, key(mark))
    } else if (character !== undefined || word !== undefined) {
      if (sign && !figured) drop()
      put(start, end, key(text.slice(start, end)))
    }
  }
  drop()
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

const CHARACTER = new RegExp(`^[${CJK}${SPACELESS}]`, 'u')
