import { isUpper } from '../document/characters.js'
import type { Document } from '../model/document.js'

// So many make an interview.
const TURNS = 3

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
  const letters = firsts.filter((at): at is number => {
    if (at === undefined) return false
    const { text, lower } = tokens[at]!
    const key = lower.slice(0, -1)
    return text.endsWith('.') && isUpper(text, 0) && (questioners.includes(key) || answerers.includes(key))
  })
  return { firsts, letters: new Set(letters.length < TURNS ? [] : letters) }
}
