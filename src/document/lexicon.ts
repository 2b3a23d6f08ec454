import type { Cue, Language } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'

/** The word lists of a language as sets, made once for each pack. */
export interface Lexicon {
  /** Abbreviations whose full stop belongs to them. */
  abbreviations: ReadonlySet<string>
  neverFinal: ReadonlySet<string>
  capitalized: ReadonlySet<string>
  numberLead: ReadonlySet<string>
  /** Words in lower case that begin a sentence where they stand capitalised after an abbreviation. */
  starters: ReadonlySet<string>
  /** Forms of cues that follow or precede a direct quotation. */
  quoteCues: ReadonlySet<string>
  /** Forms of cues that lead in a clause. */
  clauseVerbs: ReadonlySet<string>
  /** Those of them that are no noun that does. */
  clauseCues: ReadonlySet<string>
  /** Forms of verbs that may stand with their subject behind a whole sentence. */
  asideCues: ReadonlySet<string>
  /** Phrases of two words that take a source behind them: “according to”. */
  sourceLeads: ReadonlySet<string>
  /** “He” and “she”, behind which stands no noun. */
  persons: ReadonlySet<string>
  /** Conjunctions that may be adverbs: “once”. */
  adverbs: ReadonlySet<string>
  leadingApostrophe: ReadonlySet<string>
  /** Forms of address, after which a capital begins a name. */
  titles: ReadonlySet<string>
  /** Given names. */
  given: ReadonlySet<string>
  places: ReadonlySet<string>
}

/** The lists of `language` as sets. */
export const lexiconOf = /* @__PURE__ */ onceFor(
  ({ sentences, grammar, cues, quotationMarks, names }: Language): Lexicon => {
    const pronouns = grammar.pronouns.flatMap((pronoun) => pronoun.forms)
    const nounCues = new Set(cues.nouns.flatMap((cue) => cue.forms))
    const leadsClause = ({ frames }: Cue) => frames.includes('that') || frames.includes('whether')
    const clauseVerbs = new Set(cues.verbs.filter(leadsClause).flatMap((cue) => cue.forms))
    const others = [...grammar.prepositions, ...grammar.complementizers, ...grammar.relatives]
    return {
      abbreviations: new Set([...sentences.neverFinal, ...sentences.seldomFinal, ...sentences.numberLead]),
      neverFinal: new Set(sentences.neverFinal),
      capitalized: new Set(sentences.capitalized),
      numberLead: new Set(sentences.numberLead),
      starters: new Set([...pronouns, ...grammar.determiners, ...grammar.prepositions, ...grammar.conjunctions]),
      quoteCues: new Set(cues.verbs.filter((cue) => cue.frames.includes('quote')).flatMap((cue) => cue.forms)),
      asideCues: new Set(cues.verbs.filter((cue) => cue.frames.includes('aside')).flatMap((cue) => cue.forms)),
      sourceLeads: new Set(cues.phrases.flatMap((cue) => cue.forms).filter((form) => form.split(' ').length === 2)),
      clauseVerbs,
      clauseCues: new Set([...clauseVerbs].filter((form) => !nounCues.has(form))),
      persons: new Set(
        grammar.pronouns.flatMap(({ gender, forms: [form] }) =>
          gender && grammar.subjects.includes(form!) ? form! : [],
        ),
      ),
      adverbs: new Set(grammar.subordinators.filter((word) => !others.includes(word))),
      leadingApostrophe: new Set(quotationMarks.leadingApostrophe),
      titles: new Set(names.titles),
      places: new Set(names.places),
      given: new Set([...names.femaleNames, ...names.maleNames]),
    }
  },
)

/** In lower case, with straight apostrophes and plain hyphens. */
export function fold(word: string): string {
  // Most words stand so already.
  if (isSmall(word)) return word
  const lower = word.toLowerCase()
  return /[’ʼ＇‐‑]/.test(lower) ? lower.replaceAll(/[’ʼ＇]/g, "'").replaceAll(/[‐‑]/g, '-') : lower
}

/** A word without the full stop of an abbreviation. */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

/** True for a word of letters from a to z alone. */
export function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}
