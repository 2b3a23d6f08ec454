// Penn Treebank tags, by what the annotators ask of them.

export { isTensed } from '../document/tags.js'

/** Any form of a verb, not a modal. */
export const isVerb = (tag: string): boolean => tag.startsWith('VB')

/** An adverb or particle. */
export const isAdverb = (tag: string): boolean => tag.startsWith('RB')

/** A common or proper noun. */
export const isNoun = (tag: string): boolean => tag.startsWith('NN')

/** A proper noun. */
export const isProper = (tag: string): boolean => tag.startsWith('NNP')

/** What can stand inside a noun phrase before its last noun. */
export const isInsidePhrase = (tag: string): boolean =>
  isNoun(tag) ||
  tag === 'DT' ||
  tag === 'PDT' ||
  tag === 'PRP$' ||
  tag.startsWith('JJ') ||
  tag === 'CD' ||
  tag === 'POS' ||
  tag === '$' ||
  tag === 'ADD'

/** What a noun phrase can end with. */
export const isPhraseEnd = (tag: string): boolean =>
  isNoun(tag) ||
  tag === 'PRP' ||
  tag === 'CD' ||
  tag === 'DT' ||
  tag === 'WP' ||
  tag === 'EX' ||
  tag === 'JJ' ||
  tag === 'JJR' ||
  tag === 'JJS' ||
  tag === 'ADD' ||
  tag === 'WDT'
