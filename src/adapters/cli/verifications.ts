import type picocolors from 'picocolors'
import { createPlaces, type Place } from '../../evidence/verification/reference/places.js'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import { diffWords } from '../../evidence/verification/word-diff.js'
import { pagedReferences, type ReferenceText } from './reference-texts.js'
import { layTable } from './table.js'

type Colors = ReturnType<typeof picocolors.createColors>

const COLORS = { error: 'red', warning: 'yellow', info: 'blue', none: 'green' } as const

/** What became of each quotation, as a table with a word diff under each one that is not sound, for a terminal. */
export function printVerifications(
  rows: readonly QuoteVerification[],
  references: readonly ReferenceText[],
  colors: Colors,
): string {
  const stale = new Set(rows.flatMap(({ stale, reference }) => (stale && reference ? [reference] : [])))
  const findPlace = createPlaces(pagedReferences(references))
  const notes = [...stale].map((id) => `${id}: the text is no longer the one its hash was made from\n`)
  if (rows.length === 0) return `${notes.join('')}No quotations found.\n`
  const table = layTable(
    [
      { heading: 'Quotation', widest: 56 },
      { heading: 'Speaker', widest: 24 },
      { heading: 'Verdict', widest: 14 },
      { heading: 'Place', widest: 30 },
      { heading: 'Look at', widest: 26 },
    ],
    rows.map((row) => [
      row.quote ?? '',
      row.speaker ?? '?',
      row.verdict.replaceAll('-', ' '),
      findPlace(row).place,
      [row.severity === 'none' ? '' : row.severity, ...row.flags].filter(Boolean).join(', '),
    ]),
  )
  const details = rows.flatMap((row) => (row.sound ? [] : [detail(row, findPlace(row), colors)]))
  return `${notes.join('')}${table}${details.length > 0 ? '\n' : ''}${details.join('\n')}`
}

function detail(row: QuoteVerification, { passage }: Place, colors: Colors): string {
  const { verdict, quote = '', reason, severity, speaker, utterer, rule, elsewhere } = row
  const runs = diffWords(quote, passage).map(({ kind, words }) =>
    kind === 'same' ? words : kind === 'quote' ? colors.green(`{+${words}+}`) : colors.red(`[-${words}-]`),
  )
  const lines = [
    `${colors[COLORS[severity]](verdict.replaceAll('-', ' '))}: ${reason}`,
    passage ? `  ${runs.join(' ')}` : `  “${quote}”`,
    ...(verdict === 'misattributed' ? [`  said by ${utterer ?? 'somebody else'}, not by ${speaker}`] : []),
    ...(elsewhere ? [`  it stands in ${elsewhere}`] : []),
    ...(rule ? [colors.dim(`  ${rule.page}`)] : []),
  ]
  return `${lines.join('\n')}\n`
}
