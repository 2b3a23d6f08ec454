import { isUpper } from '../document/characters.js'
import type { Document } from '../model/document.js'

// So many make an interview.
const TURNS = 3

/** The letters with a full stop that begin the turns of an interview, by token: “Q.” and “A.”; empty where there is none. */
export function turnLetters({ tokens, sentences, language }: Document): ReadonlySet<number> {
  const { questioners, answerers } = language.names
  const letters = new Set<number>()
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const { text, lower } = tokens[sentence.first]!
    const key = lower.slice(0, -1)
    if (!text.endsWith('.') || !isUpper(text, 0)) continue
    if (questioners.includes(key) || answerers.includes(key)) letters.add(sentence.first)
  }
  return letters.size < TURNS ? new Set() : letters
}
