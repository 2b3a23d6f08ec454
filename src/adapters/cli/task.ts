import type { Severity } from '../../model/generated/shapes.js'
import type { FileJob } from './inputs.js'

/** What became of one file: plain data and small, as it may come from a worker. */
export interface Done {
  /** What is printed for the file. */
  text: string
  /** The gravest of what was found. */
  severity: Severity | 'none'
  /** What went wrong, for standard error; each is told once a run. */
  complaints: string[]
  /** Whether something that was asked for could not be done. */
  failed: boolean
}

/** Does the work of a command on one file; nothing where the file is left out. */
export type FileTask = (job: FileJob) => Promise<Done | undefined>

/** What is done with a file that was not read. */
export function unread(file: string, reason: string): Done {
  return { text: '', severity: 'none', complaints: [`${file}: ${reason}`], failed: true }
}
