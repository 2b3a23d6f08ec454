// Whether a speaker that was resolved is the one that gold names.
//
// Names are compared without case, articles, titles, letters behind a name, quotation marks and possessive endings.
// - Gold that is a name (every word but the small ones is capitalised): the entity must be named, and its name or one of
//   its aliases must hold all words of the gold in order, so that a middle name more is right and a surname alone is not.
// - Gold that is a noun phrase: the head nouns must be the same and the other words of one must be among those of the
//   other (“residents” and “residents of Elm Street”).
// - What hangs on the end of a name or phrase with a preposition may be left out, and so may a pronoun in it: “two people close
//   to him” are those close to Lee.
// - Gold in apposition, “the service, the OM”, may be called by either; joint names count in any order.
// - In both cases an owner counts: “Lee’s mother” is not Lee, and not “Kay’s mother”. A name that is word for word that of
//   another speaker of the article is wrong. Gold that is only a pronoun tells no entity and is not scored.

import { en } from '../src/languages/en.js'
import type { Entity } from '../src/model/generated/shapes.js'

const { titles, suffixes, particles } = en.names
const articles = en.grammar.articles
const dropped = new Set([...articles, ...suffixes, 'own'])
const small = new Set([...en.grammar.prepositions, ...en.grammar.additive, ...articles, ...particles])
const pronouns = new Set(en.grammar.pronouns.flatMap(({ forms }) => forms))
const links = new Set(en.names.links)
// What ends the head of a noun phrase: “a survey | by …”, “the crew, | who …”, “a man | named …”.
const ends = new Set([...en.grammar.prepositions, ...en.grammar.relatives, ...en.grammar.subordinators])

/**
 * Words of a name or phrase, lower case, without articles and titles; all of them where nothing else is left. “Governor Lee” has
 * a title, “a governor who left” has none.
 */
function wordsOf(name: string): string[] {
  const all =
    name
      .replaceAll('’', "'")
      .replaceAll(/'s?\b(?!\w)/gi, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const isTitle = (word: string, next = '') =>
    titles.includes(word.toLowerCase()) && (/^\p{Lu}/u.test(next) || particles.includes(next))
  const kept = all.filter((word, i) => !dropped.has(word.toLowerCase()) && !isTitle(word, all[i + 1]))
  const words = kept.length > 0 ? kept : all.filter((word) => !articles.includes(word.toLowerCase()))
  return words.map((word) => word.toLowerCase())
}

// “Ann Lee” and “mother” of “Ann Lee’s mother”; nobody owns “a man who met Lee’s lawyers”.
function ownerOf(name: string): { owner: string; owned: string } {
  const words = name.split(' ')
  const end = words.findIndex((word, i) => i > 0 && ends.has(word) && !links.has(word))
  const match = /^(.*\S)[’']s? (\S.*)$/u.exec(words.slice(0, end < 0 ? undefined : end).join(' '))
  return match
    ? { owner: match[1]!, owned: name.slice(name.indexOf(match[2]!, match[1]!.length)) }
    : { owner: '', owned: name }
}

function isName(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
  const told = words.filter(
    (word, i) => !(small.has(word.toLowerCase()) || (i === 0 && articles.includes(word.toLowerCase()))),
  )
  return told.length > 0 && told.every((word) => /^[\p{Lu}\p{N}@]/u.test(word)) && !ownerOf(name).owner
}

function holdsInOrder(long: readonly string[], short: readonly string[]): boolean {
  let i = 0
  for (const word of long) if (word === short[i]) i++
  return i === short.length
}

// “owners” of “the owners of Manu Sina”, “members” of “the Guild’s members”.
function headOf(phrase: string): string | undefined {
  const words = ownerOf(phrase.split(',')[0]!).owned.toLowerCase().split(/\s+/)
  const end = words.findIndex((word, i) => i > 0 && (ends.has(word) || word.endsWith('ed') || word.endsWith('ing')))
  return wordsOf(words.slice(0, end < 0 ? undefined : end).join(' ')).at(-1)
}

const keyOf = (name: string) => wordsOf(name).join(' ')
const isHungPronoun = (word: string, before = '') => pronouns.has(word) && !links.has(before)
const phraseWords = (phrase: string) =>
  new Set(wordsOf(phrase).filter((word, i, all) => !small.has(word) && !(i > 0 && isHungPronoun(word, all[i - 1]))))
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word))

// “Museum of Play” for “Museum of Play in Duluth”, “two bankers” for “two bankers close to the bidder”.
function isCutShort(name: string, gold: string): boolean {
  const [short, long] = [wordsOf(name), wordsOf(gold)]
  const next = long[short.length]
  if (next === undefined || !short.every((word, i) => long[i] === word)) return false
  return isName(gold) ? ends.has(next) && !en.names.links.includes(next) : !isName(name)
}

// “Lee and Mori” for “Mori and Lee”
const areJoint = (name: string) => wordsOf(name).some((word) => en.grammar.additive.includes(word))
const sorted = (name: string) => wordsOf(name).sort().join(' ')

// “the service, the OM”: the whole and what is in apposition.
function calledBy(gold: string): string[] {
  const [first, second, ...more] = gold.split(', ')
  const article = second?.split(' ')[0]?.toLowerCase() ?? ''
  return articles.includes(article) && more.length === 0 ? [gold, first!, second!] : [gold]
}

function isSame(name: string, gold: string): boolean {
  if (isName(gold) && areJoint(gold) && sorted(name) === sorted(gold)) return true
  if (isName(gold))
    return !ownerOf(name).owner && (holdsInOrder(wordsOf(name), wordsOf(gold)) || isCutShort(name, gold))
  if (isCutShort(name, gold)) return true
  if (headOf(name) !== headOf(gold)) return false
  const [a, b] = [phraseWords(name), phraseWords(gold)]
  return within(a, b) || within(b, a)
}

/** Whether gold tells an entity at all. */
export const isScored = (gold: string): boolean => !wordsOf(gold).every((word) => pronouns.has(word))

/** Whether `entity` is the speaker that `gold` names, where `others` are all names that gold has in the article. */
export function isRight(entity: Entity | undefined, gold: string, others: readonly string[]): boolean {
  return calledBy(gold).some((called) => isCalled(entity, called, others))
}

function isCalled(entity: Entity | undefined, gold: string, others: readonly string[]): boolean {
  if (!entity) return false
  const key = keyOf(gold)
  const own = keyOf(entity.name)
  const names = [entity.name, ...(entity.aliases ?? [])]
  if (names.some((name) => keyOf(name) === key)) return true
  if (others.some((other) => keyOf(other) === own)) return false
  if (isName(gold) && !entity.named)
    return headOf(entity.name) === headOf(gold) && holdsInOrder(wordsOf(entity.name), wordsOf(gold))
  return names.some((name) => isSame(name, gold))
}

/** Whether `entity` is what a chain of mentions of one speaker names: the words of one lie within those of the other. */
export function isInChain(entity: Entity | undefined, chain: readonly string[]): boolean {
  if (!entity) return false
  const told = chain.filter(isScored)
  return [entity.name, ...(entity.aliases ?? [])].some((name) =>
    told.some((mention) => {
      if (Boolean(ownerOf(name).owner) !== Boolean(ownerOf(mention).owner) && headOf(name) !== headOf(mention))
        return false
      const [a, b] = [phraseWords(name), phraseWords(mention)]
      return a.size > 0 && b.size > 0 && (within(a, b) || within(b, a))
    }),
  )
}
