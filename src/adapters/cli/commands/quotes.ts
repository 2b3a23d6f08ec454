import type { Command } from 'commander'
import { fileCommand, withExamples } from '../file-command.js'
import { plain } from '../formats/format.js'
import { jsonLayout } from '../formats/json.js'
import { listingCommand } from '../listing-command.js'
import type { Surroundings } from '../run-task.js'
import { csvHead } from '../tasks/quotes.js'

const LAYOUTS = { pretty: plain, json: jsonLayout, csv: { ...plain, begin: csvHead } }

/** `onrecord quotes`. */
export function addQuotes(program: Command, surroundings: Surroundings): void {
  const command = fileCommand(program, 'quotes', 'list who said what')
  withExamples(command, 'article.md', '--format csv -o quotes.csv "news/**/*.md"')
  listingCommand(command, 'quotes', LAYOUTS, surroundings)
}
