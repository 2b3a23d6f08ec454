import type { Language } from '../model/generated/shapes.js'
import { groupOf } from '../model/word-groups.js'

/** Words as a regular expression has to have them to mean themselves. */
export const literal = (words: string): string => words.replaceAll(/[.*+?^${}()[\]\\|]/g, '\\$&')

/** Any of some words, as the source of a regular expression; the longest that fits is taken. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`

/** The words of a group of the language’s relations; throws a `RangeError` where there is no such group. */
export function wordsOf(language: Pick<Language, 'relations'>, name: string): readonly string[] {
  const words = groupOf(language, name)
  if (!words) throw new RangeError(`no group of words is called \`${name}\``)
  return words
}
