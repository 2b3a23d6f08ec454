import type { Language, TaggerModel } from '../model/generated/shapes.js'
import { isDigit, isLetter } from './characters.js'
import { unpackWeights, type Weights } from './weights.js'

/** A tagger as it is used. */
export interface Tagger {
  tags: readonly string[]
  /** Index of each tag. */
  indexes: ReadonlyMap<string, number>
  /** Words that carry one tag always. */
  lexicon: ReadonlyMap<string, number>
  /** For words that carry only some tags, 1 for each tag they may carry. */
  allowed: ReadonlyMap<string, Uint8Array>
  /** 1 for each tag of a closed class. */
  closedTags: Uint8Array
  /** For words of closed classes, 1 for each closed tag they may carry. */
  closedWords: ReadonlyMap<string, Uint8Array>
  weights: Weights
}

const taggers = new WeakMap<Language, Tagger>()

/** The tagger of a language, unpacked once. */
export function taggerOf(language: Language): Tagger {
  const found = taggers.get(language)
  if (found) return found
  const tagger = unpackTagger(language.tagger)
  taggers.set(language, tagger)
  return tagger
}

/** Unpacks a model; see `unpackWeights`. */
export function unpackTagger({ tags, lexicon, closed, allowed: constraints = '', weights }: TaggerModel): Tagger {
  const words = new Map<string, number>()
  for (const line of lexicon.split('\n')) {
    const [tag = '', ...list] = line.split(' ')
    for (const word of list) words.set(word, tags.indexOf(tag))
  }
  const closedTags = new Uint8Array(tags.length)
  const closedWords = new Map<string, Uint8Array>()
  for (const line of closed.split('\n')) {
    const [name = '', ...members] = line.split(' ')
    const tag = tags.indexOf(name)
    if (tag < 0) continue
    closedTags[tag] = 1
    for (const word of members) {
      const flags = closedWords.get(word) ?? new Uint8Array(tags.length)
      flags[tag] = 1
      closedWords.set(word, flags)
    }
  }
  const allowed = new Map<string, Uint8Array>()
  for (const line of constraints.split('\n')) {
    const [list = '', ...members] = line.split(' ')
    const names = list.split('|')
    for (const word of members)
      allowed.set(
        word,
        Uint8Array.from(tags, (tag) => (names.includes(tag) || allowed.get(word)?.[tags.indexOf(tag)] ? 1 : 0)),
      )
  }
  return {
    tags,
    indexes: new Map(tags.map((tag, i) => [tag, i])),
    lexicon: words,
    allowed,
    closedTags,
    closedWords,
    weights: unpackWeights(weights),
  }
}

// Tags of marks and figures, which need no model.
const MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    ',': ',',
    '.': '.',
    '!': '.',
    '?': '.',
    ':': ':',
    ';': ':',
    '—': ':',
    '–': ':',
    '--': ':',
    '…': ':',
    '...': ':',
    '(': '-LRB-',
    ')': '-RRB-',
    '[': '-LRB-',
    ']': '-RRB-',
    '“': '``',
    '‘': '``',
    '``': '``',
    '«': '``',
    '„': '``',
    '”': "''",
    "''": "''",
    '"': "''",
    '»': "''",
    $: '$',
    '£': '$',
    '€': '$',
    '¥': '$',
    '%': 'NN',
    '&': 'CC',
    '-': 'HYPH',
  }),
)

/** The tag of a mark, a figure or a word that carries one tag always; nothing for other words. */
export function fixedTag(
  text: string,
  lower: string,
  { lexicon, tags }: Pick<Tagger, 'lexicon' | 'tags'>,
): string | undefined {
  const mark = MARKS.get(text)
  if (mark !== undefined) return mark
  const known = lexicon.get(lower)
  if (known !== undefined) return tags[known]
  if (isDigit(text, 0) && /^[\d.,:/]*\d[\d.,:/]*(?:st|nd|rd|th)?$/.test(text.slice(0, 40)))
    return /[a-z]$/.test(text) ? 'JJ' : 'CD'
  if (isLetter(text, 0)) return undefined
  return /[\p{L}\p{N}]/u.test(text.slice(0, 40)) || text === "'" || text === '’' ? undefined : 'SYM'
}
