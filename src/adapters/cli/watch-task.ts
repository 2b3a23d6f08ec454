import type { Layout } from './formats/format.js'
import { findFiles } from './inputs.js'
import type { Run } from './run-files.js'
import { type RunOptions, runTask } from './run-task.js'
import type { TaskSpec } from './tasks/index.js'
import { watchFiles } from './watch-files.js'

/** Formats that say something while a run goes on. */
const WATCHED = new Set(['pretty', 'ndjson', 'github'])

/** Runs a task, and again on each file that changes, until the program is stopped. Settings are read anew each time. */
export async function watchTask(
  paths: readonly string[],
  spec: TaskSpec,
  layout: Layout,
  options: RunOptions,
  afterRun: (run: Run) => void,
): Promise<void> {
  if (!WATCHED.has(spec.settings.format) || options.output !== undefined)
    throw new RangeError(
      '`--watch` prints as files change: it goes with `--format` pretty, ndjson or github, without `-o`',
    )
  if ('baseline' in spec.settings && spec.settings.baseline?.update)
    throw new RangeError('`--watch` writes no baseline: it goes without `--update-baseline`')
  const files = await findFiles(paths)
  if (files.includes('-')) throw new RangeError('`--watch` needs files: standard input is read once')
  afterRun(await runTask(files, spec, layout, options))
  process.stderr.write(`onrecord: watching ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`)
  await watchFiles(
    files,
    async (changed) => {
      process.stderr.write(`onrecord: changed: ${changed.join(', ')}\n`)
      afterRun(await runTask(changed, spec, { ...layout, begin: '' }, options))
    },
    new AbortController().signal,
  )
}
