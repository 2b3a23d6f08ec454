import type { Command } from 'commander'
import { fileCommand, TABLE, withExamples } from '../file-command.js'
import { plain } from '../formats/format.js'
import { jsonLayout } from '../formats/json.js'
import { listingCommand } from '../listing-command.js'
import type { Surroundings } from '../run-task.js'

const LAYOUTS = { pretty: plain, json: jsonLayout }

/** `onrecord figures`. */
export function addFigures(program: Command, surroundings: Surroundings): void {
  const about = 'list every figure with its interval, and what was compared with what'
  const command = fileCommand(program, 'figures', about, TABLE)
  withExamples(command, 'article.md', '--format json --reference population.csv article.html')
  listingCommand(command, 'figures', LAYOUTS, surroundings)
}
