import type { Command } from 'commander'
import { chosen, runConfig, settingsOf, withColors } from './file-command.js'
import type { Layout } from './formats/format.js'
import { findFiles } from './inputs.js'
import { formatOption } from './option-values.js'
import { exitCodeOf } from './run-files.js'
import { addRunOptions, runTask, type Surroundings } from './run-task.js'

/** Completes a command that lists what is in each file and judges nothing, in one of some layouts. */
export function listingCommand(
  command: Command,
  task: 'figures' | 'quotes',
  layouts: Readonly<Record<string, Layout>>,
  { worker }: Surroundings,
): void {
  command.addOption(formatOption(Object.keys(layouts)))
  withColors(addRunOptions(command)).action(
    async (paths: string[], { format }: { format: string }, command: Command) => {
      const settings = settingsOf(command)
      const config = (await runConfig(settings))?.config ?? {}
      const files = await findFiles(paths)
      const run = await runTask(
        files,
        { task, settings: { ...settings, format, several: files.length > 1 } },
        layouts[format]!,
        { ...(worker && { worker }), ...command.opts(), jobs: chosen(command, 'jobs', config.jobs) },
      )
      process.exitCode = exitCodeOf(run)
    },
  )
}
