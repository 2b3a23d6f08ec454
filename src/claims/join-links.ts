import type { FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import { idOf, isSameUnit } from './links.js'
import { isValue } from './readings/reading.js'

/** What a wording says of one figure or date of a relation, or of some. */
export interface Piece {
  link: FigureLink
  /** Whom or what it is said of, as the last word of a name; undefined where that is not told. */
  who: string | undefined
  sentence: number
  /** Where it stands in the sentence. */
  at: number
}

// The roles that make up a relation; the first is that of the figure which the others explain, its head.
const NEEDED: Record<string, readonly string[]> = {
  age: ['age', 'birth'],
  anniversary: ['n', 'since'],
  century: ['century', 'year'],
  duration: ['length', 'start', 'end'],
  mean: ['mean', 'part'],
  rank: ['first', 'second'],
  speed: ['speed', 'distance', 'time'],
}

// Of these there may be several, all values in the unit of the first.
const SEVERAL = new Set(['part', 'second'])

// The sentences from that of the head, the nearest first; none is further.
const PASSAGES = [[0], [-1, 0], [0, 1], [-2, -1, 0], [-1, 0, 1], [0, 1, 2]]
const FAR = 2

const relationOf = (name: string): string => name.slice(0, name.indexOf('+'))

/** The role of the figure that others explain, in a relation whose name ends in a `+`. */
export const headOf = (name: string): string => NEEDED[relationOf(name)]![0]!

/**
 * The relations whose figures are each told by a wording of its own, in any order and over up to three sentences.
 *
 * ```
 * Tomas Reyl, 33, has a new contract. Reyl, who was born on 9 September 1999, kept 12 clean sheets.
 *             ^age                                         ^birth
 * ```
 *
 * Where two figures could play a part, nobody can say which is meant, and nothing is linked. `heads` are the pieces that tell
 * of a figure which others explain; those are read near them alone.
 */
export function joinLinks(
  heads: readonly Piece[],
  piecesIn: (sentence: number, name: string) => readonly Piece[],
  figures: ReadonlyMap<string, Quantity>,
  { grammar }: Language,
): FigureLink[] {
  const isNamed = (who: string): boolean => !grammar.subjects.includes(who)
  // A pronoun stands for a name of another sentence, and what has no subject for the one before it.
  const isOfOne = (one: Piece, other: Piece): boolean => {
    const isBefore = one.sentence - other.sentence || one.at - other.at
    const [first, last] = isBefore < 0 ? [one, other] : [other, one]
    if (first.who === last.who || last.who === undefined) return true
    if (first.who === undefined) return !isNamed(last.who)
    return first.sentence !== last.sentence && isNamed(first.who) !== isNamed(last.who)
  }
  return heads.flatMap((head) => {
    const { relation: name, way } = head.link
    const relation = relationOf(name)
    const needed = NEEDED[relation]!
    const own = figures.get(idOf(head.link, needed[0]!)!)!
    const known: (readonly Piece[])[] = []
    for (const passage of PASSAGES) {
      const near = passage.flatMap((away) => (known[away + FAR] ??= piecesIn(head.sentence + away, name)))
      const parts = partsOf(near.filter((piece) => isOfOne(head, piece) || hasRole(piece, 'not'))).filter(
        ({ role, id }) => !SEVERAL.has(role) || isValueLike(figures.get(id)!, own),
      )
      if (needed.some((role) => !parts.some((part) => part.role === role))) continue
      const isClear = parts.every(
        ({ role }, i) => SEVERAL.has(role) || parts.findIndex((one) => one.role === role) === i,
      )
      return isClear ? [{ relation, ...(way && { way }), parts, rule: `link/${relation}-joined` }] : []
    }
    return []
  })
}

const hasRole = ({ link }: Piece, role: string): boolean => link.parts.some((part) => part.role === role)

// “Sorel asked for $13 million” is a value where offers are compared.
const isValueLike = (one: Quantity, first: Quantity): boolean =>
  one !== first &&
  (isValue(one) || one.scope?.marks?.[0] === 'target') &&
  isSameUnit(one, first) &&
  one.scope?.per === first.scope?.per

// Each figure in each of its roles, without those that some wording says are of something else.
function partsOf(pieces: readonly Piece[]): FigureLink['parts'] {
  const all = pieces.flatMap(({ link }) => link.parts)
  const parts = all.filter(
    ({ role, id }, i) =>
      all.findIndex((one) => one.role === role && one.id === id) === i &&
      !all.some((one) => one.role === 'not' && one.id === id),
  )
  const isOnly = ({ role }: { role: string }) => parts.filter((one) => one.role === role).length === 1
  // What alone can be the beginning is not the end.
  return parts.filter((part) => isOnly(part) || !parts.some((one) => one.id === part.id && one !== part && isOnly(one)))
}
