/** Words of one language that decide what a sentence says, in lower case. */
export interface LanguageWords {
  /** BCP 47 tag. */
  tag: string
  /** The commonest small words, by which the language is told. */
  common: string[]
  negators: string[]
  /** True where two negators of one clause deny it once: “no dijo nada”. */
  concord: boolean
  /** What behind a negator undoes it: “not only”, “no doubt”. */
  cancels: string[]
  /** What negates at the head of a word: “un-”. */
  beginnings: string[]
  /** What negates at the end of a word: “-less”. */
  endings: string[]
  /** What makes a statement hang on another. */
  conditions: string[]
  /** What sets a statement against the one before it: “but”. */
  contrasts: string[]
  /** Conjunctions that begin a clause of its own, which a negator before them does not reach. */
  breaks: string[]
  /** What a content clause begins with, behind “he said”. */
  that: string[]
  /** Forms of the verbs of saying and thinking that stand beside quotations. */
  sayings: string[]
  modals: string[]
  quantifiers: string[]
  hedges: string[]
  fillers: string[]
  /** Words of which the first denies what the second says. */
  pairs: [string, string][]
}

/** The word lists that verification needs, for every language at once. */
export interface ClosedClasses {
  languages: LanguageWords[]
  /** Words in brackets that tell what is heard: “(laughter)”. */
  stageDirections: string[]
  /** Small words inside names. */
  particles: string[]
  /** Forms of address and offices, which are no part of a name. */
  titles: string[]
  /** Who speaks for somebody else: “spokesman”. */
  deputies: string[]
  /** Who asks and chairs, in the labels of transcripts. */
  hosts: string[]
  units: string[]
  dates: string[]
  /** Number words with what they stand for. */
  numerals: [string, number][]
}
