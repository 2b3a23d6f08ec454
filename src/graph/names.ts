import { foldWords } from './words.js'

/** A person’s name taken apart. */
export interface NameParts {
  given: string
  /** Names and initials between the first and the last. */
  middle: readonly string[]
  surname: string
  /** “Jr.”, “III”: there to tell two people apart. */
  suffix: string
}

// “Ann Lee Jr.”, “Ann Lee III”
const SUFFIX = /^(?:\p{L}{2,}\.|[IVX]{2,4})$/u
// “Dr. Ann Lee”: an initial has one letter, an abbreviated title more.
const ABBREVIATED = /^\p{L}{2,}\.$/u
const LONGEST_TITLE = 5

/**
 * The parts of a full name; undefined for a single word, which may be anybody’s surname. Abbreviated titles, words in lower
 * case, and `titles` (in lower case) at its head are no part of it.
 */
export function namePartsOf(name: string, titles: ReadonlySet<string>): NameParts | undefined {
  let words = name.split(',', 1)[0]!.trim().split(/\s+/)
  const last = words.at(-1)!
  const suffix = words.length > 2 && SUFFIX.test(last) ? foldWords(last).join('') : ''
  if (suffix !== '') words = words.slice(0, -1)
  for (let cut = titleLength(words, titles); cut > 0; cut = titleLength(words, titles)) words = words.slice(cut)
  const parts = words.flatMap((word) => foldWords(word).join('') || [])
  if (parts.length < 2) return undefined
  return { given: parts[0]!, middle: parts.slice(1, -1), surname: parts.at(-1)!, suffix }
}

// How many words at the head are a title; a given name and a surname are always left.
function titleLength(words: readonly string[], titles: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_TITLE, words.length - 2); length > 0; length--)
    if (titles.has(words.slice(0, length).join(' ').toLowerCase())) return length
  if (words.length < 3) return 0
  return ABBREVIATED.test(words[0]!) || /^\p{Ll}/u.test(words[0]!) ? 1 : 0
}

/** What two full names of one person always share. */
export const nameKeyOf = ({ given, surname, suffix }: NameParts): string =>
  `${given} ${surname}${suffix === '' ? '' : ` ${suffix}`}`

/** False where middle names or initials contradict one another: “Ann B. Lee” and “Ann C. Lee”. */
export function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  return short.every((part) => {
    while (at < long.length && !isSame(part, long[at]!)) at++
    return at++ < long.length
  })
}

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
