import { createHash } from 'node:crypto'
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { indexLines, type LineIndex } from '../../../document/lines.js'
import type { Span } from '../../../model/generated/shapes.js'
import { version } from '../../../version.js'
import type { Format, Item, Reported } from './format.js'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0, for code scanning. Columns count UTF-16 code units, and the log says so. */
export const sarif: Format = {
  id: 'sarif',
  begin(rules) {
    const driver = {
      name: 'onrecord',
      version,
      rules: rules.map(({ id, summary }) => ({ id, shortDescription: { text: summary } })),
    }
    const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(1, -1)
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{${run},"results":[`
  },
  article(reported) {
    const seen = new Map<string, number>()
    const lines = indexLines(reported.text)
    return reported.items.map((item) => `\n${JSON.stringify(result(reported, item, lines, seen))}`).join(',')
  },
  between: ',',
  end: '\n]}]}\n',
}

function result({ file, text }: Reported, item: Item, lines: LineIndex, seen: Map<string, number>) {
  const { rule, severity, spans, message, notes, related = [], properties } = item
  const [first, ...further] = spans.map((span) => location(file, text, span, lines))
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: [message, ...notes].join('\n') },
    locations: [first],
    relatedLocations: [
      ...further,
      ...related.map((other) => location(other.file, other.text, other.span, indexLines(other.text))),
    ].map((one, id) => ({ id, ...one })),
    partialFingerprints: { 'onrecord/words/v1': fingerprint(item, seen) },
    ...(properties && { properties }),
  }
}

// By the words and how many times they were reported before, so that an edit elsewhere leaves it the same.
function fingerprint({ rule, words }: Item, seen: Map<string, number>): string {
  const key = `${rule}\n${words}`
  const before = seen.get(key) ?? 0
  seen.set(key, before + 1)
  return createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32)
}

function location(file: string, text: string, { start, end }: Span, lines: LineIndex) {
  const [from, to] = [lines.at(start), lines.at(end)]
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
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

/** A file as a reference that is a valid URI: spaces, `#` and the like are escaped. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
