import { en } from '../../languages/en.js'
import type { Finding, Language, Span } from '../../model/generated/shapes.js'

// Digits as printed, with what belongs to them: “4,100”, “3.9 million”, “70th”.
const NUMERAL = /\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b| (?:million|billion|trillion)\b)?/g
// A value that could be put in place of one: no limit, no range, no words.
const VALUE = /^(?:[A-Z]{3} |century )?\d/

/** Other words for a place of a text. */
export interface Rewriting {
  span: Span
  words: string
}

/**
 * The figures that would fit, written the way the text writes the one that does not: `USD 54 million` in place of `$58 million`
 * is `$54 million`. Empty where what would fit is no figure, or the text has it in words that can't be told by rule.
 *
 * `wordsOf` gives what stands at a place.
 */
export function rewriteFigure(
  { spans, actual, expected }: Finding,
  wordsOf: (span: Span) => string,
  language: Language = en,
): Rewriting[] {
  const span = spans.find((one) => wordsOf(one).replaceAll(/\s+/g, ' ') === actual)
  if (!span) return []
  const found = expected
    .flatMap((value) => value.split(' or '))
    .flatMap((value) => rewritten(actual, value, language) ?? [])
  return [...new Set(found)].filter((words) => words !== actual).map((words) => ({ span, words }))
}

function rewritten(actual: string, value: string, language: Language): string | undefined {
  const weekday = inPlaceOfWeekday(actual, value, language)
  if (weekday !== undefined) return weekday
  if (!VALUE.test(value)) return undefined
  const olds = actual.match(NUMERAL) ?? []
  const news = value.match(NUMERAL) ?? []
  if (olds.length === 0) return inWords(actual, news, language)
  if (olds.length !== news.length) return undefined
  // The same number in another unit: “2 percent” for “2 percentage points”.
  if (`${olds}` === `${news}`) return value
  let next = 0
  return actual.replaceAll(NUMERAL, (old) => likeOld(old, news[next++]!))
}

// 70th, 75 → 75th
function likeOld(old: string, value: string): string {
  if (!/[a-z]$/.test(old) || / /.test(old)) return value
  const tail = Number(value.slice(-2))
  const ending = tail > 10 && tail < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][tail % 10] ?? 'th')
  return value + ending
}

// Four, 3 → Three
function inWords(actual: string, [value, ...more]: readonly string[], { numbers }: Language): string | undefined {
  const old = numbers.numerals.find(({ word }) => new RegExp(`\\b${word}\\b`, 'i').test(actual))
  if (!old || value === undefined || more.length > 0) return undefined
  const word = numbers.numerals.find((one) => String(one.value) === value)?.word ?? value
  return actual.replace(new RegExp(`\\b${old.word}\\b`, 'i'), (found) =>
    /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  )
}

// Monday, 15 December 2022 → Thursday, 15 December 2022
function inPlaceOfWeekday(actual: string, value: string, { calendar }: Language): string | undefined {
  const names = calendar.weekdays.flatMap(({ names }) => names)
  if (!names.includes(value.toLowerCase())) return undefined
  const words = actual.match(/\p{L}+/gu) ?? []
  const old = words.find((word) => names.includes(word.toLowerCase()))
  return old === undefined ? undefined : actual.replace(old, value)
}
