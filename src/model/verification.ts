/** Words of one language that decide what a sentence says, in lower case. */
export interface LanguageWords {
  /** BCP 47 tag. */
  tag: string
  /** The commonest small words, by which the language is told. */
  common: string[]
  /** Letters that few other languages have, by which it is told too. */
  letters: string[]
  /** Words that deny; one that ends in `*` stands for every word that begins so, one that begins with it for every ending. */
  negators: string[]
  /** True where two negators of one clause deny it once: “no dijo nada”. */
  concord: boolean
  /** True where the negator may stand at the end of its clause, far behind what it denies. */
  late: boolean
  /** True where the verb stands at the end, and a quotation between its speaker and the verb of saying. */
  verbLast: boolean
  /** True where every noun has a capital, not only names. */
  capitals: boolean
  /** True where a verb needs no subject: “dijo”. */
  subjectless: boolean
  /** What stands between stem and ending where a verb is denied in two words: 지 않. */
  frames: string[]
  /** Words that deny the clause they govern, where it is cut off behind them: “doubt”, “refuse”, “false”. */
  deniers: string[]
  /** What makes a clause a fact that a negator before it does not deny: “not fair that”. */
  factives: string[]
  /** Of the negators, those that deny a thing and not a clause: “without”. */
  lacks: string[]
  /** How a verb begins a phrase behind such a word: the ending of “without asking”. */
  verbal: string[]
  /** What behind a negator undoes it: “not only”, “no doubt”. */
  cancels: string[]
  /** What negates at the head of a word: “un-”. */
  beginnings: string[]
  /** What negates at the end of a word: “-less”. */
  endings: string[]
  /** What negates inside a word: “ma” in “olmadı”. */
  infixes: string[]
  /** What makes a statement hang on another. */
  conditions: string[]
  /** What sets a statement against the one before it: “but”. */
  contrasts: string[]
  /** Conjunctions that begin a clause of its own, which a negator before them does not reach. */
  breaks: string[]
  /** What a clause that is said begins with: “that”. */
  that: string[]
  /** Forms of the verbs of saying and thinking that stand beside quotations. */
  sayings: string[]
  /** What stands right behind a quotation that somebody says, whatever the verb: と. */
  quotatives: string[]
  /** First person: whoever says so quotes himself. */
  selves: string[]
  /** Third person: who is meant stands before. */
  pronouns: string[]
  modals: string[]
  quantifiers: string[]
  hedges: string[]
  /** Sounds of hesitation: “um”. */
  fillers: string[]
  /** Words that are nothing but hesitation where marks set them off: “este”. */
  pauses: string[]
  /** Of the negators, those that a comma makes an answer: “No, she was right.” */
  answers: string[]
  /** What a clause begins with that a copula sets equal to another: “what nobody says is”. */
  clefts: string[]
  copulas: string[]
  /** Words of which the first denies what the second says. */
  pairs: [string, string][]
  /** Number words and what they are worth. */
  numerals: [string, number][]
  /** Words that multiply the number before them, and by how much. */
  scales: [string, number][]
  /** What joins the parts of a number: “and”; behind it what a scale may begin with: “a”. */
  joints: string[]
  /** Words for places in a row and which they are; one that ends in `-` stands for all its forms: “third”, “trec-”. */
  ordinals: [string, number][]
  /** What makes such a word of a number word, as a regular expression: “-th”. */
  ordinalEnd: string
  /** What is written behind a figure that tells a place in a row, as a regular expression: “3rd”. */
  ordinalTails: string
  /** Words for hours and minutes in the time of day: “9 Uhr 30”. */
  hours: string[]
  /** What stands before an hour, and how many minutes it adds: “half past”. */
  halves: [words: string, minutes: number][]
  /** Words for percent, where they are several or stand before the number: “per cent”. */
  percents: string[]
  /** What is said for the point or comma before decimals: “point”. */
  decimals: string[]
  /** True where a point and not a comma stands before the decimals. */
  point: boolean
}

/** The word lists that verification needs, for every language at once. */
export interface ClosedClasses {
  languages: LanguageWords[]
  /** The language of a script that tells it, by the script’s name. */
  scripts: [script: string, tag: string][]
  /** Words in brackets that tell what is heard: “(laughter)”. */
  stageDirections: string[]
  /** Small words inside names. */
  particles: string[]
  /** Of these, those that join the parts of a name in running text: “van der”. */
  nameJoints: string[]
  /** What stands before an office, in the labels of transcripts: “the”. */
  articles: string[]
  /** Forms of address and offices, which are no part of a name. */
  titles: string[]
  /** Who speaks for somebody else: “spokesman”. */
  deputies: string[]
  /** Whoever answers, in labels that do not name them: “answer”. */
  answerers: string[]
  /** Who asks and chairs, in the labels of transcripts. */
  hosts: string[]
  units: string[]
  dates: string[]
  /** What follows a name in scripts without capitals: 氏. */
  honorifics: string[]
  /** Words that are read as another: “Prozent” as “percent”. */
  synonyms: [string, string][]
  /** Signs of currency and the words they are read as. */
  signs: [sign: string, word: string][]
  /** Letters behind a figure that multiply it, the word they stand for and by how much. */
  letterScales: [letters: string, word: string, value: number][]
  /** Letters of other scripts that are consonants, and what they sound like in Latin ones. */
  sounds: [letter: string, sound: string][]
  /** Letters of Latin script, as regular expressions, that transcribe one sound, and the letter they are read as. */
  soundings: [pattern: string, sound: string][]
  /** What a Chinese, Japanese or Korean name looks like in Latin letters, as a regular expression. */
  syllables: string
  /** Letters that are written in two ways, and the one that both are read as: “ß” as “ss”. */
  letterForms: [letter: string, read: string][]
  /** Endings, as regular expressions, of words that are spelt in two ways, and the one that both are read as. */
  spellings: [pattern: string, replacement: string][]
}
