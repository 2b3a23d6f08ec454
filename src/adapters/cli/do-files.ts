import { reasonOf } from './errors.js'
import { type FileJob, jobOf } from './inputs.js'
import { type Done, type FileTask, unread } from './task.js'

/** What became of a file; nothing of one that is left out. */
export interface Result {
  file: string
  done: Done | undefined
}

/** Does a task on each file, one after the other. */
export async function* doHere(files: readonly string[], task: FileTask): AsyncGenerator<Result> {
  for (const file of files) {
    const job = await openJob(file)
    yield { file, done: 'failed' in job ? job : await task(job) }
  }
}

/** The job of a file, or what is told where standard input can't be read. */
export async function openJob(file: string): Promise<FileJob | Done> {
  try {
    return await jobOf(file)
  } catch (error) {
    return unread(file, reasonOf(error))
  }
}
