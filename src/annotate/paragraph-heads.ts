import { isUpper } from '../document/characters.js'
import type { Document } from '../model/document.js'

/** How the paragraphs of a document begin. */
export interface ParagraphHeads {
  /** The first token of each paragraph, where it has any. */
  firsts: readonly (number | undefined)[]
  /** Of these the letters with a full stop that begin the turns of an interview, “Q.” and “A.”; empty where there is none. */
  letters: ReadonlySet<number>
}

/** Reads how the paragraphs of a document begin. */
export function paragraphHeads({ tokens, sentences, paragraphs, language }: Document): ParagraphHeads {
  const { questioners, answerers } = language.names
  const firsts: (number | undefined)[] = paragraphs.map(() => undefined)
  for (const { first, paragraph } of sentences) firsts[paragraph] ??= first
  // “Q.” or “A.” for a word of the list.
  const isLetter = (at: number | undefined, words: readonly string[]): at is number => {
    const { text, lower } = tokens[at ?? -1] ?? { text: '', lower: '' }
    return text.endsWith('.') && isUpper(text, 0) && words.includes(lower.slice(0, -1))
  }
  const letters = firsts.filter((at) => isLetter(at, [...questioners, ...answerers]))
  // An initial is no answer: “A. Smith”.
  const isInterview = letters.some((at, i) => isLetter(at, questioners) && isLetter(letters[i + 1], answerers))
  return { firsts, letters: new Set(isInterview ? letters : []) }
}
