import type { Command } from 'commander'
import { addBaselineOptions, closeBaseline } from '../baseline-options.js'
import { fileCommand, REFERENCE_TEXT, withColors, withExamples } from '../file-command.js'
import { findingsRunOf } from '../findings-run.js'
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
    const { settings, format, baseline, jobs, failOn } = await findingsRunOf(command)
    const files = await findFiles(paths)
    const several = files.length > 1
    const run = await runTask(
      files,
      { task: 'verify', settings: { ...settings, several } },
      { ...format, begin: format.begin(verifyRules) },
      { ...(worker && { worker }), ...command.opts(), jobs },
    )
    await closeBaseline(baseline, run)
    process.exitCode = exitCodeOf(run, failOn)
  })
}
