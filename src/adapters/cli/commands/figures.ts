import type { Command } from 'commander'
import { fileCommand, settingsOf, TABLE, withColors } from '../file-command.js'
import type { Layout } from '../formats/format.js'
import { findFiles } from '../inputs.js'
import { formatOption } from '../option-values.js'
import { exitCodeOf, runFiles } from '../run-files.js'
import { createFigures } from '../tasks/figures.js'

const LAYOUTS: Record<string, Layout> = {
  pretty: { begin: '', between: '', end: '' },
  json: { begin: '[', between: ',', end: '\n]\n' },
}

/** `onrecord figures`. */
export function addFigures(program: Command): void {
  withColors(
    fileCommand(
      program,
      'figures',
      'list every figure with its interval, and what was compared with what',
      TABLE,
    ).addOption(formatOption(Object.keys(LAYOUTS))),
  ).action(async (paths: string[], { format }: { format: string }, command: Command) => {
    const files = await findFiles(paths)
    const task = createFigures({ ...settingsOf(command), format, several: files.length > 1 })
    process.exitCode = exitCodeOf(await runFiles(files, task, LAYOUTS[format]!))
  })
}
