import type { Command } from 'commander'
import { chosen, fileCommand, runConfig, settingsOf, TABLE, withColors, withExamples } from '../file-command.js'
import type { Layout } from '../formats/format.js'
import { findFiles } from '../inputs.js'
import { formatOption } from '../option-values.js'
import { exitCodeOf } from '../run-files.js'
import { addRunOptions, runTask, type Surroundings } from '../run-task.js'

const LAYOUTS: Record<string, Layout> = {
  pretty: { begin: '', between: '', end: '' },
  json: { begin: '[', between: ',', end: '\n]\n' },
}

/** `onrecord figures`. */
export function addFigures(program: Command, { worker }: Surroundings): void {
  const command = fileCommand(
    program,
    'figures',
    'list every figure with its interval, and what was compared with what',
    TABLE,
  ).addOption(formatOption(Object.keys(LAYOUTS)))
  withExamples(command, 'article.md', '--format json --reference population.csv article.html')
  withColors(addRunOptions(command)).action(
    async (paths: string[], { format }: { format: string }, command: Command) => {
      const settings = settingsOf(command)
      const config = (await runConfig(settings))?.config ?? {}
      const files = await findFiles(paths)
      const run = await runTask(
        files,
        { task: 'figures', settings: { ...settings, format, several: files.length > 1 } },
        LAYOUTS[format]!,
        { ...(worker && { worker }), ...command.opts(), jobs: chosen(command, 'jobs', config.jobs) },
      )
      process.exitCode = exitCodeOf(run)
    },
  )
}
