import type { Entity } from '../model/generated/shapes.js'
import { foldWords } from './words.js'

/** What bodies, places and groups are called over all inputs. */
export interface Bodies {
  /** The full name behind a name or acronym, folded; the name itself where there is none. */
  fullName(name: string): string
  has(name: string): boolean
}

const ACRONYM = /^\p{Lu}{3,7}$/u

/**
 * Joins organisations with their acronyms: those that some text gives as such, else where the initials of one organisation
 * only, of all that are named, spell it.
 */
export function createBodies(entities: Iterable<Entity>): Bodies {
  const names = new Map<string, string>()
  const given = new Map<string, Set<string>>()
  const spelled = new Map<string, Set<string>>()
  for (const { name, kind, named, aliases = [] } of entities) {
    if (named === false || kind === 'person' || kind === 'unknown') continue
    const full = foldName(name)
    names.set(full, name)
    if (kind !== 'organization') continue
    for (const alias of aliases) if (isAcronym(alias)) add(given, alias, full)
    for (const initials of initialsOf(name)) add(spelled, initials, full)
  }
  const behind = (acronym: string): string | undefined => {
    const all = given.get(acronym) ?? spelled.get(acronym)
    return all?.size === 1 ? [...all][0] : undefined
  }
  return {
    fullName(name) {
      const plain = plainOf(name)
      return (isAcronym(plain) ? behind(acronymOf(plain)) : undefined) ?? foldName(name)
    },
    has: (name) => names.has(foldName(name)),
  }
}

// “the U.N.” is “UN”.
const plainOf = (name: string): string => name.replace(/^[Tt]he\s+/, '').trim()
const acronymOf = (name: string): string => name.replaceAll('.', '')
const isAcronym = (name: string): boolean => ACRONYM.test(acronymOf(plainOf(name)))

function foldName(name: string): string {
  const words = foldWords(plainOf(name).replaceAll('.', ''))
  return words.length > 0 ? words.join(' ') : name
}

// Of “World Health Organization” and of “Office for National Statistics”: ONS, OFNS.
function initialsOf(name: string): string[] {
  const words = plainOf(name)
    .slice(0, 200)
    .split(/[\s-]+/)
  if (words.length < 2) return []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!)
  return [...new Set([capitals.join(''), words.map((word) => word.slice(0, 1).toUpperCase()).join('')])].filter((one) =>
    ACRONYM.test(one),
  )
}

function add(index: Map<string, Set<string>>, acronym: string, full: string): void {
  const key = acronymOf(plainOf(acronym))
  index.set(key, (index.get(key) ?? new Set()).add(full))
}
