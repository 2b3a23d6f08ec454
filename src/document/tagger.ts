import type { Language, TaggerModel } from '../model/generated/shapes.js'
import { onceFor } from '../model/once.js'
import { isDigit, isLetter } from './characters.js'
import { unpackWeights, type Weights } from './weights.js'

/** A tagger as it is used. */
export interface Tagger {
  tags: readonly string[]
  /** Index of each tag. */
  indexes: ReadonlyMap<string, number>
  /** Words that carry one tag always. */
  lexicon: ReadonlyMap<string, number>
  /** For words that carry only some tags, or some of a closed class, the tags they may carry, in rising order. */
  choices: ReadonlyMap<string, readonly number[]>
  /** The tags that any other word may carry: those of no closed class. */
  open: readonly number[]
  weights: Weights
}

/** The tagger of a language, unpacked once. */
export const taggerOf = /* @__PURE__ */ onceFor(({ tagger }: Language): Tagger => unpackTagger(tagger))

/** Unpacks a model; see `unpackWeights`. */
export function unpackTagger({ tags, lexicon, closed, allowed: constraints = '', weights }: TaggerModel): Tagger {
  const words = new Map<string, number>()
  for (const [tag, members] of groupsOf(lexicon)) for (const word of members) words.set(word, tags.indexOf(tag))
  const closedTags = new Set<number>()
  const tagsOf = new Map<string, Set<number>>()
  for (const [names, members] of groupsOf(closed)) {
    const tag = tags.indexOf(names)
    if (tag < 0) continue
    closedTags.add(tag)
    for (const word of members) tagsOf.set(word, (tagsOf.get(word) ?? new Set()).add(tag))
  }
  const all = [...tags.keys()]
  const open = all.filter((tag) => !closedTags.has(tag))
  const choices = new Map<string, readonly number[]>()
  for (const [word, own] of tagsOf)
    choices.set(
      word,
      all.filter((tag) => !closedTags.has(tag) || own.has(tag)),
    )
  const only = new Map<string, Set<number>>()
  for (const [names, members] of groupsOf(constraints)) {
    const list = names.split('|').map((name) => tags.indexOf(name))
    for (const word of members) only.set(word, new Set([...(only.get(word) ?? []), ...list]))
  }
  for (const [word, own] of only)
    choices.set(
      word,
      all.filter((tag) => own.has(tag)),
    )
  return {
    tags,
    indexes: new Map(tags.map((tag, i) => [tag, i])),
    lexicon: words,
    choices,
    open,
    weights: unpackWeights(weights),
  }
}

// Lines of a heading and the words under it.
function groupsOf(lines: string): [heading: string, words: string[]][] {
  return lines.split('\n').map((line) => {
    const [heading = '', ...words] = line.split(' ')
    return [heading, words]
  })
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
