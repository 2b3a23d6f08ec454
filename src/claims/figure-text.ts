import { type Piece, piecesOf } from '../annotate/quantities/pieces.js'
import type { Document } from '../model/document.js'
import type { DateMention, Language, Quantity, Span } from '../model/generated/shapes.js'

/** A sentence in which every figure and date is one mark, ready for patterns. */
export interface FigureText {
  /** Words in lower case, and marks. */
  words: readonly string[]
  /** Each of them behind a blank, one blank at the end. */
  text: string
  /** How many figures and dates there are. */
  figures: number
}

/** The mark of a figure or date, its place among all of them, and its sentence. */
interface Mark {
  mark: string
  at: number
  sentence: number
}

// A figure or date in the text, with its hedge and without.
interface Marked extends Span {
  id: string
  span: Span
  mark: string
  link?: string | undefined
}

/** What patterns read: the sentences, the ids that their marks stand for, the marks, and the figures and dates by id. */
export interface FigureTexts {
  sentences: readonly (FigureText | undefined)[]
  ids: readonly string[]
  marks: ReadonlyMap<string, Mark>
  figures: ReadonlyMap<string, Quantity>
  dates: ReadonlyMap<string, DateWords>
}

/** A date with its words, each behind a blank. */
export interface DateWords {
  mention: DateMention
  words: string
}

const KINDS: Record<Quantity['kind'], string> = {
  count: 'c',
  percent: 'p',
  'percentage-point': 'd',
  money: 'm',
  ratio: 'r',
  multiple: 'x',
  length: 'l',
  mass: 'u',
  area: 'u',
  volume: 'u',
  temperature: 'u',
  speed: 'v',
  duration: 't',
  age: 'a',
  ordinal: 'o',
}

const DATES: Partial<Record<DateMention['granularity'], string>> = {
  minute: 'k',
  day: 'd',
  month: 'o',
  year: 'y',
  century: 'e',
  period: 's',
}

// A longer sentence is a table or no prose.
const LONGEST = 160

/**
 * The sentences of a document with their figures as marks: kind and number of the figure behind `#`, of a date behind `@`.
 *
 * ```
 * Profit rose about 8% to $540m in 2019.   profit rose #p0 to #m1 in @y2 .
 * ```
 */
export function figureTexts(
  document: Document,
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): FigureTexts {
  const { language } = document
  const pieces = piecesOf(document)
  const marked: Marked[] = [
    ...quantities.map(({ id, span, hedge, kind, unit, of, value, rule }) => ({
      id,
      start: Math.min(span.start, hedge?.start ?? span.start),
      end: Math.max(span.end, hedge?.end ?? span.end),
      span,
      // “21 million for rail” may be money, and stands for any unit.
      mark: `#${kind !== 'count' ? KINDS[kind] : rule === 'count/unit' ? 'u' : unit === '' || !of ? 'n' : 'c'}`,
      link: Array.isArray(value) ? linkOf(document, span, rule, language) : undefined,
    })),
    ...dates.map(({ id, span, granularity }) => ({ id, ...span, span, mark: `@${DATES[granularity] ?? 'x'}` })),
  ].sort((a, b) => a.span.start - b.span.start)
  const words: string[][] = document.sentences.map(() => [])
  const counts = new Uint32Array(document.sentences.length)
  const marks = new Map<string, Mark>()
  let next = 0
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!
    const found = marked[next]
    if (found && found.span.end <= piece.start) {
      next++
      continue
    }
    const { sentence } = piece
    if (found && found.start < piece.end) {
      const { link } = found
      const mark = `${found.mark}${next}`
      marks.set(found.id, { mark, at: next++, sentence })
      words[sentence]!.push(...(link ? [`${mark}<`, link, `${mark}>`] : [mark]))
      counts[sentence]! += link ? 2 : 1
      while (at < pieces.length && pieces[at]!.start < found.end) at++
      if (isTied(pieces[at])) at++
    } else {
      words[sentence]!.push(wordOf(piece))
      at++
    }
  }
  const sentences = document.sentences.map(({ first, last }, index) =>
    words[index]!.length > 0 && last - first <= LONGEST
      ? { words: words[index]!, text: ` ${words[index]!.join(' ')} `, figures: counts[index]! }
      : undefined,
  )
  const wordsOf = ({ start, end }: Span): string => ` ${document.text.slice(start, end).toLowerCase()} `
  return {
    sentences,
    ids: marked.map(({ id }) => id),
    marks,
    figures: new Map(quantities.map((one) => [one.id, one])),
    dates: new Map(dates.map((mention) => [mention.id, { mention, words: wordsOf(mention.span) }])),
  }
}

// “15-seat”: the hyphen between a figure and its noun.
const isTied = (piece: Piece | undefined): boolean => piece?.text === '-' && !piece.spaced

// “From 40 to 50 euros” is two marks with a word between them, “40-50 euros” is one.
function linkOf({ text }: Document, span: Span, rule: string, language: Language): string | undefined {
  const { numbers } = language
  // “Down from the 89 to 93 it had promised” goes from one value to another only without an article.
  const before = text.slice(Math.max(0, span.start - 8), span.start).toLowerCase()
  if (language.grammar.determiners.some((word) => before.endsWith(` ${word} `))) return undefined
  const words = text.slice(span.start, span.end).toLowerCase().split(/\s+/)
  return /^(?:range\/(?:between|to)|age\/range)$/.test(rule)
    ? words.find((word) => numbers.additive.includes(word) || numbers.to.includes(word))
    : undefined
}

const wordOf = ({ lower }: Piece): string => (/^[#@|]/.test(lower) ? '*' : /^--$|^–$/.test(lower) ? '—' : lower)
