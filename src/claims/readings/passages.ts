import type { Quantity } from '../../model/generated/shapes.js'
import type { FigureTexts } from '../figure-text.js'

/** A figure with the words around it, up to the next figures of its sentence, as a `FigureText` has them. */
export interface Figure {
  quantity: Quantity
  /** Its place among the figures of the passage. */
  at: number
  /** Its sentence in the passage: 0 or 1. */
  sentence: number
  /** Where its mark stands in the text of the passage. */
  start: number
  end: number
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

/** Gives the passage that sentences make up together; undefined where it has no figure, or so many that it is a table. */
export function passagesOf({
  sentences,
  ids,
  figures: known,
}: FigureTexts): (first: number, last: number) => Passage | undefined {
  const cache = new Map<string, Passage | undefined>()
  const figuresOf = (text: string, sentence: number, offset: number): Omit<Figure, 'at'>[] => {
    const marks = [...text.matchAll(/#[a-z](\d+)[<>]?(?= )/g)]
    return marks.flatMap((mark, i) => {
      const quantity = known.get(ids[Number(mark[1])]!)
      if (quantity === undefined || Array.isArray(quantity.value)) return []
      const [from, end] = [i === 0 ? 0 : marks[i - 1]!.index + marks[i - 1]![0].length, mark.index + mark[0].length]
      const [before, after] = [text.slice(from, mark.index), text.slice(end, marks[i + 1]?.index)]
      return [{ quantity, sentence, start: offset + mark.index, end: offset + end, before, after }]
    })
  }
  const read = (texts: readonly string[]): Passage | undefined => {
    let offset = 0
    const figures = texts.flatMap((text, sentence) => {
      const found = figuresOf(text, sentence, offset)
      offset += text.length + 1
      return found
    })
    const text = texts.join('|')
    return figures.length === 0 || figures.length > MOST
      ? undefined
      : { text, figures: figures.map((figure, at) => ({ ...figure, at })) }
  }
  return (first, last) => {
    const key = `${first} ${last}`
    if (!cache.has(key)) {
      const texts = sentences.slice(first, last + 1).flatMap((sentence) => sentence?.text ?? [])
      cache.set(key, texts.length <= last - first ? undefined : read(texts))
    }
    return cache.get(key)
  }
}
