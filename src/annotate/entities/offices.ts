import type { NameIndex } from '../name-index.js'

/** True where one of `words` is a noun or may stand for it: “gov” for “governor”, “court” for “tribunal”. */
export function isOffice({ offices }: NameIndex, words: Iterable<string>, noun: string): boolean {
  const same = offices.get(noun)
  for (const word of words) if (word === noun || same?.has(word)) return true
  return false
}
