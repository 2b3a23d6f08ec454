import type { Command } from 'commander'
import type { Config, Severity } from '../../../model/generated/shapes.js'
import { chosen, fileCommand, REFERENCE_TEXT, runConfig, settingsOf, withColors } from '../file-command.js'
import { findingsFormats } from '../formats/index.js'
import { findFiles } from '../inputs.js'
import { failOnOption, formatOption, policyOption } from '../option-values.js'
import { exitCodeOf, runFiles } from '../run-files.js'
import { createVerify, verifyRules } from '../tasks/verify.js'

/** `onrecord verify`. */
export function addVerify(program: Command): void {
  withColors(
    fileCommand(program, 'verify', 'verify every quotation against the texts it was taken from', REFERENCE_TEXT)
      .addOption(formatOption(Object.keys(findingsFormats)))
      .addOption(policyOption())
      .addOption(failOnOption('error')),
  ).action(async (paths: string[], _, command: Command) => {
    const settings = settingsOf(command)
    const config = (await runConfig(settings))?.config ?? {}
    const id = chosen<NonNullable<Config['format']>>(command, 'format', config.format)
    const format = findingsFormats[id]!
    const files = await findFiles(paths)
    const task = createVerify({ ...settings, format: id, several: files.length > 1 })
    const run = await runFiles(files, task, { ...format, begin: format.begin(verifyRules) })
    process.exitCode = exitCodeOf(run, chosen<Severity>(command, 'failOn', config.failOn))
  })
}
