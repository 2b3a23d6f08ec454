import type { Severity } from '../../model/generated/shapes.js'
import { EXIT, gravest, reaches } from './exit-codes.js'
import type { Layout } from './formats/format.js'
import { type FileJob, jobOf, reasonOf } from './inputs.js'
import { createPrinter } from './printer.js'
import { createProgress } from './progress.js'
import { type Done, type FileTask, unread } from './task.js'

/** What became of a run over files. */
export interface Run {
  /** The gravest of what was found. */
  severity: Severity | 'none'
  /** Whether something that was asked for could not be done. */
  failed: boolean
}

/** Does a task on each file, in their order, and prints what it gives as it comes. */
export async function runFiles(files: readonly string[], task: FileTask, layout: Layout): Promise<Run> {
  const progress = createProgress(process.stderr, files.length)
  const told = new Set<string>()
  const run: Run = { severity: 'none', failed: false }
  const printer = createPrinter(layout, (text) => process.stdout.write(text))
  printer.begin()
  for (const [i, file] of files.entries()) {
    progress.show(i, file)
    const done = await doFile(file, task)
    progress.clear()
    if (!done) continue
    for (const complaint of done.complaints) {
      if (!told.has(complaint)) process.stderr.write(`onrecord: ${complaint}\n`)
      told.add(complaint)
    }
    printer.add(done.text)
    run.severity = gravest([run.severity, done.severity])
    run.failed ||= done.failed
  }
  printer.end()
  return run
}

/** The exit code of a run; without `failOn` what was found is no reason to fail. */
export function exitCodeOf({ severity, failed }: Run, failOn?: Severity): number {
  if (failed) return EXIT.wrong
  return failOn && reaches(severity, failOn) ? EXIT.findings : EXIT.clean
}

async function doFile(file: string, task: FileTask): Promise<Done | undefined> {
  let job: FileJob
  try {
    job = await jobOf(file)
  } catch (error) {
    return unread(file, reasonOf(error))
  }
  return task(job)
}
