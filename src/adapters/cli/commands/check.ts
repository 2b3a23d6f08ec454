import type { Command } from 'commander'
import { checks } from '../../../checks/index.js'
import type { Config, Severity } from '../../../model/generated/shapes.js'
import { addBaselineOptions, baselineOf, closeBaseline } from '../baseline-options.js'
import { chosen, fileCommand, runConfig, settingsOf, TABLE, withColors } from '../file-command.js'
import { findingsFormats } from '../formats/index.js'
import { findFiles } from '../inputs.js'
import { failOnOption, formatOption, list } from '../option-values.js'
import { exitCodeOf } from '../run-files.js'
import { addRunOptions, runTask, type Surroundings } from '../run-task.js'

/** `onrecord check`. */
export function addCheck(program: Command, { worker }: Surroundings): void {
  const command = fileCommand(
    program,
    'check',
    'report what does not hold: figures, dates, quotations without a source',
    TABLE,
  )
    .addOption(formatOption(Object.keys(findingsFormats)))
    .option('--only <checks>', 'run these checks only, comma-separated', list)
    .option('--off <checks>', 'leave these checks out, comma-separated', list)
    .addOption(failOnOption('warning'))
  withColors(addRunOptions(addBaselineOptions(command))).action(async (paths: string[], _, command: Command) => {
    const settings = settingsOf(command)
    const found = await runConfig(settings)
    const config = found?.config ?? {}
    const id = chosen<NonNullable<Config['format']>>(command, 'format', config.format)
    const baseline = baselineOf(command, found)
    const format = findingsFormats[id]!
    const run = await runTask(
      await findFiles(paths),
      { task: 'check', settings: { ...settings, format: id, ...(baseline && { baseline }) } },
      { ...format, begin: format.begin(checks) },
      { ...(worker && { worker }), ...command.opts(), jobs: chosen(command, 'jobs', config.jobs) },
    )
    await closeBaseline(baseline, run)
    process.exitCode = exitCodeOf(run, chosen<Severity>(command, 'failOn', config.failOn))
  })
}
