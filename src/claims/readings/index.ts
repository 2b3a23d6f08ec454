import type { FigureLink, Language, Quantity } from '../../model/generated/shapes.js'
import { middleOf } from '../../model/interval.js'
import type { FigureTexts } from '../figure-text.js'
import { isSameUnit } from '../links.js'
import { readAgain } from './again.js'
import { readChanges } from './changes.js'
import { readDirection } from './directions.js'
import { type Figure, passagesOf } from './passages.js'
import { readProducts } from './products.js'
import { type Reader, settle } from './reading.js'
import { readScores } from './scores.js'
import { readShares } from './shares.js'
import { readParts, readTotals } from './sums.js'

// In this order: a figure that is read in one relation is read in no further one.
const readers: readonly Reader[] = [readChanges, readScores, readShares, readTotals, readProducts, readParts]

/**
 * Relations told by the parts that figures play and not by a wording: a figure that the text marks as derived, a change, a
 * share, a total, a rest or a rate, and figures of a sentence, or of two, that it may be derived from.
 *
 * Figures that `found` relates already are left alone as the derived ones.
 */
export function readLinks(texts: FigureTexts, found: readonly FigureLink[], language: Language): FigureLink[] {
  const taken = new Set(found.filter((link) => isKnown(link, texts.figures)).flatMap(idsOf))
  const passageOf = passagesOf(texts)
  const read = (own: Figure, reads: readonly ReturnType<Reader>[], passages: readonly (readonly [number, number])[]) =>
    reads.some((one) => one !== undefined)
      ? firstOf(passages, (sentences) => {
          const passage = passageOf(...sentences)
          const figure = passage?.figures.find(({ quantity }) => quantity === own.quantity)
          return passage && figure && firstOf(reads, (one) => one && settle(one(figure, passage)))
        })
      : undefined
  const figures = texts.sentences.flatMap((_, i) => {
    const own = passageOf(i, i)
    if (!own) return []
    const isBehindFigures = (texts.sentences[i - 1]?.figures ?? 0) > 0
    const before = isBehindFigures ? [[i - 1, i] as const] : []
    const near = [[i, i] as const, ...before, [i, i + 1] as const]
    const further = [i - 2, i] as const
    const first = [i - 3, i - 2, i - 1].find((one) => passageOf(one, i)) ?? i
    const linkOf = (figure: Figure): FigureLink | undefined => {
      const [changes, scores, shares, totals, products, parts] = readers.map((reader) => reader(figure, language))
      return (
        read(figure, [changes, scores, shares, totals, products], near) ??
        // These look for the other figures further back.
        read(figure, [parts, shares, products], [[first, i]]) ??
        read(figure, [changes], [further, [i, i + 2]])
      )
    }
    return own.figures.flatMap((figure) => {
      const link =
        (taken.has(figure.quantity.id) ? undefined : linkOf(figure)) ??
        read(figure, [readAgain(figure, language)], [...before, further])
      for (const id of link ? idsOf(link) : []) taken.add(id)
      return link ?? []
    })
  })
  const moved = new Set(found.filter(({ relation }) => relation === 'direction').flatMap(idsOf))
  const directions = texts.sentences.flatMap((_, i) => {
    const passages = [passageOf(i, i), passageOf(i, i + 1)].flatMap((passage) => passage ?? [])
    const link = firstOf(passages, (passage) => readDirection(passage, language))
    if (!link || idsOf(link).some((id) => moved.has(id))) return []
    for (const id of idsOf(link)) moved.add(id)
    return link
  })
  return [...figures, ...directions]
}

const RELATIONS = new Set(['change', 'margin', 'multiple', 'share', 'sum', 'casualties', 'each', 'rate'])

// A wording may have met figures that cannot be what it takes them for.
function isKnown({ relation, parts }: FigureLink, byId: ReadonlyMap<string, Quantity>): boolean {
  const of = (...roles: string[]) =>
    parts.filter(({ role }) => roles.includes(role)).flatMap(({ id }) => byId.get(id) ?? [])
  const [total, rate] = [of('total')[0], of('rate')[0]]
  if (relation === 'sum')
    return total !== undefined && of('part', 'first').every((one) => middleOf(one) < middleOf(total))
  // “35 % of Malians, or 8 million people”, of whom the text gives no number.
  if (relation === 'share') return of('whole').length > 0
  if (relation === 'rate')
    return rate?.scope?.per !== undefined && (parts.length > 2 || total?.scope?.per !== undefined)
  const [from, to] = of('from', 'to', 'low', 'high')
  return RELATIONS.has(relation) && (!from || !to || isSameUnit(from, to))
}

const idsOf = ({ parts }: FigureLink): string[] => parts.map(({ id }) => id)

function firstOf<T, U>(all: readonly T[], make: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const made = make(one)
    if (made !== undefined) return made
  }
  return undefined
}
