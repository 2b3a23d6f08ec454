import type { Span, Verification } from '../../../model/generated/shapes.js'
import type { ParsedQuote, Segment } from '../quote.js'
import { unmasked } from '../reference/clauses.js'
import type { PreparedReference } from '../reference/reference.js'
import type { Placement } from '../search/placement.js'
import { foldExtraction, foldPresentation } from '../words/folding.js'

export type Tier = NonNullable<Verification['tier']>

/** A segment as it is printed, and where it stands in the text that a reader sees of the reference. */
interface Printed {
  words: string
  span: Span
}

const OPENS = /[([{¿¡“„«"״'‘‚「『（«-]$/u
const CLOSES = /^(?:[ \u00a0\u202f]?[?!;:»]|[.,…。！？、，؟।)\]}”"״'’」』）-])+/u

/** Where a placement stands, with the punctuation at its edges that the quotation prints too. */
export function printedOf(
  segment: Segment,
  placement: Placement,
  quote: ParsedQuote,
  prepared: PreparedReference,
): Printed {
  const { text } = prepared
  const whole = quote.text.slice(segment.start, segment.end)
  const words = whole.trim()
  const from = segment.start + whole.length - whole.trimStart().length
  const to = from + words.length
  let [start, end] = edgesOf(placement, prepared)
  const { steps } = placement
  const first = steps.find(({ item }) => item >= 0)
  const last = steps.findLast(({ item }) => item >= 0)
  // Marks before the first word and behind the last, as far as both print the same.
  if (first?.word === placement.from) {
    let at = segment.items[first.item]!.start
    while (at > from && start > 0 && OPENS.test(quote.text[at - 1]!) && alike(quote.text[at - 1]!, text[start - 1]!)) {
      at--
      start--
    }
  }
  if (last && (steps.at(-1)?.word === placement.to - 1 || segment.items.at(-1)?.gap)) {
    const marks = CLOSES.exec(quote.text.slice(segment.items[last.item]!.end, to))?.[0] ?? ''
    let at = end
    for (const mark of marks.replaceAll(/\s/g, '')) {
      // Emphasis that closes before the mark is no punctuation.
      while (
        /[*_`]/.test(text[at] ?? '') ||
        (/\s/.test(text[at] ?? '') && /[?!;:»]/.test(mark) && text[at + 1] === mark)
      )
        at++
      if (at >= text.length || !alike(mark, text[at]!)) break
      end = ++at
    }
  }
  return { words, span: { start, end } }
}

// A nested quotation is printed with other marks than one that stands alone.
const MARK = /["״'“”„‟«»‹›‘’‚「」『』]/u
const alike = (a: string, b: string): boolean =>
  a === b || foldPresentation(a) === foldPresentation(b) || (MARK.test(a) && MARK.test(b))

/** From where the first word of a placement begins to where its last ends; a sign behind the last belongs to it. */
export function edgesOf(
  { from, to }: Pick<Placement, 'from' | 'to'>,
  { starts, ends }: PreparedReference,
): [number, number] {
  let end = ends[from]!
  for (let i = Math.max(from, to - 3); i < to; i++) end = Math.max(end, ends[i]!)
  return [starts[from]!, end]
}

/** What had to be folded so that a segment and its place are the same. */
export function tierOf(segment: Segment, placement: Placement, quote: ParsedQuote, prepared: PreparedReference): Tier {
  if (placement.disfluent) return 'T4'
  const { words, span } = printedOf(segment, placement, quote, prepared)
  const { reference, map } = prepared
  const back = map.back(span)
  if (reference.text.slice(back.start, back.end) === words) return 'T0'
  const seen = prepared.text.slice(span.start, span.end)
  if (foldPresentation(seen) === foldPresentation(words)) return map.markup.length > 0 && seen !== words ? 'T2' : 'T1'
  const said = unmasked(prepared, span.start, span.end)
  if (foldExtraction(said) === foldExtraction(words)) return 'T2'
  if (segment.items.some(({ gap, stem }) => gap || stem) && isPlain(segment, placement, quote, prepared)) return 'T0'
  return 'T3'
}

// With brackets: whether the words around them are printed as they stand.
function isPlain(
  { items }: Segment,
  { steps }: Placement,
  quote: ParsedQuote,
  { text, starts, ends }: PreparedReference,
): boolean {
  return steps.every(({ item, word }) => {
    if (item < 0 || word < 0) return true
    const { gap, stem, start, end } = items[item]!
    return gap || stem !== undefined || quote.text.slice(start, end) === text.slice(starts[word], ends[word])
  })
}
