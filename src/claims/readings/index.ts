import type { FigureLink, Language, Quantity } from '../../model/generated/shapes.js'
import { middleOf } from '../../model/interval.js'
import type { FigureTexts } from '../figure-text.js'
import { isSameUnit } from '../links.js'
import { readAgain } from './again.js'
import { readChanges } from './changes.js'
import { type Figure, type Passage, passagesOf } from './passages.js'
import { readProducts } from './products.js'
import { type Reading, settle } from './reading.js'
import { readScores } from './scores.js'
import { readShares } from './shares.js'
import { readRests, readTotals } from './sums.js'

/** What may be made of a figure, as the one derived, and the others of a passage. */
type Reader = (figure: Figure, passage: Passage, language: Language) => Reading[]

// In this order: a figure that is read in one relation is read in no further one.
const readers: readonly Reader[] = [readChanges, readScores, readShares, readRests, readTotals, readProducts]

/**
 * Relations told by the parts that figures play and not by a wording: a figure that the text marks as derived, a change, a
 * share, a total, a rest or a rate, and figures of a sentence, or of two, that it may be derived from.
 *
 * Figures that `found` relates already are left alone as the derived ones.
 */
export function readLinks(texts: FigureTexts, found: readonly FigureLink[], language: Language): FigureLink[] {
  const taken = new Set(found.filter((link) => isKnown(link, texts.figures)).flatMap(idsOf))
  const passageOf = passagesOf(texts)
  return texts.sentences.flatMap((sentence, i) => {
    if (!sentence || sentence.figures === 0) return []
    const isBehindFigures = (texts.sentences[i - 1]?.figures ?? 0) > 0
    const own = sentence.text.match(/#[a-z](\d+)/g) ?? []
    const before = isBehindFigures ? passageOf(i - 1, i) : undefined
    const near = [passageOf(i, i), before, passageOf(i, i + 1)]
    const further = [before, i > 1 ? passageOf(i - 2, i) : undefined]
    const links: FigureLink[] = []
    const ids = new Set(own.map((mark) => texts.ids[Number(mark.slice(2))]!))
    for (const id of ids) {
      const read = (all: readonly Reader[], passages: readonly (Passage | undefined)[]) =>
        firstOf(passages, (passage) => {
          const figure = passage.figures.find(({ quantity }) => quantity.id === id)
          return figure && firstOf(all, (reader) => settle(reader(figure, passage, language)))
        })
      const link = (taken.has(id) ? undefined : read(readers, near)) ?? read([readAgain], further)
      if (!link) continue
      links.push(link)
      for (const one of idsOf(link)) taken.add(one)
    }
    return links
  })
}

const RELATIONS = new Set(['change', 'margin', 'multiple', 'share', 'sum', 'casualties', 'each', 'rate'])

// A wording may have met figures that cannot be what it takes them for.
function isKnown({ relation, parts }: FigureLink, byId: ReadonlyMap<string, Quantity>): boolean {
  const of = (...roles: string[]) =>
    parts.filter(({ role }) => roles.includes(role)).flatMap(({ id }) => byId.get(id) ?? [])
  const [total, rate] = [of('total')[0], of('rate')[0]]
  if (relation === 'sum')
    return total !== undefined && of('part', 'first').every((one) => middleOf(one) < middleOf(total))
  if (relation === 'rate')
    return rate?.scope?.per !== undefined && (parts.length > 2 || total?.scope?.per !== undefined)
  const [from, to] = of('from', 'to', 'low', 'high')
  return RELATIONS.has(relation) && (!from || !to || isSameUnit(from, to))
}

const idsOf = ({ parts }: FigureLink): string[] => parts.map(({ id }) => id)

function firstOf<T, U>(all: readonly (T | undefined)[], make: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const made = one === undefined ? undefined : make(one)
    if (made !== undefined) return made
  }
  return undefined
}
