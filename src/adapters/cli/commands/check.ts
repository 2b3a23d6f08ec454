import type { Command } from 'commander'
import { checks } from '../../../checks/index.js'
import type { Config, Severity } from '../../../model/generated/shapes.js'
import { chosen, fileCommand, runConfig, settingsOf, TABLE, withColors } from '../file-command.js'
import { findingsFormats } from '../formats/index.js'
import { findFiles } from '../inputs.js'
import { failOnOption, formatOption, list } from '../option-values.js'
import { exitCodeOf, runFiles } from '../run-files.js'
import { createCheck } from '../tasks/check.js'

/** `onrecord check`. */
export function addCheck(program: Command): void {
  withColors(
    fileCommand(program, 'check', 'report what does not hold: figures, dates, quotations without a source', TABLE)
      .addOption(formatOption(Object.keys(findingsFormats)))
      .option('--only <checks>', 'run these checks only, comma-separated', list)
      .option('--off <checks>', 'leave these checks out, comma-separated', list)
      .addOption(failOnOption('warning')),
  ).action(async (paths: string[], _, command: Command) => {
    const settings = settingsOf(command)
    const config = (await runConfig(settings))?.config ?? {}
    const id = chosen<NonNullable<Config['format']>>(command, 'format', config.format)
    const format = findingsFormats[id]!
    const layout = { ...format, begin: format.begin(checks) }
    const run = await runFiles(await findFiles(paths), createCheck({ ...settings, format: id }), layout)
    process.exitCode = exitCodeOf(run, chosen<Severity>(command, 'failOn', config.failOn))
  })
}
