import type { Severity } from '../../model/generated/shapes.js'
import { EXIT, gravest, reaches } from './exit-codes.js'
import { type FileJob, jobOf, reasonOf } from './inputs.js'
import { createProgress } from './progress.js'
import { type Done, type FileTask, unread } from './task.js'

/** What became of a run over files. */
export interface Run {
  /** The gravest of what was found. */
  severity: Severity | 'none'
  /** Whether something that was asked for could not be done. */
  failed: boolean
}

/** Where a run writes: what stands around the texts of the files, and between two of them. */
export interface Layout {
  begin: string
  between: string
  end: string
}

/** Does a task on each file, in their order, and prints what it gives as it comes. */
export async function runFiles(files: readonly string[], task: FileTask, layout: Layout): Promise<Run> {
  const progress = createProgress(process.stderr, files.length)
  const told = new Set<string>()
  const run: Run = { severity: 'none', failed: false }
  let printed = false
  process.stdout.write(layout.begin)
  for (const [i, file] of files.entries()) {
    progress.show(i, file)
    const done = await doFile(file, task)
    progress.clear()
    if (!done) continue
    for (const complaint of done.complaints) {
      if (!told.has(complaint)) process.stderr.write(`onrecord: ${complaint}\n`)
      told.add(complaint)
    }
    if (done.text !== '') process.stdout.write(`${printed ? layout.between : ''}${done.text}`)
    printed ||= done.text !== ''
    run.severity = gravest([run.severity, done.severity])
    run.failed ||= done.failed
  }
  process.stdout.write(layout.end)
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
