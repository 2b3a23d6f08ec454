import type { Command } from 'commander'
import { fileCommand, TABLE, withExamples } from '../file-command.js'
import { listingCommand } from '../listing-command.js'
import type { Surroundings } from '../run-task.js'
import { csvHead } from '../tasks/quotes.js'

const LAYOUTS = {
  pretty: { begin: '', between: '', end: '' },
  json: { begin: '[', between: ',', end: '\n]\n' },
  csv: { begin: csvHead, between: '', end: '' },
}

/** `onrecord quotes`. */
export function addQuotes(program: Command, surroundings: Surroundings): void {
  const command = fileCommand(program, 'quotes', 'list who said what', TABLE)
  withExamples(command, 'article.md', '--format csv -o quotes.csv "news/**/*.md"')
  listingCommand(command, 'quotes', LAYOUTS, surroundings)
}
