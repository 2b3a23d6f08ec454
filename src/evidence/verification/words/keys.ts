import type { ClosedClasses } from '../../../model/verification.js'
import { decodeEntities } from './folding.js'

/**
 * The key under which a word is compared, at tier T3: compatibility forms, lower case, plain apostrophes, one spelling for
 * British and American, digits of any script, figures without their separators. Diacritics stay.
 */
export function createKeys({
  synonyms,
  spellings,
  letterForms,
}: Pick<ClosedClasses, 'synonyms' | 'spellings' | 'letterForms'>): (raw: string) => string {
  const readAs = new Map(synonyms)
  const rules = spellings.map(([pattern, replacement]) => [new RegExp(pattern), replacement] as const)
  const respelt = (word: string) =>
    rules.reduce((spelt, [pattern, replacement]) => spelt.replace(pattern, replacement), word)
  const known = new Map<string, string>()
  return (raw) => {
    const found = known.get(raw)
    if (found !== undefined) return found
    const folded = foldWord(raw, respelt, letterForms)
    const key = readAs.get(folded) ?? folded
    if (known.size < MOST_KNOWN) known.set(raw, key)
    return key
  }
}

// Keys are kept for this many words, so that a reference of nothing but new words does not fill the memory twice.
const MOST_KNOWN = 200_000

function foldWord(raw: string, respelt: (word: string) => string, letterForms: ClosedClasses['letterForms']): string {
  if (/^[a-z]+$/.test(raw)) return raw.length < 6 ? raw : respelt(raw)
  const composed = decodeEntities(raw)
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF\u0640]|-\r?\n[ \t]*/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[’‘ʼ＇`]/g, "'")
    .replaceAll(/ı|i\u0307/g, 'i')
  const plain = /^[a-z]+$/.test(composed)
    ? composed
    : letterForms.reduce((word, [letter, read]) => word.replaceAll(letter, read), composed)
  if (/^[-−–+]?\p{Nd}/u.test(plain)) return foldNumber(plain)
  return /^[a-z]{6,}$/.test(plain) ? respelt(plain) : plain
}

// “1,250” and “1250”, “٣” and “3”. A single point before three digits is left as it is: what it means hangs on the language.
function foldNumber(text: string): string {
  const digits = text
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replaceAll(/(?<=\d)'(?=\d)/g, '')
  if (/^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)/.test(digits)) return digits.replaceAll(',', '')
  if (/^-?\d{1,3}(?:\.\d{3})+(?:\.\d{3}|,\d+)(?!\d)/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  return digits.replace(/(?<=\d),(?=\d)/, '.')
}

// Decimal digits stand in runs of ten, each beginning at a multiple of sixteen or six above one.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  if (code < 0x80) return code - 0x30
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
