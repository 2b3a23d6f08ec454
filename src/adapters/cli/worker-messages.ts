import type { FileJob } from './inputs.js'
import type { Done } from './task.js'

/** A file for a worker, by its number in the run. */
export interface Order {
  index: number
  job: FileJob
}

/** What a worker answers: what became of a file, or what went wrong with the run. */
export type Answer =
  | { index: number; done: Done | undefined }
  | { index: number; error: { message: string; isTold: boolean } }
