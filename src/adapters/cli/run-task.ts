import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { doHere } from './do-files.js'
import { doInWorkers } from './do-in-workers.js'
import type { Layout } from './formats/format.js'
import { countTo } from './option-values.js'
import { type Run, runFiles } from './run-files.js'
import { createTask, type TaskSpec } from './tasks/index.js'

/** What the command line is built with. */
export interface Surroundings {
  /** The script of the worker threads; without it all is done in one thread. */
  worker?: URL
}

/** What a run over files is told beside its task. */
export interface RunOptions extends Surroundings {
  jobs?: number | undefined
  output?: string
}

// A worker takes half a second to load; fewer files than this for each are sooner done without.
const WORTH = 25
// More threads than this only share the memory bus.
const MOST = 8
// As the schema of the configuration has it.
const MOST_JOBS = 256

/** `--jobs` and `--output`. */
export function addRunOptions(command: Command): Command {
  return command
    .option(
      '-j, --jobs <number>',
      'worker threads for many files; by the number of cores when left out',
      countTo(MOST_JOBS),
    )
    .option('-o, --output <file>', 'write into this file, as a whole or not at all')
}

/** Does a task on files, here or in worker threads, and prints what comes of it. */
export async function runTask(
  files: readonly string[],
  spec: TaskSpec,
  layout: Layout,
  { worker, jobs, output }: RunOptions,
): Promise<Run> {
  const threads = jobs ?? Math.min(availableParallelism(), MOST, Math.floor(files.length / WORTH))
  const results =
    worker && threads > 1 && files.length > 1
      ? doInWorkers(files, spec, { worker, jobs: threads })
      : doHere(files, createTask(spec))
  return runFiles(files.length, results, layout, output)
}
