import type { Command } from 'commander'
import { fileCommand, settingsOf, TABLE, withColors } from '../file-command.js'
import type { Layout } from '../formats/format.js'
import { findFiles } from '../inputs.js'
import { formatOption } from '../option-values.js'
import { exitCodeOf, runFiles } from '../run-files.js'
import { createQuotes, csvHead } from '../tasks/quotes.js'

const LAYOUTS: Record<string, Layout> = {
  pretty: { begin: '', between: '', end: '' },
  json: { begin: '[', between: ',', end: '\n]\n' },
  csv: { begin: csvHead, between: '', end: '' },
}

/** `onrecord quotes`. */
export function addQuotes(program: Command): void {
  withColors(
    fileCommand(program, 'quotes', 'list who said what', TABLE).addOption(formatOption(Object.keys(LAYOUTS))),
  ).action(async (paths: string[], { format }: { format: string }, command: Command) => {
    const files = await findFiles(paths)
    const task = createQuotes({ ...settingsOf(command), format, several: files.length > 1 })
    process.exitCode = exitCodeOf(await runFiles(files, task, LAYOUTS[format]!))
  })
}
