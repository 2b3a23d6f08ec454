import type { Language } from '../../model/generated/shapes.js'
import type { NameIndex } from '../name-index.js'

/** True where one of `words` is a noun or may stand for it: “gov” for “governor”, “court” for “tribunal”. */
export function isOffice({ offices }: NameIndex, words: Iterable<string>, noun: string): boolean {
  const same = offices.get(noun)
  for (const word of words) if (word === noun || same?.has(word)) return true
  return false
}

/** True where a noun is what the initials of a role begin: “CEO” for “chief executive”. */
export function isInitialsOf(noun: string, role: string): boolean {
  const initials = wordsOf(role)
    .map((word) => word[0])
    .join('')
  return initials.length > 1 && initials.length > noun.length - 2 && noun.startsWith(initials)
}

/** The words by which a role may call who bears it: “chairman” of “the party’s chairman of the committee”. */
export function calledBy({ grammar, names }: Language, role: string): string[] {
  const words = role.toLowerCase().split(/\s+/)
  const hung = words.findIndex(
    (word, i) => i > 0 && (grammar.prepositions.includes(word) || names.links.includes(word)),
  )
  return words
    .slice(0, hung < 0 ? undefined : hung)
    .filter((word) => !/[’']s?$/.test(word))
    .flatMap(wordsOf)
}

/** The words of a name or role, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
