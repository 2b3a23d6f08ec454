import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node'
import { linkQuotes, type QuoteRow } from '../../claims/link-quotes.js'
import type { Span } from '../../model/generated/shapes.js'
import type { Article } from './article.js'

// The protocol knows no persons.
const SPEAKER = SymbolKind.Class
const STATEMENT = SymbolKind.String

/** The outline of a text: its speakers in the order they first speak, each with what is attributed to them. */
export function symbolsOf({ analysis, positions }: Article): DocumentSymbol[] {
  const speakers = new Map<string, { name: string; detail: string; rows: QuoteRow[] }>()
  for (const row of linkQuotes(analysis)) {
    const name = row.speaker ?? (row.source || 'Not named')
    const key = row.speakerId ?? `? ${name}`
    const speaker = speakers.get(key) ?? { name, detail: row.role ?? '', rows: [] }
    speaker.rows.push(row)
    speakers.set(key, speaker)
  }
  return [...speakers.values()].map(({ name, detail, rows }) => {
    const spans = rows.map(({ span }) => span)
    return {
      name,
      detail,
      kind: SPEAKER,
      range: positions.range(over(spans)),
      selectionRange: positions.range(spans[0]!),
      children: rows.map(({ quote, cue, type, span }) => ({
        name: shortened(quote) || '…',
        detail: [type, cue].filter(Boolean).join(', '),
        kind: STATEMENT,
        range: positions.range(span),
        selectionRange: positions.range(span),
      })),
    }
  })
}

const over = (spans: readonly Span[]): Span =>
  spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }))

const LONGEST = 80
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words
