import type { FigureLink, Language, Quantity } from '../model/generated/shapes.js'
import type { FigureTexts } from './figure-text.js'
import { anyOf, wordsOf } from './words.js'

/**
 * Changes whose parts stand apart: a clause that tells from where to where, and one other figure in it that tells how far.
 *
 * ```
 * The herd has shrunk by 60 percent since 2005, from 500 animals to 300.
 *                        ^by                         ^from          ^to
 * ```
 */
export function joinChanges(
  { sentences, ids, figures }: FigureTexts,
  found: readonly FigureLink[],
  language: Language,
): FigureLink[] {
  const known = new Set(
    found.filter(({ relation }) => relation === 'change' || relation === 'multiple').map((link) => idOf(link, 'by')),
  )
  const pairs = new Map<string, FigureLink[]>()
  for (const link of found) if (link.relation === 'pair') append(pairs, idOf(link, 'to')!, link)
  if (pairs.size === 0) return []
  const breaks = breaksOf(language)
  return sentences.flatMap((sentence) => {
    if (!sentence) return []
    const marks = [...sentence.text.matchAll(/#([a-z])(\d+)[<>]?/g)].map((mark) => ({
      id: ids[Number(mark[2])]!,
      kind: mark[1]!,
      at: mark.index,
      end: mark.index + mark[0].length,
    }))
    const inside = [...new Set(marks.map(({ id }) => id))].flatMap((id) => pairs.get(id) ?? [])
    // Two movements in a sentence could each have the change.
    if (new Set(inside.map((link) => idOf(link, 'to'))).size !== 1) return []
    const [pair] = inside
    const ends = marks.filter(({ id }) => pair!.parts.some((part) => part.id === id))
    const [first, last] = [ends[0]!, ends.at(-1)!]
    const far = marks.filter(({ id, kind }) => !ends.some((end) => end.id === id) && isHowFar(figures.get(id), kind))
    if (far.length !== 1 || known.has(far[0]!.id)) return []
    const [by] = far
    const between =
      by!.at < first.at
        ? sentence.text.slice(by!.end, first.at)
        : by!.at > last.end
          ? sentence.text.slice(last.end, by!.at)
          : ''
    if (breaks.test(between)) return []
    return [{ relation: 'change', parts: [{ role: 'by', id: by!.id }, ...pair!.parts], rule: 'link/change-joined' }]
  })
}

const idOf = ({ parts }: FigureLink, name: string): string | undefined => parts.find(({ role }) => role === name)?.id

function append(lists: Map<string, FigureLink[]>, key: string, link: FigureLink): void {
  lists.set(key, [...(lists.get(key) ?? []), link])
}

const isHowFar = (quantity: Quantity | undefined, kind: string): boolean =>
  quantity !== undefined &&
  !quantity.scope?.marks?.includes('margin') &&
  (kind === 'x' || (quantity.role === 'by' && 'pdmu'.includes(kind)) || kind === 'd')

// Words behind which another clause begins; “since 2005” begins none.
function breaksOf(language: Language): RegExp {
  const words = ['break', 'stop'].flatMap((name) => wordsOf(language, name))
  return new RegExp(` ${anyOf([...words, ';', ':', '—'])}(?= )(?! @)`)
}
