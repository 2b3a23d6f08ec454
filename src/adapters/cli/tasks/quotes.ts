import { linkQuotes, type QuoteRow } from '../../../claims/link-quotes.js'
import { jsonItem, jsonLayout } from '../formats/json.js'
import { openArticle } from '../open-article.js'
import { printQuotes } from '../print.js'
import { createSettings, type Settings } from '../settings.js'
import { type FileTask, unread } from '../task.js'

/** What a run of `quotes` is told. */
export interface QuotesSettings extends Settings {
  format: string
  /** Whether each file is told by its name, for a terminal. */
  several: boolean
}

const COLUMNS = [
  'file',
  'quote',
  'speaker',
  'role',
  'source',
  'cue',
  'type',
  'strength',
  'rule',
  'confidence',
  'start',
  'end',
]

/** The first line of the table in CSV. */
export const csvHead = `${COLUMNS.join(',')}\r\n`

/** Lists who said what in a file. */
export function createQuotes(settings: QuotesSettings): FileTask {
  const settingsFor = createSettings(settings)
  const { format, several } = settings
  return async (job) => {
    const told = await settingsFor(job.file)
    if (told.ignored) return undefined
    const article = await openArticle(job, told)
    if ('error' in article) return unread(job.file, article.error)
    const { name, analysis } = article
    const quotes = linkQuotes(analysis)
    const text =
      format === 'csv'
        ? csv(name, quotes)
        : format === 'json'
          ? quotes.map((row) => jsonItem({ file: name, ...row })).join(jsonLayout.between)
          : `${several ? `${name}\n` : ''}${printQuotes(quotes)}${several ? '\n' : ''}`
    return { text, severity: 'none', complaints: [], failed: false }
  }
}

// RFC 4180: every value that needs it in quotation marks; spans as start and end.
function csv(file: string, quotes: readonly QuoteRow[]): string {
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return quotes
    .map(({ span, ...row }) => {
      const values: Record<string, unknown> = { file, ...row, ...span }
      return `${COLUMNS.map((name) => cell(values[name])).join(',')}\r\n`
    })
    .join('')
}
