import type { Command } from 'commander'
import { checks } from '../../../checks/index.js'
import { addBaselineOptions, closeBaseline } from '../baseline-options.js'
import { fileCommand, TABLE, withColors, withExamples } from '../file-command.js'
import { findingsRunOf } from '../findings-run.js'
import { findingsFormats } from '../formats/index.js'
import { findFiles } from '../inputs.js'
import { failOnOption, formatOption, list } from '../option-values.js'
import { exitCodeOf, type Run } from '../run-files.js'
import { addRunOptions, runTask, type Surroundings } from '../run-task.js'
import type { TaskSpec } from '../tasks/index.js'
import { watchTask } from '../watch-task.js'

interface Options {
  fix?: boolean
  watch?: boolean
  output?: string
}

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
    .option('--watch', 'stay, and check each file again as it changes')
    .option('--fix', 'take comments that silence nothing out of the files; words are never changed')
  withExamples(
    command,
    'article.md',
    '--dateline 2022-12-15 --reference population.csv article.txt',
    '--format github "news/**/*.md"',
    '--update-baseline "news/**/*.md"',
    '--watch draft.md',
  )
  withColors(addRunOptions(addBaselineOptions(command))).action(async (paths: string[], _, command: Command) => {
    const { settings, format, baseline, jobs, failOn } = await findingsRunOf(command)
    const { fix, watch, output } = command.opts<Options>()
    const spec: TaskSpec = { task: 'check', settings: { ...settings, ...(fix && { fix }) } }
    const layout = { ...format, begin: format.begin(checks) }
    const options = { jobs, ...(worker && { worker }), ...(output !== undefined && { output }) }
    const close = (run: Run) => {
      process.exitCode = exitCodeOf(run, failOn)
    }
    if (watch) return watchTask(paths, spec, layout, options, close)
    const run = await runTask(await findFiles(paths), spec, layout, options)
    await closeBaseline(baseline, run)
    close(run)
  })
}
