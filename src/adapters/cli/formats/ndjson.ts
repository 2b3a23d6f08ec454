import { indexLines } from '../../../document/lines.js'
import { type Format, plain } from './format.js'

/** One object a line for each thing reported, for pipes. Columns count UTF-16 code units. */
export const ndjson: Format = {
  ...plain,
  id: 'ndjson',
  begin: () => '',
  article({ file, text, items }) {
    const lines = indexLines(text)
    return items
      .map(({ rule, severity, spans, words, message, notes }) => {
        const [from, to] = [lines.at(spans[0]!.start), lines.at(spans[0]!.end)]
        const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
        return `${JSON.stringify({ file, ...place, rule, severity, message, words, notes, spans })}\n`
      })
      .join('')
  },
}
