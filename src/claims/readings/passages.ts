import type { Quantity } from '../../model/generated/shapes.js'
import type { FigureTexts } from '../figure-text.js'

/** A figure with the words around it, up to the next figures, as a `FigureText` has them. */
export interface Figure {
  quantity: Quantity
  /** Its place among the figures and dates of the passage. */
  at: number
  before: string
  after: string
}

/** One or two sentences in which figures may be told to belong together. */
export interface Passage {
  text: string
  figures: readonly Figure[]
}

// A passage with more figures is a table in prose.
const MOST = 9

/** Gives the passage that sentences make up together; undefined where it has no two figures, or so many that it is a table. */
export function passagesOf(
  { sentences, ids }: FigureTexts,
  quantities: readonly Quantity[],
): (first: number, last: number) => Passage | undefined {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]))
  const cache = new Map<string, Passage | undefined>()
  const read = (text: string): Passage | undefined => {
    const marks = [...text.matchAll(/#[a-z](\d+)[<>]?(?= )/g)]
    if (marks.length > MOST) return undefined
    const figures = marks.flatMap((mark, i) => {
      const quantity = byId.get(ids[Number(mark[1])]!)
      const from = i === 0 ? 0 : marks[i - 1]!.index + marks[i - 1]![0].length
      const end = mark.index + mark[0].length
      const figure = { at: i, before: text.slice(from, mark.index), after: text.slice(end, marks[i + 1]?.index) }
      return quantity === undefined || Array.isArray(quantity.value) ? [] : [{ quantity, ...figure }]
    })
    return figures.length < 2 ? undefined : { text, figures }
  }
  return (first, last) => {
    const key = `${first} ${last}`
    if (!cache.has(key)) {
      const texts = sentences.slice(first, last + 1).map((sentence) => sentence?.text)
      cache.set(key, texts.length <= last - first || texts.includes(undefined) ? undefined : read(texts.join('|')))
    }
    return cache.get(key)
  }
}
