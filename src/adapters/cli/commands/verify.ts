import type { Command } from 'commander'
import type { Config, Severity } from '../../../model/generated/shapes.js'
import { addBaselineOptions, baselineOf, closeBaseline } from '../baseline-options.js'
import {
  chosen,
  fileCommand,
  REFERENCE_TEXT,
  runConfig,
  settingsOf,
  withColors,
  withExamples,
} from '../file-command.js'
import { findingsFormats } from '../formats/index.js'
import { findFiles } from '../inputs.js'
import { failOnOption, formatOption, policyOption } from '../option-values.js'
import { exitCodeOf } from '../run-files.js'
import { addRunOptions, runTask, type Surroundings } from '../run-task.js'
import { verifyRules } from '../verify-rules.js'

/** `onrecord verify`. */
export function addVerify(program: Command, { worker }: Surroundings): void {
  const command = fileCommand(
    program,
    'verify',
    'verify every quotation against the texts it was taken from',
    REFERENCE_TEXT,
  )
    .addOption(formatOption(Object.keys(findingsFormats)))
    .addOption(policyOption())
    .addOption(failOnOption('error'))
  withExamples(
    command,
    '--reference speech.pdf --reference hearing.vtt article.md',
    '--policy ap --format sarif -o verdicts.sarif "news/**/*.md"',
  )
  withColors(addRunOptions(addBaselineOptions(command))).action(async (paths: string[], _, command: Command) => {
    const settings = settingsOf(command)
    const found = await runConfig(settings)
    const config = found?.config ?? {}
    const id = chosen<NonNullable<Config['format']>>(command, 'format', config.format)
    const baseline = baselineOf(command, found)
    const format = findingsFormats[id]!
    const files = await findFiles(paths)
    const several = files.length > 1
    const run = await runTask(
      files,
      { task: 'verify', settings: { ...settings, format: id, several, ...(baseline && { baseline }) } },
      { ...format, begin: format.begin(verifyRules) },
      { ...(worker && { worker }), ...command.opts(), jobs: chosen(command, 'jobs', config.jobs) },
    )
    await closeBaseline(baseline, run)
    process.exitCode = exitCodeOf(run, chosen<Severity>(command, 'failOn', config.failOn))
  })
}
