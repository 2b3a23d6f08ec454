import type { ClosedClasses } from '../../../model/verification.js'
import type { LayoutWords } from '../reference/layout.js'
import { createNames, type NameMatcher } from '../speakers/names.js'
import type { Sounds } from '../speakers/transcription.js'
import { createTongues, type Tongues } from './tongues.js'
import { createReading, type Reading } from './words.js'

/** What is made of the word lists, once. */
interface Lists {
  classes: ClosedClasses
  reading: Reading
  key(raw: string): string
  names: NameMatcher
  tongues: Tongues
  layout: LayoutWords
  dates: ReadonlySet<string>
  /** What letters of other scripts sound like in Latin ones. */
  sounds: Sounds
  units: ReadonlySet<string>
}

/** What all references of one call share. */
export interface Shelf extends Lists {
  /** Number of a key; every reference counts with the same numbers. */
  number(key: string): number
  /** The same, where the key is known already; -1 where it stands in no reference. */
  known(key: string): number
  keyOf(number: number): string | undefined
  /** How many keys there are. */
  count(): number
}

const lists = new WeakMap<ClosedClasses, Lists>()

function listsOf(classes: ClosedClasses): Lists {
  let made = lists.get(classes)
  if (!made) {
    const reading = createReading(classes)
    const { key } = reading
    made = {
      classes,
      reading,
      key,
      tongues: createTongues(classes, reading),
      names: createNames(classes),
      layout: {
        directions: new Set(classes.stageDirections),
        particles: new Set(classes.particles),
        titles: new Set(classes.titles),
        articles: new Set(classes.articles),
        answerers: new Set(classes.answerers),
      },
      dates: new Set(classes.dates.map(key)),
      sounds: {
        letters: new Map(classes.sounds),
        syllables: new RegExp(classes.syllables, 'i'),
        rules: classes.soundings.map(([pattern, sound]) => [new RegExp(pattern, 'g'), sound]),
      },
      units: new Set(classes.units.map(key)),
    }
    lists.set(classes, made)
  }
  return made
}

/** What the references of one call share. */
export function createShelf(classes: ClosedClasses): Shelf {
  const numbers = new Map<string, number>()
  const words: string[] = []
  return {
    ...listsOf(classes),
    number(word) {
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.push(word) - 1
        numbers.set(word, number)
      }
      return number
    },
    known: (word) => numbers.get(word) ?? -1,
    keyOf: (number) => words[number],
    count: () => words.length,
  }
}
