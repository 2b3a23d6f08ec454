import type { Language } from '../model/generated/shapes.js'

/** Words as a regular expression has to have them to mean themselves. */
export const literal = (words: string): string => words.replaceAll(/[.*+?^${}()[\]\\|]/g, '\\$&')

/** Any of some words, as the source of a regular expression; the longest that fits is taken. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`

/** The words of a group of the language’s relations as a set; none where there is no such group. */
export const groupOf = ({ relations }: Language, name: string): ReadonlySet<string> =>
  new Set(relations.classes.find((group) => group.name === name)?.words)

/** The words of a group of the language’s relations; throws a `RangeError` where there is no such group. */
export function wordsOf({ relations }: Pick<Language, 'relations'>, name: string): readonly string[] {
  const words = relations.classes.find((group) => group.name === name)?.words
  if (!words) throw new RangeError(`no group of words is called \`${name}\``)
  return words
}
