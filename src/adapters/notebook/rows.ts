import { linkQuotes } from '../../claims/link-quotes.js'
import type { Analysis, Finding } from '../../model/generated/shapes.js'
import { printed } from '../../model/printed.js'
import { oneLine, seenWords } from '../../model/seen.js'

/** Who said what, flat: every value is a string or a number, and a value that is not known is `null`. */
export interface QuotationRow {
  speaker: string | null
  role: string | null
  quote: string
  cue: string
  type: string
  strength: string
  rule: string
  confidence: number
  /** UTF-16 code units of the text, as is `end`. */
  start: number
  end: number
}

/** What does not hold, flat. */
export interface FindingRow {
  severity: string
  check: string
  message: string
  words: string
  start: number
  end: number
}

/** A figure, flat: what was read, and between what it lies. */
export interface FigureRow {
  figure: string
  /** The middle, where the text gives two ends. */
  value: number
  unit: string
  kind: string
  of: string | null
  /** Ends of what a careful reader expects; `null` where there is none. */
  low: number | null
  high: number | null
  start: number
  end: number
}

/** One row an attribution, in the order of the text. */
export function quotationRows(analysis: Analysis): QuotationRow[] {
  return linkQuotes(analysis).map(({ speaker, role, quote, cue, type, strength, rule, confidence, span }) => ({
    speaker: speaker ?? null,
    role: role ?? null,
    quote: oneLine(quote),
    cue: oneLine(cue),
    type,
    strength,
    rule,
    confidence,
    ...span,
  }))
}

/** One row a finding of `check`, in the order of the text. */
export function findingRows(analysis: Analysis, findings: readonly Finding[]): FindingRow[] {
  return findings.map(({ severity, check, message, spans }) => {
    const { start, end } = spans[0]!
    const words = spans.map((span) => oneLine(seenWords(analysis, span))).join('; ')
    return { severity, check, message, words, start, end }
  })
}

/** One row a figure, in the order of the text. */
export function figureRows(analysis: Analysis): FigureRow[] {
  return analysis.quantities.map((quantity) => {
    const { value, unit, kind, of, soft, span } = quantity
    const [low, high] = soft
    const ends = [value].flat()
    return {
      figure: printed(analysis, quantity),
      value: ends.reduce((sum, end) => sum + end, 0) / ends.length,
      unit,
      kind,
      of: of ?? null,
      low,
      high,
      start: span.start,
      end: span.end,
    }
  })
}
