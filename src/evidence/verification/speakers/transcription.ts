import type { Standing } from './standing.js'

/** What letters sound like. */
export interface Sounds {
  letters: ReadonlyMap<string, string>
  rules: readonly (readonly [RegExp, string])[]
  /** How a name of a script is transcribed whose letters have no one sound. */
  syllables: RegExp
}

const LATIN = /\p{sc=Latin}/u
// With a greater share of their sounds in common, two spellings may be one name.
const LIKE = 0.7
const LIKELY = 0.5

/**
 * How two names stand to each other of which one is in Latin letters and the other in none, by their consonants; nothing for
 * other names. Letters that have no one sound, as Chinese ones, leave it open where the other may be a transcription.
 */
export function standingAcross(a: string, b: string, sounds: Sounds): Standing | undefined {
  const [latin, other] = LATIN.test(a) ? [a, b] : [b, a]
  if (!LATIN.test(latin) || LATIN.test(other) || !/\p{L}/u.test(other)) return undefined
  const [own, theirs] = [latin, other].map((name) =>
    name
      .split(/[\s,(]+/)
      .map((word) => skeleton(word, sounds))
      .filter(Boolean),
  )
  const [surname, theirsurname] = [own!.at(-1), theirs!.at(-1)]
  if (!surname || !theirsurname) return sounds.syllables.test(latin) ? 'open' : 'other'
  if (surname === theirsurname && (surname.length > 1 || own![0] === theirs![0])) return 'same'
  const near = shared(surname, theirsurname)
  return near >= LIKE || (near >= LIKELY && shared(own!.join(''), theirs!.join('')) >= LIKE) ? 'open' : 'other'
}

// The share of the sounds of the longer one that both have in the same order.
function shared(a: string, b: string): number {
  let row = [0]
  for (const x of a) {
    const next = [0]
    for (const [j, y] of [...b].entries()) next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(next[j]!, row[j + 1] ?? 0))
    row = next
  }
  return row.at(-1)! / Math.max(a.length, b.length)
}

// The consonants of a word, one letter for those that are transcribed in several ways.
const skeleton = (word: string, { letters, rules }: Sounds): string =>
  rules
    .reduce(
      (spelt, [pattern, sound]) => spelt.replaceAll(pattern, sound),
      [...word.toLowerCase().normalize('NFD')].map((letter) => letters.get(letter) ?? letter).join(''),
    )
    .replaceAll(/[^bdfklmnprstv]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
