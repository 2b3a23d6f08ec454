import type { FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import type { FigureTexts } from './figure-text.js'
import { idOf, isSameUnit } from './links.js'
import { cueOf } from './readings/cues.js'

const COMPARING = ['reading-more', 'reading-fewer']
const VALUES = new Set(['from', 'to', 'low', 'high'])

/**
 * The links that wordings found, with the figures that are meant where another one stands nearer, and without those that
 * the rest of the links speaks against.
 *
 * ```
 * The party has 120 of the 300 seats, 31 fewer than the 151 needed.
 *               ^to        ^no value  ^by               ^from
 * ```
 */
export function settleLinks(links: readonly FigureLink[], texts: FigureTexts, language: Language): FigureLink[] {
  const { ids, figures, sentences, marks } = texts
  const placeOf = (id = '') => marks.get(id)?.at ?? -1
  const sentenceOf = (id = '') => marks.get(id)?.sentence
  const partsOf = new Map<string, string>()
  for (const link of links) {
    if (link.relation !== 'subset') continue
    const [part, whole] = [idOf(link, 'part'), idOf(link, 'whole')]
    if (part && whole && placeOf(part) < placeOf(whole)) partsOf.set(whole, part)
  }
  // “14 more than in 2020” tells of the figure before it.
  const meantBy = (id: string): string => {
    const one = figures.get(partsOf.get(id) ?? id)
    const isChange = (figure: Quantity) => figure.role === 'by' && figure.direction !== undefined
    if (!one || !isChange(one)) return one?.id ?? id
    const before = figures.get(ids[placeOf(one.id) - 1] ?? '')
    const isNear = before && sentenceOf(before.id) === sentenceOf(one.id)
    return isNear && !isChange(before) && isSameUnit(before, one) ? before.id : id
  }
  const settle = (link: FigureLink): FigureLink[] => {
    if (link.relation === 'sum') {
      const own = new Set(link.parts.map(({ id }) => id))
      const parts = link.parts.filter(({ role, id }) => role === 'total' || !own.has(partsOf.get(id) ?? ''))
      return parts.length < 3 && parts.length < link.parts.length ? [] : [{ ...link, parts }]
    }
    if (link.relation !== 'change' && link.relation !== 'margin') return [link]
    const own = new Set(link.parts.map(({ id }) => id))
    const parts = link.parts.map((part) => {
      const id = VALUES.has(part.role) ? meantBy(part.id) : part.id
      return own.has(id) ? part : { ...part, id }
    })
    return [{ ...link, parts }]
  }
  // What a figure came from in its own sentence is not what one of the next came from.
  const over = new Set<string>()
  for (const link of links) {
    const [from, to] = [idOf(link, 'from'), idOf(link, 'to')]
    if (link.relation === 'change' && from && to && sentenceOf(from) === sentenceOf(to)) over.add(from)
    // “It was 6 per cent, down from 7”
    const before = ids[placeOf(from) - 1]
    if (from && before && figures.get(from)?.role === 'from' && sentenceOf(before) === sentenceOf(from)) over.add(from)
  }
  const isOver = (link: FigureLink): boolean => {
    const [from, to] = [idOf(link, 'from') ?? '', idOf(link, 'to') ?? '']
    return link.relation === 'change' && over.has(from) && sentenceOf(from)! < sentenceOf(to)!
  }
  const cue = (name: string) => cueOf(language, name)
  // The words from a figure to another of its sentence, or to the end.
  const wordsFrom = (id: string, other = ''): string[] => {
    const words = sentences[sentenceOf(id) ?? -1]?.words ?? []
    const at = (one: string) => words.indexOf(marks.get(one)?.mark ?? '')
    return words.slice(at(id) + 1, other === '' ? undefined : at(other))
  }
  const isOfElse = (link: FigureLink): boolean => {
    const [by, from, b] = ['by', 'from', 'b'].map((role) => idOf(link, role)) as [string?, string?, string?]
    // “4.2 metres, 30 centimetres higher” is no conversion.
    if (link.relation === 'same' && b) return COMPARING.some((name) => cue(name).leads(` ${wordsFrom(b).join(' ')} `))
    if (link.relation !== 'change' || !by || !from) return false
    const behind = ` ${wordsFrom(by).slice(0, 3).join(' ')} `
    // “From $18 to $20 an hour, or $80 more for a week of 40 hours”
    if (cue('reading-more').leads(behind) && cue('for').in(behind)) return true
    // “14 more than in 2020 and eight short of 32”: the next figure is of something else.
    const between = ` ${wordsFrom(by, from).join(' ')} `
    return cue('contrast').in(between) && cue('reading-and').in(between)
  }
  return links
    .filter((link) => !isOver(link) && !isOfElse(link))
    .flatMap(settle)
    .map((link) => inOrder(link, figures))
}

// “To 5 per cent from 4.5” goes from the second to the first, whatever stands first in the wording.
function inOrder(link: FigureLink, figures: ReadonlyMap<string, Quantity>): FigureLink {
  const roleOf = (role: string) => figures.get(idOf(link, role) ?? '')?.role
  if (roleOf('from') !== 'to' || roleOf('to') !== 'from') return link
  const turned: Record<string, string> = { from: 'to', to: 'from' }
  return { ...link, parts: link.parts.map((part) => ({ ...part, role: turned[part.role] ?? part.role })) }
}
