import type { FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import type { FigureTexts } from './figure-text.js'
import { isSameUnit } from './links.js'
import { type Cue, cueOf } from './readings/cues.js'

// A place with more figures than this is a table in prose, where the one beside need not be the one meant.
const MOST = 4

// Two values of one thing are seldom further apart than by this factor.
const FAR = 20

interface Mark {
  id: string
  at: number
  end: number
}

/**
 * Changes told loosely: one figure says how far and which way something moved, and its sentence, or that and the next, has
 * two values, told apart by a date each or by a word of comparison.
 *
 * ```
 * Enrolment is down 40 percent: 150 pupils started school, against 200 last year.
 *                   ^by         ^to                                ^from
 * ```
 */
export function joinContrasts(
  { sentences, ids, figures }: FigureTexts,
  found: readonly FigureLink[],
  language: Language,
): FigureLink[] {
  const known = new Set(
    found
      .filter(({ relation }) => relation === 'change' || relation === 'multiple' || relation === 'share')
      .flatMap(({ parts }) => parts.map(({ id }) => id)),
  )
  const [clause, contrast] = [cueOf(language, 'clause'), cueOf(language, 'contrast')]
  return sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1]
    for (const text of [sentence?.text, sentence && next && `${sentence.text}|${next.text}`]) {
      if (text === undefined) continue
      const marks = [...text.matchAll(/#[a-z](\d+)/g)].map((mark) => ({
        id: ids[Number(mark[1])]!,
        at: mark.index,
        end: mark.index + mark[0].length,
      }))
      const link = marks.length > MOST ? undefined : linkOf(marks, figures)
      if (!link || link.parts.some(({ id }) => known.has(id))) continue
      const places = marks.filter(({ id }) => link.parts.some((part) => part.id === id))
      const between = text.slice(places[0]!.end, places.at(-1)!.at)
      if (clause.in(between) || !isContrast(text, contrast)) continue
      for (const { id } of link.parts) known.add(id)
      return [link]
    }
    return []
  })
}

function linkOf(marks: readonly Mark[], byId: ReadonlyMap<string, Quantity>): FigureLink | undefined {
  const figures = [...new Set(marks.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? [])
  const moves = figures.filter(isMove)
  const [by] = moves
  if (!by || moves.length !== 1) return undefined
  const values = figures.filter((one) => one !== by && isValue(one) && isOfOne(one, figures, by))
  const [a, b] = values
  if (!a || !b || values.length !== 2) return undefined
  // A share of shares is seldom meant; points are of shares alone.
  if ((by.kind === 'percentage-point') !== (a.kind === 'percent') || a.kind !== b.kind) return undefined
  const [low, high] = Number(a.value) < Number(b.value) ? [a, b] : [b, a]
  if (Number(high.value) > FAR * Number(low.value)) return undefined
  const isUp = by.kind === 'multiple' ? Number(by.value) > 1 : by.direction === 'up'
  const parts = [
    { role: 'by', id: by.id },
    { role: 'from', id: (isUp ? low : high).id },
    { role: 'to', id: (isUp ? high : low).id },
  ]
  return { relation: 'change', way: isUp ? 'up' : 'down', parts, rule: 'link/change-contrast' }
}

const isMove = ({ kind, direction, role, value, modifier }: Quantity): boolean =>
  !Array.isArray(value) &&
  modifier !== 'at-most' &&
  (kind === 'multiple' || (direction !== undefined && role === 'by' && RATES.has(kind)))

const RATES = new Set<Quantity['kind']>(['percent', 'percentage-point', 'ratio'])

const isValue = ({ kind, value, role, scope }: Quantity): boolean =>
  !Array.isArray(value) &&
  role !== 'by' &&
  kind !== 'ordinal' &&
  kind !== 'multiple' &&
  kind !== 'ratio' &&
  !(scope?.marks ?? []).some((mark) => SET_APART.has(mark))

const SET_APART = new Set(['limit', 'target', 'margin', 'score', 'negated', 'inclusion'])

// Another figure of the same unit stands there: the other value.
const isOfOne = (one: Quantity, figures: readonly Quantity[], by: Quantity): boolean =>
  figures.some((other) => other !== one && other !== by && isValue(other) && isSameUnit(one, other))

// A word of comparison, or two dates and no third.
function isContrast(text: string, contrast: Cue): boolean {
  return contrast.in(text) || text.match(/@[a-z]\d+/g)?.length === 2
}
