import type { Quantity } from '../../model/generated/shapes.js'
import type { DateWords, FigureText, FigureTexts } from '../figure-text.js'

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
  /** The date that stands with it. */
  date: DateWords | undefined
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
  dates,
}: FigureTexts): (first: number, last: number) => Passage | undefined {
  const lone: (readonly Figure[])[] = []
  // Of the date whose mark stands there.
  const idAt = (text: string, at: number) => (at < 0 ? undefined : ids[Number.parseInt(text.slice(at + 3), 10)])
  const figuresOf = ({ text, figures }: FigureText): readonly Figure[] => {
    if (figures === 0) return []
    const marks = [...text.matchAll(/#[a-z](\d+)[<>]?(?= )/g)]
    let taken: string | undefined
    return marks.flatMap((mark, i) => {
      const quantity = known.get(ids[Number(mark[1])]!)
      if (quantity === undefined || Array.isArray(quantity.value)) return []
      const [from, end] = [i === 0 ? 0 : marks[i - 1]!.index + marks[i - 1]![0].length, mark.index + mark[0].length]
      const [before, after] = [text.slice(from, mark.index), text.slice(end, marks[i + 1]?.index)]
      // Behind it, or else before it where it is not that of the figure before.
      const next = after.indexOf(' @')
      const behind = /^(?: [^ ,;:—]+){0,5}$/.test(after.slice(0, next)) ? idAt(after, next) : undefined
      const ahead = idAt(before, before.lastIndexOf(' @'))
      const own = behind ?? (ahead === taken ? undefined : ahead)
      taken = own
      const date = own === undefined ? undefined : dates.get(own)
      return [{ quantity, at: i, sentence: 0, start: mark.index, end, before, after, date }]
    })
  }
  const make = (first: number, last: number): Passage | undefined => {
    const figures: Figure[] = []
    let text = ''
    for (let index = first; index <= last; index++) {
      const one = sentences[index]
      if (!one) return undefined
      if (index > first) text += '|'
      const offset = text.length
      lone[index] ??= figuresOf(one)
      for (const one of lone[index]!) {
        const place = { at: figures.length, sentence: index - first, start: offset + one.start, end: offset + one.end }
        figures.push({ ...one, ...place })
      }
      text += one.text
    }
    return figures.length === 0 || figures.length > MOST ? undefined : { text, figures }
  }
  // No passage has as many sentences.
  const made: (Passage | undefined)[] = []
  return (first, last) => (made[8 * last - first] ??= make(first, last))
}
