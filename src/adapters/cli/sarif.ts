import { indexLines } from '../../document/lines.js'
import type { QuoteVerification } from '../../evidence/verification/verify-quotes.js'
import { version } from '../../version.js'
import type { ReferenceText } from './reference-texts.js'

/** An article and what became of its quotations. */
export interface VerifiedArticle {
  file: string
  text: string
  rows: readonly QuoteVerification[]
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note', none: 'none' } as const

/** SARIF 2.1.0: a result for each quotation that a policy does not let pass, with the passage it was compared with. */
export function toSarif(articles: readonly VerifiedArticle[], references: readonly ReferenceText[]): string {
  const rows = articles.flatMap((article) => article.rows.map((row) => ({ ...article, row })))
  const told = rows.filter(({ row }) => row.severity !== 'none')
  const rules = [...new Set(told.map(({ row }) => row.verdict))].sort()
  const results = told.map(({ file, text, row }) => ({
    ruleId: `verify/${row.verdict}`,
    level: LEVELS[row.severity],
    message: { text: `“${row.quote}”: ${row.reason}.${row.rule ? ` ${row.rule.page}.` : ''}` },
    locations: [location(file, text, row.at)],
    relatedLocations: row.spans.flatMap((span) => {
      const reference = references.find((one) => one.reference.id === row.reference)
      return reference ? [location(reference.file, reference.reference.text, span)] : []
    }),
    properties: { verdict: row.verdict, flags: row.flags, ...(row.tier && { tier: row.tier }) },
  }))
  const driver = {
    name: 'onrecord',
    version,
    rules: rules.map((verdict) => ({
      id: `verify/${verdict}`,
      shortDescription: { text: `Quotation: ${verdict.replaceAll('-', ' ')}` },
    })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function location(file: string, text: string, { start, end }: { start: number; end: number }) {
  const lines = indexLines(text)
  const [from, to] = [lines.at(start), lines.at(end)]
  return {
    physicalLocation: {
      artifactLocation: { uri: file.replaceAll('\\', '/') },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
        snippet: { text: text.slice(start, end) },
      },
    },
  }
}
